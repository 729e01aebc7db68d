/** Each change is told with the names of whom and what it concerns, once, and nothing changed is passed over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../src/edit/addPerson.ts';
import { addSeat } from '../../../src/edit/addSeat.ts';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { deleteRelation } from '../../../src/edit/deleteRelation.ts';
import { deleteSeat } from '../../../src/edit/deleteSeat.ts';
import { deleteStep } from '../../../src/edit/deleteStep.ts';
import type { Edit } from '../../../src/edit/edit.ts';
import { moveSeat } from '../../../src/edit/moveSeat.ts';
import { moveStep } from '../../../src/edit/moveStep.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import { setRelation } from '../../../src/edit/setRelation.ts';
import { setStep } from '../../../src/edit/setStep.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { safeMap } from '../../../src/model/safeMap.ts';
import { findChanges, sayChanges } from '../../../src/telling/changes/findChanges.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { arbitraryEdit, arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const t = sayIn(startText('en'), 'en');
const zh = sayIn(startText('zh-CN'), 'zh-CN');

const map = sketch({
  people: { gao: 'it sceptic', lin: 'sales' },
  steps: { need: 'need', selection: 'selection', contract: 'contract' },
  seats: ['lin initiator need', 'gao approver selection'],
  links: ['need > selection', 'selection > contract : above 300000'],
  relations: ['gao sways lin strong'],
  contacts: [{ with: ['gao', 'lin'], day: '2026-11-02' }],
  concerns: { gao: [['Is it safe?']] },
});

const tell = (edit: Edit, say = t, language: 'en' | 'zh-CN' = 'en') =>
  sayChanges(findChanges(map, edit(map), say, language), say);

describe('a change is told with names', () => {
  it.each<readonly [string, Edit, string]>([
    [
      'a move',
      (now) => moveSeat(now, { seat: asId('gao.approver.selection'), step: asId('contract') }),
      'Gao moved to Contract',
    ],
    ['a stance', (now) => setPerson(now, { person: asId('gao'), patch: { stance: 'champion' } }), 'Gao: Champion'],
    [
      'a person who goes, with all that hung on them',
      (now) => deletePerson(now, { person: asId('gao') }),
      'Gao deleted',
    ],
    [
      'a seat',
      (now) => deleteSeat(now, { seat: asId('gao.approver.selection') }),
      'Gao taken out of Selection, now outside the process',
    ],
    [
      'a step that goes, its links joined',
      (now) => deleteStep(now, { step: asId('selection') }),
      'Step Selection deleted',
    ],
    ['a step that moves', (now) => moveStep(now, { step: asId('contract'), to: 'start' }), 'Contract is now step 1'],
    [
      'a strength',
      (now) => setRelation(now, { relation: asId('gao.influence.lin'), patch: { strength: 'weak' } }),
      'Gao sways Lin, weak',
    ],
    [
      'a line that goes',
      (now) => deleteRelation(now, { relation: asId('gao.influence.lin') }),
      'No longer: Gao sways Lin, strong',
    ],
    ['where we are', (now) => setStep(now, { step: asId('need'), patch: { here: true } }), 'Need: we are here'],
    ['the amount', (now) => setFields(now, { patch: { amount: 800_000 } }), 'Amount: CNY 800,000'],
    [
      'somebody new in a step',
      (now) =>
        addSeat(addPerson(now, { id: asId('qiu'), name: 'Qiu' }), {
          id: asId('qiu.seat'),
          person: asId('qiu'),
          step: asId('selection'),
          role: 'approver',
        }),
      'Qiu added to Selection as Approver',
    ],
  ])('%s', (_what, edit, words) => {
    expect(tell(edit)).toBe(words);
  });

  it('in Chinese as well', () => {
    const edit: Edit = (now) => moveSeat(now, { seat: asId('gao.approver.selection'), step: asId('contract') });
    expect(tell(edit, zh, 'zh-CN')).toBe('Gao已移到「Contract」');
  });

  it('tells nothing of where somebody stands, or that they stand anywhere, while that is hidden', () => {
    const shared = (before: BuyingMap, after: BuyingMap) =>
      sayChanges(findChanges(safeMap(before), safeMap(after), t, 'en', true), t);
    const out = deleteSeat(map, { seat: asId('gao.approver.selection') });
    expect(shared(map, out)).toBe('Gao taken out of Selection');
    expect(shared(out, map)).toBe('Gao added to Selection as Approver');
    expect(shared(map, deleteStep(map, { step: asId('selection') }))).toBe('Step Selection deleted');
  });

  it('typed text is marked as such, since whoever types hears it', () => {
    const renamed = setPerson(map, { person: asId('gao'), patch: { name: 'Gao Peng' } });
    expect(findChanges(map, renamed, t, 'en')).toEqual([{ words: 'Gao is now called Gao Peng', typed: true }]);
  });

  it('of many changes a few are told, and the rest counted', () => {
    const many: Edit = (now) =>
      setPerson(now, {
        person: asId('gao'),
        patch: { stance: 'champion', weight: 'large', kp: true, function: 'finance' },
      });
    expect(tell(many)).toMatch(/^Gao: finance; Gao: champion; .*; 1 more change$/i);
  });
});

describe('any edit', () => {
  it('is told whenever it changes anything, in words of both languages, without an id or a missing word', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryEdit, (before, { edit }) => {
        const after = edit(before);
        for (const [say, language] of [
          [t, 'en'],
          [zh, 'zh-CN'],
        ] as const) {
          const said = sayChanges(findChanges(before, after, say, language), say);
          if (after === before) expect(said).toBeNull();
          else expect(said).not.toMatch(/^$|undefined|\{\{|changes\.|null/);
          if (after !== before) expect(said).toBeTruthy();
        }
      }),
      { seed: 20261124, numRuns: 400 },
    );
  });
});
