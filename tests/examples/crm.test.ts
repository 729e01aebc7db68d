/** The second example: who is stuck at 800,000, and what becomes of it at 300,000; worked out by hand from the rules. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { crm } from '../../src/cli/examples/crm.ts';
import { patchFields } from '../../src/edit/edit.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import type { Day } from '../../src/shared/day.ts';
import { tellAll } from '../fixtures/tellBlockers.ts';

const TODAY = '2026-09-30' as Day;

/** What does not hang on who may sign. */
const EITHER_WAY = [
  'note no-account',
  'slow approvers-in-conflict: lin neighbour',
  'slow competitor-inside: it',
  'slow gone-cold: it',
  'slow hidden-opinion-holder: friend',
  'slow hidden-opinion-holder: neighbour',
  'slow missing-function +internal-audit +risk-control',
  'slow no-champion',
  'slow no-message: lin',
  'slow no-message: procurement',
  'slow no-next-step',
  'slow price-first: procurement',
  'slow sibling-ignored: finance',
  'slow supervisors-ignored: legal',
  'slow terms-unprepared @contract',
  'slow uncontacted-party: legal @contract',
  'slow unknown-stance: procurement',
  'stop budget-not-discussed',
  'stop kp-cannot-push: finance it procurement',
  'stop uncontacted-approver: finance',
];

describe.each(LANGUAGES)('the CRM example (%s)', (language) => {
  const large = crm(language, TODAY);
  const small = patchFields(large, { amount: 300_000 });
  const approvers = (map: typeof large) => analyse(map, BLANK_OUR_SIDE, TODAY).facts.approvers.map(({ id }) => id);

  it('at 800,000 the vice president must approve, and the head of sales management approves nothing', () => {
    expect(approvers(large)).toEqual(['finance', 'it', 'procurement', 'vp']);
    expect(tellAll(large, TODAY)).toEqual(
      [...EITHER_WAY, 'slow opposed-approver: it', 'stop uncontacted-approver: vp'].sort(),
    );
  });

  it('at 300,000 the head of sales management signs, and nobody speaks of the report', () => {
    expect(approvers(small)).toEqual(['finance', 'it', 'lin', 'procurement']);
    expect(tellAll(small, TODAY)).toEqual([...EITHER_WAY, 'slow split-decision: it'].sort());
  });
});
