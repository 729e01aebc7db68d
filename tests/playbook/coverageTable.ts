/** Which function, part, kind of step and offer has a line of its own in the playbook, read from derived flows; must never count what the state of one account adds. */
import { deriveFlow } from '../../src/analysis/flow/deriveFlow.ts';
import { entryBook } from '../../src/analysis/flow/entryBook.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import {
  FUNCTIONS,
  type FunctionId,
  OFFER_KINDS,
  type OfferKind,
  ROLES,
  type StepKind,
} from '../../src/model/words.ts';
import { FUNCTION_NAMES } from '../../src/playbook/names.ts';
import type { Part } from '../../src/playbook/playbook.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';

/** The groups of steps within which what can fairly be asked of a part is alike. */
const GROUPS: readonly { readonly name: string; readonly kinds: readonly StepKind[] }[] = [
  { name: 'need, search', kinds: ['need', 'search'] },
  { name: 'selection, pilot', kinds: ['selection', 'pilot'] },
  { name: 'tender', kinds: ['tender'] },
  { name: 'budget, approval', kinds: ['budget', 'approval'] },
  { name: 'contract', kinds: ['contract'] },
  { name: 'payment, roll-out', kinds: ['payment', 'rollout'] },
  { name: 'custom', kinds: ['custom'] },
];
const PARTS: readonly Part[] = ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'];
const WHO: readonly (FunctionId | 'unknown')[] = [...FUNCTIONS, 'unknown'];

/** A line written for the function; one written for anybody with that part; none. */
type Cover = 'own' | 'falls-back' | 'empty';
const SIGNS: { readonly [Of in Cover]: string } = { own: '●', 'falls-back': '○', empty: '·' };

export interface CoverageCell {
  readonly fn: FunctionId | 'unknown';
  readonly part: Part;
  readonly group: string;
  readonly offer: OfferKind;
  /** The weakest of the group's kinds of step. */
  readonly cover: Cover;
}

/** Everybody at one step, met and neutral, each with one part; a tender is a public one. */
function everybodyAt(kind: StepKind, offer: OfferKind): BuyingMap {
  const seated = ROLES.flatMap((role) => WHO.map((fn) => ({ key: `${fn}_${role}`, fn, role })));
  const outside = WHO.map((fn) => ({ key: `${fn}_opinion-holder`, fn }));
  return sketch({
    fields: {
      profile: 'national',
      offerKinds: [offer],
      procedure: kind === 'tender' ? 'public-tender' : 'unknown',
    },
    people: Object.fromEntries(
      [...seated, ...outside].map(({ key, fn }) => [
        key,
        { function: fn, contact: 'met' as const, stance: 'neutral' as const },
      ]),
    ),
    steps: { s: { kind, name: 'S' } },
    seats: seated.map(({ key, role }) => `${key} ${role} s`),
    relations: outside.map(({ key }) => `${key} sways it_approver`),
  });
}

const RANK = ['empty', 'falls-back', 'own'] as const satisfies readonly Cover[];

function coverAt(kind: StepKind, offer: OfferKind): ReadonlyMap<string, Cover> {
  const facts = readFacts(everybodyAt(kind, offer), BLANK_OUR_SIDE, asDay('2026-11-23'));
  const book = entryBook(BLANK_OUR_SIDE.playbook);
  const covers = new Map<string, Cover>();
  for (const { lane, reasons } of deriveFlow(facts).items) {
    if (lane !== 'action' && lane !== 'information') continue;
    for (const { entry, person, part } of reasons) {
      const key = `${facts.map.people[person ?? '']?.function} ${part}`;
      const { when } = book.byId(entry) ?? {};
      // What concerns the person as such says nothing of the step.
      if (when?.firstSeat) continue;
      const cover: Cover = when?.functions ? 'own' : 'falls-back';
      if (RANK.indexOf(cover) > RANK.indexOf(covers.get(key) ?? 'empty')) covers.set(key, cover);
    }
  }
  return covers;
}

/** All cells, by function, part, group and offer. */
export function readCoverage(): readonly CoverageCell[] {
  const at = new Map<string, ReadonlyMap<string, Cover>>();
  for (const { kinds } of GROUPS)
    for (const kind of kinds) for (const offer of OFFER_KINDS) at.set(`${kind} ${offer}`, coverAt(kind, offer));
  return WHO.flatMap((fn) =>
    PARTS.flatMap((part) =>
      GROUPS.flatMap(({ name, kinds }) =>
        OFFER_KINDS.map((offer): CoverageCell => {
          const covers = kinds.map((kind) => at.get(`${kind} ${offer}`)?.get(`${fn} ${part}`) ?? 'empty');
          const cover = RANK.find((one) => covers.includes(one)) ?? 'empty';
          return { fn, part, group: name, offer, cover };
        }),
      ),
    ),
  );
}

/** The page docs/coverage.md. */
export function writeCoverage(cells: readonly CoverageCell[]): string {
  const count = (cover: Cover) => cells.filter((cell) => cell.cover === cover).length;
  const signs = (fn: string, part: Part, group: string) =>
    OFFER_KINDS.map((offer) => {
      const cell = cells.find(
        (one) => one.fn === fn && one.part === part && one.group === group && one.offer === offer,
      );
      return SIGNS[cell?.cover ?? 'empty'];
    }).join('');
  const head = ['function', 'part', ...GROUPS.map(({ name }) => name)];
  const rows = WHO.flatMap((fn) =>
    PARTS.map((part) => [
      fn === 'unknown' ? 'not known' : FUNCTION_NAMES[fn].en,
      part.replace('-', ' '),
      ...GROUPS.map(({ name }) => signs(fn, part, name)),
    ]),
  );
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  return `# What the playbook covers

Made by \`npx tsx tests/playbook/writeCoverage.ts\` from the playbook itself; a test holds it up to date.

For each function and part (a role, or being an opinion holder), each group of kinds of step, and each kind of offer in
the order ${OFFER_KINDS.join(', ')}: ● has a line of its own among actions and information, ○ falls back on what is
written for anybody with that part, · is empty. Where a group holds two kinds of step, the weaker counts. A tender is
counted as a public one.

${count('own')} cells have a line of their own, ${count('falls-back')} fall back, ${count('empty')} are empty.

${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}
`;
}
