/** How findings are said: names, those without a name, amounts, many people, and the reason for the order. */
import { describe, expect, it } from 'vitest';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { finishSentence, joinAll, joinSome, typed } from '../../../src/analysis/blockers/phrase.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { sayRank } from '../../../src/analysis/blockers/sayRank.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Language } from '../../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

function look(given: Sketch) {
  const map = sketch(given);
  const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
  const { blockers } = findBlockers(facts, flowOf(map, []));
  const of = (key: string): Blocker => {
    const found = blockers.find((blocker) => blocker.key === key);
    if (!found) throw new Error(`Not found: ${key}`);
    return found;
  };
  return { blockers, of, title: (key: string, language: Language) => sayBlocker(of(key), facts, language).title };
}

describe('joining', () => {
  it('joins as each language does', () => {
    expect(joinAll(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(finishSentence(joinAll(['A', 'B', 'C'].map(typed), 'zh-CN'), 'zh-CN')).toBe('A、B 和 C');
    expect(finishSentence(joinAll(['王芳', '李雷'].map(typed), 'zh-CN'), 'zh-CN')).toBe('王芳和李雷');
    expect(joinAll([], 'en')).toBe('');
    expect(joinSome(['A', 'B', 'C', 'D'], 'en')).toBe('A, B, C and D');
    expect(joinSome(['A', 'B', 'C', 'D', 'E'], 'en')).toBe('A, B, C and 2 others');
    expect(joinSome(['甲', '乙', '丙', '丁', '戊'], 'zh-CN')).toBe('甲、乙、丙等 5 人');
  });

  it('gives our words a capital and leaves what was typed as it is', () => {
    expect(finishSentence('somebody must approve', 'en')).toBe('Somebody must approve');
    expect(finishSentence(`${typed('e-team')} must approve`, 'en')).toBe('e-team must approve');
    expect(finishSentence(`由${typed('IT部3组')}审批`, 'zh-CN')).toBe('由 IT部3组审批');
  });
});

describe('a body', () => {
  it('is presented to: nothing asks to meet, call or be introduced to it', () => {
    const board = { name: 'The board', sort: 'body' } as const;
    const map = sketch({
      fields: { quiet: { from: asDay('2026-05-20'), to: null } },
      people: {
        a: { ...board, competitors: [] },
        b: { ...board, name: 'Committee', contact: 'contacted' },
        c: { ...board, name: 'Works council' },
        d: { ...board, name: 'Council', kp: true },
      },
      steps: { pick: 'selection', sign: 'approval' },
      seats: ['a approver sign', 'b approver pick', 'c informed pick'],
      relations: ['a conflicts b', 'd sways b'],
      contacts: [{ with: ['b'], day: '2026-01-05' }],
    });
    const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
    const { blockers } = findBlockers(facts, flowOf(map, []));
    const rules = [
      'uncontacted-approver',
      'uncontacted-party',
      'approvers-in-conflict',
      'unknown-stance',
      'gone-cold',
      'hidden-opinion-holder',
      'kp-cannot-push',
      'quiet-ahead',
    ];
    const found = blockers.filter(({ rule }) => rules.includes(rule));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(rules));
    for (const blocker of found) {
      expect(sayBlocker(blocker, facts, 'en').todo).not.toMatch(
        /\b(meet|see|talk|call|introduc\w*|in person|bring you)\b/i,
      );
      expect(sayBlocker(blocker, facts, 'en').todo).toMatch(/prepares|presents|presented/);
      expect(sayBlocker(blocker, facts, 'zh-CN').todo).not.toMatch(/去见|见到|约|引荐|当面/);
      expect(sayBlocker(blocker, facts, 'zh-CN').todo).toMatch(/准备|汇报/);
    }
  });

  it('is not taken for one while somebody among them is a person', () => {
    const map = sketch({
      people: { a: { name: 'The board', sort: 'body' }, b: { name: 'Bo' } },
      steps: { pick: 'selection' },
      seats: ['a informed pick', 'b informed pick'],
    });
    const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
    const found = findBlockers(facts, flowOf(map, [])).blockers.find(({ rule }) => rule === 'uncontacted-party');
    expect(found && sayBlocker(found, facts, 'en').todo).toMatch(/^Arrange a talk with/);
  });
});

describe('names', () => {
  const steps = { pick: { name: '选型', kind: 'selection' }, pay: { name: '', kind: 'payment' } } as const;

  it('takes the name, else the title, else the place', () => {
    const people = {
      bo: { name: 'Bo Lind' },
      cy: { name: ' ', title: 'Head of IT' },
      di: { name: '' },
      ed: { name: '' },
      fay: { name: '', function: 'finance' },
      gil: { name: '' },
    } as const;
    const seats = ['bo approver pick', 'cy approver pick', 'di approver pick', 'ed approver pay'];
    const { title } = look({ people, steps, seats });
    expect(title('uncontacted-approver|bo', 'en')).toBe('Bo Lind must approve, and nobody has talked to them');
    expect(title('uncontacted-approver|cy', 'en')).toMatch(/^The head of IT must/);
    expect(title('uncontacted-approver|di', 'en')).toMatch(/^Somebody in “选型” must/);
    expect(title('uncontacted-approver|di', 'zh-CN')).toBe('「选型」环节里还没写名字的人要审批，还没有人去谈过');
    expect(title('uncontacted-approver|ed', 'en')).toMatch(/^Somebody in the unnamed payment & acceptance step must/);
    expect(title('uncontacted-approver|ed', 'zh-CN')).toMatch(/^还没起名的验收付款环节里还没写名字的人要审批/);
    expect(title('not-placed|fay', 'en')).toMatch(/^Somebody in finance has/);
    expect(title('not-placed|gil', 'en')).toMatch(/^Somebody without a name yet has/);
  });

  it('puts a nameless person into words by their function, and a function into the sentence', () => {
    const people = {
      ex: { name: '', function: 'executive' },
      out: { name: '', function: 'outside' },
      it: { name: 'Gao', function: 'it', contact: 'met' },
      use: { name: 'Bai', function: 'user-department' },
    } as const;
    const { title } = look({ people, steps, seats: ['it approver pick', 'use executor pick'] });
    expect(title('not-placed|ex', 'en')).toMatch(/^Somebody at the top has/);
    expect(title('not-placed|out', 'en')).toMatch(/^An outside adviser or peer has/);
    expect(title('sibling-ignored|it+user-department', 'en')).toBe('We talked to IT, not to the user department: Bai');
  });

  it('names people in the order of the sheet, and amounts with their currency', () => {
    const { title } = look({
      fields: { amount: 1234567.5, currency: 'EUR' },
      people: { ann: 'limit=none', bo: 'limit=none' },
      steps: { one: 'budget', two: 'approval' },
      seats: ['bo approver one', 'ann approver two'],
    });
    expect(title('over-authority|', 'en')).toBe('EUR 1,234,567.5 is more than anybody here may sign');
    expect(title('over-authority|', 'zh-CN')).toBe('1,234,567.5欧元，图上没有人有权签');
  });

  it('names people of one step in the order of their cards', () => {
    const { title } = look({
      people: { zoe: '', ann: '', mo: '' },
      steps: { one: 'need', two: 'approval' },
      seats: ['mo informed two', 'zoe informed one', 'ann executor one', 'mo executor one'],
    });
    expect(title('uncontacted-party|one', 'en')).toMatch(/Zoe, Ann and Mo/);
  });

  it('agrees in number', () => {
    const of = (people: { readonly [id: string]: string }) =>
      look({ people, steps: { one: 'approval' }, seats: Object.keys(people).map((id) => `${id} approver one`) });
    expect(of({ a: 'champion', b: 'sceptic' }).title('split-decision|', 'en')).toMatch(/: B is against it$/);
    expect(of({ a: 'champion', b: 'sceptic', c: 'opponent' }).title('split-decision|', 'en')).toMatch(
      /: B and C are against it$/,
    );
  });
});

describe('the reason for the order', () => {
  const { of, blockers } = look({
    fields: { amount: 10 },
    people: { ann: 'sceptic met', bo: 'large', cy: '', di: '', out: '', off: '' },
    steps: { a: 'need', b: 'selection' },
    seats: ['ann approver a', 'bo approver b', 'cy approver b', 'di approver b'],
  });
  const say = (a: string, b: string, language: Language = 'en') => sayRank(of(a), of(b), language);

  it('is what decided', () => {
    expect(say('uncontacted-approver|bo', 'opposed-approver|ann')).toBe(
      '“Stop” comes before “Slow”: the order cannot pass like this.',
    );
    expect(say('uncontacted-approver|bo', 'uncontacted-approver|cy')).toMatch(/the people here weigh more: large/);
    // The same two approvers stand behind both.
    const whole = look({
      fields: { amount: 10 },
      people: { bo: 'medium', cy: '', di: '' },
      steps: { a: 'need', b: 'selection' },
      seats: ['di initiator a', 'bo approver b', 'cy approver b'],
    });
    const ofWhole = (language: Language) =>
      sayRank(whole.of('budget-not-discussed|'), whole.of('uncontacted-approver|bo'), language);
    expect(ofWhole('en')).toMatch(/about the whole purchase, which counts as large, against medium for the next/);
    expect(ofWhole('zh-CN')).toMatch(/关系到整次采购，影响力按大算，下一条的影响力中等/);
    expect(say('uncontacted-approver|cy', 'uncontacted-approver|di')).toMatch(/makes no difference/);
    expect(say('no-initiator|', 'uncontacted-approver|bo')).toBe(
      'Equally severe, but 4 approvers depend on this one and 3 on the next.',
    );
    expect(say('no-initiator|', 'budget-not-discussed|')).toMatch(
      /“How they buy is not understood” is taken up before/,
    );
    expect(say('no-reason-now|', 'missing-function|', 'zh-CN')).toMatch(
      /先处理「没看懂客户怎么买」，再处理「有人没谈到」/,
    );
    expect(sayRank(of('not-placed|out'), null, 'en')).toBe('Nothing comes after it.');
  });

  it('can be said for each finding and the next, in both languages', () => {
    for (const [place, blocker] of blockers.entries()) {
      for (const language of ['en', 'zh-CN'] as const) {
        const said = sayRank(blocker, blockers[place + 1] ?? null, language);
        expect(said).toMatch(language === 'en' ? /\.$/ : /。$/);
      }
    }
  });
});
