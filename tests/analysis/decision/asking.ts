/** Maps whose lanes ask for just what a test says, so that figures can be worked by hand; must never read the playbook. */
import type { DecisionInput } from '../../../src/analysis/decision/decisionInput.ts';
import type { Flow, LaneItem } from '../../../src/analysis/flow/flow.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type Have, type OurSide, type RequirementKey } from '../../../src/model/ourSide.ts';
import type { Lane } from '../../../src/model/words.ts';
import type { Part } from '../../../src/playbook/playbook.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

export const TODAY = asDay('2026-05-11');

/** Short for a requirement: `negotiation` is a capability, `team:legal` is what it says. */
const keyOf = (word: string): RequirementKey => (word.includes(':') ? word : `capability:${word}`) as RequirementKey;

/**
 * Our side with one member and what it has. A bare word is a capability.
 * With nobody there it is not recorded.
 */
export const side = (has: { readonly [word: string]: Have } = {}, people = 1): OurSide => ({
  ...BLANK_OUR_SIDE,
  people: Object.fromEntries(
    Array.from({ length: people }, (_, at) => [
      `our${at}`,
      { id: asId(`our${at}`), name: `Our ${at}`, title: '', capabilities: {}, order: `a${at}` },
    ]),
  ),
  assets: Object.fromEntries(
    Object.entries(has).map(([word, have]) => [keyOf(word), { id: keyOf(word), have, note: '' }]),
  ),
});

/** `selection: negotiation by bo approver, ana initiator`, and ` in team` at the end for another lane than its own. */
function readItem(text: string): LaneItem {
  const [step = '', rest = ''] = text.split(/: (.*)/s);
  const [demand = '', lane] = rest.split(' in ');
  const [word = '', people = ''] = demand.split(' by ');
  const asks = keyOf(word);
  return {
    key: text,
    step: asId(step),
    lane: (lane ?? asks.split(':')[0]) as Lane,
    words: { en: text, 'zh-CN': text },
    reasons: people
      .split(', ')
      .filter((person) => person !== '')
      .map((person) => {
        const [id = '', part] = person.split(' ');
        return { entry: 'entry', person: asId(id), part: (part ?? null) as Part | null, record: person };
      }),
    asks,
    edit: null,
    reasonsChanged: false,
    learns: false,
    retired: false,
    folded: false,
    rank: 50,
  };
}

/** A map and what its lanes ask for. */
export function asking(given: Sketch, items: readonly string[], ours: OurSide = side()): DecisionInput {
  const map = sketch(given);
  const all = items.map(readItem);
  const flow: Flow = {
    items: all,
    cell: (step, lane) => all.filter((item) => item.step === step && item.lane === lane),
  };
  return { facts: readFacts(map, ours, TODAY), flow };
}

/** An initiator, and so many steps `s1`, `s2` … each with its own approver; each string lists what that approver asks for. */
export function approvals(steps: readonly string[], id = 'map'): DecisionInput {
  const names = steps.map((_, at) => `s${at + 1}`);
  const given: Sketch = {
    id,
    people: { ana: '', ...Object.fromEntries(names.map((name) => [`of-${name}`, ''])) },
    steps: Object.fromEntries(names.map((name) => [name, 'approval'])),
    seats: ['ana initiator s1', ...names.map((name) => `of-${name} approver ${name}`)],
  };
  const items = steps.flatMap((words, at) =>
    words
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => `s${at + 1}: ${word} by of-s${at + 1} approver`),
  );
  return asking(given, items);
}
