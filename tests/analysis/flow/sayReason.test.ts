/** The clause that says why an item is there. */
import { describe, expect, test } from 'vitest';
import { sayReason } from '../../../src/analysis/flow/sayReason.ts';
import type { Language } from '../../../src/model/words.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { factsOf, itemOf } from './readFlow.ts';

const MAP = sketch({
  fields: { amount: 800, touchesData: true },
  people: {
    shen: 'executive large limit=300 kp',
    gao: 'it sceptic contacted',
    zhao: 'hr',
    ren: '',
  },
  steps: { need: 'need', report: 'approval' },
  seats: ['shen approver report', 'gao informed report'],
  links: ['need > report : above 300'],
  relations: ['zhao sways shen', 'ren guards shen', 'gao conflicts shen'],
  concerns: { shen: [['Why now?']] },
  terms: { report: [['Escrow']] },
});

/** The same with less written down, so that the cell has room for what everybody brings. */
const ROOMY = sketch({
  people: { shen: 'executive large kp met champion', zhao: 'hr met champion' },
  steps: { need: 'need', report: 'approval' },
  seats: ['shen approver report'],
  relations: ['zhao sways shen'],
});

const say = (key: string, language: Language = 'en', map = MAP): string => {
  const reason = itemOf(map, 'report', key).reasons[0];
  return reason ? sayReason(factsOf(map), asId('report'), reason, language) : '';
};

describe('why an item is there', () => {
  test.each([
    ['executive.approver.payback', 'because Shen approves here (Executive)'],
    ['approval.informed.stop', 'because Gao is told of it here'],
    ['system:security-papers', 'because the purchase touches data'],
    ['stance.sceptic.earlier', 'because Gao counts as sceptic'],
    ['gate.behind', 'because Ren guards the way to Shen'],
    ['hr.opinion-holder.swayed-asks', 'because Zhao sways Shen (HR)'],
    ['limit.below', 'because the amount is above what Shen may sign: CNY 300'],
    ['concern.find-answer:shen.concern.1', 'because Shen asks: Why now?'],
    ['term.open:report.term.1', 'because a term here says: Escrow'],
    ['condition.above:need.report', 'because of the condition on the way here: above CNY 300'],
    ['conflict.apart:gao.conflict.shen', 'because Gao and Shen are in conflict'],
  ])('%s', (key, text) => {
    expect(say(key)).toBe(text);
  });

  test.each([
    ['stance.champion.hand-on', 'because Shen counts as champion'],
    ['kp.approver.still-stop', 'because we take Shen for the decider'],
  ])('%s, where there is room', (key, text) => {
    expect(say(key, 'en', ROOMY)).toBe(text);
  });

  test('budget.budget-line', () => {
    const bare = sketch({ steps: { report: 'budget' } });
    expect(say('budget.budget-line', 'en', bare)).toBe('because of the kind of step: Budget');
  });

  test('gate.keeper', () => {
    const guarded = sketch({
      people: { shen: 'executive', ren: '' },
      steps: { report: 'approval' },
      seats: ['shen approver report'],
      relations: ['ren guards shen'],
    });
    expect(say('gate.keeper', 'en', guarded)).toBe('because Ren guards the way to Shen');
  });

  test('in Chinese', () => {
    expect(say('executive.approver.payback', 'zh-CN')).toBe('因为 Shen 在这里审批（高层管理）');
    expect(say('stance.sceptic.earlier', 'zh-CN')).toBe('因为 Gao 的态度是「存疑」');
  });

  test('somebody who is no longer there is not invented', () => {
    const reason = {
      entry: 'executive.approver.payback',
      person: asId<never>('gone'),
      part: 'approver',
      record: 'x',
    } as const;
    expect(sayReason(factsOf(MAP), asId('report'), reason, 'en')).toBe('because whoever it was approves here');
  });
});
