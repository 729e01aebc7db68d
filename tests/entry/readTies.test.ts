// What a typed line says of somebody and somebody else on the map.
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/entry/readLine.ts';
import { readPeople } from '../../src/entry/readPeople.ts';
import { seatTyped, type TypedIds } from '../../src/entry/seatTyped.ts';
import { knownAmong } from '../../src/entry/whoIsMeant.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const drawn = () =>
  sketch({
    people: {
      marta: { name: 'Marta' },
      karl: { name: 'Karl Ott' },
      one: { name: 'Gao Peng', title: 'Head of IT' },
      two: { name: 'Gao Peng', title: 'CFO' },
      ma: { name: '马兰' },
      ke: { name: '柯刚' },
    },
    steps: { need: 'need' },
    seats: ['marta initiator need'],
  });
const reading = (map: BuyingMap, safe = false) => ({
  currency: 'CNY',
  safe,
  ...knownAmong(Object.values(map.people)),
});

describe('a tie to somebody on the map', () => {
  it.each([
    ['sways Marta', 'influence', null, ['Marta']],
    ['influences MARTA', 'influence', null, ['MARTA']],
    ['strongly sways Karl Ott', 'influence', 'strong', ['Karl Ott']],
    ['has the ear of Marta', 'influence', 'strong', ['Marta']],
    ['slightly influences Marta', 'influence', 'weak', ['Marta']],
    ['sways Marta and Karl Ott', 'influence', null, ['Marta', 'Karl Ott']],
    ['reports to Karl Ott', 'reports-to', null, ['Karl Ott']],
    ['at odds with Marta', 'conflict', null, ['Marta']],
    ['guards the way to Karl Ott', 'guards', null, ['Karl Ott']],
    ['影响马兰', 'influence', null, ['马兰']],
    ['强烈影响马兰和柯刚', 'influence', 'strong', ['马兰', '柯刚']],
    ['对马兰有影响', 'influence', null, ['马兰']],
    ['向柯刚汇报', 'reports-to', null, ['柯刚']],
    ['与马兰有矛盾', 'conflict', null, ['马兰']],
    ['替柯刚把关', 'guards', null, ['柯刚']],
  ] as const)('%s', (words, kind, strength, to) => {
    for (const line of [`Weiss, friend, ${words}`, `魏教授，${words}，同行`]) {
      const { lines } = readPeople(line, reading(drawn()));
      expect(lines).toHaveLength(1);
      expect(lines[0].ties).toEqual(to.map((name) => ({ kind, strength, to: name })));
      expect(lines[0].title).not.toContain(words);
    }
  });

  it.each([
    ['nobody has that name', 'sways Ann'],
    ['two have it', 'sways Gao Peng'],
    ['one of them is unknown', 'sways Marta and Ann'],
    ['it is their own', 'sways Weiss'],
  ])('is none where %s: the words are the title', (_, words) => {
    const map = drawn();
    expect(readLine(`Weiss, ${words}`, reading(map))).toMatchObject({ title: words, ties: [] });
  });

  it('is not written while only what is safe may be shown, or where nobody is known', () => {
    expect(readLine('Weiss, sways Marta', reading(drawn(), true))).toMatchObject({ title: 'sways Marta', ties: [] });
    expect(readLine('Weiss, sways Marta', { currency: 'CNY' })).toMatchObject({ title: 'sways Marta', ties: [] });
  });
});

describe('a typed line with ties', () => {
  const type = (map: BuyingMap, text: string, known: string | null) => {
    let ties = 0;
    const ids: TypedIds = { person: asId('new'), seat: asId('seat'), tie: () => asId(`tie ${++ties}`) };
    const line = readLine(text, reading(map));
    const person = known === null ? null : (map.people[asId(known)] ?? null);
    return seatTyped(map, { line, person, step: asId('need'), role: line.role, safe: false }, ids).edit(map);
  };

  it('draws them from somebody new', () => {
    expect(Object.values(type(drawn(), 'Weiss, sways Marta and Karl Ott', null).relations)).toMatchObject([
      { id: 'tie 1', kind: 'influence', from: 'new', to: 'marta', strength: 'normal' },
      { id: 'tie 2', kind: 'influence', from: 'new', to: 'karl', strength: 'normal' },
    ]);
  });

  it('draws none twice, and leaves a strength that was not said again', () => {
    const once = type(drawn(), 'Marta, strongly sways Karl Ott', 'marta');
    const again = type(once, 'Marta, sways Karl Ott, reports to Karl Ott', 'marta');
    expect(Object.values(again.relations)).toMatchObject([
      { kind: 'influence', from: 'marta', to: 'karl', strength: 'strong' },
      { kind: 'reports-to', from: 'marta', to: 'karl' },
    ]);
  });
});
