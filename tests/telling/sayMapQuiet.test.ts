// A quiet period in words: while it lasts, shortly ahead of it, and not otherwise.
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { sayMapQuiet } from '../../src/telling/sayMapQuiet.ts';
import '../../src/text/laterWords.ts';
import { sayIn, startText } from '../../src/text/text.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-11-30');
const say = (from: string | null, to: string | null, language: 'en' | 'zh-CN' = 'en') => {
  const quiet = { from: from === null ? null : asDay(from), to: to === null ? null : asDay(to) };
  const facts = readFacts(sketch({ fields: { quiet } }), BLANK_OUR_SIDE, TODAY);
  return sayMapQuiet(facts, sayIn(startText(language), language), language);
};

describe('a quiet period', () => {
  it.each([
    ['2026-11-30', '2026-12-04', 'Nobody may be approached up to and including 4 Dec 2026'],
    [null, '2026-11-30', 'Nobody may be approached up to and including 30 Nov 2026'],
    ['2026-11-01', null, 'Nobody may be approached for now'],
    ['2026-12-14', '2026-12-20', 'From 14 Dec 2026 nobody may be approached'],
    // Our side is told fourteen days ahead.
    ['2026-12-15', '2026-12-20', null],
    ['2026-11-01', '2026-11-29', null],
  ])('from %s to %s: %s', (from, to, said) => {
    expect(say(from, to)).toBe(said);
  });

  it('is said in Chinese', () => {
    expect(say('2026-11-30', '2026-12-04', 'zh-CN')).toBe('到 2026年12月4日（含当天）为止，不得接触客户任何人');
  });

  it('is not there on a map without one', () => {
    const facts = readFacts(sketch({}), BLANK_OUR_SIDE, TODAY);
    expect(sayMapQuiet(facts, sayIn(startText('en'), 'en'), 'en')).toBeNull();
  });
});
