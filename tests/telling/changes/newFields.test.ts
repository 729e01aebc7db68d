/** What format 2 added is told with names in both languages, and nothing that merely went along with somebody. */
import { describe, expect, it } from 'vitest';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { deleteStep } from '../../../src/edit/deleteStep.ts';
import { patchRecord, putRecord } from '../../../src/edit/edit.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import { setStep } from '../../../src/edit/setStep.ts';
import {
  makeChapter,
  makeFactSource,
  makeMoment,
  makeQuestion,
  makeRequiredRole,
  makeTask,
} from '../../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import type { Person, Step } from '../../../src/model/records.ts';
import { findChanges } from '../../../src/telling/changes/findChanges.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const en = sayIn(startText('en'), 'en');
const zh = sayIn(startText('zh-CN'), 'zh-CN');
const id = asId<never>;

const map: BuyingMap = {
  ...sketch({
    people: { gao: 'it', lin: 'sales' },
    steps: { need: 'need', sign: 'contract' },
    seats: ['lin initiator need', 'gao approver sign'],
    terms: { need: [['Escrow']] },
  }),
  tasks: {
    t: makeTask({ id: id('t'), text: 'Send the draft', people: [id('gao'), id('lin')], step: id('sign'), order: 'a0' }),
  },
  questions: { q: makeQuestion({ id: id('q'), question: 'q', text: 'Who signs?', person: id('gao'), order: 'a0' }) },
  moments: { m: makeMoment({ id: id('m'), name: 'Before the board', day: asDay('2026-11-09'), minute: 545 }) },
  chapters: { c: makeChapter({ id: id('c'), moment: id('m'), title: { 'zh-CN': '陷阱' }, order: 'a0' }) },
  requiredRoles: {
    r: makeRequiredRole({ id: id('r'), function: 'finance', role: 'approver', stepKind: 'budget', order: 'a0' }),
  },
  sources: {
    s: makeFactSource({ id: id('s'), table: 'people', record: 'gao', field: 'limit', text: 'the rule book' }),
  },
};

const told = (after: BuyingMap) => [
  findChanges(map, after, en, 'en').map(({ words }) => words),
  findChanges(map, after, zh, 'zh-CN').map(({ words }) => words),
];
const ofGao = (patch: Partial<Person>) => told(setPerson(map, { person: id('gao'), patch }));
const ofNeed = (patch: Partial<Step>) => told(setStep(map, { step: id('need'), patch }));
const ofMap = (patch: Partial<MapFields>) => told(setFields(map, { patch }));

describe('people and steps', () => {
  it.each<readonly [Partial<Person>, string, string]>([
    [{ sort: 'body' }, 'Gao: A body that decides together', 'Gao：集体决策机构'],
    [{ left: true }, 'Gao has left', 'Gao已离职'],
    [{ wanted: 'met' }, 'Gao: Contact level wanted Met', 'Gao：目标接触程度 见过面'],
    [{ win: 'Fewer nights' }, 'Gao: What they gain in their work Fewer nights', 'Gao：对本人工作的好处 Fewer nights'],
    [{ email: 'g@x.example' }, 'Gao: Email g@x.example', 'Gao：邮箱 g@x.example'],
    [{ phone: '12' }, 'Gao: Phone 12', 'Gao：电话 12'],
    [{ ids: [{ source: 'CRM', id: '003' }] }, 'Gao: In other systems CRM 003', 'Gao：其他系统里的编号 CRM 003'],
    [{ competitors: [{ name: '', kind: 'own-build' }] }, 'Gao leans to a competitor', 'Gao倾向竞争对手'],
  ])('%o', (patch, english, chinese) => {
    expect(ofGao(patch)).toEqual([[english], [chinese]]);
  });

  it('further competitors by name, or by what they are', () => {
    const leaning = setPerson(map, { person: id('gao'), patch: { competitors: [{ name: 'Orchid', kind: 'rival' }] } });
    const more = setPerson(leaning, {
      person: id('gao'),
      patch: {
        competitors: [
          { name: 'Orchid', kind: 'rival' },
          { name: '', kind: 'nothing' },
        ],
      },
    });
    expect(findChanges(leaning, more, en, 'en').map(({ words }) => words)).toEqual([
      'Gao: Leans to a competitor Orchid, Leaving it as it is',
    ]);
  });

  it.each<readonly [Partial<Step>, string, string]>([
    [{ days: 12 }, 'Need: Working days 12', 'Need：所需工作日 12'],
    [{ lastDay: asDay('2026-12-01') }, 'Need: Last day they named 1 Dec 2026', 'Need：客户给的截止日 2026年12月1日'],
    [{ papersBy: asDay('2026-12-01') }, 'Need: Papers due by 1 Dec 2026', 'Need：材料截止日 2026年12月1日'],
  ])('%o', (patch, english, chinese) => {
    expect(ofNeed(patch)).toEqual([[english], [chinese]]);
  });
});

describe('the map itself', () => {
  it.each<readonly [Partial<MapFields>, string, string]>([
    [{ procedure: 'public-tender' }, 'How they buy: Public tender', '采购方式：公开招标'],
    [{ tenderRegime: 'eu' }, 'Tender law: EU rules, above the threshold', '招标适用法规：欧盟规则（限额以上）'],
    [{ tenderBidsDue: asDay('2026-12-01') }, 'Bids due: 1 Dec 2026', '投标截止日：2026年12月1日'],
    [{ goNoGo: 'no-go' }, 'Do we bid?: We do not bid', '是否投标：不投标'],
    [{ floor: 500_000 }, 'Lowest price: CNY 500,000', '底价：50万元'],
    [{ outcome: 'won' }, 'Outcome: Won', '结果：赢单'],
    [{ owner: id('mei') }, 'Somebody else on our side leads it', '我方牵头人有变'],
    [{ competitors: [{ name: '', kind: 'nothing' }] }, 'Competitors: Leaving it as it is', '竞争对手：维持现状'],
    [{ taskLanguage: 'zh-CN' }, 'Language of the task: 简体中文', '任务语言：简体中文'],
    [{ pattern: id('sample') }, 'Compared with a sample', '正对照客户样本'],
  ])('%o', (patch, english, chinese) => {
    expect(ofMap(patch)).toEqual([[english], [chinese]]);
  });
});

describe('the work on a map', () => {
  it.each<readonly [string, BuyingMap, string]>([
    ['a task done', patchRecord(map, 'tasks', 't', { done: true }), 'Task: Send the draft: done'],
    [
      'a task due',
      patchRecord(map, 'tasks', 't', { due: asDay('2026-12-01') }),
      'Task: Send the draft: Due 1 Dec 2026',
    ],
    [
      'a question handed over',
      patchRecord(map, 'questions', 'q', { owner: id('mei') }),
      'Question: Who signs?: somebody else on our side does it',
    ],
    ['a moment moved', patchRecord(map, 'moments', 'm', { minute: 600 }), 'Moment: Before the board: 2026-11-09 10:00'],
    [
      'a chapter in one language',
      patchRecord(map, 'chapters', 'c', { step: id('need') }),
      'Chapter: 陷阱: something else is highlighted',
    ],
    ['a role no longer needed', { ...map, requiredRoles: {} }, 'Removed: Needed here: Finance, Approver, Budget'],
    [
      'a fact assumed',
      patchRecord(map, 'sources', 's', { assumed: true }),
      'Source of a fact: the rule book: we assume it',
    ],
    ['a new task', putRecord(map, 'tasks', makeTask({ id: id('u'), text: 'Call', order: 'a1' })), 'Added: Task: Call'],
  ])('%s', (_, after, words) => {
    expect(told(after)[0]).toEqual([words]);
  });

  it('says nothing of what a person or a step took along or left behind', () => {
    expect(told(deletePerson(map, { person: id('gao') }))[0]).toEqual(['Gao deleted']);
    expect(told(deleteStep(map, { step: id('sign') }))[0]).toEqual(['Step Sign deleted']);
  });
});
