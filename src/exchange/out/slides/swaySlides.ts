/** Who sways, blocks, guards or reports to whom: two boxes and a glued line for each; ours alone. */
import { mapIndex } from '../../../model/mapIndex.ts';
import { STRENGTH_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { RELATION_VERBS } from '../../../telling/relationWords.ts';
import type { Given } from '../given.ts';
import { type Deck, PAGE } from './deck.ts';

const ROWS = 9;
const ON_A_SLIDE = 2 * ROWS;
const PITCH = 0.64;
const BOX = { w: 1.95, h: 0.46 };
const LINE = 2.1;
const WIDTHS = { weak: 1, normal: 1.75, strong: 3.5 } as const;

export function swaySlides(deck: Deck, { analysis: { facts }, language, t }: Given): void {
  const { drawn } = facts;
  const { relations } = mapIndex(drawn);
  for (let first = 0; first < relations.length; first += ON_A_SLIDE) {
    const title = first === 0 ? t('out.whoSways') : `${t('out.whoSways')} (${first / ON_A_SLIDE + 1})`;
    deck.slide(title, (slide) => {
      relations.slice(first, first + ON_A_SLIDE).forEach(({ id, kind, from, to, strength, note }, nth) => {
        const x = PAGE.left + Math.floor(nth / ROWS) * 6.35;
        const y = PAGE.top + (nth % ROWS) * PITCH;
        const right = x + BOX.w + LINE;
        const name = (key: string) =>
          [[nameOfPerson(drawn.people[key], t), { bold: true, sizes: [14, 13, 12, 11, 10, 9] }]] as const;
        slide.box(`${id} from`, name(from), { x, y, ...BOX });
        slide.box(`${id} to`, name(to), { x: right, y, ...BOX });
        slide.line(
          { from: `${id} from`, fromSite: 'right', to: `${id} to`, toSite: 'left' },
          { x: x + BOX.w, y: y + BOX.h / 2 },
          { x: right, y: y + BOX.h / 2 },
          { width: kind === 'influence' ? WIDTHS[strength] : 1.25, dash: kind !== 'influence' },
        );
        const verb = [
          t(RELATION_VERBS[kind]),
          kind === 'influence' && strength !== 'normal' && STRENGTH_NAMES[strength][language],
        ];
        slide.text(
          verb.filter(Boolean).join(t('common.comma')),
          { x: x + BOX.w, y: y - 0.02, w: LINE, h: 0.22 },
          { align: 'center', color: '4A494F', sizes: [10, 9] },
        );
        if (note !== '') {
          slide.text(
            note,
            { x: x + BOX.w, y: y + 0.26, w: LINE, h: 0.3 },
            { align: 'center', color: '6C6B72', sizes: [9, 8] },
          );
        }
      });
    });
  }
}
