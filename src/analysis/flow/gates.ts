/** What nobody may be asked to do (domain, section 7, "Gates"): the first of all rules; must never judge an entry by its words. */
import { isAgainst, isNeverApproached, type MapFacts } from '../../facts/mapFacts.ts';
import { readTender, type Tender } from '../../facts/tender.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Person, Step } from '../../model/records.ts';
import { LINE_ACTS, type LineAct, type Silence, SUPERVISING_FUNCTIONS } from '../../model/words.ts';
import { type Deeds, deedsOf } from './bookEntry.ts';
import type { Silences } from './silence.ts';

/** What is about to be done: at a step, on a map, with somebody or, for the step's own lines, with nobody in particular. */
interface Deed {
  readonly facts: MapFacts;
  readonly tender: Tender;
  readonly step: Step;
  readonly person: Person | null;
  readonly silence: Silence;
}

/** A gate names the acts that it forbids there. */
type Gate = (deed: Deed) => readonly LineAct[];

const NONE: readonly LineAct[] = [];
/** Whatever brings us before somebody; what is left is how we work among ourselves. */
const CONTACT: readonly LineAct[] = LINE_ACTS.filter((act) => act !== 'committee' && act !== 'consulting');
const FAVOURS: readonly LineAct[] = ['asks-favour', 'written-support'];

/** Today inside a quiet period nobody is met, called, seen, shown to or asked. */
const quietPeriod: Gate = ({ silence }) => (silence === 'inside' ? CONTACT : NONE);

/** Some are never approached, whatever the day. */
const neverApproached: Gate = ({ person }) => (person && isNeverApproached(person) ? CONTACT : NONE);

/** The law's own quiet: between notice and award, whenever that will be. */
const publicTenderStep: Gate = ({ tender, step }) => (tender.public && step.kind === 'tender' ? CONTACT : NONE);

/** A body is presented to, never met, courted or asked for a favour. */
const body: Gate = ({ person }) =>
  person?.sort === 'body'
    ? ['approaches', 'price-indication', 'concession', 'sponsor', 'consulting', ...FAVOURS]
    : NONE;

/** Nobody else sits to be presented to. */
const noBody: Gate = ({ person }) => (person && person.sort !== 'body' ? ['presents'] : NONE);

/** No support in writing, nothing given on what the documents ask, and no price once they are out. */
const publicProcedure: Gate = ({ tender }) => {
  if (!tender.public) return NONE;
  const published = tender.stage !== null && tender.stage !== 'before';
  return published ? ['written-support', 'concession', 'price-indication'] : ['written-support', 'concession'];
};

/** A small business is spared our management, our consulting and the language of committees. */
const smallBusiness: Gate = ({ facts }) =>
  facts.map.fields.profile === 'smb' ? ['sponsor', 'consulting', 'committee'] : NONE;

/** In the order of the law: what binds everybody comes first. Whom no favour is asked of comes on top, where it is asked of them. */
const GATES: readonly Gate[] = [
  quietPeriod,
  neverApproached,
  publicTenderStep,
  body,
  noBody,
  publicProcedure,
  smallBusiness,
];

/** Whoever is against us, supervises or runs the procedure is asked for none. */
const owesNoFavour = (person: Person): boolean =>
  isAgainst(person) ||
  isNeverApproached(person) ||
  (person.function !== 'unknown' && SUPERVISING_FUNCTIONS.includes(person.function));

/** May open a door: neither a body nor somebody who is asked for no favour. */
export const mayBeAskedAFavour = (person: Person): boolean => person.sort !== 'body' && !owesNoFavour(person);

/** Whether it brings us before somebody. */
export const isContact = (deeds: Deeds): boolean => (deeds & OF_CONTACT) !== 0;
const OF_CONTACT = deedsOf(CONTACT);

/** To lines about somebody, and to those that go through whoever opens the way to them. */
export interface Forbidden {
  readonly directly: Deeds;
  readonly throughOther: Deeds;
}

export interface Gates {
  /** What is forbidden at a step to lines of its own. */
  readonly at: (step: Step) => Deeds;
  /** What is forbidden there with somebody. */
  readonly with: (step: Step, person: Person) => Forbidden;
  /** Whether all of this may be done there with somebody; with whoever has left nothing is done. */
  readonly allows: (step: Step, deeds: Deeds) => (person: PersonId) => boolean;
}

/** Makes the gates of one map. */
export function readGates(facts: MapFacts, silences: Silences): Gates {
  const tender = readTender(facts.map.fields, facts.today);
  const forbidden = (step: Step, person: Person | null, silence: Silence): Deeds =>
    GATES.reduce((deeds, gate) => deeds | deedsOf(gate({ facts, tender, step, person, silence })), 0);
  const withPerson = (step: Step, person: Person): Forbidden => {
    const throughOther = forbidden(step, person, silences.of(person).silence);
    return { throughOther, directly: owesNoFavour(person) ? throughOther | deedsOf(FAVOURS) : throughOther };
  };
  return {
    at: (step) => forbidden(step, null, silences.map.silence),
    with: withPerson,
    allows: (step, deeds) => (id) => {
      const person = facts.map.people[id];
      return person !== undefined && (deeds & withPerson(step, person).directly) === 0;
    },
  };
}
