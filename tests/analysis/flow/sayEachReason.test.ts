/** Every kind of condition on a person has a clause of its own that says why a line is there, whichever entry asks for it. */
import { describe, expect, test } from 'vitest';
import { sayReason } from '../../../src/analysis/flow/sayReason.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { entries } from '../../../src/playbook/entries.ts';
import type { Part, When } from '../../../src/playbook/playbook.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { factsOf } from './readFlow.ts';

/** What is said of a person beyond the part they play, the most telling first. */
const TELLING = [
  'each',
  'quiet',
  'gatekept',
  'guards',
  'leansToCompetitor',
  'kp',
  'limit',
  'stances',
  'contact',
  'weights',
] as const satisfies readonly (keyof When)[];

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Some entry of the playbook of which this is the most telling condition. */
function entryWith(key: (typeof TELLING)[number], value?: string): string {
  const found = entries.find(
    ({ when }) =>
      TELLING.find((one) => when[one] !== undefined) === key && (value === undefined || first(when[key]) === value),
  );
  if (!found) throw new Error(`No entry asks for ${key} ${value}`);
  return found.id;
}

const MAP = sketch({
  fields: { amount: 800, touchesMoney: true, offerKinds: ['system'], profile: 'global' },
  people: {
    shen: {
      function: 'executive',
      limit: { kind: 'amount', amount: 900 },
      competitors: [{ name: 'Ostwind', kind: 'rival' }],
    },
    gao: 'it',
    ren: '',
  },
  steps: { need: 'need', report: 'approval' },
  seats: ['shen approver report', 'gao executor report'],
  links: ['need > report : above 300'],
  relations: ['ren guards shen', 'gao conflicts shen', 'gao sways shen'],
  concerns: { shen: [['Why now?', 'The licence ends.']] },
  terms: { report: [['Escrow', true]] },
});

const say = (entry: string, more: { person?: string | null; part?: Part | null; record?: string } = {}) => {
  const { person = 'shen', part = 'approver', record = 'shen.approver.report' } = more;
  const reason = { entry, person: person === null ? null : asId<never>(person), part, record };
  return LANGUAGES.map((language) => sayReason(factsOf(MAP), asId('report'), reason, language));
};

describe('a reason tells of', () => {
  test.each<[string, string, readonly [en: string, zh: string]]>([
    ['a quiet period', entryWith('quiet'), ['because Shen may not be approached at present', '因为眼下不能接触 Shen']],
    ['a guarded way', entryWith('gatekept'), ['because Ren guards the way to Shen', '因为要见 Shen 得先过 Ren']],
    ['a rival', entryWith('leansToCompetitor'), ['because Shen leans to Ostwind', '因为 Shen 倾向 Ostwind']],
    ['the decider', entryWith('kp'), ['because we take Shen for the decider', '因为我们认为 Shen 说了算']],
    [
      'an unknown limit',
      entryWith('limit', 'unknown'),
      ['because nobody knows what Shen may sign alone', '因为还不知道 Shen 自己能批多少'],
    ],
    ['no limit', entryWith('limit', 'none'), ['because Shen may sign nothing alone', '因为 Shen 没有自己的审批权限']],
    [
      'a limit that is enough',
      entryWith('limit', 'enough'),
      ['because Shen may sign this amount alone', '因为这笔金额在 Shen 的审批权限之内'],
    ],
    [
      'a limit without an amount',
      entryWith('limit', 'uncompared'),
      ['because Shen may sign up to CNY 900', '因为 Shen 最多能批900元'],
    ],
    [
      'an unknown stance',
      entryWith('stances', 'unknown'),
      ['because nobody knows where Shen stands', '因为还不清楚 Shen 的态度'],
    ],
    [
      'nobody who spoke with them',
      entryWith('contact', 'uncontacted'),
      ['because nobody of ours has spoken with Shen', '因为我方还没有人和 Shen 谈过'],
    ],
    [
      'no meeting yet',
      entryWith('contact', 'contacted'),
      ['because Shen was contacted, but not met', '因为和 Shen 联系过，还没见过面'],
    ],
    [
      'little weight',
      entryWith('weights', 'small'),
      ['because the word of Shen counts for little', '因为 Shen 说话分量不大'],
    ],
  ])('%s', (_, entry, texts) => {
    expect(say(entry)).toEqual(texts);
  });

  test('an answered concern and a met term', () => {
    expect(say(entryWith('each', 'concern-answered'), { record: 'shen.concern.1' })).toEqual([
      'because Shen asks: Why now?',
      '因为 Shen 关心：Why now?',
    ]);
    const term = { person: null, part: null, record: 'report.term.1' };
    expect(say(entryWith('each', 'term-met'), term)[0]).toBe('because a term here says: Escrow');
    expect(say(entryWith('each', 'term-refused'), term)[1]).toBe('因为这里的条款写着：Escrow');
  });

  test('both in a conflict, though one of them alone is its reason', () => {
    const texts = say(entryWith('each', 'conflict'), { record: 'gao.conflict.shen' });
    expect(texts).toEqual(['because Gao and Shen are in conflict', '因为 Gao 和 Shen 有矛盾']);
  });
});

describe('where nothing is asked of the person, a reason tells of', () => {
  const plain = (parts: When['parts'], functions: boolean) => {
    const found = entries.find(
      ({ when }) =>
        when.parts?.[0] === parts?.[0] &&
        (when.functions !== undefined) === functions &&
        TELLING.every((one) => when[one] === undefined),
    );
    if (!found) throw new Error(`No entry asks for ${parts} alone`);
    return found.id;
  };

  test('the part they play, and their function where the entry asks for one', () => {
    expect(say(plain(['executor'], true), { person: 'gao', part: 'executor' })).toEqual([
      'because Gao carries it out here (IT)',
      '因为 Gao 在这里执行（IT）',
    ]);
    expect(say(plain(['executor'], true), { person: 'ren', part: 'executor' })[0]).toBe(
      'because Ren carries it out here',
    );
    expect(say(plain(['opinion-holder'], true), { person: 'gao', part: 'opinion-holder' })[0]).toMatch(
      /^because Gao sways Shen/,
    );
    expect(say('gone', { person: 'gao', part: 'initiator' })).toEqual([
      'because Gao starts this',
      '因为这事由 Gao 发起',
    ]);
    expect(say('gone', { person: 'gao', part: null })).toEqual(['because Gao is on the sheet', '因为 Gao 在图上']);
  });

  test('what is bought, the kind of customer, or the kind of step', () => {
    const stepsOwn = (fits: (when: When) => boolean) => {
      const found = entries.find(({ when }) => !when.each && fits(when));
      if (!found) throw new Error('No such entry of a step');
      return say(found.id, { person: null, part: null, record: 'report' });
    };
    expect(stepsOwn(({ offer }) => offer?.[0] === 'money')[0]).toBe('because the purchase touches money');
    expect(stepsOwn(({ offer }) => offer?.[0] === 'data')[1]).toBe('因为这次采购涉及数据');
    expect(stepsOwn(({ offer }) => offer?.[0] === 'system')).toEqual([
      'because of what is bought: system',
      '因为采购的是系统',
    ]);
    // Goods are not what is bought here, so that the step is all that is left to tell of.
    expect(stepsOwn(({ offer, profiles }) => offer?.[0] === 'goods' && profiles?.length !== 1)[0]).toBe(
      'because of the kind of step: Approval',
    );
    expect(stepsOwn(({ offer, profiles }) => !offer && profiles?.length === 1)[0]).toMatch(
      /^because of the kind of customer: /,
    );
  });
});
