/** Whether a purchase runs under public law, and how far its tender has come. */
import { expect, it } from 'vitest';
import { quietOfTender, readTender } from '../../src/facts/tender.ts';
import { BLANK_FIELDS, type MapFields } from '../../src/model/mapFields.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-05-11');
const [before, after] = [asDay('2026-05-10'), asDay('2026-05-12')];
const read = (fields: Partial<MapFields>) => readTender({ ...BLANK_FIELDS, ...fields }, TODAY);

it.each<[Partial<MapFields>, boolean]>([
  [{ procedure: 'public-tender' }, true],
  [{ procedure: 'framework' }, false],
  [{ procedure: 'framework', tenderRegime: 'eu' }, true],
  [{ procedure: 'quotations', tenderRegime: 'cn-procurement' }, true],
  [{ procedure: 'private-tender', tenderRegime: 'cn-bidding' }, false],
  [{ tenderRegime: 'other' }, false],
  [{}, false],
])('under public law: %j is %s', (fields, expected) => {
  expect(read(fields).public).toBe(expected);
});

it.each<[Partial<MapFields>, string | null]>([
  [{}, null],
  [{ tenderPublished: after }, 'before'],
  [{ tenderPublished: TODAY }, 'published'],
  [{ tenderPublished: before, tenderBidsDue: TODAY }, 'published'],
  [{ tenderBidsDue: after }, 'published'],
  [{ tenderQuestionsBy: before }, 'published'],
  [{ tenderPublished: before, tenderBidsDue: before }, 'bids-in'],
  [{ tenderBidsDue: before, tenderResult: TODAY }, 'bids-in'],
  [{ tenderResult: before }, 'after'],
])('the stage of %j is %s', (fields, expected) => {
  expect(read(fields).stage).toBe(expected);
});

it('is quiet from publication to result, where public law rules', () => {
  const fields = { ...BLANK_FIELDS, tenderPublished: before, tenderResult: after };
  expect(quietOfTender({ ...fields, procedure: 'public-tender' }, TODAY)).toEqual({ from: before, to: after });
  expect(quietOfTender({ ...fields, procedure: 'private-tender' }, TODAY)).toBeNull();
  expect(quietOfTender({ ...BLANK_FIELDS, procedure: 'public-tender' }, TODAY)).toBeNull();
});
