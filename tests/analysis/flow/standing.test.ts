/** Where the items of each person stand. */
import { describe, expect, test } from 'vitest';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, factsOf, flowOf, itemOf, stepsWith } from './readFlow.ts';

describe('where items stand', () => {
  test('a seat’s items at its step, by the role held there', () => {
    const map = sketch({
      people: { wu: 'finance met' },
      steps: { need: 'need', pay: 'payment' },
      seats: ['wu executor need', 'wu approver pay'],
    });
    expect(stepsWith(map, 'finance.executor.past-spend')).toEqual(['need']);
    expect(stepsWith(map, 'finance.approver.one-invoice')).toEqual(['pay']);
  });

  test('what concerns the person as such only at the first seat', () => {
    const map = sketch({
      people: { wu: 'finance large' },
      steps: { a: 'need', b: 'budget', c: 'contract' },
      seats: ['wu executor b', 'wu approver c'],
      concerns: { wu: [['Who pays for the move?']] },
    });
    expect(stepsWith(map, 'contact.none.approver-alone')).toEqual(['b']);
    expect(stepsWith(map, 'concern.find-answer:wu.concern.1')).toEqual(['b']);
    expect(stepsWith(map, 'contract.approver.alone')).toEqual(['c']);
  });

  test('the first seat on the way, where one is', () => {
    const map = sketch({
      fields: { amount: 900 },
      people: { wu: 'finance large' },
      steps: { a: 'need', b: 'budget', c: 'contract' },
      seats: ['wu approver b', 'wu approver c'],
      links: ['a > b : up-to 500', 'a > c : above 500'],
    });
    expect(stepsWith(map, 'contact.none.approver-alone')).toEqual(['c']);
    expect(stepsWith(map, 'finance.approver.their-figures')).toEqual(['b']);
  });

  test('an opinion holder’s at the earliest step of an approver whom they sway, else at the first step', () => {
    const people = { zhao: 'sales', gao: 'it', lu: 'hr' };
    const steps = { a: 'need', b: 'selection', c: 'contract' };
    const seats = ['gao approver c', 'gao approver b', 'lu executor c'];
    const swaysApprover = sketch({ people, steps, seats, relations: ['zhao sways gao'] });
    expect(stepsWith(swaysApprover, 'sales.opinion-holder.would-lose')).toEqual(['b']);
    const swaysOther = sketch({ people, steps, seats, relations: ['zhao sways lu'] });
    expect(stepsWith(swaysOther, 'contact.none.opinion-holder-alone')).toEqual(['a']);
  });

  test('an opinion holder with a seat has both, and the first meeting at the seat', () => {
    const map = sketch({
      people: { zhao: 'hr', gao: 'it' },
      steps: { a: 'need', b: 'selection' },
      seats: ['zhao informed a', 'gao approver b'],
      relations: ['zhao sways gao'],
    });
    expect(stepsWith(map, 'hr.opinion-holder.team-last')).toEqual(['b']);
    expect(stepsWith(map, 'contact.none.opinion-holder-alone')).toEqual(['a']);
  });

  test('a gatekeeper outside stands where the one behind them approves', () => {
    const map = sketch({
      people: { ren: '', shen: 'executive' },
      steps: { a: 'need', b: 'approval' },
      seats: ['shen approver b'],
      relations: ['ren guards shen'],
    });
    expect(stepsWith(map, 'gate.keeper')).toEqual(['b']);
    expect(itemOf(map, 'b', 'gate.behind').words.en).toMatch(/^Ask Ren .* Shen/);
    expect(stepsWith(map, 'contact.none.head')).toEqual([]);
  });

  test('whoever is not placed brings nothing, and without a step there is no flow', () => {
    const seats = ['shen approver b'];
    const one = sketch({ people: { shen: '' }, steps: { b: 'approval' }, seats });
    const two = sketch({
      people: { shen: '', ren: 'it large' },
      steps: { b: 'approval' },
      seats,
      concerns: { ren: [['Why?']] },
    });
    expect(flowOf(two).items).toEqual(flowOf(one).items);
    expect(flowOf(sketch({ people: { shen: 'kp' } })).items).toEqual([]);
  });

  test('steps off the way have items too', () => {
    const map = sketch({
      fields: { amount: 900 },
      people: { wu: 'finance' },
      steps: { a: 'need', b: 'budget', c: 'contract' },
      seats: ['wu approver b'],
      links: ['a > b : above 1000', 'a > c'],
    });
    expect(factsOf(map).way.onTheWay.has(asId('b'))).toBe(false);
    expect(cellOf(map, 'b', 'system').length).toBeGreaterThan(0);
  });
});
