/** The room made for a name that is being typed. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import { overlaps } from '../../../../src/layout/rect.ts';
import { DRAFT_SEAT, type Draft, draftBox, withDraft } from '../../../../src/views/sheet/writing/draft.ts';
import { branchFrom, growFromCard, growFromHead } from '../../../../src/views/sheet/writing/grow.ts';
import { asId, sketch } from '../../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: '', gao: '', wu: '' },
  steps: { need: 'need', choice: 'selection' },
  seats: ['lin initiator need', 'gao approver choice'],
});
const before = layoutSheet(map);
const cardOf = (key: string) => before.cards.find((card) => card.key === key);
const boxFor = (draft: Draft) => draftBox(layoutSheet(withDraft(map, draft)));
const [lin, wu] = [cardOf('lin.initiator.need'), cardOf('wu')];
if (!lin || !wu) throw new Error('the sketch has no such cards');

describe('withDraft', () => {
  it('makes room after a card, and in front of it', () => {
    expect(boxFor(growFromCard(lin, 'down'))).toMatchObject({ x: lin.x, y: lin.y + lin.height + 12 });
    expect(boxFor(growFromCard(lin, 'up'))).toMatchObject({ x: lin.x, y: lin.y });
    expect(boxFor(growFromHead(asId('choice'), 'down'))).toMatchObject(
      cardOf('gao.approver.choice') ? { y: lin.y } : {},
    );
  });

  it('makes room for what is understood, in full columns and in rows, and covers nobody', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'];
    const many = sketch({
      people: Object.fromEntries(crowd.map((one) => [one, ''])),
      steps: { choice: 'selection' },
      seats: crowd.map((one) => `${one} approver choice`),
    });
    for (const on of [map, many]) {
      const draft = growFromHead(asId('choice'), 'down');
      const layout = layoutSheet(withDraft(on, draft), { chairs: [], quiet: new Set(), writing: DRAFT_SEAT });
      const box = draftBox(layout);
      if (!box) throw new Error('no room was made');
      // A name and four lines at their largest, see writing.module.css.
      expect(box.height).toBeGreaterThanOrEqual(2 * 8 + 14 * 1.6 * 1.25 + 4 * 11 * 1.6 * 1.25);
      const others = layout.cards.filter((card) => card.key !== DRAFT_SEAT);
      expect(others.filter((card) => overlaps(card, box))).toEqual([]);
      expect(overlaps(layout.columns.find(({ step }) => step === 'choice')?.slot ?? box, box)).toBe(false);
    }
  });

  it('makes room for the step that an amount leads over', () => {
    const draft = branchFrom(map, asId('need'));
    if (!draft) throw new Error('the ways part already');
    expect(boxFor(draft)).toMatchObject({ x: before.columns[1]?.head.x, y: 0 });
    expect(branchFrom(withDraft(map, draft), asId('need'))).toBeNull();
  });

  it('makes room between two steps, and before the first', () => {
    const second = before.columns[1]?.head;
    expect(boxFor(growFromCard(lin, 'right'))).toMatchObject({ x: second?.x, y: 0 });
    expect(boxFor(growFromHead(asId('need'), 'left'))).toMatchObject({ x: 0, y: 0 });
  });

  it('makes room outside, just where the paper was pressed', () => {
    expect(boxFor({ kind: 'outside', at: { x: 600, y: -400 } })).toMatchObject({ x: 600, y: -400 });
    expect(growFromCard(wu, 'down')).toEqual({ kind: 'outside', at: null });
  });

  it('makes none in a step that has gone', () => {
    const gone: Draft = { kind: 'person', step: asId('gone'), at: 'end' };
    expect(withDraft(map, gone)).toBe(map);
    expect(boxFor(gone)).toBeNull();
  });
});
