/** The customer's half of the sheet as one picture, with all that found no room on it below. */
import { wholePage } from '../../../picture/cutPages.ts';
import { layoutForPages, pageDrawer } from '../../../picture/drawPages.ts';
import { isWholeOn } from '../../../picture/isWhole.ts';
import type { Block } from '../docs/block.ts';
import { titleOf } from '../docs/titleOf.ts';
import type { Given } from '../given.ts';
import { linesInFull } from './linesInFull.ts';
import { pictureWords } from './pictureWords.ts';

export function sheetPicture(given: Given): readonly Block[] {
  const { analysis, safe, language, t } = given;
  const { drawn } = analysis.facts;
  const layout = layoutForPages(drawn, analysis);
  const page = wholePage(layout);
  const words = pictureWords(analysis, language, t);
  const shape = pageDrawer(drawn, layout, analysis, { safe, words })(page, 1);
  const lines = linesInFull(drawn, isWholeOn([shape]), language, t);
  return [
    titleOf(given),
    { kind: 'picture', width: page.region.width, height: page.region.height, shape },
    ...(lines.length === 0
      ? []
      : ([
          { kind: 'heading', text: t('out.inFull') },
          { kind: 'list', items: lines.map(({ head, rest }) => ({ lead: head, rest })) },
        ] as const)),
  ];
}
