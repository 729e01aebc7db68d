/** What each gate forbids, said anew so that the flow can be held against it; must never ask the flow's own gates. */
import { deriveFlow } from '../../../src/analysis/flow/deriveFlow.ts';
import { entryBook } from '../../../src/analysis/flow/entryBook.ts';
import type { LaneItem } from '../../../src/analysis/flow/flow.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import type { OurSide } from '../../../src/model/ourSide.ts';
import type { Period, Person } from '../../../src/model/records.ts';
import {
  LANGUAGES,
  type LineAct,
  NEVER_APPROACHED_FUNCTIONS,
  SUPERVISING_FUNCTIONS,
} from '../../../src/model/words.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';

export const TODAY = asDay('2026-04-11');

export interface Line {
  readonly item: LaneItem;
  readonly acts: ReadonlySet<LineAct>;
  /** Whom it is about, and who else is named in its words as somebody that it is done with. */
  readonly about: readonly Person[];
  readonly named: readonly Person[];
  /** For whom it is done to, when somebody is asked to open the way: whoever opens it. */
  readonly asked: readonly Person[];
}

/** Everybody has a name that stands in no other text. */
export const withNames = (map: BuyingMap): BuyingMap => ({
  ...map,
  people: Object.fromEntries(
    Object.values(map.people).map((person) => [person.id, { ...person, name: `#${person.id}#` }]),
  ),
});

/** All lines of a map, and what our own entries and the playbook's say that carrying them out does. */
export function linesOf(map: BuyingMap, ours: OurSide): readonly Line[] {
  const facts = readFacts(map, ours, TODAY);
  const book = entryBook(ours.playbook);
  const people = Object.values(facts.map.people);
  return deriveFlow(facts).items.map((item) => {
    const entries = [...new Set(item.reasons.map(({ entry }) => entry))].flatMap((id) => book.byId(id) ?? []);
    const ids = new Set(item.reasons.map(({ person }) => person));
    const about = people.filter(({ id }) => ids.has(id));
    // Who is only spoken of as swayed is not asked.
    const speaksOf = entries.some(({ words }) => words.en.includes('{swayed}'));
    const said = LANGUAGES.map((language) => item.words[language]).join(' ');
    const named = speaksOf ? [] : people.filter(({ name, id }) => said.includes(name) && !ids.has(id));
    const opens = entries.some(({ names }) => names.includes('opener') || names.includes('gatekeeper'));
    return {
      item,
      acts: new Set(entries.flatMap(({ acts = [] }) => acts)),
      about,
      named,
      asked: opens ? named : [...about, ...named],
    };
  });
}

const lies = (period: Period | null): boolean =>
  period !== null && (period.from === null || period.from <= TODAY) && (period.to === null || TODAY <= period.to);
const has = ({ acts }: Line, ...forbidden: readonly LineAct[]): boolean => forbidden.some((act) => acts.has(act));
const CONTACT = [
  'approaches',
  'presents',
  'asks-favour',
  'written-support',
  'price-indication',
  'concession',
  'sponsor',
] as const satisfies readonly LineAct[];
const FAVOURS = ['asks-favour', 'written-support'] as const;
const isPublic = ({ fields: { procedure, tenderRegime } }: BuyingMap): boolean =>
  procedure === 'public-tender' ||
  (procedure !== 'private-tender' && tenderRegime !== 'unknown' && tenderRegime !== 'other');

const somebody = (is: (person: Person) => boolean) => (map: BuyingMap) => Object.values(map.people).some(is);
const isNever = ({ function: fn }: Person) => NEVER_APPROACHED_FUNCTIONS.some((one) => one === fn);
const isBody = ({ sort }: Person) => sort === 'body';
const owesNone = ({ stance, function: fn }: Person) =>
  stance === 'opponent' ||
  stance === 'sceptic' ||
  fn === 'tender-agency' ||
  (fn !== 'unknown' && SUPERVISING_FUNCTIONS.includes(fn));

export interface Gate {
  /** Whether a map has the gate's case at all. */
  readonly on: (map: BuyingMap) => boolean;
  readonly forbids: (line: Line, map: BuyingMap) => boolean;
}

export const GATES: { readonly [name: string]: Gate } = {
  'brings us before anybody while the map is in a quiet period': {
    on: ({ fields }) => lies(fields.quiet),
    forbids: (line) => has(line, ...CONTACT),
  },
  'brings us before somebody in a quiet period of their own, or names them for it': {
    on: somebody(({ quiet }) => lies(quiet)),
    forbids: (line) => has(line, ...CONTACT) && [...line.about, ...line.named].some(({ quiet }) => lies(quiet)),
  },
  'brings us before those who are never approached': {
    on: somebody(isNever),
    forbids: (line) => has(line, ...CONTACT) && [...line.about, ...line.named].some(isNever),
  },
  'meets, courts or asks a body': {
    on: somebody(isBody),
    forbids: (line) =>
      has(line, 'approaches', 'price-indication', 'sponsor', 'consulting', ...FAVOURS) &&
      [...line.about, ...line.named].some(isBody),
  },
  'presents to anything but a body': {
    on: () => true,
    forbids: (line) => has(line, 'presents') && line.about.some((person) => !isBody(person)),
  },
  'of a public procedure asks for support in writing, or gives way': {
    on: isPublic,
    forbids: (line) => has(line, 'written-support', 'concession'),
  },
  'of a public procedure names a price once it is published': {
    on: (map) => isPublic(map) && isPublished(map),
    forbids: (line) => has(line, 'price-indication'),
  },
  'of a public procedure goes there in the tender': {
    on: (map) => isPublic(map) && Object.values(map.steps).some(({ kind }) => kind === 'tender'),
    forbids: (line, { steps }) => steps[line.item.step]?.kind === 'tender' && has(line, ...CONTACT),
  },
  'asks a favour of an opponent, a sceptic, a supervisor or a tender agency': {
    on: somebody(owesNone),
    forbids: (line) => has(line, ...FAVOURS) && line.asked.some(owesNone),
  },
  'brings a small business our management, our consulting or committees': {
    on: ({ fields }) => fields.profile === 'smb',
    forbids: (line) => has(line, 'sponsor', 'consulting', 'committee'),
  },
};

function isPublished({ fields }: BuyingMap): boolean {
  const { tenderPublished, tenderBidsDue, tenderQuestionsBy, tenderResult } = fields;
  const passed = [tenderPublished, tenderBidsDue, tenderResult].some((day) => day !== null && day < TODAY);
  const told = tenderPublished === null && (tenderBidsDue !== null || tenderQuestionsBy !== null);
  return passed || told || tenderPublished === TODAY;
}
