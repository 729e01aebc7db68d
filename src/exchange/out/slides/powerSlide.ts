/** Everybody by weight and stance, as a grid of boxes; ours alone. */
import { inChainOrder } from '../../../facts/inChainOrder.ts';
import { STANCE_AXIS, WEIGHT_AXIS } from '../../../facts/powerAxes.ts';
import { STANCE_NAMES, WEIGHT_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Deck, PAGE } from './deck.ts';

const NAMES = 1.35;
const HEAD = 0.36;
const WIDTH = (PAGE.right - PAGE.left - NAMES) / STANCE_AXIS.length;
const HEIGHT = (PAGE.bottom - PAGE.top - HEAD) / WEIGHT_AXIS.length;

export function powerSlide(deck: Deck, { analysis: { facts }, language, t }: Given): void {
  const people = inChainOrder(facts);
  deck.slide(t('power.title'), (slide) => {
    STANCE_AXIS.forEach((stance, column) => {
      slide.text(
        STANCE_NAMES[stance][language],
        { x: PAGE.left + NAMES + column * WIDTH, y: PAGE.top, w: WIDTH, h: HEAD },
        { bold: true, align: 'center', anchor: 'middle', color: '4A494F' },
      );
    });
    WEIGHT_AXIS.forEach((weight, row) => {
      const y = PAGE.top + HEAD + row * HEIGHT;
      slide.text(
        WEIGHT_NAMES[weight][language],
        { x: PAGE.left, y, w: NAMES, h: HEIGHT },
        { bold: true, anchor: 'middle', color: '4A494F' },
      );
      STANCE_AXIS.forEach((stance, column) => {
        const names = people
          .filter((person) => person.weight === weight && person.stance === stance)
          .map((person) => nameOfPerson(person, t));
        slide.text(
          names.join('\n'),
          { x: PAGE.left + NAMES + column * WIDTH + 0.04, y: y + 0.04, w: WIDTH - 0.08, h: HEIGHT - 0.08 },
          {
            anchor: 'middle',
            align: 'center',
            // What is not known stands apart.
            fill: stance === 'unknown' || weight === 'unknown' ? 'F7F6F2' : 'FFFFFF',
            line: 'B9B5AA',
            sizes: [14, 12, 11, 10, 9],
          },
        );
      });
    });
  });
}
