/** That no step, function or part is left without a line. */
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, LANES, LANGUAGES, ROLES, STEP_KINDS } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, english, flowOf } from './readFlow.ts';

describe('a complete playbook', () => {
  test.each(STEP_KINDS)('a step of the kind %s with an approver has all five lanes, whatever the function', (kind) => {
    for (const fn of [...FUNCTIONS, '' as const]) {
      const map = sketch({ people: { p: fn }, steps: { s: kind }, seats: ['p approver s'] });
      const empty = LANES.filter((lane) => cellOf(map, 's', lane).length === 0);
      expect(`${fn}: ${empty.join()}`).toBe(`${fn}: `);
    }
  });

  test.each(ROLES)('the %s of any function at any step has an action and an information of their own', (role) => {
    const gaps = STEP_KINDS.flatMap((kind) =>
      [...FUNCTIONS, '' as const].filter((fn) => {
        const map = sketch({
          people: { p: `${fn} met champion small` },
          steps: { z: 'custom', s: kind },
          seats: [`p informed z`, `p ${role} s`],
        });
        const own = flowOf(map).items.filter(({ reasons }) => reasons.some(({ record }) => record === `p.${role}.s`));
        return !['action', 'information'].every((lane) => own.some((item) => item.lane === lane));
      }),
    );
    expect(gaps).toEqual([]);
  });

  test('no place is left unfilled in either language', () => {
    const map = sketch({
      people: { p: 'kp large', q: '' },
      steps: Object.fromEntries(STEP_KINDS.map((kind) => [kind, { name: '', kind }])),
      seats: STEP_KINDS.map((kind) => `p approver ${kind}`),
      relations: ['q sways p'],
    });
    for (const { words } of flowOf(map).items) {
      for (const language of LANGUAGES) expect(words[language]).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('a small business is not weighed down with ceremony', () => {
    const map = sketch({
      fields: { profile: 'smb' },
      people: { owner: 'executive' },
      steps: { s: 'need' },
      seats: ['owner initiator s', 'owner approver s'],
    });
    expect(english(cellOf(map, 's', 'action'))).toContain(
      'Settle it with Owner in one visit: need, price, day of start',
    );
  });
});
