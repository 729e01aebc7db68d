/** The fit, worked by hand. */
import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../src/analysis/decision/fit.ts';
import { asking, side } from './asking.ts';

const chain = {
  people: { ana: '', bo: '', cy: '', dee: '', eve: '' },
  steps: { need: 'need', selection: 'selection', approval: 'approval' },
  seats: ['ana initiator need', 'bo approver selection', 'dee informed selection', 'cy approver approval'],
};

describe('the fit of one map', () => {
  const ours = side({
    'customer-view': 'partly',
    'system:demo-environment': 'have',
    'team:legal': 'have',
    negotiation: 'partly',
  });
  const fit = fitOf(
    [
      asking(chain, [
        'need: customer-view by ana initiator',
        'selection: system:demo-environment by bo approver, dee informed',
        'selection: team:presales by dee informed',
        'selection: team:legal',
        'approval: negotiation by cy approver',
      ]),
    ],
    ours,
  );

  it('weighs each thing by the weightiest part that asks for it', () => {
    expect(fit.rows.map(({ step, requirement, weight, have }) => `${step} ${requirement} ${weight} ${have}`)).toEqual([
      'need capability:customer-view 2 partly',
      'selection system:demo-environment 3 have',
      'selection team:legal 1 have',
      'selection team:presales 1 missing',
      'approval capability:negotiation 3 partly',
    ]);
  });

  it('is (1 + 3 + 1 + 0 + 1½) of 10', () => expect(fit.all).toBe(0.65));

  it('is worked out for each lane and each step', () => {
    expect(fit.lanes).toEqual({ action: null, information: null, system: 1, capability: 0.5, team: 0.5 });
    expect(fit.steps.map(({ step, fit: figure }) => [step, figure])).toEqual([
      ['need', 0.5],
      ['selection', 0.8],
      ['approval', 0.5],
    ]);
  });

  it('keeps the reasons, and the approvers among them', () => {
    const demo = fit.rows.find((row) => row.requirement === 'system:demo-environment');
    expect(demo?.reasons.map((reason) => reason.record)).toEqual(['bo approver', 'dee informed']);
    expect(demo?.approvers).toEqual(['bo']);
  });
});

describe('what is asked for', () => {
  const weights = (items: readonly string[]) =>
    fitOf([asking(chain, items)], side()).rows.map(({ requirement, weight }) => `${requirement} ${weight}`);

  it('counts an opinion holder 2, an executor 1, somebody without a part 1', () => {
    expect(
      weights([
        'need: a by eve opinion-holder',
        'need: b by eve executor',
        'need: c by eve',
        'need: d by eve informed',
      ]),
    ).toEqual(['capability:a 2', 'capability:b 1', 'capability:c 1', 'capability:d 1']);
  });

  it('counts once at a step for two lanes, and in each lane by the reasons there', () => {
    const fit = fitOf(
      [
        asking(chain, [
          'selection: team:presales by dee informed',
          'selection: team:presales by bo approver in capability',
          'selection: negotiation by dee informed',
        ]),
      ],
      side({ 'team:presales': 'have' }),
    );
    expect(fit.rows).toHaveLength(2);
    expect(fit.all).toBe(0.75); // 3 of 3 + 1
    expect(fit.lanes.team).toBe(1); // 1 of 1
    expect(fit.lanes.capability).toBe(0.75); // 3 of 3 + 1
  });

  it('counts again at another step', () => {
    expect(weights(['need: a by ana initiator', 'approval: a by cy approver'])).toEqual([
      'capability:a 2',
      'capability:a 3',
    ]);
  });

  it('does not count off the way', () => {
    const fit = fitOf(
      [
        asking(
          {
            ...chain,
            fields: { amount: 100 },
            links: ['need > selection : up-to 500', 'need > approval : above 500'],
          },
          ['selection: a by bo approver', 'approval: b by cy approver'],
        ),
      ],
      side({ a: 'have' }),
    );
    expect(fit.all).toBe(1);
    expect(fit.steps.map(({ step }) => step)).toEqual(['need', 'selection']);
  });

  it('has no figure where there is nothing', () => {
    const fit = fitOf([asking(chain, ['need: a'])], side());
    expect(fit.all).toBe(0);
    expect(fit.lanes.team).toBeNull();
    expect(fit.steps.map((step) => step.fit)).toEqual([0, null, null]);
    expect(fitOf([asking(chain, [])], side()).all).toBeNull();
  });
});

describe('the fit of a set', () => {
  it('pools everything asked for', () => {
    const a = asking({ ...chain, id: 'a' }, ['need: x by ana initiator']);
    const b = asking({ ...chain, id: 'b' }, ['need: x by ana initiator', 'approval: y by cy approver', 'need: z']);
    const fit = fitOf([b, a], side({ x: 'have' }));
    expect(fit.all).toBe(0.5); // 2 + 2 of 2 + 2 + 3 + 1
    expect(fit.rows.map((row) => `${row.map} ${row.requirement}`)).toEqual([
      'a capability:x',
      'b capability:x',
      'b capability:z',
      'b capability:y',
    ]);
  });
});
