/** Decides for each line of a list who it is about and where they go, until the user says otherwise; must never write. */

import { addStep } from '../../edit/addStep.ts';
import { addListed, type Listed, type ListedLine } from '../../edit/clipboard/addListed.ts';
import type { SaidFacts } from '../../edit/completePerson.ts';
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import type { FunctionId, Role } from '../../model/words.ts';
import { byName, nameKey, namesakes, sameName } from '../../shared/sameName.ts';
import { likelyKind } from '../likelyKind.ts';
import { likelyRole } from '../likelyRole.ts';
import { meantAmong } from '../whoIsMeant.ts';
import type { ListRow } from './readList.ts';

/** Outside every step, a step of the map, or one that is still to be made. */
export type Where = { readonly kind: 'outside' } | { readonly kind: 'step'; readonly id: StepId } | NewStep;
interface NewStep {
  readonly kind: 'new';
  readonly name: string;
}
export const OUTSIDE: Where = { kind: 'outside' };

export interface Choices {
  /** Where those go for whom the list names no step; null leaves it to their line. */
  readonly rest: Where | null;
  /** By line. */
  readonly where: ReadonlyMap<number, Where>;
  /** By line: who it is about, one of those who are offered for it. */
  readonly who: ReadonlyMap<number, Who>;
}

/** Somebody of the map, whoever a line above brings, or, with null, somebody new. */
export type Who = { readonly person: Person } | { readonly line: number } | null;

export const sameWho = (a: Who, b: Who): boolean =>
  a === null || b === null
    ? a === b
    : 'person' in a
      ? 'person' in b && a.person.id === b.person.id
      : 'line' in b && a.line === b.line;

export interface PlannedLine {
  readonly row: ListRow;
  readonly where: Where;
  /** Who has that name: on the map, or in a line above. */
  readonly offered: readonly NonNullable<Who>[];
  readonly who: Who;
  /** What they will be in the step; null outside. */
  readonly role: Role | null;
  /** Nothing is left to add: they are there, in that step, in that role. */
  readonly nothingNew: boolean;
}

export interface Plan {
  readonly lines: readonly PlannedLine[];
  readonly newSteps: readonly string[];
}

/** Ids for what a plan makes, told by what they are for so that a plan can be tried and then done. */
type Draw = (what: string) => string;

/** Draws each once, so that the edit is the same whenever it runs. */
export function drawOnce(newId: () => string): Draw {
  const drawn = new Map<string, string>();
  return (what) => {
    const id = drawn.get(what) ?? newId();
    drawn.set(what, id);
    return id;
  };
}

const sameStep = (a: Where, b: Where): boolean =>
  a.kind === b.kind &&
  (a.kind === 'step' ? a.id === (b as typeof a).id : a.kind === 'outside' || sameName(a.name, (b as NewStep).name));

function whereOf(map: BuyingMap, row: ListRow, { rest, where }: Choices): Where {
  const chosen = where.get(row.line);
  if (chosen) return chosen;
  const { step } = row;
  if (step !== null) {
    const [there] = namesakes(step, mapIndex(map).steps);
    return there ? { kind: 'step', id: there.id } : { kind: 'new', name: step };
  }
  if (row.outside) return OUTSIDE;
  if (rest) return rest;
  if (row.role === null) return OUTSIDE;
  const last = mapIndex(map).steps.at(-1);
  return last ? { kind: 'step', id: last.id } : { kind: 'new', name: '' };
}

/** Somebody whom a line may be about, with what tells them from others of the name. */
interface Candidate {
  readonly who: NonNullable<Who>;
  readonly title: string;
  readonly function: FunctionId | 'unknown' | null;
}

export function planList(map: BuyingMap, rows: readonly ListRow[], choices: Choices): Plan {
  const newSteps: NewStep[] = [];
  const newcomers = new Map<string, Candidate[]>();
  const peopleOf = byName(Object.values(map.people));
  const bare = rows.map((row): Decided => {
    const { line, name } = row;
    const where = whereOf(map, row, choices);
    if (where.kind === 'new' && !newSteps.some((step) => sameStep(step, where))) newSteps.push(where);
    const key = nameKey(name);
    const above = key === '' ? [] : (newcomers.get(key) ?? []);
    const there = peopleOf(name).map((person) => ({ ...person, who: { person } }));
    const candidates: readonly Candidate[] = [...there, ...above];
    const meant = meantAmong(row, candidates);
    const chosen = choices.who.get(line);
    const who = chosen !== undefined ? chosen : meant.is === 'known' ? meant.person.who : null;
    // What a line tells of somebody whom a line above brings tells them from others from there on.
    const before = above.find((one) => sameWho(one.who, who));
    const now: Candidate = {
      who: who ?? { line },
      title: before?.title || row.title,
      function: before?.function ?? row.function,
    };
    if (who === null) newcomers.set(key, [...above, now]);
    else if (before)
      newcomers.set(
        key,
        above.map((one) => (one === before ? now : one)),
      );
    return { row, where, offered: candidates.map((one) => one.who), who };
  });
  // Tried on the map, so that what is shown is what will be.
  const draw: Draw = (what) => what;
  const lines: PlannedLine[] = [];
  const names = newSteps.map(({ name }) => name);
  const steps = stepsOf(map, names, draw);
  let tried = addListed(map, { steps, lines: [], roleIn: likelyRole });
  for (const [place, line] of linesOf(bare, steps, draw).entries()) {
    const next = line ? addListed(tried, { steps: [], lines: [line], roleIn: likelyRole }) : tried;
    const seats = Object.values(next.seats).filter(
      (one) => one.person === line?.person && one.step === line.seat?.step,
    );
    const seat = seats.find(({ id }) => id === line?.seat?.id) ?? seats[0];
    lines.push({ ...(bare[place] as Decided), role: seat?.role ?? null, nothingNew: line !== null && next === tried });
    tried = next;
  }
  return { lines, newSteps: names };
}

type Decided = Pick<PlannedLine, 'row' | 'where' | 'offered' | 'who'>;

type Steps = Listed['steps'];

/** Each with the kind that its name and its place point to. */
function stepsOf(map: BuyingMap, names: readonly string[], draw: Draw): Steps {
  let sofar = map;
  return names.map((name, place) => {
    const step = { id: draw(`step ${place}`) as StepId, name, kind: likelyKind(sofar, name) };
    sofar = addStep(sofar, step);
    return step;
  });
}

/** What each line adds; null for a line that holds nothing but a step. */
function linesOf(lines: readonly Decided[], steps: Steps, draw: Draw): readonly (ListedLine | null)[] {
  const people = new Map<number, PersonId>();
  const stepOf = (where: Where): StepId | null => {
    if (where.kind === 'step') return where.id;
    return where.kind === 'new' ? (steps.find(({ name }) => sameName(name, where.name))?.id ?? null) : null;
  };
  return lines.map(({ row, where, who }) => {
    if (row.cells.every(({ as }) => as === 'step')) return null;
    const known = who && ('person' in who ? who.person.id : people.get(who.line));
    const person = known ?? (draw(`person ${row.line}`) as PersonId);
    people.set(row.line, person);
    const step = stepOf(where);
    const seat = step === null ? null : { id: draw(`seat ${row.line}`) as SeatId, step, role: row.role };
    return { person, facts: factsOf(row), said: row.said, seat };
  });
}

/** The edit that a plan stands for. */
export function toListed(map: BuyingMap, { lines, newSteps }: Plan, draw: Draw): Listed {
  const steps = stepsOf(map, newSteps, draw);
  return { steps, lines: linesOf(lines, steps, draw).filter((line) => line !== null), roleIn: likelyRole };
}

const factsOf = (row: ListRow): SaidFacts => ({
  name: row.name,
  title: row.title,
  ...(row.notes !== '' && { notes: row.notes }),
  ...(row.function && { function: row.function }),
  ...(row.stance && { stance: row.stance }),
  ...(row.contact && { contact: row.contact }),
});
