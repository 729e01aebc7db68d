/** Lines that the course of a purchase makes wrong, as somebody met them on a map. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, stepsWith } from './readFlow.ts';

// Today is Monday, 23 November 2026.
const keysAt = (map: Sketch, step: string) =>
  flowOf(sketch(map)).items.flatMap((item) => (item.step === step ? [item.key] : []));

describe('a date by when', () => {
  const signedBy = (reasonBy: string) =>
    keysAt(
      {
        fields: { reasonBy: asDay(reasonBy) },
        people: { shen: 'executive met' },
        steps: { ask: 'need days=5', sign: 'contract days=5' },
        seats: ['shen approver sign'],
      },
      'sign',
    ).filter((key) => key.startsWith('executive.approver.sign'));

  it('is told at steps that end by it alone', () => {
    // Five working days each: the contract is signed on 4 December.
    expect(signedBy('2026-12-04')).toEqual(['executive.approver.signed-by']);
    expect(signedBy('2026-12-03')).toEqual(['executive.approver.signing-day']);
  });
});

describe('what concerns somebody as such', () => {
  const seats = ['gao approver pick', 'gao approver sign'];
  const concerns: Sketch['concerns'] = { gao: [['Who patches it?']] };
  const at = (pick: string, sign: string) =>
    stepsWith(
      sketch({ people: { gao: 'it met' }, steps: { pick, sign, use: 'rollout here' }, seats, concerns }),
      'concern.find-answer:gao.concern.1',
    );

  it('waits at the first seat that is still to come', () => {
    const map: Sketch = {
      people: { gao: 'it met' },
      steps: { pick: 'selection', sign: 'contract here' },
      seats,
      concerns,
    };
    expect(stepsWith(sketch(map), 'concern.find-answer:gao.concern.1')).toEqual(['sign']);
  });

  it('of an opinion holder it waits where somebody whom they sway approves still', () => {
    const map: Sketch = {
      people: { gao: 'it met', zhao: 'sales' },
      steps: { pick: 'selection', sign: 'contract here' },
      seats,
      relations: ['zhao sways gao'],
    };
    const ofZhao = flowOf(sketch(map)).items.filter(({ reasons }) => reasons.some(({ person }) => person === 'zhao'));
    expect(ofZhao.length).toBeGreaterThan(0);
    expect(new Set(ofZhao.map(({ step }) => step))).toEqual(new Set(['sign']));
  });

  it('stays at the first seat where all of them are over', () => {
    expect(at('selection', 'contract')).toEqual(['pick']);
  });
});

describe('a step of their own kind', () => {
  const keys = (seats: readonly string[], use = 'rollout') =>
    keysAt({ people: { lin: 'operations', gao: 'it' }, steps: { own: 'custom', use }, seats: [...seats] }, 'own');

  it('is asked what it decides where somebody approves there', () => {
    const decides = keys(['lin initiator own', 'gao approver own']);
    expect(decides).toEqual(expect.arrayContaining(['custom.decided', 'custom.every-time', 'team:presales']));
    expect(decides).not.toContain('custom.done-when');
  });

  it('is asked when it counts as done where nobody does', () => {
    const done = keys(['lin initiator own', 'gao executor own']);
    expect(done).toEqual(expect.arrayContaining(['custom.done-when', 'capability:acceptance', 'team:delivery']));
    expect(done).not.toContain('custom.decided');
    expect(done).not.toContain('custom.every-time');
  });
});

describe('a rival', () => {
  const RIVAL = { kind: 'rival', name: 'Acme' } as const;
  const keys = (fields: NonNullable<Sketch['fields']>) =>
    keysAt(
      { fields, people: { lin: 'operations met' }, steps: { bid: 'tender' }, seats: ['lin initiator bid'] },
      'bid',
    );

  it('is not measured against any more once bids are in', () => {
    const before = { procedure: 'private-tender', competitors: [RIVAL] } as const;
    expect(keys(before)).toContain('competitor.by-criterion');
    expect(keys({ ...before, tenderBidsDue: asDay('2026-11-22') })).not.toContain('competitor.by-criterion');
  });
});

describe('the day of notice to a present supplier', () => {
  const keys = (noticeBy: string | null) =>
    keysAt(
      {
        fields: {
          competitors: [{ kind: 'present-supplier', name: 'Acme' }],
          supplierUntil: asDay('2027-01-31'),
          noticeBy: noticeBy === null ? null : asDay(noticeBy),
        },
        people: { lin: 'operations met' },
        steps: { pick: 'selection' },
        seats: ['lin approver pick'],
      },
      'pick',
    ).filter((key) => ['competitor.present.until', 'competitor.present.notice-given'].includes(key));

  it('is asked for while it is unknown, and what came of it once it has passed', () => {
    expect(keys(null)).toEqual(['competitor.present.until']);
    expect(keys('2026-11-22')).toEqual(['competitor.present.notice-given']);
    expect(keys('2026-11-23')).toEqual([]);
  });
});

describe('a service', () => {
  const keys = (offerKinds: readonly ('service' | 'system')[]) =>
    keysAt(
      {
        fields: { offerKinds },
        people: { lin: 'administration met' },
        steps: { pay: 'payment' },
        seats: ['lin approver pay'],
      },
      'pay',
    );

  it('is signed for by the month where nothing else comes with it, and said once', () => {
    expect(keys(['service'])).toContain('administration.approver.month-signed');
    expect(keys(['service'])).not.toContain('payment.month.sheet');
    expect(keys(['service', 'system']).filter((key) => key.includes('month'))).toEqual([]);
  });
});

describe('after a public award', () => {
  const todo = (procedure: 'public-tender' | 'private-tender') => {
    const map = sketch({
      fields: { procedure, tenderResult: asDay('2026-11-20') },
      people: { lin: 'operations', bai: 'finance' },
      steps: { ask: 'need', pay: 'payment' },
      seats: ['lin initiator ask', 'bai approver pay'],
    });
    const { blockers, facts } = analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23'));
    return blockers
      .filter(({ rule }) => rule === 'uncontacted-approver')
      .flatMap((one) => [sayBlocker(one, facts, 'en').todo, sayBlocker(one, facts, 'zh-CN').todo]);
  };

  it('nobody is asked for an introduction to an approver', () => {
    expect(todo('public-tender')).toEqual([
      expect.stringContaining('the contact named in the award notice'),
      expect.stringContaining('不托人引荐'),
    ]);
    expect(todo('private-tender')).toEqual([
      expect.stringContaining('Find a way'),
      expect.stringContaining('请支持我们的人引荐'),
    ]);
  });

  const aboutTheVoice = (procedure: 'public-tender' | 'private-tender') => {
    const map = sketch({
      fields: { procedure, tenderResult: asDay('2026-11-20') },
      people: { lin: 'operations', bai: 'finance met', zoe: 'outside' },
      steps: { ask: 'need', pay: 'payment' },
      seats: ['lin initiator ask', 'bai approver pay'],
      relations: ['zoe sways bai'],
    });
    const { blockers, facts } = analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23'));
    return blockers
      .filter(({ rule }) => rule === 'hidden-opinion-holder')
      .flatMap((one) => [sayBlocker(one, facts, 'en').todo, sayBlocker(one, facts, 'zh-CN').todo]);
  };

  it('nor to a voice behind one', () => {
    expect(aboutTheVoice('public-tender')).toEqual([
      expect.stringContaining('the contact named in the award notice'),
      expect.stringContaining('不托人引荐'),
    ]);
    expect(aboutTheVoice('private-tender')).toEqual([
      expect.stringContaining('Look for an introduction'),
      expect.stringContaining('请人引荐'),
    ]);
  });
});
