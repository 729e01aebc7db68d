/** The command as it is started: exit status, both languages, every form of output, and files that mean no good. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ANALYSIS_FILE, type AnalysedMap } from '../../src/cli/analysisSchema.ts';
import { run } from '../../src/cli/run.ts';
import { putRecord } from '../../src/edit/edit.ts';
import { serialisePlaybook } from '../../src/format/playbookFile.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import type { OurPersonId } from '../../src/model/ids.ts';
import { makeAccountLine, makeConcern, makeContact, makeTask } from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { AccountKind } from '../../src/model/words.ts';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import type { Day } from '../../src/shared/day.ts';
import { tellStory } from '../fixtures/classStory.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

/** An output of which every part was asked for. */
function parsed(text: string) {
  const { maps, ...file } = ANALYSIS_FILE.parse(JSON.parse(text));
  return { ...file, maps: maps as readonly Required<AnalysedMap>[] };
}

const TODAY = '2026-05-11' as Day;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'blanksheet-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keep(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const story = tellStory('en', TODAY);
const stuck = keep('stuck.json', serialiseMap(story[0] as BuyingMap));
const free = keep('free.json', serialiseMap(story.at(-1) as BuyingMap));
const broken = keep('broken.json', '{"format":"blanksheet-map","version":1,"id":"m","map":{"amount":"much"}}');
const blank = keep('blank.json', serialiseMap(blankMap('blank' as BuyingMap['id'])));
const ours = keep(
  'ours.json',
  serialiseOurSide({
    ...BLANK_OUR_SIDE,
    people: { mei: { id: 'mei' as OurPersonId, name: 'Mei', title: '', capabilities: {}, order: 'a0' } },
  }),
);

const book = keep(
  'book.json',
  serialisePlaybook({
    'own.sample': {
      id: 'own.sample',
      words: { en: 'Send a printed sample to {customer}' },
      off: false,
      own: { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null },
      gates: { acts: [], sorts: [], procedures: [], profiles: [], offers: [] },
      place: 'first',
    },
  }),
);

const oneStep = keep(
  'one-step.json',
  serialiseMap(
    sketch({
      people: { lin: 'sales', gao: 'finance' },
      steps: { sign: { name: 'Sign', kind: 'budget' } },
      seats: ['lin initiator sign', 'gao approver sign'],
    }),
  ),
);
const makeLine = (id: string, kind: AccountKind, amount: number) =>
  makeAccountLine({ id: asId(id), kind, text: id, amount, per: 'once', order: id.replace('l', 'a') });

const nothingTyped = () => new Uint8Array();
const runOn = (...args: readonly string[]) => run([...args, '--today', TODAY], TODAY, nothingTyped);

describe('the command, started', () => {
  const start = (...args: readonly string[]) =>
    spawnSync(process.execPath, [tsx, entry, ...args], { encoding: 'utf8' });
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const entry = join(root, 'src/cli/analyse.ts');
  const script = join(root, '.scripts/analyse.mjs');

  it('ends with 0 when nothing is at stop', () => {
    const { status, stdout, stderr } = start(free, '--today', TODAY);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('A reimbursement system for Northlake Group');
  });

  it('ends with 1 when something is', () => {
    expect(start(stuck, '--today', TODAY).status).toBe(1);
  });

  it('reads standard input where - stands for a file', () => {
    const { status, stdout } = spawnSync(process.execPath, [tsx, entry, '-', '--today', TODAY], {
      encoding: 'utf8',
      input: readFileSync(stuck),
    });
    expect(status).toBe(1);
    expect(stdout).toContain('A reimbursement system for Northlake Group');
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 3 and the reason when what it says cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [tsx, entry, stuck, '--lang', 'zh-CN'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(/分析中断：.*ENOSPC/);
  });

  it('ends with 3 when whoever reads it goes away', async () => {
    const child = spawn(process.execPath, [tsx, entry, stuck, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const [status] = await once(child, 'close');
    expect(status).toBe(3);
    expect(said).toMatch(/^The analysis broke off: .*EPIPE/);
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 3 where not even the reason can be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status } = spawnSync(process.execPath, [script, stuck], { stdio: ['ignore', full, full] });
    closeSync(full);
    expect(status).toBe(3);
  });

  it('ends as the script of the package with the same statuses, and with 3 and the reason where it cannot begin', () => {
    const begin = (cwd: string, ...args: readonly string[]) =>
      spawnSync(process.execPath, [script, ...args, '--today', TODAY], {
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: cwd },
      });
    expect(
      [begin(folder, 'free.json'), begin(folder, 'stuck.json'), begin(folder, 'none.json')].map(({ status }) => status),
    ).toEqual([0, 1, 2]);
    const { status, stdout, stderr } = begin(join(folder, 'gone'), 'stuck.json');
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('The analysis could not be started: ENOENT');
  });

  it('is one process: what ends it is seen, and is never taken for a stop', async () => {
    const child = spawn(process.execPath, [script, '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    expect(await closed).toEqual([null, 'SIGKILL']);
  });

  it('ends with 2 and the reason when a file cannot be read, and takes its own day when none is named', () => {
    const { status, stdout, stderr } = start(broken);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('something in it does not fit the format (in the file: map.amount)');
  });
});

describe('exit status', () => {
  it('is 2 when one of several files cannot be read; the others are analysed all the same', () => {
    const { status, out, err } = runOn(free, broken, stuck);
    expect(status).toBe(2);
    expect(out.match(/Sales flow/g)).toHaveLength(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [[], 'no file was named'],
    [['a.json', '--lang', 'fr'], '--lang takes en, zh-CN'],
    [['a.json', '--format', 'yaml'], '--format takes text, json, markdown'],
    [['a.json', '--today', '2026-02-30'], '2026-02-30 is no calendar day'],
    [['a.json', '--verbose'], 'there is no option --verbose'],
    [['a.json', '--lang'], '--lang lacks its value'],
    [['a.json', '--help=yes'], '--help lacks its value, or takes none'],
    [['-', '-'], 'standard input (-) can be named once'],
    [['-', '--our-side', '-'], 'standard input (-) can be named once'],
  ])('is 2 with the usage for a command that is not understood: %j', (args, reason) => {
    const { status, out, err } = run(args, TODAY, nothingTyped);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
    expect(err).toContain('Usage: npm run --silent analyse');
  });

  it.each([
    [['a.json', '--lang', 'zh-CN', '--verbose'], '没有 --verbose 这个选项'],
    [['a.json', '--lang', 'zh-CN', '--today'], '--today 缺少取值'],
    [['--lang', 'zh-CN'], '没有给出文件'],
  ])('says what is not understood in the language asked for: %j', (args, reason) => {
    expect(run(args, TODAY, nothingTyped).err).toContain(reason);
  });

  it('is 0 for --help, in the language asked for', () => {
    const { status, out } = run(['--help', '--lang', 'zh-CN'], TODAY, nothingTyped);
    expect(status).toBe(0);
    expect(out).toContain('用法');
  });
});

describe('JSON output', () => {
  const json = (...args: readonly string[]) => {
    const { out } = runOn(...args, '--format', 'json');
    return parsed(out);
  };

  it.each(LANGUAGES)('fits its published schema, several maps in one (%s)', (language) => {
    const file = json(stuck, free, broken, blank, '--lang', language);
    expect(file.language).toBe(language);
    expect(file.maps.map((map) => map.file)).toEqual([stuck, free, blank]);
    expect(file.notRead).toMatchObject([{ file: broken, code: 'invalid-records', where: 'map.amount' }]);
  });

  it('names who causes a blocker by id, and says it in words', () => {
    const [map] = json(stuck).maps;
    const blocker = map?.blockers.find((each) => each.rule === 'single-thread');
    expect(blocker).toMatchObject({ severity: 'stop', people: ['cfo'], steps: [], functions: [] });
    expect(blocker?.title).toContain('Lu Ming');
  });

  it('gives every item of the flow its lane, its step and its reasons', () => {
    const [map] = json(stuck).maps;
    expect(map?.flow.length).toBeGreaterThan(30);
    expect(map?.flow.every((item) => item.text !== '' && item.reasons.length > 0)).toBe(true);
    expect(new Set(map?.flow.map((item) => item.step))).toEqual(new Set(map?.steps.map((step) => step.id)));
  });

  it('holds no flow, and what is missing, while the sheet cannot bear one', () => {
    const [map] = json(blank).maps;
    expect(map?.flow).toEqual([]);
    expect(map?.readiness.missing).toEqual(['initiator', 'approver', 'steps']);
  });

  it('names the lines that ask for what our side lacks, also where the flow cannot be shown yet', () => {
    const [map] = json(free, '--our-side', ours).maps;
    const missing = map?.blockers.filter(({ rule }) => /^(capability|support|system)-missing$/.test(rule)) ?? [];
    expect(missing.length).toBeGreaterThan(3);
    for (const { steps, items } of missing) {
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        const same = { step: steps[0], key: item.key, lane: item.lane, text: item.text };
        expect(map?.flow).toContainEqual(expect.objectContaining(same));
      }
    }
    expect(map?.blockers.filter(({ rule }) => rule === 'no-champion').flatMap(({ items }) => items)).toEqual([]);
    expect(runOn(free, '--our-side', ours).out).toContain(`Asked for by: ${missing[0]?.items[0]?.text}`);
    const [unfinished] = json(oneStep, '--our-side', ours).maps;
    expect(unfinished?.flow).toEqual([]);
    const lacks = unfinished?.blockers.filter(({ rule }) => rule === 'capability-missing') ?? [];
    expect(lacks.length).toBeGreaterThan(0);
    expect(lacks.every(({ items }) => items.every(({ text }) => text !== ''))).toBe(true);
  });

  it.each([
    ['value', 'income', 'money'],
    ['cost', 'money', 'income'],
  ] as const)('stays within its schema where the amounts of %s are as large as an amount may be', (side, many, one) => {
    const lines = [1, 2, 3].map(
      (place) => [`l${place}`, makeLine(`l${place}`, many, Number.MAX_SAFE_INTEGER)] as const,
    );
    const map = {
      ...(story[0] as BuyingMap),
      accountLines: Object.fromEntries([...lines, ['l0', makeLine('l0', one, 1)]]),
      sources: {},
    };
    const file = keep(`endless-${side}.json`, serialiseMap(map as BuyingMap));
    expect(json(file).maps[0]?.account.purchase[side]).toBeGreaterThan(2 * Number.MAX_SAFE_INTEGER);
    expect(json(file).maps[0]?.blockers.some(({ rule }) => rule === 'negative-account')).toBe(side === 'cost');
    for (const language of LANGUAGES) expect(runOn(file, '--lang', language).out).not.toMatch(/∞|Infinity|NaN/);
  });

  it('is the same bytes for the same files', () => {
    expect(runOn(stuck, '--format', 'json').out).toBe(runOn(stuck, '--format', 'json').out);
  });

  it('takes our side into account', () => {
    const rules = (...args: readonly string[]) =>
      new Set(json(free, ...args).maps[0]?.blockers.map((each) => each.rule));
    expect(rules().has('capability-missing')).toBe(false);
    expect(rules('--our-side', ours).has('capability-missing')).toBe(true);
  });

  it('takes the company’s own playbook for what it says, out of our side’s file or of its own', () => {
    const customer = json(free).maps[0]?.flow.length ?? 0;
    const lines = json(free, '--our-side', book).maps[0]?.flow ?? [];
    const own = lines.filter(({ key }) => key === 'own.sample');
    expect(own.map(({ lane }) => lane)).toEqual(own.map(() => 'action'));
    expect(own.length).toBe(Object.keys((story.at(-1) as BuyingMap).steps).length);
    expect(lines.length).toBe(customer + own.length);
    const name = (story.at(-1) as BuyingMap).fields.customer;
    for (const { text } of own) expect(text).toBe(`Send a printed sample to ${name}`);
    expect(runOn(free, '--our-side', book, '--part', 'plan').out).toContain(`Send a printed sample to ${name}`);
  });
});

describe('the plan', () => {
  const map = tellStory('en', TODAY).at(-1) as BuyingMap;
  const task = makeTask({
    id: asId('hall'),
    text: 'Book the hall',
    due: '2026-05-08' as Day,
    owner: asId('mei'),
    order: 'a0',
  });
  const contact = makeContact({ id: asId('soon'), people: [asId('cfo')], day: '2026-05-20' as Day, status: 'planned' });
  const planned = keep(
    'planned.json',
    serialiseMap({ ...map, tasks: { hall: task }, contacts: { ...map.contacts, soon: contact } }),
  );

  it('holds the schedule and what is to be done, what is late first, each with its day and owner', () => {
    const { plan, flow } = parsed(runOn(planned, '--our-side', ours, '--format', 'json').out).maps[0] ?? {};
    expect(plan?.schedule.length).toBeGreaterThan(3);
    expect(plan?.entries[0]).toMatchObject({ kind: 'task', text: 'Book the hall', late: true, ownerName: 'Mei' });
    expect(plan?.entries.find(({ key }) => key === 'contact soon')).toMatchObject({
      day: '2026-05-20',
      people: ['cfo'],
    });
    const lines = flow?.filter(({ lane, done }) => !done && (lane === 'action' || lane === 'information')) ?? [];
    expect(plan?.entries.filter(({ kind }) => kind === 'line')).toHaveLength(lines.length);
  });

  it('leaves out the lines of a step off the way, which the flow still holds', () => {
    const off = sketch({
      people: { lin: 'sales', gao: 'finance' },
      steps: { need: 'need', board: 'approval', sign: 'contract' },
      links: ['need > board : above 5000000', 'need > sign : up-to 5000000', 'board > sign'],
      seats: ['lin initiator need', 'gao approver board', 'gao approver sign'],
      fields: { amount: 800_000 },
    });
    const { plan, flow } = parsed(runOn(keep('off.json', serialiseMap(off)), '--format', 'json').out).maps[0] ?? {};
    expect(flow?.some(({ step }) => step === 'board')).toBe(true);
    expect(new Set(plan?.entries.map(({ step }) => step))).toEqual(new Set(['need', 'sign']));
  });

  it('is told in both languages', () => {
    const english = runOn(planned, '--our-side', ours, '--part', 'plan').out;
    expect(english).toContain('Plan · 1 late');
    expect(english).toContain('8 May 2026: Book the hall (Mei, late)');
    expect(english).toContain('20 May 2026: Meeting with Lu Ming');
    const chinese = runOn(planned, '--our-side', ours, '--part', 'plan', '--lang', 'zh-CN').out;
    expect(chinese).toContain('2026年5月8日：Book the hall（Mei，已晚）');
  });

  it('asks of a meeting whose day has passed whether it took place, and leaves out what is done', () => {
    const past = { ...contact, day: '2026-05-07' as Day };
    const file = keep(
      'past.json',
      serialiseMap({ ...map, tasks: { hall: { ...task, done: true } }, contacts: { ...map.contacts, soon: past } }),
    );
    const { out } = runOn(file, '--part', 'plan');
    expect(out).toContain('7 May 2026: Meeting with Lu Ming (nobody yet, did it take place?)');
    expect(out).not.toContain('Book the hall');
  });
});

describe('the parts', () => {
  it('are told alone where they are asked for, and the status is that of the whole', () => {
    const { out, status } = runOn(stuck, '--part', 'flow, plan');
    expect(status).toBe(1);
    expect(out).toContain('Sales flow');
    expect(out).not.toContain('Blockers');
    expect(out).not.toContain('Decision');
    const file = ANALYSIS_FILE.parse(JSON.parse(runOn(stuck, '--part', 'blockers', '--format', 'json').out));
    const keys = Object.keys(file.maps[0] ?? {});
    expect(keys).toEqual(expect.arrayContaining(['blockers', 'waived']));
    for (const absent of ['flow', 'plan', 'questions', 'decision']) expect(keys).not.toContain(absent);
    expect(file.decision).toBeNull();
  });

  it('hold what is still to be asked, by who can be asked', () => {
    const data = parsed(runOn(stuck, '--part', 'questions', '--format', 'json').out).maps[0];
    expect(data?.questions[0]).toMatchObject({ kind: 'budget', settles: ['budget-not-discussed|'] });
    expect(data?.questions[0]?.ask).toMatch(/^Is money set aside/);
    const chinese = runOn(stuck, '--part', 'questions', '--lang', 'zh-CN').out;
    expect(chinese).toContain(`待问 · ${data?.questions.length}`);
    expect(chinese).toContain('这笔钱列预算了吗？');
    expect(chinese).not.toContain('卡点');
  });

  it('are named where one is asked for that there is not', () => {
    expect(runOn(stuck, '--part', 'plans')).toMatchObject({ status: 2, out: '' });
    expect(runOn(stuck, '--part', 'plans').err).toContain('--part takes flow, plan, questions, blockers, decision');
  });
});

describe('the decision', () => {
  const other = keep('other.json', serialiseMap({ ...(story.at(-1) as BuyingMap), id: 'other' as BuyingMap['id'] }));
  const json = (...args: readonly string[]) => parsed(runOn(...args, '--format', 'json').out);

  it('is not taken without our side: it says what is missing', () => {
    const { maps, decision } = json(free, blank);
    expect(maps.map((map) => map.decision.kind)).toEqual(['none', 'none']);
    expect(maps[1]?.decision).toMatchObject({ missing: [{ missing: ['our-side', 'step', 'initiator', 'approver'] }] });
    expect(decision?.kind).toBe('none');
    expect(runOn(free).out).toContain(
      'No decision yet\n  Missing: Nobody of ours is recorded yet; one person is enough.',
    );
    expect(runOn(free, '--lang', 'zh-CN').out).toContain('还不能决策');
  });

  it('stands in each map, with every input that led to it', () => {
    const decision = json(free, '--our-side', ours).maps[0]?.decision;
    if (decision?.kind !== 'path') throw new Error('undecided');
    expect(decision).toMatchObject({ path: 'rebuild', drivenBy: 'both', maps: [story[0]?.id], leftOut: [] });
    expect(decision.fit.asked.every(({ have }) => have === 'missing')).toBe(true);
    expect(decision.blocked.share).toBe(1);
    expect(decision.measures.every(({ done }) => done === false)).toBe(true);
  });

  it('is taken over all files, those that cannot be decided named and left out', () => {
    const { decision } = json(free, blank, other, '--our-side', ours);
    if (decision?.kind !== 'path') throw new Error('undecided');
    expect(decision.maps).toHaveLength(2);
    expect(decision.leftOut.map(({ map }) => map)).toEqual(['blank']);
    expect(decision.measures.every(({ done }) => done === null)).toBe(true);
    const { out } = runOn(free, blank, other, '--our-side', ours);
    expect(out).toContain('Decision over 3 files');
    expect(out).toContain('A map without a name was not counted.');
  });

  describe('about a small business', () => {
    const map = story[0] as BuyingMap;
    const fields = { ...map.fields, name: 'The corner shop', profile: 'smb' } as const;
    const shop = keep('shop.json', serialiseMap({ ...map, id: 'shop' as BuyingMap['id'], fields }));

    it('is none: it says how such a customer is sold to, and nothing else', () => {
      const [decision] = json(shop, '--our-side', ours).maps.map((one) => one.decision);
      expect(decision).toEqual({
        kind: 'none',
        missing: [{ map: 'shop', missing: ['smb'] }],
        said: [
          'The profile says small or medium business: it is sold to by the standard way, and our organisation stays as it is.',
        ],
      });
      for (const lines of [runOn(shop).out, runOn(shop, '--our-side', ours).out]) {
        expect(lines).toMatch(/The standard way\n {2}The profile says [^\n]*\n$/);
        expect(lines).not.toContain('No decision yet');
      }
      expect(runOn(shop, '--lang', 'zh-CN').out).toContain('按标准打法\n  客户类型是中小企业：');
    });

    it('is left out of a set and named there', () => {
      const { decision } = json(free, shop, '--our-side', ours);
      expect(decision).toMatchObject({ kind: 'path', leftOut: [{ map: 'shop', missing: ['smb'] }] });
      expect(runOn(free, shop, '--our-side', ours).out).toContain(
        'The corner shop was not counted. A small or medium business, sold to by the standard way.',
      );
      expect(runOn(free, shop, '--our-side', ours, '--lang', 'zh-CN').out).toContain(
        'The corner shop未计入：中小企业客户，按标准流程销售。',
      );
    });
  });

  it('counts a map once, however many files hold it', () => {
    const [twice, once] = [json(stuck, free, '--our-side', ours), json(free, '--our-side', ours)];
    expect(twice.decision).toMatchObject({ maps: [story[0]?.id] });
    expect(twice.decision?.kind === 'path' && twice.decision.fit.asked).toEqual(
      once.decision?.kind === 'path' && once.decision.fit.asked,
    );
  });

  it('is null where no map was read', () => {
    expect(json(broken).decision).toBeNull();
    expect(json(free, '--our-side', stuck).decision).toBeNull();
  });

  it.each([
    ['en', 'text', 'Rebuild\n', 'What it takes'],
    ['en', 'markdown', '**Rebuild**', '### What it takes'],
    ['zh-CN', 'text', '重构\n', '要做的事'],
    ['zh-CN', 'markdown', '**重构**', '### 要做的事'],
  ])('is printed in %s as %s', (language, format, path, heading) => {
    const { out } = runOn(free, '--our-side', ours, '--lang', language, '--format', format);
    expect(out).toContain(path);
    expect(out).toContain(heading);
  });
});

describe('text and Markdown', () => {
  const headings: { readonly [Lang in Language]: readonly string[] } = {
    en: ['Blockers', 'Sales flow', 'Economic account', 'Value 2,250,000, cost 1,090,000 (over 3 years)'],
    'zh-CN': ['卡点', '销售流程', '经济账', '价值 225万，成本 109万（按 3 年计算）'],
  };

  it.each(LANGUAGES)('hold the blockers, the flow and the account (%s)', (language) => {
    for (const format of ['text', 'markdown']) {
      const { out } = runOn(stuck, '--lang', language, '--format', format);
      for (const heading of headings[language]) expect(out).toContain(heading);
    }
  });

  it.each([
    ['en', ' (to learn)', ' (folded)', ' (to learn, folded)'],
    ['zh-CN', '（待了解）', '（已收起）', '（待了解，已收起）'],
  ] as const)('mark what is to be learnt, and what the app folds (%s)', (language, learns, folded, both) => {
    const [map] = parsed(runOn(stuck, '--lang', language, '--format', 'json').out).maps;
    const lines = runOn(stuck, '--lang', language, '--part', 'flow').out.split('\n');
    const noteOf = (item: { learns: boolean; folded: boolean }) =>
      item.learns && item.folded ? both : item.learns ? learns : item.folded ? folded : '';
    for (const item of map?.flow ?? []) expect(lines).toContain(`    - ${item.text}${noteOf(item)}`);
    const notes = new Set(map?.flow.map(noteOf));
    expect([...notes].sort()).toEqual(['', learns, folded, both].sort());
  });

  it.each([
    [
      'en',
      'The sheet cannot bear a sales flow yet. Missing: who starts this purchase, who must approve it, a second step.',
    ],
    ['zh-CN', '这张图还推不出销售流程，还缺：谁发起这次采购、谁来审批、至少两个环节。'],
  ])('say what is missing while the sheet cannot bear a flow (%s)', (language, sentence) => {
    expect(runOn(blank, '--lang', language).out).toContain(sentence);
  });

  it.each([
    [
      'en',
      'What is said of our side all the same follows from what the steps drawn so far ask for: Sign (',
      'a second step',
    ],
    ['zh-CN', '关于我方的结论，依据的是现有环节提出的要求：Sign（', '至少两个环节'],
  ])('say from what they conclude all the same (%s)', (language, from, missing) => {
    const { out } = runOn(oneStep, '--our-side', ours, '--lang', language);
    for (const said of [from, missing]) expect(out).toContain(said);
    expect(runOn(oneStep, '--lang', language).out).not.toContain(from);
    expect(runOn(blank, '--our-side', ours, '--lang', language).out).not.toContain(from);
  });

  it('print a line once in a cell that holds it twice', () => {
    const map = story[0] as BuyingMap;
    const concern = { person: asId<never>('cfo'), text: 'Is it safe?', message: 'Two audits a year' };
    const twice = ['k1', 'k2'].reduce(
      (now, one, place) => putRecord(now, 'concerns', makeConcern({ ...concern, id: asId(one), order: `a${place}` })),
      map,
    );
    const file = keep('twice.json', serialiseMap(twice));
    const { maps } = parsed(runOn(file, '--format', 'json').out);
    expect(maps[0]?.flow.filter(({ text }) => text.includes('Two audits a year'))).toHaveLength(2);
    for (const format of ['text', 'markdown']) {
      for (const part of ['flow', 'plan']) {
        expect(runOn(file, '--part', part, '--format', format).out.split('Two audits a year')).toHaveLength(2);
      }
    }
  });

  it('let no typed text steer the terminal or become markup', () => {
    const map = story[0] as BuyingMap;
    const name = 'Bad \u001b[31m <script>alert(1)</script> [x](y)';
    const file = keep('typed.json', serialiseMap({ ...map, fields: { ...map.fields, name } }));
    expect(runOn(file).out).not.toContain('\u001b');
    const { out } = runOn(file, '--format', 'markdown');
    expect(out).toContain('\\<script\\>alert(1)\\</script\\> \\[x\\](y)');
  });
});

describe('files that mean no good', () => {
  it.each([
    ['nothing there', join('no', 'such', 'file.json'), '文件不存在'],
    ['a folder', folder, '文件不存在'],
    ['UTF-16', keep('utf16.json', Buffer.from('\uFEFF{}', 'utf16le')), '不是 UTF-8'],
    ['a picture', keep('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff)), '不是 UTF-8'],
    ['half a file', keep('half.json', '{"format":'), '不是 JSON'],
    ['nesting', keep('deep.json', '['.repeat(1_000_000)), '嵌套层数'],
    ['another program’s file', keep('foreign.json', '{"version":3}'), '不是白纸的客户采购图'],
    ['a newer version', keep('newer.json', '{"format":"blanksheet-map","version":99}'), '更新版本'],
    [
      'a prototype',
      keep('proto.json', '{"format":"blanksheet-map","version":1,"id":"m","map":{"__proto__":{}}}'),
      'map.__proto__',
    ],
    [
      'nobody’s seat',
      keep(
        'dangling.json',
        '{"format":"blanksheet-map","version":1,"id":"m","map":{},"concerns":[{"id":"c","person":"p","text":"","order":"a0"}]}',
      ),
      'concerns[0]',
    ],
  ])('%s: status 2 with the reason', (_, file, reason) => {
    const { status, out, err } = runOn(file, '--lang', 'zh-CN');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('our side that is none: nothing is analysed without it', () => {
    const { status, out, err } = runOn(free, '--our-side', stuck);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('it does not hold our side');
  });
});
