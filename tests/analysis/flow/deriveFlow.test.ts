import { describe, expect, test } from 'vitest';
import { BLANK_OUR_SIDE, type OurSide } from '../../../src/model/ourSide.ts';
import { FUNCTIONS, LANES, LANGUAGES, ROLES, STEP_KINDS } from '../../../src/model/words.ts';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, chinese, english, flowOf, itemOf, stepsWith } from './readFlow.ts';

/** Above her limit the head of sales management writes a report for the vice president, whom nobody of ours has met. */
const REPORT: Sketch = {
  fields: { customer: 'Marlowe', amount: 800_000 },
  people: {
    lin: {
      name: 'Lin Wei',
      function: 'sales',
      contact: 'met',
      stance: 'champion',
      limit: { kind: 'amount', amount: 300_000 },
    },
    shen: { name: 'Shen Yu', function: 'executive', limit: { kind: 'amount', amount: 2_000_000 } },
  },
  steps: { need: 'need', sign: 'budget', report: 'budget' },
  seats: ['lin initiator need', 'lin approver sign', 'shen approver report'],
  links: ['need > sign : up-to 300000', 'need > report : above 300000'],
  relations: ['lin sways shen'],
};

describe('the vice president who must approve above a limit and was never met', () => {
  const map = sketch(REPORT);

  test('our managing director asks before the report is written', () => {
    expect(english(cellOf(map, 'report', 'action'))[0]).toBe(
      'Have our managing director ask Shen Yu for twenty minutes before the report is written, not after',
    );
    expect(chinese(cellOf(map, 'report', 'action'))[0]).toBe(
      '趁报告还没动笔，请我方总经理约 Shen Yu 谈二十分钟，别等写完',
    );
  });

  test('the same is not said twice in other words', () => {
    expect(english(cellOf(map, 'report', 'action')).filter((text) => text.includes('twenty minutes'))).toHaveLength(1);
  });

  test('payback on one page to pass upwards, and what was turned down last year', () => {
    const texts = english(cellOf(map, 'report', 'information'));
    expect(texts).toContain('Payback in months from finance’s own figures, on one page Shen Yu can pass upwards');
    expect(texts).toContain('Learn: what Shen Yu turned down last year, and why');
  });

  test('it takes the calculator, business consulting and a management sponsor', () => {
    expect(itemOf(map, 'report', 'system:roi-calculator').words.en).toBe('ROI calculator, filled with their figures');
    expect(itemOf(map, 'report', 'capability:business-consulting').asks).toBe('capability:business-consulting');
    expect(itemOf(map, 'report', 'team:management-sponsor').asks).toBe('team:management-sponsor');
  });

  test('the initiator is asked what happens above the limit, and what will be asked', () => {
    expect(english(cellOf(map, 'need', 'action'))).toContain(
      'Ask Lin Wei what happens above CNY 300,000: which report, to whom, how often',
    );
    expect(english(cellOf(map, 'report', 'action'))).toContain(
      'Write down with Lin Wei the three questions that Shen Yu will ask',
    );
  });

  test('once she was met, nobody has to ask for the first meeting', () => {
    const met = sketch({ ...REPORT, contacts: [{ with: ['shen'], day: '2026-11-20' }] });
    expect(stepsWith(met, 'contact.none.head-before-report')).toEqual([]);
  });
});

describe('where items stand', () => {
  test('a seat’s items at its step, by the role held there', () => {
    const map = sketch({
      people: { wu: 'finance met' },
      steps: { need: 'need', pay: 'payment' },
      seats: ['wu executor need', 'wu approver pay'],
    });
    expect(stepsWith(map, 'finance.executor.ten-cases')).toEqual(['need']);
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
    expect(stepsWith(map, 'weight.large.draft')).toEqual(['b']);
    expect(stepsWith(map, 'concern.find-answer:wu.concern.1')).toEqual(['b']);
    expect(stepsWith(map, 'limit.unknown')).toEqual(['c']);
  });

  test('the first seat on the way, where one is', () => {
    const map = sketch({
      fields: { amount: 900 },
      people: { wu: 'finance large' },
      steps: { a: 'need', b: 'budget', c: 'contract' },
      seats: ['wu approver b', 'wu approver c'],
      links: ['a > b : up-to 500', 'a > c : above 500'],
    });
    expect(stepsWith(map, 'weight.large.draft')).toEqual(['c']);
    expect(stepsWith(map, 'finance.approver.their-figures')).toEqual(['b']);
  });

  test('an opinion holder’s at the earliest step of an approver whom they sway, else at the first step', () => {
    const people = { zhao: 'sales', gao: 'it', lu: 'hr' };
    const steps = { a: 'need', b: 'selection', c: 'contract' };
    const seats = ['gao approver c', 'gao approver b', 'lu executor c'];
    const swaysApprover = sketch({ people, steps, seats, relations: ['zhao sways gao'] });
    expect(stepsWith(swaysApprover, 'sales.opinion-holder.would-lose')).toEqual(['b']);
    const swaysOther = sketch({ people, steps, seats, relations: ['zhao sways lu'] });
    expect(stepsWith(swaysOther, 'sales.opinion-holder.would-lose')).toEqual(['a']);
  });

  test('an opinion holder with a seat has both, and the first meeting at the seat', () => {
    const map = sketch({
      people: { zhao: 'hr', gao: 'it' },
      steps: { a: 'need', b: 'selection' },
      seats: ['zhao informed a', 'gao approver b'],
      relations: ['zhao sways gao'],
    });
    expect(stepsWith(map, 'hr.opinion-holder.tired-teams')).toEqual(['b']);
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
    expect(itemOf(map, 'b', 'gate.behind').words.en).toBe('Ask Ren for a slot with Shen; say in one line what for');
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
    expect(cellOf(sketch(REPORT), 'sign', 'system').length).toBeGreaterThan(0);
  });
});

describe('merging', () => {
  const map = sketch({
    people: { bai: 'sales limit=50000', cao: 'user-department limit=50000', gao: 'it limit=50000' },
    fields: { amount: 600_000, offerKinds: ['system'] },
    steps: { try: 'selection' },
    seats: ['gao approver try', 'bai approver try', 'cao approver try'],
  });

  test('one entry for several people is one item with all names, in the order of the cards', () => {
    const item = itemOf(map, 'try', 'limit.below');
    expect(item.words).toEqual({
      en: 'Ask Gao, Bai and Cao who signs above CNY 50,000, and which paper that takes',
      'zh-CN': '问 Gao、Bai 和 Cao：超过 CNY 50,000 由谁批，要什么材料',
    });
    expect(item.reasons.map(({ record }) => record)).toEqual([
      'gao.approver.try',
      'bai.approver.try',
      'cao.approver.try',
    ]);
  });

  test('one requirement at a step is one item: the highest words, all reasons', () => {
    const items = cellOf(map, 'try', 'system').filter((item) => item.asks === 'system:demo-environment');
    expect(items).toHaveLength(1);
    expect(items[0]?.key).toBe('system:demo-environment');
    expect(items[0]?.words.en).toBe('Demo environment that runs on a phone between two customer visits');
    const people = items[0]?.reasons.map(({ person }) => person);
    expect(people).toContain('bai');
    expect(people).toContain(null);
  });

  test('two seats of one person are one name and two reasons', () => {
    const twice = sketch({
      people: { bai: 'sales met' },
      steps: { try: 'selection' },
      seats: ['bai initiator try', 'bai executor try'],
      fields: { offerKinds: ['system'] },
    });
    expect(itemOf(twice, 'try', 'capability:business-consulting').reasons).toHaveLength(1);
    expect(new Set(flowOf(twice).items.flatMap((item) => item.reasons.map(({ record }) => record)))).toEqual(
      new Set(['try', 'bai.initiator.try', 'bai.executor.try']),
    );
  });
});

describe('what is written down appears word for word', () => {
  test('concerns and messages', () => {
    const map = sketch({
      people: { wu: 'finance' },
      steps: { pay: 'budget' },
      seats: ['wu approver pay'],
      concerns: { wu: [['Who reconciles?', 'Entries are matched by order number'], ['What if we leave?'], ['  ']] },
    });
    expect(english(cellOf(map, 'pay', 'information'))[0]).toBe('Tell Wu: Entries are matched by order number');
    expect(english(cellOf(map, 'pay', 'action'))[0]).toBe('Find an answer for Wu: What if we leave?');
    expect(stepsWith(map, 'concern.find-answer:wu.concern.3')).toEqual([]);
  });

  test('terms: open, met, refused with a reason', () => {
    const map = sketch({
      people: { lin: 'sales', wu: 'legal' },
      steps: { need: 'need', paper: 'contract' },
      seats: ['lin initiator need', 'wu approver paper'],
      terms: { paper: [['Escrow'], ['Local data', true], ['90 days', false, '45 is usual here'], ['Penalty', false]] },
    });
    expect(itemOf(map, 'paper', 'term.open:paper.term.1').words.en).toBe(
      'Say yes, or give Lin a reason to pass on: Escrow',
    );
    expect(itemOf(map, 'paper', 'term.met:paper.term.2').words.en).toBe('Confirm in writing: Local data');
    expect(itemOf(map, 'paper', 'term.refused:paper.term.3').words.en).toBe(
      'For Lin to pass on, about “90 days”: 45 is usual here',
    );
    expect(itemOf(map, 'paper', 'term.open:paper.term.4').lane).toBe('action');
  });

  test('conditions on the links into a step', () => {
    const map = sketch({
      steps: { a: 'need', b: 'budget', c: 'approval', d: 'custom' },
      links: ['a > b : up-to 300000', 'a > c : above 300000', 'a > d : text the board asks twice'],
    });
    expect(itemOf(map, 'b', 'condition.up-to:a.b').words.en).toContain('up to CNY 300,000');
    expect(itemOf(map, 'c', 'condition.above:a.c').words['zh-CN']).toContain('超过 CNY 300,000');
    expect(itemOf(map, 'd', 'condition.text:a.d').words.en).toContain('the board asks twice');
  });

  test('words a user wrote are never taken for places to fill', () => {
    const map = sketch({
      people: { wu: { name: '{step}' } },
      steps: { pay: 'budget' },
      seats: ['wu approver pay'],
      concerns: { wu: [['{who} pays?']] },
    });
    expect(english(cellOf(map, 'pay', 'action'))).toContain('Find an answer for {step}: {who} pays?');
  });
});

describe('what state adds', () => {
  const one = (words: string, fields: Sketch['fields'] = {}, more: Partial<Sketch> = {}) =>
    sketch({
      fields,
      people: { gao: `it ${words}` },
      steps: { try: 'selection' },
      seats: ['gao approver try'],
      ...more,
    });
  const keysOf = (map: ReturnType<typeof one>) => flowOf(map).items.map(({ key }) => key);

  test.each([
    ['champion met', 'stance.champion.absent'],
    ['supporter met', 'stance.supporter.written'],
    ['neutral met', 'stance.neutral.account'],
    ['sceptic met', 'stance.sceptic.agenda'],
    ['opponent met', 'stance.opponent.ask'],
    ['met', 'stance.unknown.against'],
    ['identified', 'contact.none.approver-alone'],
    ['contacted', 'contact.talked.approver'],
    ['large', 'weight.large.draft'],
    ['medium met champion', 'stance.champion.hand-on'],
    ['small', 'weight.small.two-lines'],
    ['kp', 'kp.approver.still-stop'],
    ['limit=none', 'limit.none'],
    ['limit=unlimited', 'limit.enough'],
    ['limit=500', 'limit.uncompared'],
    ['', 'limit.unknown'],
  ])('%s: %s', (words, key) => {
    expect(keysOf(one(words))).toContain(key);
  });

  test('a limit is compared with the amount: equal is enough', () => {
    expect(keysOf(one('limit=500', { amount: 500 }))).toContain('limit.enough');
    expect(keysOf(one('limit=500', { amount: 501 }))).toContain('limit.below');
  });

  test('one way to come to somebody, never several', () => {
    const ways = flowOf(one('opponent contacted kp large')).items.filter(({ key }) => /^(contact|stance)\./.test(key));
    expect(ways.map(({ key }) => key)).toEqual(['stance.opponent.ask', 'stance.opponent.loss']);
  });

  test('in a quiet period the warning stands in place of every way', () => {
    const quiet = { from: null, to: '2026-12-01' } as Sketch['fields'];
    const map = one('', { quiet } as Sketch['fields']);
    expect(english(cellOf(map, 'try', 'action'))[0]).toBe(
      'Make no contact with Gao before 2026-12-01 is over; ask only through the agency',
    );
    expect(keysOf(map)).not.toContain('contact.none.approver-alone');
  });

  test('a competitor without a name is still spoken of', () => {
    const map = sketch({
      people: { gao: { competitor: '' } },
      steps: { try: 'selection' },
      seats: ['gao approver try'],
    });
    expect(itemOf(map, 'try', 'competitor.promise').words.en).toBe(
      'Learn: what the competitor promised Gao, and what was left out',
    );
  });

  test('a conflict stands once, with both names', () => {
    const map = sketch({
      people: { a: '', b: '' },
      steps: { s: 'selection', t: 'contract' },
      seats: ['b approver t', 'a approver s'],
      relations: ['b conflicts a'],
    });
    expect(stepsWith(map, 'conflict.apart:b.conflict.a')).toEqual(['s']);
    expect(itemOf(map, 's', 'conflict.apart:b.conflict.a').words.en).toBe(
      'See B and A apart before they sit at one table',
    );
  });

  test('whoever is known next to somebody opens the door', () => {
    const map = sketch({
      people: { lin: 'sales met supporter', ren: 'it met sceptic', gao: 'it', cao: 'it contacted' },
      steps: { a: 'need', b: 'selection' },
      seats: ['lin initiator a', 'gao approver b'],
      relations: ['cao reports-to gao', 'ren sways gao'],
    });
    expect(itemOf(map, 'b', 'contact.none.approver-led').words.en).toBe(
      'Ask Cao to bring us together with Gao before “B” begins',
    );
  });
});

describe('a complete playbook', () => {
  test.each(STEP_KINDS)('a step of the kind %s with an approver has all five lanes, whatever the function', (kind) => {
    for (const fn of [...FUNCTIONS, '' as const]) {
      const map = sketch({ people: { p: fn }, steps: { s: kind }, seats: ['p approver s'] });
      const empty = LANES.filter((lane) => cellOf(map, 's', lane).length === 0);
      expect(`${fn}: ${empty.join()}`).toBe(`${fn}: `);
    }
  });

  test.each(ROLES)('the %s of any function at any step has an action and an information of their own', (role) => {
    const gaps = STEP_KINDS.flatMap((kind) =>
      [...FUNCTIONS, '' as const].filter((fn) => {
        const map = sketch({
          people: { p: `${fn} met champion small` },
          steps: { z: 'custom', s: kind },
          seats: [`p informed z`, `p ${role} s`],
        });
        const own = flowOf(map).items.filter(({ reasons }) => reasons.some(({ record }) => record === `p.${role}.s`));
        return !['action', 'information'].every((lane) => own.some((item) => item.lane === lane));
      }),
    );
    expect(gaps).toEqual([]);
  });

  test('no place is left unfilled in either language', () => {
    const map = sketch({
      people: { p: 'kp large', q: '' },
      steps: Object.fromEntries(STEP_KINDS.map((kind) => [kind, { name: '', kind }])),
      seats: STEP_KINDS.map((kind) => `p approver ${kind}`),
      relations: ['q sways p'],
    });
    for (const { words } of flowOf(map).items) {
      for (const language of LANGUAGES) expect(words[language]).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('a small business is not weighed down with ceremony', () => {
    const map = sketch({
      fields: { profile: 'smb' },
      people: { owner: 'executive' },
      steps: { s: 'need' },
      seats: ['owner initiator s', 'owner approver s'],
    });
    expect(english(cellOf(map, 's', 'action'))).toContain(
      'Settle it with Owner in one visit: need, price, day of start',
    );
  });
});

describe('the user’s own playbook', () => {
  const map = sketch({ people: { wu: 'finance' }, steps: { pay: 'budget' }, seats: ['wu approver pay'] });
  const with_ = (...list: OurSide['playbook'][string][]): OurSide => ({
    ...BLANK_OUR_SIDE,
    playbook: Object.fromEntries(list.map((one) => [one.id, one])),
  });

  test('own words for one language leave the other, and places are filled', () => {
    const ours = with_({
      id: 'finance.approver.their-figures',
      words: { en: 'Count with {who} and {nobody}' },
      off: false,
    });
    const item = itemOf(map, 'pay', 'finance.approver.their-figures', ours);
    expect(item.words.en).toBe('Count with Wu and {nobody}');
    expect(item.words['zh-CN']).toBe(itemOf(map, 'pay', 'finance.approver.their-figures').words['zh-CN']);
  });

  test('an entry can be switched off', () => {
    const ours = with_({ id: 'finance.approver.their-figures', words: {}, off: true });
    expect(flowOf(map, ours).items.map(({ key }) => key)).not.toContain('finance.approver.their-figures');
  });

  test('an entry of their own stands where they said, in both languages', () => {
    const own = {
      lane: 'action',
      stepKinds: ['budget'],
      parts: ['approver'],
      functions: ['finance'],
      asks: null,
    } as const;
    const ours = with_({ id: 'own.1', words: { en: 'Bring {who} the printed ledger' }, off: false, own });
    expect(itemOf(map, 'pay', 'own.1', ours).words).toEqual({
      en: 'Bring Wu the printed ledger',
      'zh-CN': 'Bring Wu the printed ledger',
    });
    const elsewhere = with_({ id: 'own.1', words: { en: 'X' }, off: false, own: { ...own, functions: ['hr'] } });
    expect(flowOf(map, elsewhere).items.map(({ key }) => key)).not.toContain('own.1');
  });
});
