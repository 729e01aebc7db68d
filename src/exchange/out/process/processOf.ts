/** The customer's process in the words of BPMN: tasks in lanes, gateways where it forks, flows with their conditions; must never say who thinks what. */
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Condition, Seat, Step } from '../../../model/records.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson, nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';

export interface Task {
  readonly id: string;
  readonly name: string;
  readonly lane: number;
  /** Everybody who sits there, each with title, function and role; then what the customer says of the step. */
  readonly seats: readonly { readonly name: string; readonly about: string }[];
  readonly about: string;
  /** Where it forks: one way or the other, or all of them. */
  readonly fork: 'exclusive' | 'parallel' | null;
}

export interface Flow {
  readonly id: string;
  /** Of a task, or of an event. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** As an engine reads it; empty where it is only words. */
  readonly expression: string;
}

export interface OutProcess {
  readonly name: string;
  readonly lanes: readonly string[];
  /** In the customer's order. */
  readonly tasks: readonly Task[];
  readonly flows: readonly Flow[];
}

export const START = 'start';
export const END = 'end';

export function processOf({ analysis: { facts }, language, t }: Given): OutProcess {
  const { drawn } = facts;
  const { steps, links, seatsOfStep } = mapIndex(drawn);
  const place = new Map(steps.map(({ id }, nth) => [id as string, `step_${nth + 1}`]));
  const laneNames: string[] = [];
  const laneOf = (step: Step): number => {
    const where = drawn.people[chiefOf(seatsOfStep(step.id))?.person ?? '']?.function ?? 'unknown';
    const name = where === 'unknown' ? t('out.noFunction') : FUNCTION_NAMES[where][language];
    if (!laneNames.includes(name)) laneNames.push(name);
    return laneNames.indexOf(name);
  };
  const expressionOf = (condition: Condition | null): string =>
    condition === null || condition.kind === 'text'
      ? ''
      : `amount ${condition.kind === 'above' ? '>' : '<='} ${condition.amount}`;
  const drawnFlows = links
    .filter(({ from, to }) => place.has(from) && place.has(to))
    .map(
      (link, nth): Flow => ({
        id: `flow_${nth + 1}`,
        from: place.get(link.from) ?? '',
        to: place.get(link.to) ?? '',
        name: link.condition ? sayCondition(link.condition, drawn.fields.currency, language) : '',
        expression: expressionOf(link.condition),
      }),
    );
  // Without any link the order of the steps is the chain.
  const inner =
    links.length > 0
      ? drawnFlows
      : steps.slice(1).map(
          (_, nth): Flow => ({
            id: `flow_${nth + 1}`,
            from: `step_${nth + 1}`,
            to: `step_${nth + 2}`,
            name: '',
            expression: '',
          }),
        );
  const ids = steps.map((_, nth) => `step_${nth + 1}`);
  const begins = ids.filter((id) => !inner.some(({ to, from }) => to === id && isForward(from, to)));
  const ends = ids.filter((id) => !inner.some(({ from, to }) => from === id && isForward(from, to)));
  const flows: readonly Flow[] = [
    ...begins.map((id): Flow => ({ id: `begin_${id}`, from: START, to: id, name: '', expression: '' })),
    ...inner,
    ...ends.map((id): Flow => ({ id: `end_${id}`, from: id, to: END, name: '', expression: '' })),
  ];
  const tasks = steps.map((step, nth): Task => {
    const id = `step_${nth + 1}`;
    const out = flows.filter(({ from }) => from === id);
    const kind = step.kind === 'custom' ? '' : STEP_KIND_NAMES[step.kind][language];
    return {
      id,
      name: nameOfStep(step, language, t),
      lane: laneOf(step),
      seats: seatsOfStep(step.id).map((seat) => saySeat(seat)),
      about: [kind, step.quote].filter(Boolean).join('\n'),
      fork: out.length < 2 ? null : out.some(({ name }) => name !== '') ? 'exclusive' : 'parallel',
    };
  });
  function saySeat({ person, role }: Seat): Task['seats'][number] {
    const them = drawn.people[person];
    const where = !them || them.function === 'unknown' ? '' : FUNCTION_NAMES[them.function][language];
    return {
      name: nameOfPerson(them, t),
      about: [them?.name && them.title, where, ROLE_NAMES[role][language]].filter(Boolean).join(' · '),
    };
  }
  return {
    name: drawn.fields.customer || drawn.fields.name || t('common.unnamedMap'),
    lanes: laneNames.length > 0 ? laneNames : [t('out.noFunction')],
    tasks,
    flows,
  };
}

const numberOf = (id: string): number => Number(id.split('_')[1]);
const isForward = (from: string, to: string): boolean => numberOf(from) < numberOf(to);

/** Whoever approves there, else whoever starts it, else the first. */
const chiefOf = (seats: readonly Seat[]): Seat | undefined =>
  seats.find(({ role }) => role === 'approver') ?? seats.find(({ role }) => role === 'initiator') ?? seats[0];
