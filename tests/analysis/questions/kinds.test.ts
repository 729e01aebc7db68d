/** Each kind of question: where it is asked, of whom and in which words, and where it is not; worked out by hand. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { KINDS } from '../../../src/analysis/questions/kinds.ts';
import type { Question } from '../../../src/analysis/questions/question.ts';
import { readQuestions } from '../../../src/analysis/questions/readQuestions.ts';
import { sayQuestion } from '../../../src/analysis/questions/sayQuestion.ts';
import { addQuestion } from '../../../src/edit/addQuestion.ts';
import { setSource } from '../../../src/edit/setSource.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-12-01');
const id = asId<never>;

/** Two steps, three people: Lin starts it and was met, Gao of finance approves, Pei of procurement approves. */
const BASE = {
  people: { lin: 'operations supporter met', gao: 'finance', pei: 'procurement' },
  steps: { need: 'need', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver sign', 'pei approver sign'],
  fields: { amount: 80_000 },
} as const satisfies Sketch;
const on = (more: Sketch): Sketch => ({ ...BASE, ...more });
const fields = (more: Sketch['fields']): Sketch => on({ fields: { ...BASE.fields, ...more } });
const people = (more: Sketch['people']): Sketch => on({ people: { ...BASE.people, ...more } });

interface Case {
  readonly map: Sketch | BuyingMap;
  /** The first of the kind: of whom, and in which words. */
  readonly of: readonly string[];
  readonly en: string;
  readonly zh: string;
  /** How many of the kind; one unless said. */
  readonly count?: number;
  /** The kind is silent on these. */
  readonly silent: readonly Sketch[];
}

const told = (map: BuyingMap, fact: Parameters<typeof setSource>[1]['fact'], patch: object): BuyingMap =>
  setSource(map, { id: id('said'), fact, patch });

const CASES: { readonly [kind: string]: Case } = {
  own: {
    map: addQuestion(sketch(BASE), { id: id('mine'), text: 'Who cleans the data?', person: id('lin') }),
    of: ['lin'],
    en: 'Who cleans the data?',
    zh: 'Who cleans the data?',
    silent: [BASE],
  },
  initiator: {
    map: on({ seats: ['gao approver sign', 'lin informed need'] }),
    of: ['lin'],
    en: 'Whose idea is this, and who needs it in daily work?',
    zh: '这件事最早是谁提的？平时是谁要用？',
    silent: [BASE],
  },
  approver: {
    map: on({ seats: ['lin initiator need', 'gao executor sign'] }),
    of: ['gao', 'pei'],
    en: 'Whose approval does a purchase like this need before it goes through?',
    zh: '这类采购要经过谁审批才能往下走？',
    silent: [BASE],
  },
  signer: {
    map: people({ gao: 'finance limit=50000', pei: 'procurement limit=none' }),
    of: ['gao', 'lin'],
    en: 'Who signs for CNY 80,000, and what do they want to see before they do?',
    zh: '8万元要由谁来签？签之前要看哪些材料？',
    silent: [people({ gao: 'finance limit=90000', pei: 'procurement limit=none' }), BASE],
  },
  functions: {
    map: BASE,
    of: ['lin'],
    en: 'Who else looks at a purchase like this with you? We are thinking of legal.',
    zh: '这类采购，贵司法务那边由谁来看？',
    silent: [on({ absentFunctions: ['legal'] })],
  },
  chair: {
    map: people({ gao: { name: '', title: 'Head of finance', function: 'finance' } }),
    of: ['lin', 'pei'],
    en: 'Who is the head of finance?',
    zh: 'Head of finance 是哪一位？',
    silent: [BASE, people({ gao: { name: '', function: 'finance', sort: 'department' } })],
  },
  successor: {
    map: people({ gao: 'finance left' }),
    of: ['lin'],
    en: 'Who has taken over from Gao?',
    zh: 'Gao 走了以后，这摊事由谁接手？',
    silent: [BASE],
  },
  acceptance: {
    map: people({ gao: 'finance met' }),
    of: ['gao', 'pei'],
    en: 'Who accepts it in the end, by which measure, and who then lets it be paid?',
    zh: '最后由谁验收、按什么标准？验收后由谁安排付款？',
    silent: [BASE],
  },
  budget: {
    map: BASE,
    of: ['lin', 'gao'],
    en: 'Is money set aside for this: in which budget, for which year, and who releases it?',
    zh: '这笔钱列预算了吗？列在哪个科目、哪一年，由谁来批？',
    silent: [
      fields({ budgetPublished: true }),
      on({ contacts: [{ with: ['gao'], day: '2026-11-02', topics: ['budget'] }] }),
    ],
  },
  reason: {
    map: fields({ reasonNow: 'The lease ends' }),
    of: ['lin'],
    en: 'Why now? By which day does it have to be done, and what happens if it is not?',
    zh: '为什么要现在办？最晚到哪天，到时没办成会怎样？',
    silent: [fields({ reasonNow: 'The lease ends', reasonBy: asDay('2027-06-30') })],
  },
  'next-step': {
    map: on({ links: ['need > sign : above 100000'] }),
    of: ['lin', 'pei'],
    en: 'For an amount like this, where does it go after “Need”?',
    zh: '这个金额，走完「Need」环节以后到哪一步？',
    silent: [BASE, on({ links: ['need > sign : up-to 100000'] })],
  },
  before: {
    map: on({ steps: { need: 'need', sign: 'budget', use: 'rollout' }, links: ['need > sign'] }),
    of: ['pei', 'lin'],
    en: 'What has to be done before “Use” can begin?',
    zh: '走到「Use」环节之前，要先走完哪一步？',
    silent: [BASE],
  },
  amount: {
    map: fields({ amount: null }),
    of: ['lin', 'gao'],
    en: 'What order of amount do you have in mind for it?',
    zh: '这件事大概准备花多少钱？',
    silent: [BASE],
  },
  procedure: {
    map: BASE,
    of: ['pei', 'lin'],
    en: 'By which procedure is this bought with you: directly, by quotations, by tender, from a framework?',
    zh: '这类采购走什么方式：直接采购、询价、招标，还是框架协议下单？',
    silent: [fields({ procedure: 'direct' })],
  },
  regime: {
    map: fields({ procedure: 'public-tender' }),
    of: ['pei', 'lin'],
    en: 'Under which rules does the tender run: public procurement law, or your own?',
    zh: '招标适用哪部法规：招标投标法、政府采购法，还是贵司自己的办法？',
    silent: [BASE, fields({ procedure: 'public-tender', tenderRegime: 'eu' })],
  },
  'tender-days': {
    map: fields({ procedure: 'private-tender', tenderBidsDue: asDay('2026-12-20') }),
    of: ['pei', 'lin'],
    en: 'Which days are set for the tender: notice, last questions, bids due, result?',
    zh: '招标的几个日子定了吗：公告、提问截止、投标截止、公布结果？',
    silent: [BASE, fields({ procedure: 'private-tender', tenderResult: asDay('2026-11-20') })],
  },
  channel: {
    map: fields({ procedure: 'private-tender' }),
    of: ['pei', 'lin'],
    en: 'Where do questions go while the tender runs: an agency, a mailbox, a portal?',
    zh: '招标期间的提问往哪里提：代理机构、邮箱，还是平台？',
    silent: [BASE, fields({ procedure: 'private-tender', questionChannel: 'The portal' })],
  },
  papers: {
    map: on({
      people: { ...BASE.people, board: { name: 'Board', sort: 'body' } },
      seats: [...BASE.seats, 'board approver sign'],
    }),
    of: ['gao', 'pei'],
    en: 'By which day do papers for the Board have to be in, which ones, and who presents them?',
    zh: 'Board 的材料最晚哪天交、要哪几份、由谁汇报？',
    silent: [BASE],
  },
  'step-days': {
    map: on({ steps: { need: 'need', sign: 'budget days=5' } }),
    of: ['pei', 'lin'],
    en: 'How many working days does it usually take with you: “Need”?',
    zh: '「Need」一般要几个工作日？',
    silent: [on({ steps: { need: 'need days=5', sign: 'budget until=2027-02-01' } })],
  },
  stance: {
    map: people({ gao: 'finance met' }),
    of: ['gao'],
    en: 'From where you stand: what speaks for it, and what against?',
    zh: '站在您的角度，这件事好在哪里，担心的又是什么？',
    silent: [BASE, people({ gao: 'finance met neutral' })],
  },
  concern: {
    map: on({ concerns: { lin: [['Is it fast?']], pei: [['Is it cheap?']] } }),
    of: ['gao'],
    en: 'What would you have to see or know before you could say yes?',
    zh: '您要看到什么、弄清什么，才好点头？',
    silent: [on({ concerns: { lin: [['Is it fast?']], pei: [['Is it cheap?']], gao: [['Is it safe?']] } })],
  },
  limit: {
    map: people({ gao: 'finance met', pei: 'procurement limit=none' }),
    of: ['gao', 'lin'],
    en: 'Up to what amount do you decide this kind of thing yourself?',
    zh: '这类事项，您最多能批到多少？',
    silent: [BASE, people({ gao: 'finance met', pei: 'procurement limit=unlimited' })],
  },
  weight: {
    map: people({ pei: 'procurement small' }),
    of: ['lin'],
    en: 'When opinions differ, how much does the word of Gao count?',
    zh: '意见不一致的时候，Gao 说话分量怎么样？',
    silent: [people({ pei: 'procurement small', gao: 'finance large' })],
  },
  function: {
    map: people({ gao: 'large' }),
    of: ['lin'],
    en: 'Which function is it: Gao?',
    zh: 'Gao 是哪个部门的，管哪一块？',
    silent: [BASE],
  },
  win: {
    map: BASE,
    of: ['lin'],
    en: 'If it goes well, what becomes easier in your own work?',
    zh: '这件事做成了，对您自己的工作有什么帮助？',
    silent: [
      people({ lin: 'operations supporter' }),
      people({ lin: { function: 'operations', contact: 'met', win: 'Fewer nights' } }),
    ],
  },
  goal: {
    map: BASE,
    of: ['lin'],
    en: 'A year after it is in use: by what would you tell that it was right?',
    zh: '用上一年以后，您看哪一点就知道这事做对了？',
    silent: [fields({ goal: 'No paper' })],
  },
  rivals: {
    map: BASE,
    of: ['lin'],
    en: 'What else do you look at: other suppliers, building it yourselves, leaving it as it is?',
    zh: '除了我们，还在看什么：别的供应商、自己做，还是先不动？',
    silent: [fields({ competitors: [{ name: 'Ostwind', kind: 'rival' }] })],
  },
  'supplier-end': {
    map: fields({ competitors: [{ name: 'Ostwind', kind: 'present-supplier' }], noticeBy: asDay('2027-01-31') }),
    of: ['pei', 'lin'],
    en: 'Until when does the contract with Ostwind run, and by when must notice be given?',
    zh: '跟 Ostwind 的合同哪天到期？不续约要提前到哪天通知？',
    silent: [fields({ competitors: [{ name: 'Ostwind', kind: 'rival' }] })],
  },
  account: {
    map: on({ account: ['saving large'] }),
    of: ['lin', 'gao'],
    en: 'What does it cost you today to do without, in money or hours, and what would the change take from you?',
    zh: '现在没有它，一年多花多少钱、多少工时？换过来又要你们投入什么？',
    silent: [on({ account: ['saving large', 'money small'] })],
  },
  figure: {
    map: on({ account: ['saving large', 'money small 500 once'] }),
    count: 2,
    of: ['lin', 'gao'],
    en: 'How much is it: cost saved?',
    zh: '「省下的成本」大概是多少？',
    silent: [BASE],
  },
  terms: {
    map: on({ steps: { ...BASE.steps, paper: 'contract' }, seats: [...BASE.seats, 'pei approver paper'] }),
    of: ['pei', 'lin'],
    en: 'What do you ask for in “Paper”: payment, liability, data, acceptance? May we see the template?',
    zh: '「Paper」环节有哪些硬要求：付款、责任、数据、验收？能否先看一下合同范本？',
    silent: [BASE, on({ steps: { ...BASE.steps, paper: 'contract' }, terms: { paper: [['Pay late']] } })],
  },
  still: {
    map: told(
      sketch(people({ gao: 'finance limit=90000 neutral' })),
      { table: 'people', record: 'gao', field: 'limit' },
      {
        person: id('lin'),
        day: asDay('2026-08-01'),
      },
    ),
    of: ['lin', 'gao'],
    en: 'What we last heard of Gao: sign-off limit “CNY 90,000”. Is that still so?',
    zh: '上次了解到，Gao 的审批权限「9万元」，现在还是这样吗？',
    silent: [BASE],
  },
};

const read = (map: Sketch | BuyingMap) => {
  const analysis = analyse(
    'links' in map && 'id' in map && 'places' in map ? (map as BuyingMap) : sketch(map as Sketch),
    BLANK_OUR_SIDE,
    TODAY,
  );
  return { facts: analysis.facts, open: readQuestions(analysis).open };
};
const ofKind = (map: Sketch | BuyingMap, kind: string) => read(map).open.filter((question) => question.kind === kind);

/** Of each case above: what is lacking, what an answer would settle, where it is asked, whom and what it is about, what waits for it, and whose matter it is. */
const HANGS_ON: { readonly [kind: string]: HangsOn } = {
  own: {
    wants: 'unknown own mine',
    at: 'need',
    about: '',
    settles: '',
    known: '',
    facts: { text: 'Who cleans the data?' },
  },
  initiator: {
    wants: 'missing fix seat-somebody initiator need',
    at: 'need',
    about: '',
    settles: 'no-initiator|',
    known: 'user-department operations administration it executive',
    facts: {},
  },
  approver: {
    wants: 'missing fix seat-somebody approver sign',
    at: 'sign',
    about: '',
    settles: 'no-approver|',
    known: 'finance procurement executive',
    facts: {},
  },
  signer: {
    wants: 'missing fix seat-somebody approver sign',
    at: 'sign',
    about: 'gao',
    settles: 'over-authority|',
    known: 'finance executive',
    facts: { amount: 80_000 },
  },
  functions: {
    wants: 'missing fix fill-functions legal',
    at: 'need',
    about: 'legal',
    settles: 'missing-function|',
    known: '',
    facts: {},
  },
  chair: {
    wants: 'missing chair gao',
    at: 'sign',
    about: 'gao sign',
    settles: 'uncontacted-approver|gao',
    known: 'finance',
    facts: { title: 'Head of finance', function: 'finance' },
  },
  successor: {
    wants: 'missing fix hand-over gao',
    at: 'sign',
    about: 'gao sign',
    settles: 'left-but-seated|gao',
    known: 'finance',
    facts: {},
  },
  acceptance: {
    wants: 'missing fix edit-map steps',
    at: 'sign',
    about: '',
    settles: 'acceptance-open|',
    known: 'finance procurement user-department',
    facts: {},
  },
  budget: {
    wants: 'unknown fix record-contact lin,gao,pei true budget',
    at: 'sign',
    about: 'sign',
    settles: 'budget-not-discussed|',
    known: 'finance',
    facts: {},
  },
  reason: {
    wants: 'unknown fix edit-map reasonNow',
    at: 'need',
    about: '',
    settles: 'no-reason-now|',
    known: 'executive',
    facts: {},
  },
  'next-step': {
    wants: 'unknown next need',
    at: 'need',
    about: 'need',
    settles: 'dead-end|need',
    known: 'procurement',
    facts: {},
  },
  before: {
    wants: 'unknown before use',
    at: 'use',
    about: 'use',
    settles: 'unreachable-step|use',
    known: 'procurement',
    facts: {},
  },
  amount: {
    wants: 'unknown facts amount',
    at: 'need',
    about: '',
    settles: '',
    known: 'finance procurement',
    facts: {},
  },
  procedure: { wants: 'unknown facts procedure', at: 'sign', about: '', settles: '', known: 'procurement', facts: {} },
  regime: {
    wants: 'unknown facts tenderRegime',
    at: 'sign',
    about: '',
    settles: '',
    known: 'procurement legal',
    facts: {},
  },
  'tender-days': {
    wants: 'unknown facts tenderQuestionsBy,tenderResult',
    at: 'sign',
    about: '',
    settles: '',
    known: 'procurement',
    facts: {},
  },
  channel: {
    wants: 'unknown facts questionChannel',
    at: 'sign',
    about: '',
    settles: '',
    known: 'procurement',
    facts: {},
  },
  papers: {
    wants: 'unknown facts steps.sign.papersBy',
    at: 'sign',
    about: 'board sign',
    settles: '',
    known: '',
    facts: {},
  },
  'step-days': {
    wants: 'unknown facts steps.need.days',
    at: 'need',
    about: 'need',
    settles: '',
    known: 'procurement',
    facts: { names: [{ en: 'Need', 'zh-CN': 'Need' }] },
  },
  stance: {
    wants: 'unknown facts people.gao.stance',
    at: 'sign',
    about: 'gao sign',
    settles: 'unknown-stance|gao',
    known: '',
    facts: {},
  },
  concern: { wants: 'unknown concern gao', at: 'sign', about: 'gao sign', settles: '', known: '', facts: {} },
  limit: {
    wants: 'unknown facts people.gao.limit',
    at: 'sign',
    about: 'gao sign',
    settles: 'signature-unknown|',
    known: 'finance',
    facts: { amount: 80_000 },
  },
  weight: { wants: 'unknown facts people.gao.weight', at: 'need', about: 'gao', settles: '', known: '', facts: {} },
  function: {
    wants: 'unknown facts people.gao.function',
    at: 'need',
    about: 'gao',
    settles: 'missing-function|',
    known: '',
    facts: {},
  },
  win: { wants: 'unknown facts people.lin.win', at: 'need', about: 'lin need', settles: '', known: '', facts: {} },
  goal: { wants: 'unknown facts goal', at: 'need', about: '', settles: '', known: 'executive', facts: {} },
  rivals: { wants: 'unknown rivals', at: 'need', about: '', settles: '', known: '', facts: {} },
  'supplier-end': {
    wants: 'unknown facts supplierUntil',
    at: 'sign',
    about: '',
    settles: '',
    known: 'procurement it legal',
    facts: { name: 'Ostwind' },
  },
  account: {
    wants: 'missing fix account',
    at: 'need',
    about: '',
    settles: 'no-account|',
    known: 'finance operations user-department',
    facts: {},
  },
  figure: {
    wants: 'unknown facts accountLines.account.1.amount',
    at: 'need',
    about: '',
    settles: '',
    known: 'operations finance hr procurement user-department administration',
    facts: { text: '', kind: 'saving', amount: null, lack: 'amount' },
  },
  terms: {
    wants: 'unknown fix edit-step paper terms',
    at: 'paper',
    about: 'paper',
    settles: 'terms-unprepared|paper',
    known: 'legal compliance procurement',
    facts: {},
  },
  still: {
    wants: 'stale still people.gao.limit',
    at: 'need',
    about: 'gao',
    settles: '',
    known: 'procurement',
    facts: { stale: true, of: [{ table: 'people', record: 'gao', field: 'limit' }] },
  },
};

interface HangsOn {
  readonly wants: string;
  readonly at: string | null;
  readonly about: string;
  readonly settles: string;
  readonly known: string;
  readonly facts: unknown;
}

/** In a line each: what a question wants, and what it hangs on. */
function hangsOn({ lack, wanted, at, people, steps, functions, settles, known, facts }: Question): HangsOn {
  const of = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(of).join()
      : value !== null && typeof value === 'object'
        ? Object.values(value)
            .map(of)
            .filter((word) => word !== '' && word !== 'fields')
            .join('table' in value ? '.' : ' ')
        : String(value ?? '');
  return {
    wants: `${lack} ${of(wanted)}`,
    at,
    about: [...people, ...steps, ...functions].join(' '),
    settles: settles.join(' '),
    known: known.join(' '),
    facts,
  };
}

describe.each(KINDS.map(({ id: kind }) => kind))('%s', (kind) => {
  const it1 = CASES[kind];
  it('is asked where it is not known, of who can be asked', () => {
    if (!it1) throw new Error(`No case is worked out for ${kind}`);
    const { facts } = read(it1.map);
    const [first, ...others] = ofKind(it1.map, kind);
    if (!first) throw new Error(`${kind} is not asked`);
    expect(others).toHaveLength((it1.count ?? 1) - 1);
    expect(first.askOf).toEqual(it1.of);
    expect(sayQuestion(first, facts, 'en', first.askOf[0] ?? null).ask).toBe(it1.en);
    expect(sayQuestion(first, facts, 'zh-CN', first.askOf[0] ?? null).ask).toBe(it1.zh);
  });
  it('wants what it says, at the step where one would ask, and knows what waits for it', () => {
    const [first] = it1 ? ofKind(it1.map, kind) : [];
    expect(first && hangsOn(first)).toEqual(HANGS_ON[kind]);
  });
  it('is not asked where it is known, or nobody needs to know', () => {
    for (const map of it1?.silent ?? []) expect(ofKind(map, kind)).toEqual([]);
  });
});

describe('what is asked again', () => {
  const assumed = (map: BuyingMap, ...facts: readonly (readonly [string, string, string])[]) =>
    facts.reduce(
      (now, [table, record, field], at) =>
        setSource(now, { id: id(`s${at}`), fact: { table, record, field } as never, patch: { assumed: true } }),
      map,
    );
  const said = (map: BuyingMap) =>
    ofKind(map, 'still').map((question) => sayQuestion(question, read(map).facts, 'en', null).ask);

  it('is one question for all working days, and one for each person', () => {
    const map = assumed(
      sketch(
        on({
          steps: { need: 'need days=5', sign: 'budget days=8' },
          people: { ...BASE.people, gao: 'finance limit=none' },
        }),
      ),
      ['steps', 'need', 'days'],
      ['steps', 'sign', 'days'],
      ['people', 'gao', 'limit'],
      ['people', 'gao', 'function'],
    );
    expect(said(map)).toEqual([
      'We assume: 5 working days for “Need” and 8 working days for “Sign”. Is that right?',
      'We assume of Gao: function “Finance” and sign-off limit “none of their own”. Is that right?',
    ]);
  });

  it('is what a link, a term or a missing function says', () => {
    const map = assumed(
      sketch(on({ links: ['need > sign : up-to 90000'], terms: { sign: [['Pay late']] }, absentFunctions: ['legal'] })),
      ['links', 'need.sign', 'condition'],
      ['terms', 'sign.term.1', 'text'],
      ['absentFunctions', 'legal', 'absent'],
    );
    expect(said(map)).toEqual([
      'We assume: nobody in legal. Is that right?',
      'We assume: from “Need” to “Sign” up to CNY 90,000. Is that right?',
      'We assume: “Pay late”. Is that right?',
    ]);
  });

  it('is a question for each field of the map, and none for an amount of the account, which is asked for by itself', () => {
    const map = assumed(
      sketch(on({ fields: { ...BASE.fields, goal: 'No paper' }, account: ['saving large 500 once'] })),
      ['fields', '', 'amount'],
      ['fields', '', 'goal'],
      ['accountLines', 'account.1', 'amount'],
      ['accountLines', 'account.1', 'size'],
    );
    expect(subjects(map, 'still')).toEqual(['assumed accountLines', 'assumed fields amount', 'assumed fields goal']);
  });

  it('is asked at the steps that it tells of', () => {
    const map = assumed(
      sketch(on({ steps: { need: 'need days=5', sign: 'budget days=8' } })),
      ['steps', 'need', 'days'],
      ['steps', 'sign', 'days'],
    );
    expect(ofKind(map, 'still')[0]).toMatchObject({ steps: ['need', 'sign'], people: [], lack: 'assumed' });
  });

  it('is asked of whoever said it, then of whom it is about; and not while what was said is fresh', () => {
    const limit = { table: 'people', record: 'gao', field: 'limit' } as const;
    const map = sketch(people({ gao: 'finance met limit=none', pei: 'procurement met' }));
    const since = (day: string) => told(map, limit, { person: id('pei'), day: asDay(day) });
    expect(ofKind(since('2026-08-01'), 'still')[0]?.askOf).toEqual(['pei', 'gao']);
    expect(ofKind(since('2026-11-20'), 'still')).toEqual([]);
  });

  it('is neither our own judgement nor what is not recorded any more', () => {
    const map = assumed(sketch(fields({ profile: 'national' })), ['fields', '', 'profile'], ['people', 'gao', 'limit']);
    expect(said(map)).toEqual([]);
  });
});

/** The subjects of a kind's questions, in their order. */
const subjects = (map: Sketch | BuyingMap, kind: string) =>
  ofKind(map, kind).map(({ key }) => key.slice(kind.length + 1));

describe('what somebody would win by it', () => {
  it.each<[string, Sketch, readonly string[]]>([
    ['is asked of a key person who starts nothing, too', people({ gao: 'finance met kp' }), ['gao', 'lin']],
    ['is asked of nobody who neither starts nor pushes it', people({ gao: 'finance met' }), ['lin']],
    [
      'is asked of no body',
      people({ lin: { name: 'Club', function: 'operations', contact: 'met', sort: 'body' } }),
      [],
    ],
    [
      'counts as unknown where only spaces stand',
      people({ lin: { function: 'operations', contact: 'met', win: '  ' } }),
      ['lin'],
    ],
  ])('%s', (_, map, expected) => {
    expect([...subjects(map, 'win')].sort()).toEqual(expected);
  });
});

describe('whose sign-off limit is unknown', () => {
  it('is no empty chair: who sits there is asked first', () => {
    const chair = { name: '', title: 'Head of finance', function: 'finance' } as const;
    expect(subjects(people({ gao: chair, pei: 'procurement met limit=none' }), 'limit')).toEqual([]);
  });
});

describe('why now', () => {
  const map = fields({ reasonNow: 'The lease ends' });
  it('is asked of all who start it, and then of management', () => {
    const seats = [...BASE.seats, 'pei initiator need'];
    expect(ofKind({ ...map, seats }, 'reason')[0]?.askOf).toEqual(['lin', 'pei']);
    const eva = { ...BASE.people, eva: 'executive met' };
    expect(
      ofKind({ ...map, people: eva, seats: ['lin informed need', ...seats.slice(1, 3)] }, 'reason')[0]?.askOf[0],
    ).toBe('eva');
  });
});

describe('where questions of a tender go', () => {
  const bid = (more: Sketch): Sketch => on({ steps: { need: 'need', bid: 'tender', sign: 'budget' }, ...more });
  it.each<[string, Sketch, readonly string[]]>([
    ['is asked at the tender', bid({}), ['bid']],
    ['is asked where only spaces stand', bid({ fields: { ...BASE.fields, questionChannel: ' ' } }), ['bid']],
    [
      'is asked as long as one tender of two is ahead',
      on({ steps: { bid: 'tender', need: 'need here', more: 'tender', sign: 'budget' } }),
      ['more'],
    ],
  ])('%s', (_, map, steps) => {
    expect(ofKind(map, 'channel').map((question) => question.steps)).toEqual([steps]);
  });
  it.each<[string, Sketch]>([
    ['the tender is over', on({ steps: { need: 'need', bid: 'tender', sign: 'budget here' } })],
    [
      'it is over and was one by its procedure',
      on({
        steps: { need: 'need', bid: 'tender', sign: 'budget here' },
        fields: { ...BASE.fields, procedure: 'private-tender' },
      }),
    ],
    ['its result is out', bid({ fields: { ...BASE.fields, tenderResult: asDay('2026-11-20') } })],
    ['the tender lies off the way', bid({ links: ['need > bid : above 100000', 'need > sign : up-to 100000'] })],
  ])('is not asked where %s', (_, map) => {
    expect(ofKind(map, 'channel')).toEqual([]);
  });
});

describe('the kinds', () => {
  it('are all named in the list', () => {
    const files = readdirSync('src/analysis/questions/kinds').length;
    expect(KINDS).toHaveLength(files);
    expect(new Set(KINDS.map(({ id: kind }) => kind)).size).toBe(files);
  });
});
