/** What a line tells of the map, and that it stands only where the map knows it. */
import { describe, expect, it } from 'vitest';
import { BLANK_OUR_SIDE, type OurSide, type PlaybookOverride } from '../../../src/model/ourSide.ts';
import { ROLES } from '../../../src/model/words.ts';
import type { Fact } from '../../../src/playbook/playbook.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

const own = (words: string, about: boolean): OurSide => {
  const entry: PlaybookOverride = {
    id: 'own.1',
    words: { en: words, 'zh-CN': words },
    off: false,
    own: { lane: 'information', stepKinds: [], parts: about ? ROLES : [], functions: [], asks: null },
  };
  return { ...BLANK_OUR_SIDE, playbook: { 'own.1': entry } };
};

/** What the line says in each language at each step; today is 23 November 2026. */
const said = (words: string, map: Sketch, about = false) =>
  flowOf(sketch({ steps: { pay: 'budget' }, ...map }), own(words, about))
    .items.filter(({ key }) => key.startsWith('own.1'))
    .map((item) => [item.words.en, item.words['zh-CN']]);

const [PAST, TODAY, NEXT] = ['2026-11-22', '2026-11-23', '2026-12-01'].map(asDay);
// Over two years: gains 2 × 1,200 + 600 = 3,000, costs 2,000: made up for after 16 of 24 months.
const ACCOUNT = ['saving large 1200 year', 'income small 600 once', 'money large 2000 once'];

describe('of the map', () => {
  it.each<[Fact, Sketch, readonly [string, string] | null]>([
    ['amount', {}, null],
    ['amount', { fields: { amount: 5000 } }, ['CNY 5,000', '5,000元']],
    ['reasonNow', { fields: { reasonNow: 'The licence ends.' } }, ['The licence ends', 'The licence ends']],
    ['reasonNow', { fields: { reasonNow: ' ' } }, null],
    [
      'byWhen',
      { fields: { reasonBy: TODAY ?? null }, steps: { pay: 'budget days=1' } },
      ['23 Nov 2026', '2026年11月23日'],
    ],
    // One day too long.
    ['byWhen', { fields: { reasonBy: TODAY ?? null }, steps: { pay: 'budget days=2' } }, null],
    ['byWhen', { fields: { reasonBy: PAST ?? null } }, null],
    ['published', { fields: { tenderPublished: PAST ?? null } }, ['22 Nov 2026', '2026年11月22日']],
    ['bidsDue', { fields: { tenderBidsDue: PAST ?? null } }, null],
    ['noticeBy', { fields: { noticeBy: NEXT ?? null } }, ['1 Dec 2026', '2026年12月1日']],
    ['value', { account: ACCOUNT, fields: { accountYears: 2 } }, ['CNY 3,000', '3,000元']],
    ['cost', { account: ACCOUNT, fields: { accountYears: 2 } }, ['CNY 2,000', '2,000元']],
    ['years', { account: ACCOUNT, fields: { accountYears: 2 } }, ['2 years', '2年']],
    ['years', { account: ACCOUNT, fields: { accountYears: 1 } }, ['1 year', '1年']],
    ['payback', { account: ACCOUNT, fields: { accountYears: 2 } }, ['16 months', '16个月']],
    // Over one year 1,800 never make up for 2,000.
    ['payback', { account: ACCOUNT, fields: { accountYears: 1 } }, null],
    ['monthlyLoss', { account: ACCOUNT }, ['CNY 100', '100元']],
    ['monthlyLoss', { account: ACCOUNT.slice(1) }, null],
    ['value', { account: [...ACCOUNT, 'time small'] }, null],
    ['cost', { account: ACCOUNT.slice(0, 2) }, null],
  ])('%s in %j: %j', (fact, map, words) => {
    expect(said(`{${fact}}`, map)).toEqual(words === null ? [] : [words]);
  });

  it('the last day for papers is that of the step', () => {
    const steps = { pay: { kind: 'budget', papersBy: NEXT ?? null }, sign: 'contract' } as const;
    expect(said('{papersBy}', { steps })).toEqual([['1 Dec 2026', '2026年12月1日']]);
  });
});

describe('of a person', () => {
  const map: Sketch = {
    people: { wu: { function: 'finance', win: 'No late nights.' }, he: 'it' },
    seats: ['wu approver pay', 'he executor pay'],
    contacts: [
      { with: ['wu'], day: '2026-10-01', learnt: 'The first' },
      { with: ['wu', 'he'], day: '2026-11-01', learnt: 'The last.' },
      { with: ['wu'], day: '2026-11-02' },
      { with: ['wu'], day: '2026-12-05', status: 'planned', aim: 'A date' },
      { with: ['wu', 'he'], day: '2026-12-01', status: 'planned' },
      { with: ['he'], day: '2026-11-30', status: 'planned', aim: 'A name', writtenQuestion: true },
    ],
  };

  it('each is one line: of those who share a contact, of one person alone', () => {
    expect(said('{who}: {learnt}', map, true).map(([en]) => en)).toEqual(['Wu and He: The last']);
    expect(said('{who}: {planned}', map, true).map(([en]) => en)).toEqual(['Wu and He: 1 Dec 2026']);
    expect(said('{who}: {win}', map, true).map(([en]) => en)).toEqual(['Wu: No late nights']);
    // The next meeting has no aim, and a written question is no meeting.
    expect(said('{who}: {aim}', map, true)).toEqual([]);
  });
});
