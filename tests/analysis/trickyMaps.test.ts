/** Small maps on which the catalogue is easily misread, worked out by hand; all findings of the rules concerned are compared. */
import { describe, expect, it } from 'vitest';
import { asDay, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { tellAll } from '../fixtures/tellBlockers.ts';

const TODAY = asDay('2026-05-11');
const day = asDay;

interface Case {
  readonly map: Sketch;
  readonly rules: readonly string[];
  readonly finds: readonly string[];
}

const steps = { need: 'need', sign: 'budget', board: 'approval', paper: 'contract' } as const;
const fork = ['need > sign : up-to 300', 'need > board : above 300', 'sign > paper', 'board > paper'];
const seats = ['a initiator need', 'b approver sign', 'c approver board', 'd informed paper'];
const people = { a: 'sales', b: 'finance', c: 'executive', d: 'legal' };
const on = ['uncontacted-approver', 'uncontacted-party', 'dead-end', 'unreachable-step'];

/** Of the rules that ask for contact, and of those that are silent where nobody may be asked or told. */
const ASKING_FOR_CONTACT = [
  'uncontacted-approver',
  'uncontacted-party',
  'supervisors-ignored',
  'sibling-ignored',
  'price-first',
  'gone-cold',
  'hidden-opinion-holder',
  'guarded-approver',
  'approvers-in-conflict',
  'single-thread',
  'no-next-step',
  'budget-not-discussed',
  'no-message',
  'unknown-stance',
];

const CASES: { readonly [name: string]: Case } = {
  'at the bound itself, up to holds and above does not': {
    map: { fields: { amount: 300 }, people, steps, seats, links: fork },
    rules: on,
    finds: ['slow uncontacted-party: a @need', 'slow uncontacted-party: d @paper', 'stop uncontacted-approver: b'],
  },
  'while the amount is unknown both bounds hold': {
    map: { people, steps, seats, links: fork },
    rules: ['uncontacted-approver', 'dead-end'],
    finds: ['stop uncontacted-approver: b', 'stop uncontacted-approver: c'],
  },
  'free text always holds beside a bound that does not': {
    map: {
      fields: { amount: 100 },
      people,
      steps,
      seats,
      links: ['need > sign : above 300', 'need > board : text a report', 'board > paper'],
    },
    rules: on,
    finds: ['slow uncontacted-party: a @need', 'slow uncontacted-party: d @paper', 'stop uncontacted-approver: c'],
  },
  'behind a dead end nobody falls silent': {
    map: {
      fields: { amount: 900 },
      people,
      steps,
      seats,
      links: ['need > sign : up-to 300', 'need > board : up-to 500', 'sign > paper', 'board > paper'],
    },
    rules: on,
    finds: [
      'slow uncontacted-party: a @need',
      'slow uncontacted-party: d @paper',
      'stop dead-end @need',
      'stop uncontacted-approver: b',
      'stop uncontacted-approver: c',
    ],
  },
  'a step with only a way back is no dead end': {
    map: {
      fields: { amount: 900 },
      people,
      steps,
      seats,
      links: ['need > sign', 'sign > need : up-to 3', 'sign > board', 'board > paper', 'paper > need : up-to 3'],
    },
    rules: ['dead-end', 'unreachable-step', 'uncontacted-approver'],
    finds: ['stop uncontacted-approver: b', 'stop uncontacted-approver: c'],
  },
  'a part that is cut off is on the way from a first step of its own': {
    map: { people, steps, seats, links: ['need > sign', 'board > paper'] },
    rules: on,
    finds: [
      'slow uncontacted-party: a @need',
      'slow uncontacted-party: d @paper',
      'slow unreachable-step @board @paper',
      'stop uncontacted-approver: b',
      'stop uncontacted-approver: c',
    ],
  },
  'quiet on its last day, over the day after its end, and open towards the future': {
    map: {
      people: {
        a: { quiet: { from: null, to: TODAY } },
        b: { quiet: { from: TODAY, to: null } },
        c: { quiet: { from: null, to: day('2026-05-10') } },
        d: { quiet: { from: null, to: null } },
      },
      steps,
      seats,
    },
    rules: on,
    finds: ['stop uncontacted-approver: c'],
  },
  'people who are never approached count as in quiet, whatever the day': {
    map: {
      fields: { amount: 5 },
      people: {
        a: 'sales met supporter',
        b: 'discipline-inspection',
        c: 'tender-agency limit=unlimited',
        d: 'legal met supporter',
        e: 'discipline-inspection kp',
        f: 'tender-agency',
        g: 'executive',
      },
      steps,
      seats: [...seats, 'e informed paper', 'f executor need', 'g approver paper'],
      relations: ['a conflicts c', 'a sways b', 'b guards g', 'e sways g', 'f sways g'],
      contacts: [{ with: ['a'], day: '2026-05-10', topics: ['price'] }],
    },
    rules: [...ASKING_FOR_CONTACT, 'missing-function'],
    finds: [
      'slow missing-function +finance +procurement',
      'slow no-message: a',
      'slow no-message: d',
      'slow no-next-step',
      'stop budget-not-discussed',
      'stop uncontacted-approver: g',
    ],
  },
  'what they have to do with it is told as of anybody else': {
    map: {
      people: {
        a: 'sales met champion',
        b: 'discipline-inspection contacted opponent',
        c: 'tender-agency met',
        d: '',
      },
      steps,
      seats,
      concerns: { b: [['Who was there?']], c: [['In time?']] },
      contacts: [
        { with: ['b'], day: '2026-03-01' },
        { with: ['c'], day: '2026-03-01' },
      ],
    },
    rules: [
      ...ASKING_FOR_CONTACT,
      'opposed-approver',
      'no-message',
      'unknown-stance',
      'contact-in-quiet',
      'not-placed',
    ],
    finds: [
      'slow no-message: a',
      'slow no-next-step',
      'slow uncontacted-party: d @paper',
      'stop budget-not-discussed',
      'stop opposed-approver: b',
    ],
  },
  'everybody in quiet asks nobody to be approached': {
    map: { fields: { amount: 5, quiet: { from: TODAY, to: TODAY } }, people, steps, seats },
    rules: [...on, 'single-thread', 'no-next-step', 'budget-not-discussed', 'price-first', 'gone-cold'],
    finds: [],
  },
  'planned and past counts as neither': {
    map: {
      people,
      steps,
      seats,
      contacts: [{ with: ['b'], day: '2026-05-10', status: 'planned', topics: ['budget'] }],
    },
    rules: ['uncontacted-approver', 'no-next-step', 'gone-cold'],
    finds: ['stop uncontacted-approver: b', 'stop uncontacted-approver: c'],
  },
  'planned for today is still to come': {
    map: {
      people,
      steps,
      seats,
      contacts: [
        { with: ['a'], day: '2026-05-10' },
        { with: ['b'], day: '2026-05-11', status: 'planned' },
      ],
    },
    rules: ['no-next-step'],
    finds: [],
  },
  'a written question is no contact, not even in quiet': {
    map: {
      fields: { quiet: { from: day('2026-05-01'), to: day('2026-05-05') } },
      people,
      steps,
      seats,
      contacts: [{ with: ['b'], day: '2026-05-04', topics: ['price'], writtenQuestion: true }],
    },
    rules: ['contact-in-quiet', 'uncontacted-approver', 'price-first', 'no-next-step'],
    finds: ['stop uncontacted-approver: b', 'stop uncontacted-approver: c'],
  },
  'a KP without a seat on the way is named without a step': {
    map: { fields: { amount: 300 }, people: { ...people, c: 'executive kp' }, steps, seats, links: fork },
    rules: ['uncontacted-party', 'kp-cannot-push'],
    finds: [
      'slow uncontacted-party: a @need',
      'slow uncontacted-party: c',
      'slow uncontacted-party: d @paper',
      'stop kp-cannot-push: b',
    ],
  },
  'whoever sways and sits only off the way is hidden': {
    map: { fields: { amount: 300 }, people, steps, seats, links: fork, relations: ['c sways b'] },
    rules: ['hidden-opinion-holder'],
    finds: ['slow hidden-opinion-holder: c'],
  },
  'a weak arrow to an approver sways nobody, a reporting line does': {
    map: {
      people: { ...people, x: '', y: '', z: '' },
      steps,
      seats,
      relations: ['x sways b weak', 'b reports-to y', 'c reports-to b', 'z sways y'],
    },
    rules: ['hidden-opinion-holder', 'not-placed'],
    finds: ['slow hidden-opinion-holder: y', 'slow hidden-opinion-holder: z'],
  },
  'functions said to be absent are not named, and without any left it is silent': {
    map: {
      fields: { offerKinds: ['system'] },
      people: { a: '', b: 'finance' },
      steps,
      seats: seats.slice(0, 2),
      absentFunctions: ['legal', 'it', 'procurement'],
    },
    rules: ['missing-function'],
    finds: [],
  },
  'with one of two supervising functions absent the other is still missed': {
    map: { fields: { touchesData: true }, people, steps, seats, absentFunctions: ['risk-control', 'procurement'] },
    rules: ['missing-function'],
    finds: ['slow missing-function +internal-audit'],
  },
  'on a branch, what stands beside is milder and what leads here or follows is not': {
    map: {
      people: { ...people, e: '' },
      steps: { need: 'need', sign: 'budget here', board: 'approval', paper: 'contract', pay: 'payment' },
      seats: [...seats, 'e approver pay'],
      links: ['need > sign', 'need > board', 'sign > paper', 'board > paper', 'paper > pay'],
    },
    rules: on,
    finds: [
      'slow uncontacted-approver: c',
      'slow uncontacted-approver: e',
      'slow uncontacted-party: a @need',
      'slow uncontacted-party: d @paper',
      'stop uncontacted-approver: b',
    ],
  },
  'an approver in two steps is one finding, and not milder for one of them': {
    map: {
      people,
      steps: { need: 'need here', sign: 'budget', board: 'approval', paper: 'contract' },
      seats: ['a initiator need', 'b approver sign', 'b approver paper'],
    },
    rules: ['uncontacted-approver'],
    finds: ['stop uncontacted-approver: b'],
  },
};

describe('a tricky map', () => {
  it.each(Object.entries(CASES))('%s', (_, { map, rules, finds }) => {
    const said = tellAll(sketch(map), TODAY).filter((line) =>
      rules.includes(line.split(' ')[1]?.replace(':', '') ?? ''),
    );
    expect(said).toEqual([...finds].sort());
  });
});
