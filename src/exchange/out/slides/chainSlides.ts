/** How they buy: a row of boxes with glued lines, under each what leads there and what the customer says of it. */
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Step } from '../../../model/records.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import { STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type ChainWay, drawWays, isOver, STEP_BOX } from './chainLines.ts';
import { type Box, type Deck, PAGE } from './deck.ts';

const IN_A_ROW = 6;
const TOP = 2.75;
const GAP = (PAGE.right - PAGE.left - IN_A_ROW * STEP_BOX.w) / (IN_A_ROW - 1);

export function chainSlides(deck: Deck, { analysis: { facts }, safe, language, t }: Given): void {
  const { drawn } = facts;
  const { steps, links, positionOfStep } = mapIndex(drawn);
  const number = (step: Step['id']) => positionOfStep(step) + 1;
  const ways: readonly ChainWay[] =
    links.length > 0
      ? links.map(({ from, to, condition }) => ({
          from,
          to,
          words: condition ? sayCondition(condition, drawn.fields.currency, language) : '',
        }))
      : // Without any link the order of the steps is the chain.
        steps.slice(1).map((step, nth) => ({ from: (steps[nth] as Step).id, to: step.id, words: '' }));
  for (let first = 0; first === 0 || first < steps.length; first += IN_A_ROW) {
    const here = steps.slice(first, first + IN_A_ROW);
    const places = new Map(
      here.map((step, nth): [string, Box] => [
        step.id,
        { x: PAGE.left + nth * (STEP_BOX.w + GAP), y: TOP, ...STEP_BOX },
      ]),
    );
    const isHere = (way: ChainWay) => places.has(way.from) && places.has(way.to);
    /** What no line on this slide says: conditions of lines too short for words, and where it goes on from or to another slide. */
    const below = (step: Step): readonly string[] => [
      ...ways
        .filter((way) => way.to === step.id && (isHere(way) ? way.words !== '' && !isOver(way, places, GAP) : true))
        .map((way) => [`${number(way.from)} →`, way.words].filter(Boolean).join(' ')),
      ...ways
        .filter((way) => way.from === step.id && !isHere(way))
        .map((way) => [`→ ${number(way.to)}`, way.words].filter(Boolean).join(' ')),
      ...(step.quote === '' ? [] : [language === 'en' ? `“${step.quote}”` : `「${step.quote}」`]),
    ];
    const title = first === 0 ? t('plan.chain') : `${t('plan.chain')} (${first / IN_A_ROW + 1})`;
    deck.slide(title, (slide) => {
      drawWays(slide, ways.filter(isHere), places, GAP);
      for (const step of here) {
        const at = places.get(step.id) as Box;
        const marked = step.here && !safe;
        const kind = step.kind === 'custom' ? '' : STEP_KIND_NAMES[step.kind][language];
        slide.box(
          step.id,
          [
            [`${number(step.id)}  ${nameOfStep(step, language, t)}`, { bold: true, sizes: [14, 13, 12, 11, 10] }],
            [marked ? t('sheet.hereMark') : kind, { color: '6C6B72', sizes: [10, 9] }],
          ],
          at,
          { fill: marked ? 'F1EFE8' : 'FFFFFF', line: '1C1B1F' },
        );
        slide.text(
          below(step).join('\n'),
          { x: at.x - 0.05, y: at.y + at.h + 0.07, w: at.w + 0.1, h: 3.3 },
          { color: '4A494F', sizes: [12, 11, 10] },
        );
      }
    });
  }
}
