/** Steps whose course is over, and what still stands there. */
import { describe, expect, it } from 'vitest';
import { stepsOver } from '../../../src/analysis/flow/over.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { factsOf, flowOf } from './readFlow.ts';

const MAP: Sketch = {
  people: { lin: 'user-department', gao: 'it', bai: 'finance' },
  steps: { ask: 'need', pick: 'selection', bid: 'tender', sign: 'contract', use: 'rollout' },
  seats: ['lin initiator ask', 'gao approver pick', 'bai approver sign', 'lin executor use'],
  concerns: { gao: [['Who patches it?']] },
};
const marked = (step: string): Sketch => ({
  ...MAP,
  steps: { ...MAP.steps, [step]: `${MAP.steps?.[step]} here` },
});
// On 23 November the result of 20 November is out.
const AWARDED: Sketch['fields'] = {
  procedure: 'public-tender',
  tenderPublished: asDay('2026-10-01'),
  tenderResult: asDay('2026-11-20'),
};
const over = (map: Sketch) => [...stepsOver(factsOf(sketch(map)))].sort();
const keysAt = (map: Sketch, step: string) =>
  flowOf(sketch(map)).items.flatMap((item) => (item.step === step ? [item.key] : []));

describe('over', () => {
  it('is no step while nobody says where they are', () => {
    expect(over(MAP)).toEqual([]);
  });

  it('is what lies behind “we are here”', () => {
    expect(over(marked('sign'))).toEqual(['ask', 'bid', 'pick']);
  });

  it('is what comes before a public tender whose result is out', () => {
    expect(over({ ...MAP, fields: AWARDED })).toEqual(['ask', 'pick']);
    expect(over({ ...MAP, fields: { ...AWARDED, tenderResult: asDay('2026-11-23') } })).toEqual([]);
    expect(over({ ...MAP, fields: { ...AWARDED, procedure: 'private-tender' } })).toEqual([]);
  });

  it('is no step that somebody marks still', () => {
    expect(over({ ...marked('pick'), fields: AWARDED })).toEqual(['ask']);
  });
});

describe('at a step that is over', () => {
  const before = keysAt(MAP, 'pick');
  const after = keysAt(marked('use'), 'pick');

  it('nothing is left to be done or said in its course', () => {
    expect(before).toEqual(expect.arrayContaining(['selection.approver.criteria', 'selection.tie']));
    expect(after.filter((key) => key.startsWith('selection.'))).toEqual([]);
  });

  it('the way to somebody and what they want to know still stand, and what it asks of us', () => {
    expect(after).toEqual(
      expect.arrayContaining(['contact.none.approver-alone', 'concern.find-answer:gao.concern.1', 'team:presales']),
    );
  });

  it('what a decision left to be met still matters, though nobody may be approached', () => {
    const decided = {
      ...MAP,
      steps: { ask: 'need', yes: 'approval', use: 'rollout here' },
      seats: ['gao approver yes'],
    };
    expect(keysAt(decided, 'yes')).toContain('over.condition-left');
    expect(keysAt({ ...decided, fields: { quiet: { from: null, to: null } } }, 'yes')).toContain('over.condition-left');
    expect(keysAt(decided, 'ask')).toEqual(expect.arrayContaining(['over.on-file', 'over.left-open']));
    expect(keysAt(decided, 'ask')).not.toContain('over.condition-left');
    expect(before.filter((key) => key.startsWith('over.'))).toEqual([]);
    expect(keysAt({ ...decided, fields: { profile: 'smb' } }, 'yes')).not.toContain('over.condition-left');
  });

  it('what it asked of us is folded, and still counted', () => {
    const asking = (step: string) =>
      flowOf(sketch(marked('use'))).items.filter((item) => item.step === step && item.asks !== null);
    expect(asking('pick').length).toBeGreaterThan(0);
    expect(asking('pick').every(({ folded }) => folded)).toBe(true);
    expect(asking('use').some(({ folded }) => !folded)).toBe(true);
  });

  it('the way to somebody does not speak of it as if it were to come', () => {
    const people = { ...MAP.people, lin: 'user-department contacted' };
    const led = (map: Sketch) => keysAt({ ...map, people }, 'pick').filter((key) => key.startsWith('contact.'));
    expect(led(MAP)).toEqual(['contact.none.approver-led']);
    expect(led(marked('use'))).toEqual(['contact.none.over-led']);
    const talked = (map: Sketch) =>
      keysAt({ ...map, people: { ...people, gao: 'it contacted' } }, 'pick').filter((key) =>
        key.startsWith('contact.'),
      );
    expect(talked(MAP)).toEqual(['contact.talked.approver']);
    expect(talked(marked('use'))).toEqual(['contact.talked.over']);
  });

  it('nobody decides on a bid or on an objection any more', () => {
    const law = { tenderRegime: 'cn-procurement' } as const;
    expect(keysAt({ ...MAP, fields: law }, 'bid')).toEqual(
      expect.arrayContaining(['tender.bid-or-not', 'tender.award.procurement-law', 'tender.debrief']),
    );
    const left = keysAt({ ...marked('sign'), fields: { ...AWARDED, ...law } }, 'bid');
    expect(left.filter((key) => key.startsWith('tender.'))).toEqual([]);
    // Until they are at the contract an objection is still open.
    expect(keysAt({ ...MAP, fields: { ...AWARDED, ...law } }, 'bid')).toContain('tender.award.procurement-law');
  });

  it('a matter is taken up at the next step that has it', () => {
    const steps: Sketch['steps'] = { ask: 'need', look: 'search', pick: 'selection' };
    const map: Sketch = { ...MAP, steps, seats: ['lin initiator ask'] };
    const at = (here: string) =>
      flowOf(sketch({ ...map, steps: { ...steps, [here]: `${steps[here]} here` } })).items.flatMap(({ key, step }) =>
        key === 'search.procedure' ? [step] : [],
      );
    expect(at('ask')).toEqual(['ask']);
    expect(at('look')).toEqual(['look']);
  });
});
