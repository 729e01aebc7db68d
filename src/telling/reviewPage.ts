/** What stands on the one page for the weekly review: why now, the chain, the people, their account, what blocks, who does what next; ours alone. */
import type { Analysis } from '../analysis/analyse.ts';
import { rowsOf } from '../analysis/blockers/blockerRows.ts';
import { sayRow } from '../analysis/blockers/sayRow.ts';
import type { PlanEntry } from '../analysis/planEntries.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { rolesOf } from '../facts/rolesOf.ts';
import type { Person } from '../model/records.ts';
import { sayDate, sayDay } from '../model/sayDay.ts';
import { sayMoney } from '../model/sayMoney.ts';
import type { Language } from '../model/words.ts';
import { readSchedule } from '../plan/schedule.ts';
import { addWorkingDays } from '../plan/workingDays.ts';
import { contactNamesOf, ROLE_NAMES, STANCE_NAMES } from '../playbook/names.ts';
import { compareBy } from '../shared/compare.ts';
import type { Say } from '../text/text.ts';
import { nameOfPerson, nameOfStep } from './nameOf.ts';
import { nameOfOurs } from './nameOfOurs.ts';
import { sayCompetitors } from './sayCompetitors.ts';
import { sayPlanEntry } from './sayPlanEntry.ts';

const WORKING_DAYS_AHEAD = 10;
/** As many as one page bears beside the rest. */
const MOST_BLOCKERS = 3;

export interface ReviewPage {
  /** Empty words where nothing is recorded. */
  readonly about: readonly { readonly name: string; readonly words: string }[];
  /** The biggest first. */
  readonly blockers: readonly { readonly key: string; readonly title: string; readonly todo: string }[];
  readonly chain: readonly {
    readonly key: string;
    readonly name: string;
    readonly here: boolean;
    /** When it ends; empty for a step that is done or off the way. */
    readonly ends: string;
  }[];
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly title: string;
    readonly roles: string;
    readonly standing: string;
    readonly owner: string;
    readonly next: string;
  }[];
  readonly soon: readonly {
    readonly key: string;
    readonly day: string;
    readonly what: string;
    readonly owner: string;
    readonly late: boolean;
  }[];
}

/** As of the day of the analysis. */
export function reviewPage(analysis: Analysis, t: Say, language: Language): ReviewPage {
  const { facts, blockers } = analysis;
  const placed = inSheetOrder(facts);
  const ourName = (id: string | null) => {
    const one = id === null ? undefined : facts.ours.people[id];
    return one ? nameOfOurs(one, t) : t('plan.nobody');
  };
  const schedule = readSchedule(facts);
  return {
    about: aboutOf(analysis, placed, t, language),
    blockers: rowsOf(blockers)
      .slice(0, MOST_BLOCKERS)
      .map((row) => {
        const { title, todo } = sayRow(row, facts, language);
        return { key: row.key, title, todo };
      }),
    chain: facts.index.steps.map((step) => {
      const planned = schedule.steps.get(step.id);
      return {
        key: step.id,
        name: nameOfStep(step, language, t),
        here: step.here,
        ends: planned ? sayDate(planned.ends, language) : '',
      };
    }),
    people: placed.map((person) => {
      const next = facts.planned.find((contact) => contact.people.some((id) => id === person.id))?.day;
      return {
        key: person.id,
        name: nameOfPerson(person, t),
        title: person.name && person.title,
        roles: rolesOf(facts, person.id)
          .map((role) => ROLE_NAMES[role][language])
          .join(t('common.comma')),
        standing: [STANCE_NAMES[person.stance], contactNamesOf(person.sort)[facts.level(person.id)]]
          .map((name) => name[language])
          .join(t('common.comma')),
        owner: ourName(person.owner),
        next: next ? sayDate(next, language) : t('plan.none'),
      };
    }),
    soon: dueSoon(analysis).map((entry) => ({
      key: entry.key,
      day: entry.day ? sayDate(entry.day, language) : '',
      what: sayPlanEntry(entry, facts, t, language).what,
      owner: ourName(entry.owner),
      late: entry.late,
    })),
  };
}

function aboutOf(
  { facts: { map }, account: { purchase } }: Analysis,
  placed: readonly Person[],
  t: Say,
  language: Language,
): ReviewPage['about'] {
  const { fields } = map;
  const money = (amount: number | null) => (amount === null ? '' : sayMoney(amount, fields.currency, language));
  const rivals = [...fields.competitors, ...placed.flatMap((person) => person.competitors)];
  const sums =
    purchase.measure === 'amounts' && purchase.complete
      ? [
          `${t('plan.value')} ${money(purchase.value)}`,
          `${t('plan.cost')} ${money(purchase.cost)}`,
          t('plan.years', { count: fields.accountYears }),
        ]
      : [];
  return [
    {
      name: t('plan.whyNow'),
      words: [fields.reasonNow, fields.reasonBy && sayDay(fields.reasonBy, language)].filter(Boolean).join(' · '),
    },
    { name: t('plan.offer'), words: fields.offer },
    { name: t('plan.amount'), words: money(fields.amount) },
    { name: t('plan.floor'), words: money(fields.floor) },
    { name: t('plan.rivals'), words: rivals.length === 0 ? '' : sayCompetitors(distinct(rivals), language, t) },
    { name: t('plan.account'), words: sums.join(' · ') },
  ];
}

function dueSoon({ facts: { today }, plan }: Analysis): readonly PlanEntry[] {
  const until = addWorkingDays(today, WORKING_DAYS_AHEAD);
  return plan()
    .filter(
      (entry) => !entry.done && entry.aside === null && (entry.late || (entry.day !== null && entry.day <= until)),
    )
    .sort(compareBy<PlanEntry>(({ day }) => day ?? ''));
}

/** Each name once, whoever leans there. */
function distinct<Rival extends { readonly name: string; readonly kind: string }>(
  all: readonly Rival[],
): readonly Rival[] {
  return [...new Map(all.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

/** By first seat; whoever has none comes last. */
function inSheetOrder(facts: MapFacts): readonly Person[] {
  const seats = facts.index.seats.map(({ person }) => person);
  const place = ({ id }: Person) => (seats.includes(id) ? seats.indexOf(id) : seats.length);
  return [...facts.placed].sort(compareBy<Person>(place, ({ id }) => id));
}
