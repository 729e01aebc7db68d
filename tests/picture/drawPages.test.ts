/** Cutting a sheet into pages and drawing them: nothing is cut or lost, heads come again, and a safe picture is safe. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { bottom, right } from '../../src/layout/rect.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { safeMap } from '../../src/model/safeMap.ts';
import { cutPages } from '../../src/picture/cutPages.ts';
import { NAME_SIZE } from '../../src/picture/drawCard.ts';
import { drawPages, layoutForPages, type PictureOptions, PRINT_SCALE } from '../../src/picture/drawPages.ts';
import type { Shape } from '../../src/picture/shape.ts';
import { largeMap } from '../fixtures/largeMap.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';
import { randomMap } from '../layout/randomMap.ts';

const PAPER = { width: 1031, height: 650 };
const SIZE = { width: PAPER.width / PRINT_SCALE, height: PAPER.height / PRINT_SCALE };
const analysed = (map: BuyingMap) => analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23'));
const layoutOf = (map: BuyingMap) => layoutForPages(map, analysed(map));

const draw = (map: BuyingMap, options: Partial<PictureOptions> = {}) => {
  const words = {
    language: 'en',
    unnamedPerson: '-',
    unnamedStep: '-',
    here: 'HERE',
    condition: () => 'COND',
    cover: () => 'CV',
  } as const;
  return drawPages(map, layoutOf(map), analysed(map), { safe: false, paper: PAPER, words, ...options });
};
const all = (shape: Shape): readonly Shape[] => [
  shape,
  ...(Array.isArray(shape.children) ? shape.children.flatMap(all) : []),
];
const textsOf = (pages: readonly Shape[]) =>
  pages.flatMap(all).flatMap(({ tag, children }) => (tag === 'text' ? [String(children)] : []));

describe('pages', () => {
  it('hold every card once, whole, and every head', () => {
    fc.assert(
      fc.property(randomMap({ people: 30, steps: 12, relations: 12 }), (map) => {
        const layout = layoutOf(map);
        const pages = cutPages(layout, SIZE);
        const shown = pages.flatMap((page) => page.cards.map((card) => card.key)).sort();
        if (layout.columns.length > 0) expect(shown).toEqual(layout.cards.map((card) => card.key).sort());
        for (const { region, cards, columns, repeatsHeads } of pages) {
          for (const card of cards) {
            expect(card.x).toBeGreaterThanOrEqual(region.x);
            expect(right(card)).toBeLessThanOrEqual(right(region));
            expect(card.y).toBeGreaterThanOrEqual(region.y);
            expect(bottom(card)).toBeLessThanOrEqual(bottom(region));
          }
          expect(columns.length).toBeGreaterThan(0);
          const [first] = columns;
          const heads = repeatsHeads && first ? first.head.height + (first.quote?.height ?? 0) + 16 : 0;
          expect(region.height + heads).toBeLessThanOrEqual(SIZE.height + 1);
        }
      }),
      { seed: 20_261_130, numRuns: 50 },
    );
  });

  it('repeat the heads where a slice goes on further down', () => {
    const map = largeMap('en');
    const pages = cutPages(layoutOf(map), SIZE);
    expect(pages.map((page) => page.repeatsHeads)).toContain(true);
    const texts = textsOf(draw(map));
    expect(texts.filter((words) => words === 'Step 2').length).toBe(2);
  });

  it('strike out the name of who has left, and of nobody else, on a safe picture too', () => {
    const map = sketch({
      people: { gao: { name: 'Gao Peng', left: true }, lin: { name: 'Lin Wei' } },
      steps: { need: 'need' },
      seats: ['gao approver need', 'lin initiator need'],
    });
    for (const safe of [false, true]) {
      const struck = draw(map, { safe })
        .flatMap(all)
        .flatMap(({ attrs, children }) => (attrs.textDecoration === 'line-through' ? [children] : []));
      expect(struck).toEqual(['Gao Peng']);
    }
  });

  it('have names of at least nine points', () => {
    for (const page of draw(largeMap('en'))) {
      const scale = Number(page.attrs.width) / Number(String(page.attrs.viewBox).split(' ')[2]);
      const names = all(page).filter(({ tag, attrs }) => tag === 'text' && attrs.fontSize === NAME_SIZE);
      expect(names.length).toBeGreaterThan(0);
      // 96 pixels and 72 points to the inch.
      expect(NAME_SIZE * scale * 0.75).toBeGreaterThanOrEqual(9);
    }
  });

  it('are no larger than the paper', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      for (const page of draw(largeMap(language))) {
        expect(Number(page.attrs.width)).toBeLessThanOrEqual(PAPER.width + 1);
        expect(Number(page.attrs.height)).toBeLessThanOrEqual(PAPER.height + 1);
      }
    }
  });
});

describe('a safe picture', () => {
  const map = largeMap('en');
  it('has no sign of what we think of them, even of the whole map', () => {
    const drawn = JSON.stringify(draw(map, { safe: true }));
    // Stance and stamp are the only circles and colours of a picture; CV is who of ours covers somebody.
    for (const sign of ['circle', '#b8261b', '#1c7c4a', 'HERE', '"CV"']) expect(drawn).not.toContain(sign);
    expect(JSON.stringify(draw(map))).toContain('circle');
  });
  it('has the customer’s own process', () => {
    const texts = textsOf(draw(safeMap(map), { safe: true }));
    expect(texts).toContain('Step 2');
    expect(texts).toContain('Person 13');
    expect(texts).toContain('COND');
    // Nobody who stands outside the process.
    expect(texts).not.toContain('Person 37');
  });
});
