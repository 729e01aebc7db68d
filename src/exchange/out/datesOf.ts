/** The days of a map that belong into a calendar; on a safe one the plan of both sides and nothing else. */
import { mapIndex } from '../../model/mapIndex.ts';
import type { Period } from '../../model/records.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayMilestone } from '../../telling/sayMilestone.ts';
import { sayPlanEntry } from '../../telling/sayPlanEntry.ts';
import type { TextKey } from '../../text/text.ts';
import type { Given } from './given.ts';

export interface OutDate {
  /** Unique in a map, and the same for as long as what it tells of is there, so that a calendar that knows it already brings it up to date. */
  readonly key: string;
  /** First and last day; both belong to it. */
  readonly from: Day;
  readonly to: Day;
  readonly what: string;
  readonly about: readonly string[];
}

/** By day, then key. */
export const datesOf = (given: Given): readonly OutDate[] =>
  [...(given.safe ? bothSides(given) : ours(given))].sort(
    compareBy<OutDate>(
      ({ from }) => from,
      ({ key }) => key,
    ),
  );

function bothSides({ analysis, language, t }: Given): readonly OutDate[] {
  return analysis.shared().milestones.flatMap(({ key, what, day, done, theirs, ours }): readonly OutDate[] => {
    if (day === null || done) return [];
    const from = what.kind === 'step' ? what.begins : day;
    const names = [theirs && `${t('plan.yours')}: ${theirs}`, ours && `${t('plan.ours')}: ${ours}`];
    return [{ key, from, to: day, what: sayMilestone(what, t, language), about: names.flatMap((one) => one || []) }];
  });
}

const ours = (given: Given): readonly OutDate[] => [...work(given), ...named(given), ...silences(given)];

/** What is open and has a day: planned contacts, lines, tasks, questions. */
function work({ analysis, language, t }: Given): readonly OutDate[] {
  const { facts } = analysis;
  return analysis.plan().flatMap((entry): readonly OutDate[] => {
    const { key, day, done, aside, people, step, owner, late } = entry;
    if (day === null || done || aside !== null) return [];
    const { what, about } = sayPlanEntry(entry, facts, t, language);
    const ofOurs = owner === null ? undefined : facts.ours.people[owner];
    const told = [
      about,
      step && `${t('out.step')}: ${nameOfStep(facts.drawn.steps[step], language, t)}`,
      people.length > 0 &&
        `${t('out.withWhom')}: ${people.map((id) => nameOfPerson(facts.drawn.people[id], t)).join(t('common.comma'))}`,
      ofOurs && `${t('plan.whoDoes')}: ${nameOfOurs(ofOurs, t)}`,
      late && t('plan.lateGroup'),
    ];
    return [{ key, from: day, to: day, what, about: told.flatMap((one) => one || []) }];
  });
}

const OF_MAP = ['tenderPublished', 'tenderQuestionsBy', 'tenderBidsDue', 'tenderResult', 'reasonBy'] as const;
const OF_MAP_WORDS: { readonly [Field in (typeof OF_MAP)[number]]: TextKey } = {
  tenderPublished: 'out.tenderPublished',
  tenderQuestionsBy: 'out.tenderQuestionsBy',
  tenderBidsDue: 'out.tenderBidsDue',
  tenderResult: 'out.tenderResult',
  reasonBy: 'out.reasonBy',
};

/** Days that the customer or a tender has named. */
function named({ analysis: { facts }, language, t }: Given): readonly OutDate[] {
  const { fields } = facts.map;
  const one = (key: string, day: Day | null, what: string, about: readonly string[] = []): readonly OutDate[] =>
    day === null ? [] : [{ key, from: day, to: day, what, about }];
  return [
    ...OF_MAP.flatMap((field) =>
      one(field, fields[field], t(OF_MAP_WORDS[field]), field === 'reasonBy' ? [fields.reasonNow].filter(Boolean) : []),
    ),
    ...facts.index.steps.flatMap((step) => {
      const name = nameOfStep(step, language, t);
      return [
        ...one(`last-day ${step.id}`, step.lastDay, t('out.lastDayOf', { step: name })),
        ...one(`papers-by ${step.id}`, step.papersBy, t('out.papersByOf', { step: name })),
      ];
    }),
  ];
}

/** A calendar has no open ends: the side that is not known is said in words. */
function silences({ analysis: { facts }, t }: Given): readonly OutDate[] {
  const one = (key: string, quiet: Period | null, what: string): readonly OutDate[] => {
    if (quiet === null) return [];
    const from = quiet.from ?? (quiet.to !== null && quiet.to < facts.today ? quiet.to : facts.today);
    const open = [quiet.from === null && t('out.openStart'), quiet.to === null && t('out.openEnd')];
    return [{ key, from, to: quiet.to ?? from, what, about: open.flatMap((said) => said || []) }];
  };
  return [
    ...one('quiet', facts.map.fields.quiet, t('out.quiet')),
    ...mapIndex(facts.map).people.flatMap((person) =>
      one(`quiet ${person.id}`, person.quiet, t('out.quietWith', { who: nameOfPerson(person, t) })),
    ),
  ];
}
