/** That no step, function or part is left without a line. */
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, LANES, LANGUAGES, STEP_KINDS } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, flowOf } from './readFlow.ts';

describe('a complete playbook', () => {
  // A step of no known kind asks for nothing before somebody says what it is.
  test.each(STEP_KINDS.filter((kind) => kind !== 'custom'))(
    'a step of the kind %s with an approver has all five lanes, whatever the function',
    (kind) => {
      for (const fn of [...FUNCTIONS, '' as const]) {
        const map = sketch({ people: { p: fn }, steps: { s: kind }, seats: ['p approver s'] });
        const empty = LANES.filter((lane) => cellOf(map, 's', lane).length === 0);
        expect(`${fn}: ${empty.join()}`).toBe(`${fn}: `);
      }
    },
  );

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
    const keys = flowOf(map).items.map(({ key }) => key);
    expect(keys).toContain('smb.one-visit');
    expect(keys.filter((key) => key.startsWith('executive.'))).toEqual([]);
  });
});
