/** That nothing a hand did to a lane is lost. */
import { describe, expect, test } from 'vitest';
import { reasonKeys } from '../../../src/analysis/flow/reasonKeys.ts';
import { addLaneItem } from '../../../src/edit/addLaneItem.ts';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { editLaneItem } from '../../../src/edit/editLaneItem.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import type { LaneEdit } from '../../../src/model/records.ts';
import { entries } from '../../../src/playbook/entries.ts';
import { REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { RETIRED } from '../../../src/playbook/retired.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, itemOf } from './readFlow.ts';

const MAP = sketch({
  people: { wu: 'finance', he: 'finance met' },
  steps: { need: 'need', pay: 'budget' },
  seats: ['he initiator need', 'wu approver pay'],
  concerns: { wu: [['Who reconciles?']] },
});

/** What the screen does when somebody changes an item. */
function edited(map: BuyingMap, key: string, patch: Partial<Pick<LaneEdit, 'text' | 'done' | 'hidden'>>): BuyingMap {
  const item = itemOf(map, 'pay', key);
  return editLaneItem(map, { step: item.step, lane: item.lane, item: item.key, reasons: reasonKeys(item), patch });
}

const FIRST_MEETING = 'contact.none.approver-led';

describe('what a hand did to an item', () => {
  test('own words, a tick and hiding come with the item; the derived words stay', () => {
    const map = edited(MAP, 'finance.approver.their-figures', { text: 'Bring the ledger', done: true, hidden: true });
    const item = itemOf(map, 'pay', 'finance.approver.their-figures');
    expect(item.edit).toMatchObject({ text: 'Bring the ledger', done: true, hidden: true });
    expect(item.words).toEqual(itemOf(MAP, 'pay', 'finance.approver.their-figures').words);
    expect(item.reasonsChanged).toBe(false);
  });

  test('it hangs on a requirement, not on the words that stand for it', () => {
    const map = edited(MAP, 'system:roi-calculator', { done: true });
    const promoted = setPerson(map, { person: asId('wu'), patch: { function: 'executive' } });
    expect(itemOf(promoted, 'pay', 'system:roi-calculator').edit?.done).toBe(true);
    expect(itemOf(promoted, 'pay', 'system:roi-calculator').reasonsChanged).toBe(true);
  });

  test('other reasons are noticed for words and ticks, not for hiding alone', () => {
    const key = 'finance.approver.their-figures';
    const more = sketch({
      people: { wu: 'finance', he: 'finance met', gao: 'finance' },
      steps: { need: 'need', pay: 'budget' },
      seats: ['he initiator need', 'wu approver pay', 'gao approver pay'],
    });
    const later = (map: BuyingMap): BuyingMap => ({ ...more, laneEdits: map.laneEdits });
    expect(itemOf(later(edited(MAP, key, { done: true })), 'pay', key).reasonsChanged).toBe(true);
    expect(itemOf(later(edited(MAP, key, { hidden: true })), 'pay', key).reasonsChanged).toBe(false);
  });

  test('an item added by hand stands on top of its cell with the words in both languages', () => {
    const map = addLaneItem(MAP, { id: asId('mine'), step: asId('pay'), lane: 'action', text: 'Call at nine' });
    const [top] = flowOf(map).cell(asId('pay'), 'action');
    expect(top).toMatchObject({
      key: 'mine',
      words: { en: 'Call at nine', 'zh-CN': 'Call at nine' },
      reasons: [],
      asks: null,
      reasonsChanged: false,
    });
  });
});

describe('what nothing calls for any more', () => {
  const spoken = (map: BuyingMap) => setPerson(map, { person: asId('wu'), patch: { contact: 'met' } });

  test('a tick stays, says what was done with whom, and is marked', () => {
    const item = itemOf(spoken(edited(MAP, FIRST_MEETING, { done: true })), 'pay', FIRST_MEETING);
    expect(item.words.en).toContain('with Wu');
    expect(item).toMatchObject({ reasons: [], asks: null, reasonsChanged: true });
  });

  test('own words stay', () => {
    const item = itemOf(spoken(edited(MAP, FIRST_MEETING, { text: 'Through the auditor' })), 'pay', FIRST_MEETING);
    expect(item.edit?.text).toBe('Through the auditor');
  });

  test('hiding alone leaves nothing behind', () => {
    const map = spoken(edited(MAP, FIRST_MEETING, { hidden: true }));
    expect(flowOf(map).items.map(({ key }) => key)).not.toContain(FIRST_MEETING);
  });

  test('a ticked answer to a concern outlives the person', () => {
    const key = 'concern.find-answer:wu.concern.1';
    const gone = deletePerson(edited(MAP, key, { done: true }), { person: asId('wu') });
    expect(itemOf(gone, 'pay', key).words.en).toMatch(/ whoever it was.*: \(taken out\)$/);
    expect(itemOf(gone, 'pay', key).words['zh-CN']).toMatch(/当时那位.*：（已删去）$/);
  });

  test('it names whoever has left since, and what they asked', () => {
    const key = 'concern.find-answer:wu.concern.1';
    const asked = edited(MAP, key, { done: true });
    const before = itemOf(asked, 'pay', key).words;
    const left = setPerson(asked, { person: asId('wu'), patch: { left: true } });
    expect(itemOf(left, 'pay', key)).toMatchObject({ words: before, reasons: [], reasonsChanged: true });
  });

  test('a ticked requirement keeps its name and asks for nothing', () => {
    const gone = deletePerson(edited(MAP, 'team:finance', { done: true }), { person: asId('wu') });
    const other = { ...gone, steps: { ...gone.steps, pay: { ...gone.steps.pay, kind: 'custom' } } } as BuyingMap;
    expect(itemOf(other, 'pay', 'team:finance')).toMatchObject({ words: REQUIREMENTS['team:finance'], asks: null });
  });

  test('an item of a playbook that is no longer known is still shown', () => {
    const map = sketch({
      steps: { pay: 'budget' },
      laneEdits: [{ step: 'pay', lane: 'action', item: 'gone.entry', done: true, reasonsThen: ['gone.entry@x'] }],
    });
    expect(itemOf(map, 'pay', 'gone.entry')).toMatchObject({
      words: { en: 'An item of an earlier playbook' },
      retired: true,
    });
  });

  test('one that was retired says its last words, filled, and that it is proposed no more', () => {
    const map = sketch({
      people: { wu: 'finance large' },
      steps: { pay: 'budget' },
      seats: ['wu approver pay'],
      laneEdits: [
        {
          step: 'pay',
          lane: 'action',
          item: 'weight.large.draft',
          done: true,
          reasonsThen: ['weight.large.draft@wu.approver.pay'],
        },
        { step: 'pay', lane: 'capability', item: 'capability:demonstration', done: true },
      ],
    });
    const item = itemOf(map, 'pay', 'weight.large.draft');
    expect(item.retired).toBe(true);
    expect(item.words.en).toContain('Wu');
    expect(item.words.en).not.toMatch(/[{}]/);
    expect(itemOf(map, 'pay', 'capability:demonstration')).toMatchObject({
      retired: true,
      words: RETIRED['capability:demonstration'],
    });
  });

  test('nothing is retired that is still proposed', () => {
    expect(entries.map(({ id }) => id).filter((id) => id in RETIRED)).toEqual([]);
    expect(Object.keys(REQUIREMENTS).filter((id) => id in RETIRED)).toEqual([]);
  });

  test('of two edits of one item the later holds, and the words of the other are not lost', () => {
    const edit = { step: 'pay', lane: 'action', item: 'budget.rehearse' } as const;
    const map = sketch({
      steps: { pay: 'budget' },
      laneEdits: [
        { ...edit, text: 'One' },
        { ...edit, text: 'Two' },
      ],
    });
    expect(itemOf(map, 'pay', 'budget.rehearse').edit?.text).toBe('Two');
    expect(itemOf(map, 'pay', 'edit.1').words.en).toBe('One');
  });
});
