/** What the lanes say of people who are never approached: what is written for their function, and nothing else. */
import { describe, expect, it } from 'vitest';
import { LANES, NEVER_APPROACHED_FUNCTIONS, ROLES, STEP_KINDS } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { english, flowOf, itemOf } from './readFlow.ts';

describe.each(NEVER_APPROACHED_FUNCTIONS)('somebody of %s', (fn) => {
  it('is named by lines of that function alone, whatever else is known of them', () => {
    for (const kind of STEP_KINDS) {
      const map = sketch({
        fields: { amount: 10, profile: 'national' },
        people: {
          p: { function: fn, stance: 'supporter', weight: 'large', kp: true, limit: { kind: 'amount', amount: 5 } },
          q: 'sales met champion',
        },
        steps: { s: kind },
        seats: [...ROLES.map((role) => `p ${role} s`), 'q initiator s'],
        relations: ['p conflicts q', 'q guards p', 'q sways p'],
      });
      const about = flowOf(map).items.filter(({ reasons }) => reasons.some(({ person }) => person === 'p'));
      expect(about.length).toBeGreaterThan(1);
      const foreign = about.flatMap(({ reasons }) =>
        reasons.flatMap(({ entry, person }) => (person === 'p' && !entry.startsWith(`${fn}.`) ? [entry] : [])),
      );
      expect(foreign).toEqual([]);
    }
  });

  it('opens no door to anybody', () => {
    const map = sketch({
      people: { p: `${fn} met champion`, bo: 'executive' },
      steps: { s: 'selection' },
      seats: ['p initiator s', 'bo approver s'],
    });
    expect(english(flowOf(map).items).filter((line) => /Ask P\b|Let P\b/.test(line))).toEqual([]);
  });

  it('is answered where somebody wrote down what they ask', () => {
    const map = sketch({
      people: { p: fn },
      steps: { s: 'tender' },
      seats: ['p approver s'],
      concerns: { p: [['Is the pledge signed?', 'Yes, on page 2.']] },
    });
    expect(itemOf(map, 's', 'concern.if-asked:p.concern.1').words.en).toContain('Yes, on page 2.');
  });

  it('leaves no lane empty', () => {
    const { cell } = flowOf(sketch({ people: { p: fn }, steps: { s: 'approval' }, seats: ['p approver s'] }));
    const step = 's' as never;
    expect(LANES.filter((lane) => !cell(step, lane).some(({ reasons }) => reasons.some((one) => one.person)))).toEqual(
      [],
    );
  });
});
