// Pictures of a map as SVG: all that is said stands on them, and nothing else can come in.
import { expect, it } from 'vitest';
import { drawPicture, PICTURES, type PictureKind, picturesOf } from '../../../src/exchange/out/pictures/picturesOf.ts';
import { writeSvg } from '../../../src/exchange/out/writeSvg.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { tellingMap, tellingOurSide } from '../../fixtures/tellingMap.ts';
import { describeWriter, unescapeXml } from './acceptance.ts';
import { givenOf } from './given.ts';

/** What stands on a picture, line ends and the hyphens of torn words left aside. */
const readSvg = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => unescapeXml(words)).join('');

const HOLDS: { readonly [Kind in PictureKind]: 'people' | 'steps' | 'days' } = {
  sheet: 'people',
  lanes: 'days',
  power: 'people',
  coverage: 'people',
  decision: 'days',
  plan: 'days',
  account: 'days',
};

for (const kind of PICTURES) {
  describeWriter(`SVG of ${kind}`, {
    write: (given) => (picturesOf(given).includes(kind) ? writeSvg(drawPicture(kind, given)) : ' '),
    holds: HOLDS[kind],
    read: (written) => readSvg(String(written)),
    torn: true,
    oursAlone: !['sheet', 'plan'].includes(kind),
  });
}

it('offers the customer the sheet and the plan for both sides, and the account where it is shown', () => {
  const ours = { ours: tellingOurSide };
  expect(picturesOf(givenOf(tellingMap, ours))).toEqual(PICTURES);
  expect(picturesOf(givenOf(tellingMap, { ...ours, safe: true }))).toEqual(['sheet', 'plan']);
  expect(() => drawPicture('power', givenOf(tellingMap, { ...ours, safe: true }))).toThrow();
  const withAccount = givenOf(tellingMap, { ...ours, safe: true, withAccount: true });
  expect(picturesOf(withAccount)).toEqual(['sheet', 'plan', 'account']);
  const svg = readSvg(writeSvg(drawPicture('account', withAccount)));
  expect(svg).toContain('77,700,003');
  expect(svg.replace('ZZQcustomer', '')).not.toContain('ZZQ');
});

it('is plain SVG: no script, style, link or picture in it', () => {
  const names = ['<script>alert(1)</script>', 'javascript:alert(1)', '"><image href="x"/>'];
  const map = sketch({
    people: Object.fromEntries(names.map((name, nth) => [`p${nth}`, { name, title: name }])),
    steps: { need: { name: '</svg><style>', kind: 'need' } },
    seats: names.map((_, nth) => `p${nth} approver need`),
  });
  const svg = writeSvg(drawPicture('sheet', givenOf(map)));
  const tags = [...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);
  expect(new Set(tags)).toEqual(new Set(['svg', 'g', 'path', 'rect', 'text', 'circle']));
  expect(svg).not.toMatch(/<[^>]*\s(?:href|on\w+|style)=/);
});

it('people outside the process stand on the sheet of a map without steps too', () => {
  const map = sketch({ people: { anna: { name: 'Anna' }, bruno: { name: 'Bruno' } }, relations: ['anna sways bruno'] });
  const said = readSvg(writeSvg(drawPicture('sheet', givenOf(map))));
  expect(said).toContain('Anna');
  expect(said).toContain('Bruno');
});

it('everything stands within its edges', () => {
  const svg = writeSvg(drawPicture('coverage', givenOf(tellingMap, { ours: tellingOurSide })));
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  for (const [, x = '', y = ''] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
    expect(Number(x)).toBeLessThan(Number(width));
    expect(Number(y)).toBeLessThan(Number(height));
  }
});
