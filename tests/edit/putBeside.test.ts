/** Two steps that go on side by side. */
import { expect, it } from 'vitest';
import { putBeside } from '../../src/edit/putBeside.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const STEPS = { need: 'need', try: 'pilot', choose: 'selection', sign: 'contract' };
const links = (map: BuyingMap) =>
  mapIndex(map)
    .links.map(({ from, to, condition }) => `${from}>${to}${condition ? ` ${condition.kind}` : ''}`)
    .sort();
const beside = (map: BuyingMap, step: string, other: string) =>
  putBeside(map, { step: asId(step), beside: asId(other) });

it('shares the way in and the way on', () => {
  const map = beside(sketch({ steps: STEPS }), 'choose', 'try');
  expect(links(map)).toEqual(['choose>sign', 'need>choose', 'need>try', 'try>sign']);
  expect(checkMap(map)).toEqual([]);
});

it('lets both begin where the first had nothing before it, and end where the second had nothing behind it', () => {
  expect(links(beside(sketch({ steps: STEPS }), 'try', 'need'))).toEqual(['choose>sign', 'need>choose', 'try>choose']);
  expect(links(beside(sketch({ steps: STEPS }), 'sign', 'choose'))).toEqual(['need>try', 'try>choose', 'try>sign']);
});

it('keeps the conditions of both ways', () => {
  const map = sketch({
    steps: STEPS,
    links: ['need > try : up-to 5', 'need > choose : above 5', 'try > choose', 'choose > sign : above 9', 'try > sign'],
  });
  // Up to 5 it led through the first into the second, above 5 straight there: both together are no condition.
  expect(links(beside(map, 'choose', 'try'))).toEqual([
    'choose>sign above',
    'need>choose',
    'need>try up-to',
    'try>sign',
  ]);
});

it('changes nothing where no link joins them', () => {
  const map = sketch({ steps: STEPS });
  expect(beside(map, 'sign', 'need')).toBe(map);
  expect(beside(map, 'need', 'try')).toBe(map);
  expect(beside(map, 'nowhere', 'try')).toBe(map);
});
