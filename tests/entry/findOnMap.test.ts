/** Finding people and steps by what somebody remembers of them. */
import { describe, expect, it } from 'vitest';
import { reimbursement } from '../../src/cli/examples/reimbursement.ts';
import { findOnMap, findPeople } from '../../src/entry/findOnMap.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

const found = (language: 'en' | 'zh-CN', typed: string) =>
  findOnMap(reimbursement(language, asDay('2026-11-24')), typed).map((one) =>
    one.kind === 'step' ? `step ${one.number}` : one.person.name,
  );

describe('findOnMap', () => {
  it.each([
    ['en', 'lu m', ['Lu Ming']],
    ['en', 'ＬＵ　ｍｉｎｇ', ['Lu Ming']],
    ['en', 'cfo', ['Lu Ming']],
    ['en', 'internal audit', ['Shi Qing']],
    ['zh-CN', '邓慧', ['邓慧']],
    ['zh-CN', '总会计', ['邓慧']],
    ['zh-CN', 'IT', ['唐博']],
    ['en', '法务', ['Ye Fan']],
    ['zh-CN', '邓　慧', ['邓慧']],
    ['zh-CN', '邓慧 会计', ['邓慧']],
    ['en', 'ye​ fan', ['Ye Fan']],
    ['en', 'nobody at all', []],
  ] as const)('%s: "%s" finds %j first', (language, typed, names) => {
    expect(found(language, typed).slice(0, 1)).toEqual(names);
  });

  it('puts names before titles and titles before words scattered over all that is known', () => {
    expect(found('en', 'head of r').slice(0, 2).sort()).toEqual(['Fang Rui', 'He Jing']);
    expect(found('en', 'tang')[0]).toBe('Tang Bo');
  });

  it('finds steps by name and place, after people', () => {
    expect(found('en', 'is it safe')).toContain('step 3');
    expect(found('zh-CN', '差旅').at(-1)).toBe('step 1');
    expect(found('en', '')).toHaveLength(11 + 6);
  });

  it('finds nobody for nothing when a person is to be named', () => {
    expect(findPeople(reimbursement('en', asDay('2026-11-24')), ' ')).toEqual([]);
  });
});
