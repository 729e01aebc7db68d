/** The pictures of a map; must never offer the customer one that is ours alone. */
import type { Shape } from '../../../picture/shape.ts';
import { accountSums } from '../docs/accountSums.ts';
import type { Block } from '../docs/block.ts';
import { decisionPage } from '../docs/decisionPage.ts';
import { lanesPage } from '../docs/lanesPage.ts';
import { mutualPlan } from '../docs/mutualPlan.ts';
import { planPage } from '../docs/planPage.ts';
import { powerPage } from '../docs/powerPage.ts';
import { tablePage } from '../docs/tablePage.ts';
import type { Given } from '../given.ts';
import { coverageTable } from '../tables/coverageTable.ts';

import { drawBlocks } from './drawBlocks.ts';
import { sheetPicture } from './sheetPicture.ts';

export const PICTURES = ['sheet', 'lanes', 'power', 'coverage', 'decision', 'plan', 'account'] as const;
export type PictureKind = (typeof PICTURES)[number];

const MAKERS: { readonly [Kind in PictureKind]: (given: Given) => readonly Block[] } = {
  sheet: sheetPicture,
  lanes: lanesPage,
  power: powerPage,
  coverage: (given) => tablePage(given, coverageTable(given)),
  decision: decisionPage,
  plan: (given) => (given.safe ? mutualPlan(given) : planPage(given)),
  account: accountSums,
};

/** Those that hold something; lanes not before the sheet can bear them, as on the screen. */
export function picturesOf({ analysis, safe }: Given): readonly PictureKind[] {
  const hasAccount = Object.keys(analysis.facts.drawn.accountLines).length > 0;
  return PICTURES.filter((kind) => {
    if (kind === 'account') return hasAccount;
    if (safe) return kind === 'sheet' || kind === 'plan';
    return kind !== 'lanes' || analysis.readiness.ready;
  });
}

/** Throws where a picture of ours alone is asked for what is safe to show. */
export function drawPicture(kind: PictureKind, given: Given): Shape {
  if (!picturesOf(given).includes(kind)) throw new Error(`There is no picture ${kind} of this map`);
  return drawBlocks(MAKERS[kind](given));
}
