/** The cases of the three rules about something that a step asks for and our side lacks. */
import type { RequirementKey } from '../../src/model/ourSide.ts';
import { team, testRule } from './ruleTester.ts';

const people = { bo: '', kim: '' };
const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'kim executor pick', 'bo executor sign'];
const map = { people, steps, seats };

/** A key that is not spelt out makes an object of no known keys. */
const holding = (key: RequirementKey, as: 'have' | 'partly'): { [key: RequirementKey]: 'have' | 'partly' } => ({
  [key]: as,
});

/** Tests the rule of that id, which finds `key` lacking; `other` is a thing of another kind, which it passes over. */
export function testMissing(rule: string, key: RequirementKey, other: RequirementKey): void {
  testRule(rule, {
    silent: {
      'our side is not recorded': { map, asks: [{ key: 'i', step: 'pick', asks: key, by: ['bo approver'] }] },
      'our side has it': {
        map,
        asks: [{ key: 'i', step: 'pick', asks: key, by: ['bo approver'] }],
        ours: team(['li'], holding(key, 'have')),
      },
      'our side has it partly': {
        map,
        asks: [{ key: 'i', step: 'pick', asks: key, by: ['bo approver'] }],
        ours: team(['li'], holding(key, 'partly')),
      },
      'the item was taken out by hand': {
        map,
        asks: [{ key: 'i', step: 'pick', asks: key, by: ['bo approver'], hidden: true }],
        ours: team(['li']),
      },
      'the step is off the way': {
        map: {
          ...map,
          fields: { amount: 10 },
          steps: { ...steps, end: 'payment' },
          links: ['pick > sign : above 10', 'pick > end'],
        },
        asks: [{ key: 'i', step: 'sign', asks: key, by: ['bo executor'] }],
        ours: team(['li']),
      },
      'what is lacking is of another kind': {
        map,
        asks: [{ key: 'i', step: 'pick', asks: other, by: ['bo approver'] }],
        ours: team(['li']),
      },
    },
    speaks: {
      'an approver’s seat there is among the reasons': {
        map,
        asks: [{ key: 'i', step: 'pick', asks: key, by: ['kim executor', 'bo approver'] }],
        ours: team(['li']),
        finds: [
          {
            severity: 'stop',
            subject: `pick|${key}`,
            steps: ['pick'],
            missing: [key],
            items: ['i'],
            fix: 'edit-our-side',
          },
        ],
      },
      'items that ask for the same at a step are one finding, at another step another': {
        map,
        asks: [
          { key: 'i', step: 'pick', asks: key, by: ['kim executor'] },
          { key: 'j', step: 'pick', asks: key, by: [] },
          { key: 'k', step: 'sign', asks: key, by: ['bo executor'] },
        ],
        ours: team(['li'], holding(other, 'have')),
        finds: [
          { severity: 'slow', subject: `pick|${key}`, steps: ['pick'], missing: [key], items: ['i', 'j'] },
          { severity: 'slow', subject: `sign|${key}`, steps: ['sign'], missing: [key], items: ['k'] },
        ],
      },
      'the step lies two ahead': {
        map: { ...map, steps: { need: 'need here', talk: 'search', ...steps } },
        asks: [{ key: 'i', step: 'pick', asks: key, by: ['bo approver'] }],
        ours: team(['li']),
        finds: [{ severity: 'slow', subject: `pick|${key}`, steps: ['pick'], missing: [key], items: ['i'] }],
      },
    },
  });
}
