/** Whether a purchase runs under public law, and how far its tender has come: read from the procedure, the days of the tender and today. */
import type { MapFields } from '../model/mapFields.ts';
import type { Period } from '../model/records.ts';
import type { TenderRegime } from '../model/words.ts';
import type { Day } from '../shared/day.ts';

/** Null while no day of a tender is recorded. */
export type TenderStage = 'before' | 'published' | 'bids-in' | 'after';

export interface Tender {
  readonly public: boolean;
  readonly stage: TenderStage | null;
}

/** Laws that bind the buyer, whatever the procedure is called; a private buyer may follow one of them by choice. */
const PUBLIC_LAWS: readonly TenderRegime[] = ['cn-bidding', 'cn-procurement', 'eu', 'below-threshold'];

type Fields = Pick<
  MapFields,
  'procedure' | 'tenderRegime' | 'tenderPublished' | 'tenderQuestionsBy' | 'tenderBidsDue' | 'tenderResult'
>;

/** Reads both. The day of the result still belongs to the tender. */
export const readTender = (fields: Fields, today: Day): Tender => ({
  public: isPublicProcedure(fields),
  stage: stageOf(fields, today),
});

/** Whether a public award is out: nobody is asked for an introduction any more. */
export const isPubliclyAwarded = (fields: Fields, today: Day): boolean =>
  isPublicProcedure(fields) && stageOf(fields, today) === 'after';

const isPublicProcedure = ({ procedure, tenderRegime }: Fields): boolean =>
  procedure === 'public-tender' || (procedure !== 'private-tender' && PUBLIC_LAWS.includes(tenderRegime));

function stageOf(fields: Fields, today: Day): TenderStage | null {
  const {
    tenderPublished: published,
    tenderQuestionsBy: questions,
    tenderBidsDue: bids,
    tenderResult: result,
  } = fields;
  if (result !== null && result < today) return 'after';
  if (bids !== null && bids < today) return 'bids-in';
  if (published !== null) return published <= today ? 'published' : 'before';
  // By when to ask and to bid is known from the notice alone.
  return bids !== null || questions !== null ? 'published' : null;
}

/** Whether the documents are out, as far as a day of the tender tells. */
export function areDocumentsOut(fields: Fields, today: Day): boolean {
  const stage = stageOf(fields, today);
  return stage !== null && stage !== 'before';
}

/** Whether the last day for questions has passed, that for bids at the latest. */
export const areQuestionsClosed = ({ tenderQuestionsBy, tenderBidsDue }: Fields, today: Day): boolean =>
  [tenderQuestionsBy, tenderBidsDue].some((day) => day !== null && day < today);

/** Whether the last day for bids has passed. */
export const areBidsIn = ({ tenderBidsDue }: Fields, today: Day): boolean =>
  tenderBidsDue !== null && tenderBidsDue < today;

/** From publication to result a public tender is a quiet period by itself; null where it is none, or not dated. */
export function quietOfTender(fields: Fields, today: Day): Period | null {
  const tender = readTender(fields, today);
  if (!tender.public || tender.stage === null) return null;
  return { from: fields.tenderPublished, to: fields.tenderResult };
}
