/** A playbook entry with what its form asks of a map, read off once so that a call costs little; must never look at a map. */
import { LANGUAGES, LINE_ACTS, type LineAct } from '../../model/words.ts';
import { FACTS, type Fact, type Placeholder, type PlaybookEntry, type When } from '../../playbook/playbook.ts';

/** Several facts, or several acts, as the bits of one number. */
export type FactSet = number;
export type Deeds = number;

export interface BookEntry extends PlaybookEntry {
  /** What its words tell of, in either language. */
  readonly needs: FactSet;
  /** What must not be known. */
  readonly lacks: FactSet;
  readonly deeds: Deeds;
  /** Its words name somebody who opens the way: whatever favour it asks, it asks of them. */
  readonly throughOther: boolean;
  /** Whom else its words name. */
  readonly names: readonly NamedPlace[];
  /** Where it stands once for each of a person's records rather than once for the person's place. */
  readonly per: 'planned' | 'learnt' | 'win' | null;
  /** Gives way to nothing: it says a concern, a term, a condition, a conflict or a limit that somebody wrote down. */
  readonly protected: boolean;
  /** Where it stands by the course of its step; undefined where that does not matter. */
  readonly over: boolean | undefined;
  /** The same by whether bids are in. */
  readonly bidsIn: boolean | undefined;
}

/** Places for people who are neither the entry's own nor just spoken of. */
const NAMED_PLACES = ['opener', 'gatekeeper', 'guarded', 'initiator', 'approvers'] as const;
export type NamedPlace = (typeof NAMED_PLACES)[number];

export const factSet = (facts: readonly Fact[]): FactSet =>
  facts.reduce((set, fact) => set | (1 << FACTS.indexOf(fact)), 0);
export const deedsOf = (acts: readonly LineAct[]): Deeds =>
  acts.reduce((set, act) => set | (1 << LINE_ACTS.indexOf(act)), 0);

/** Known of somebody, or of a step (the date by when holds for steps that end by it); everything else is known of the map. */
export const FACTS_OF_PEOPLE: readonly Fact[] = ['win', 'learnt', 'planned', 'aim'];
export const FACTS_OF_PLACES: readonly Fact[] = [...FACTS_OF_PEOPLE, 'papersBy', 'byWhen', 'from'];

/** True for an entry that is about somebody, false for one that is the step's own. */
export function isAboutPerson({ each, ...when }: When): boolean {
  const {
    stepKinds: _kinds,
    profiles: _profiles,
    offer: _offer,
    conditions: _conditions,
    silence: _silence,
    procedures: _procedures,
    regimes: _regimes,
    goNoGo: _goNoGo,
    over: _over,
    staffed: _staffed,
    several: _several,
    undecided: _undecided,
    documentsOut: _documentsOut,
    questionsClosed: _questionsClosed,
    bidsIn: _bidsIn,
    noticePassed: _noticePassed,
    decides: _decides,
    rivals: _rivals,
    unknown,
    ...ofPerson
  } = when;
  return (
    each === 'concern-answered' ||
    each === 'concern-unanswered' ||
    unknown?.some((fact) => FACTS_OF_PEOPLE.includes(fact)) === true ||
    Object.keys(ofPerson).length > 0
  );
}

/** Reads an entry's form. */
export function bookEntry(entry: PlaybookEntry): BookEntry {
  const { when } = entry;
  const places = placesOf(entry);
  const facts = FACTS.filter((fact) => places.has(fact));
  const names = NAMED_PLACES.filter((place) => places.has(place));
  const per = perRecord(when, facts);
  const isProtected = when.each !== undefined || (when.limit !== undefined && !when.limit.includes('unknown'));
  return {
    ...entry,
    needs: factSet(facts),
    lacks: factSet(when.unknown ?? []),
    deeds: deedsOf(entry.acts ?? []),
    throughOther: names.includes('opener') || names.includes('gatekeeper'),
    names,
    per,
    protected: isProtected,
    bidsIn: when.bidsIn ?? (isForTheBid(entry) && !isProtected ? false : undefined),
    over: when.over ?? (isProtected || per !== null || !hangsOnCourse(entry) ? undefined : false),
  };
}

/** Of a tender's step, and due for the bid: read from the documents once they are out, or written. */
const isForTheBid = ({ asks, when: { stepKinds }, day }: PlaybookEntry): boolean =>
  asks === undefined &&
  stepKinds?.length === 1 &&
  stepKinds[0] === 'tender' &&
  day !== undefined &&
  (day.anchor === 'questions-by' ||
    (day.anchor === 'bids-due' && day.days <= 0) ||
    (day.anchor === 'published' && day.days > 1));

/** Done or said in the course of its step, and due by it. */
const hangsOnCourse = ({ asks, when, day }: PlaybookEntry): boolean =>
  asks === undefined && !when.firstSeat && (day === undefined || day.anchor === 'begin' || day.anchor === 'end');

function perRecord({ planned }: When, facts: readonly Fact[]): BookEntry['per'] {
  if (planned || facts.includes('planned') || facts.includes('aim')) return 'planned';
  if (facts.includes('learnt')) return 'learnt';
  return facts.includes('win') ? 'win' : null;
}

const placesOf = ({ words }: PlaybookEntry): ReadonlySet<string> =>
  new Set<Placeholder | string>(
    LANGUAGES.flatMap((language) => [...words[language].matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '')),
  );
