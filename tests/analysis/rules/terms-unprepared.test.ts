/** The rule about contract steps whose terms we cannot answer. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', paper: 'contract' };

testRule('terms-unprepared', {
  silent: {
    'every term is met or has a reason': {
      map: {
        steps,
        terms: {
          paper: [
            ['Pay after 60 days', true],
            ['Source code', false, 'It is kept in escrow'],
          ],
        },
      },
    },
    'a reason alone will do': { map: { steps, terms: { paper: [['Source code', null, 'It is kept in escrow']] } } },
    'there is no contract step': { map: { steps: { pick: 'selection', go: 'approval' } } },
    'the contract step is off the way': {
      map: {
        fields: { amount: 10 },
        steps: { ...steps, end: 'payment' },
        links: ['pick > paper : above 10', 'pick > end'],
      },
    },
  },
  speaks: {
    'no term is known': {
      map: { steps },
      finds: [{ severity: 'slow', subject: 'paper', steps: ['paper'], fix: 'edit-step' }],
    },
    'a term refused without a reason': {
      map: {
        steps,
        terms: {
          paper: [
            ['Pay after 60 days', true],
            ['Source code', false, ' '],
          ],
        },
      },
      finds: [{ severity: 'slow', subject: 'paper', steps: ['paper'], fix: 'answer-terms' }],
    },
    'each step by itself; one two steps ahead is milder': {
      map: {
        steps: { need: 'need here', paper: 'contract', annex: 'contract' },
        terms: { paper: [['Pay after 60 days']] },
      },
      finds: [
        { severity: 'slow', subject: 'paper', steps: ['paper'] },
        { severity: 'note', subject: 'annex', steps: ['annex'] },
      ],
    },
  },
});
