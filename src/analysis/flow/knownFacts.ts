/** What a map knows of what an entry's words may tell, and how it is worded; must never word what has passed as if it were to come. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Contact, Person, Step } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayFigure, sayMoney } from '../../model/sayMoney.ts';
import type { Language } from '../../model/words.ts';
import { readSchedule } from '../../plan/schedule.ts';
import { FACTS, type Fact } from '../../playbook/playbook.ts';
import type { Day } from '../../shared/day.ts';
import { readFigures } from '../account.ts';
import { type FactSet, factSet } from './bookEntry.ts';

type Say = (language: Language) => string;

export interface KnownFacts {
  /** Facts of the map as a whole. */
  readonly ofMap: FactSet;
  /** What else is known at a step, and what of somebody's last and next contacts and of themselves. */
  readonly ofStep: (step: Step) => FactSet;
  readonly ofPerson: (person: Person) => FactSet;
  /** Words for a fact of the map as a whole; null where it is not known. */
  readonly say: (fact: Fact, language: Language) => string | null;
  readonly papersBy: (step: Step) => Day | null;
  /** By the schedule a step ends by the map's date by when: what is to be ready for that date is no matter of a later one. */
  readonly endsByWhen: (step: Step) => boolean;
  /** The next contact planned with somebody, and the last that taught us something; written questions are neither. */
  readonly plannedWith: (person: Person) => Contact | null;
  readonly learntFrom: (person: Person) => Contact | null;
}

/** Reads what is known on the day of the facts. */
export function readKnownFacts(facts: MapFacts): KnownFacts {
  const { today } = facts;
  const said = sayFacts(facts);
  const planned = firstByPerson(facts.planned);
  const learnt = firstByPerson([...facts.contacts].reverse().filter((one) => one.learnt.trim() !== ''));
  const plannedWith = (person: Person) => planned.get(person.id) ?? null;
  const learntFrom = (person: Person) => learnt.get(person.id) ?? null;
  const papersBy = (step: Step) => stillToCome(step.papersBy, today);
  const byWhen = stillToCome(facts.map.fields.reasonBy, today);
  const endsByWhen = ({ id }: Step) => {
    const ends = byWhen === null ? undefined : readSchedule(facts).steps.get(id)?.ends;
    return ends === undefined || byWhen === null || ends <= byWhen;
  };
  const some = (fact: Fact, known: boolean): readonly Fact[] => (known ? [fact] : []);
  return {
    ofMap: factSet(FACTS.filter((fact) => said[fact] !== undefined)),
    ofStep: (step) =>
      factSet([...some('papersBy', papersBy(step) !== null), ...some('byWhen', byWhen !== null && endsByWhen(step))]),
    ofPerson: (person) => {
      const next = plannedWith(person);
      return factSet([
        ...some('win', person.win.trim() !== ''),
        ...some('planned', next !== null),
        ...some('aim', next !== null && next.aim.trim() !== ''),
        ...some('learnt', learntFrom(person) !== null),
      ]);
    },
    say: (fact, language) => said[fact]?.(language) ?? null,
    papersBy,
    endsByWhen,
    plannedWith,
    learntFrom,
  };
}

/** The words of each fact of the map as a whole that is known. */
function sayFacts({ map, today }: MapFacts): { readonly [Of in Fact]?: Say } {
  const { fields } = map;
  const { currency } = fields;
  const toCome = (known: Day | null) => stillToCome(known, today);
  const read = readFigures(map);
  // An account that does not pay is not handed on: it has to be worked on first (see negative-account).
  const figures = read?.payback == null ? null : read;
  const found: { [Of in Fact]?: Say } = {};
  const text = (fact: Fact, typed: string) => {
    if (typed.trim() !== '') found[fact] = () => withoutStop(typed);
  };
  const day = (fact: Fact, known: Day | null) => {
    if (known !== null) found[fact] = (language) => sayDay(known, language);
  };
  const money = (fact: Fact, amount: number | null | undefined) => {
    if (typeof amount === 'number') found[fact] = (language) => sayMoney(amount, currency, language);
  };
  const span = (fact: Fact, count: number | null | undefined, unit: keyof typeof SPANS) => {
    if (typeof count === 'number') found[fact] = (language) => SPANS[unit][language](count);
  };
  text('reasonNow', fields.reasonNow);
  text('goal', fields.goal);
  text('channel', fields.questionChannel);
  day('byWhen', toCome(fields.reasonBy));
  day('published', fields.tenderPublished);
  day('questionsBy', toCome(fields.tenderQuestionsBy));
  day('bidsDue', toCome(fields.tenderBidsDue));
  day('result', fields.tenderResult);
  day('supplierUntil', toCome(fields.supplierUntil));
  day('noticeBy', toCome(fields.noticeBy));
  money('amount', fields.amount);
  money('value', figures?.value);
  money('cost', figures?.cost);
  money('monthlyLoss', figures?.monthlyLoss);
  money('shortfall', read && read.cost > read.value ? read.cost - read.value : null);
  span('payback', figures?.payback, 'months');
  span('years', read && fields.accountYears, 'years');
  return found;
}

/** As somebody typed it, to stand within a sentence. */
export const withoutStop = (typed: string): string => typed.trim().replace(/(?<![.。])[.。]$/, '');

const stillToCome = (day: Day | null, today: Day): Day | null => (day !== null && day >= today ? day : null);

const SPANS = {
  years: {
    en: (count: number) => `${sayFigure(count, 'en')} ${count === 1 ? 'year' : 'years'}`,
    'zh-CN': (count: number) => `${sayFigure(count, 'zh-CN')}年`,
  },
  months: {
    en: (count: number) => `${sayFigure(count, 'en')} ${count === 1 ? 'month' : 'months'}`,
    'zh-CN': (count: number) => `${sayFigure(count, 'zh-CN')}个月`,
  },
} as const;

/** Of a list of contacts the first that each person takes part in. */
function firstByPerson(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  const first = new Map<string, Contact>();
  for (const contact of contacts)
    for (const person of contact.people) if (!first.has(person)) first.set(person, contact);
  return first;
}
