// A map as slides: what is on them, and that their lines are glued to their boxes.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { glueLines, lineName } from '../../../src/exchange/out/slides/connectors.ts';
import { fitText } from '../../../src/exchange/out/slides/fitText.ts';
import { writePptx } from '../../../src/exchange/out/writePptx.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { largeMap } from '../../fixtures/largeMap.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { describeWriter, unescapeXml } from './acceptance.ts';
import { givenOf } from './given.ts';

/** Slides and their notes, by path. */
const slidesOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path))
    .map(([path, part]) => [path, new TextDecoder().decode(part)] as const);

const readPptx = (bytes: Uint8Array): string =>
  slidesOf(bytes)
    .map(([, xml]) => unescapeXml(xml.replace(/<\/a:p>|<a:br\/?>/g, '\n').replace(/<[^>]*>/g, '')))
    .join('\n');

describeWriter('PPTX', { write: writePptx, holds: 'people', read: (written) => readPptx(written as Uint8Array) });

const titles = (bytes: Uint8Array): number => slidesOf(bytes).filter(([path]) => path.startsWith('ppt/slides/')).length;

const forked: BuyingMap = sketch({
  fields: { name: 'New press' },
  people: { anna: { name: 'Anna' }, bruno: { name: 'Bruno' } },
  steps: { need: 'need', sign: 'budget', report: 'budget', paper: 'contract' },
  seats: ['anna initiator need', 'bruno approver sign', 'bruno approver report'],
  links: [
    'need > sign : up-to 300000',
    'need > report : above 300000',
    'sign > paper',
    'report > paper',
    'paper > need : text if it is refused',
  ],
  relations: ['anna sways bruno strong'],
});

describe('the lines', () => {
  it('are connectors, each glued to two things that are on its slide, and no two things have one number', async () => {
    for (const map of [forked, largeMap('en')]) {
      let lines = 0;
      for (const [path, xml] of slidesOf(await writePptx(givenOf(map)))) {
        if (!path.startsWith('ppt/slides/')) continue;
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(xml).not.toMatch(/prst="line"/);
        for (const [connector] of xml.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)) {
          lines += 1;
          const ends = [...connector.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="[0-3]"\/>/g)].map(([, id]) => id);
          expect(ends).toHaveLength(2);
          for (const end of ends) expect(ids).toContain(end);
        }
      }
      expect(lines).toBeGreaterThan(5);
    }
  });

  it('say on the way over other boxes under which condition, and go back dashed', async () => {
    const [, chain = ''] =
      slidesOf(await writePptx(givenOf(forked))).find(([path]) => path === 'ppt/slides/slide2.xml') ?? [];
    expect(chain.match(/<p:cxnSp>/g)).toHaveLength(8);
    expect(chain).toContain('above CNY 300,000');
    expect(chain).toContain('1 → up to CNY 300,000');
    expect(chain).toContain('if it is refused');
    expect(chain.match(/prstDash val="dash"/g)).toHaveLength(2);
  });

  it('run from where the one box ends to where the other begins', () => {
    const line = (corner: { turn: 'up' | 'down'; from: { x: number; y: number }; to: { x: number; y: number } }) => {
      const name = lineName({ from: 'a', fromSite: 'top', to: 'b', toSite: 'left', corner }).replaceAll('"', '&quot;');
      return glueLines(
        `<p:sp><p:nvSpPr><p:cNvPr id="9" name="${name}"></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="line"><a:avLst></a:avLst></a:prstGeom></p:spPr></p:sp>`,
      );
    };
    // Up one inch, then two to the right: on its side, one wide and two high around the middle at 2, 2.5.
    expect(line({ turn: 'up', from: { x: 1, y: 3 }, to: { x: 3, y: 2 } })).toContain(
      '<a:xfrm rot="16200000"><a:off x="1371600" y="1371600"/><a:ext cx="914400" cy="1828800"/></a:xfrm>',
    );
    expect(line({ turn: 'down', from: { x: 3, y: 2 }, to: { x: 1, y: 3 } })).toContain(
      '<a:xfrm flipH="1"><a:off x="914400" y="1828800"/><a:ext cx="1828800" cy="914400"/></a:xfrm>',
    );
  });
});

it('a usual map takes five to eight slides, for us and for the customer', async () => {
  for (const safe of [false, true]) {
    const count = titles(await writePptx(givenOf(forked, { safe })));
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(8);
  }
});

it('holds no link, no picture and nothing to be run', async () => {
  const parts = unzipSync(await writePptx(givenOf(largeMap('zh-CN'), { language: 'zh-CN' })));
  expect(Object.keys(parts).filter((path) => !/\.(?:xml|rels)$/.test(path))).toEqual([]);
  for (const part of Object.values(parts))
    expect(new TextDecoder().decode(part)).not.toMatch(/TargetMode="External"|hlinkClick/);
});

describe('a text in a box', () => {
  it('takes the largest size at which it fits', () => {
    expect(fitText('short', 2, 0.3, [14, 12, 9])).toEqual({ text: 'short', size: 14, isCut: false });
    expect(fitText('x'.repeat(30), 2, 0.2, [14, 12, 6]).size).toBe(6);
  });
  it('ends in a sign where it is cut', () => {
    const { text, isCut } = fitText('some words and many more of them '.repeat(9), 1, 0.3, [12, 9]);
    expect(isCut).toBe(true);
    expect(text).toMatch(/…$/);
  });
});
