// @vitest-environment happy-dom
// Whoever is typed on the empty line of a step: somebody known, somebody new, or nothing new at all.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const STEP = 'I sign';
const GAO = 'Gao Peng';

const draftIn = ({ getByRole, t }: OpenApp, step: string): HTMLInputElement =>
  getByRole<HTMLInputElement>('combobox', {
    name: step === '' ? t('outline.newOutside') : t('outline.newPerson', { step }),
  });

/** Types a line on the empty line of a step, or with no step on the one outside the process. */
const typed = async (app: OpenApp, text: string, step = STEP): Promise<HTMLInputElement> => {
  const draft = draftIn(app, step);
  draft.focus();
  await app.user.keyboard(`${text}{Enter}`);
  return draft;
};

const lineOf = (field: HTMLElement): HTMLElement => {
  const line = field.closest('li');
  if (!line) throw new Error('The empty line is no line');
  return line;
};

/** What is said beside a line. */
const saidAt = (field: HTMLElement): readonly string[] =>
  within(lineOf(field))
    .queryAllByRole('status')
    .map(({ textContent }) => textContent ?? '');

const peopleCalled = async (app: OpenApp, name: string) => {
  const map = await app.map();
  const named = Object.values(map.people).filter((person) => person.name.toLowerCase().includes(name));
  // Those of the example have the shorter ids.
  const people = named.sort((a, b) => a.id.length - b.id.length);
  return people.map((person) => ({
    ...person,
    seats: Object.values(map.seats).filter((seat) => seat.person === person.id).length,
  }));
};

describe('a name typed on an empty line', () => {
  it('is somebody known in whatever form it is written, and a word that differs from what is recorded is kept and told', async () => {
    const app = await openExample('crm', 'outline');
    const [before] = await peopleCalled(app, 'gao');
    const draft = await typed(app, 'ＧＡＯ  peng, executor, champion');
    await waitFor(() => expect(draft.value).toBe(''));
    const [after, ...others] = await peopleCalled(app, 'gao');
    expect(others).toEqual([]);
    expect(after).toMatchObject({ name: GAO, stance: before?.stance, seats: (before?.seats ?? 0) + 1 });
    expect(after?.notes).toContain('ＧＡＯ peng, executor, champion');
    expect(saidAt(draft)).toEqual([app.t('outline.noted', { name: 'ＧＡＯ peng' })]);
  });

  it.each(['Gao Peng, buyer, procurement, approver, opponent', 'gao peng, Legal counsel', 'Gao Peng, finance'])(
    'with other facts than those of the one of that name is somebody else, with every word: %s',
    async (text) => {
      const app = await openExample('crm', 'outline');
      const [before] = await peopleCalled(app, 'gao');
      const draft = await typed(app, text);
      await waitFor(() => expect(draft.value).toBe(''));
      const [known, ...others] = await peopleCalled(app, 'gao');
      expect(known).toEqual(before);
      const [, title = ''] = text.split(', ');
      expect(others).toMatchObject([title === 'finance' ? { function: 'finance', seats: 1 } : { title, seats: 1 }]);
    },
  );

  it('is the one of that name all the same, one key further', async () => {
    const app = await openExample('crm', 'outline');
    await typed(app, 'Gao Peng, buyer{ArrowDown}');
    await waitFor(async () => expect((await peopleCalled(app, 'gao'))[0]?.notes).toContain('Gao Peng, buyer'));
    expect(await peopleCalled(app, 'gao')).toHaveLength(1);
  });

  it('that several have is asked for, and taken once one of them is chosen', async () => {
    const app = await openExample('crm', 'outline');
    await typed(app, 'Gao Peng, buyer');
    await waitFor(async () => expect(await peopleCalled(app, 'gao')).toHaveLength(2));
    const before = await peopleCalled(app, 'gao');
    const draft = await typed(app, 'Gao Peng, executor', 'I need one');
    expect(await peopleCalled(app, 'gao')).toEqual(before);
    expect(draft.value).toBe('Gao Peng, executor');
    expect(saidAt(draft)).toContain(app.t('outline.whichOne', { name: GAO }));
    await app.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(draft.value).toBe(''));
    const seats = (people: typeof before) => people.reduce((sum, person) => sum + person.seats, 0);
    const after = await peopleCalled(app, 'gao');
    expect([after.length, seats(after)]).toEqual([2, seats(before) + 1]);
  });

  it.each([
    ['Gao Peng, approver', STEP],
    ['gao  peng, head of it, IT', STEP],
    ['Gao Peng', ''],
  ])('that says nothing new stays, and it is said why: %s', async (text, step) => {
    const app = await openExample('crm', 'outline');
    const first = await typed(app, GAO);
    await waitFor(() => expect(first.value).toBe(''));
    const before = await peopleCalled(app, 'gao');
    const draft = await typed(app, text, step);
    expect(await peopleCalled(app, 'gao')).toEqual(before);
    expect(draft.value).toBe(text);
    const name = text.split(',')[0] as string;
    const why =
      step === '' ? app.t('outline.onTheSheet', { name }) : app.t('sheet.already', { name: GAO.toLowerCase(), step });
    expect(saidAt(draft).map((words) => words.toLowerCase().replace(/\s+/g, ' '))).toContain(
      why.toLowerCase().replace(/\s+/g, ' '),
    );
  });

  it('outside the process is somebody known too, and what is new of them is kept', async () => {
    const app = await openExample('crm', 'outline');
    const draft = await typed(app, 'Gao Peng, champion', '');
    await waitFor(() => expect(draft.value).toBe(''));
    const [gao, ...others] = await peopleCalled(app, 'gao');
    expect(others).toEqual([]);
    expect(gao?.notes).toContain('Gao Peng, champion');
  });

  it('is understood in Chinese: another title and function are somebody else of that name', async () => {
    const app = await openExample('crm', 'outline', { language: 'zh-CN' });
    const map = await app.map();
    const known = Object.values(map.people).find(({ function: where }) => where === 'it');
    if (!known) throw new Error('Nobody is from IT');
    const [step] = Object.values(map.steps);
    const draft = await typed(app, `${known.name}，采购经理，采购，审批人，反对`, step?.name);
    await waitFor(() => expect(draft.value).toBe(''));
    const [before, after, ...others] = await peopleCalled(app, known.name);
    expect(others).toEqual([]);
    expect(before).toMatchObject({ title: known.title, function: 'it' });
    expect(after).toMatchObject({ title: '采购经理', function: 'procurement', stance: 'opponent', seats: 1 });
  });
});

describe('a name typed into an empty chair', () => {
  const MAP = sketch({
    id: 'chairs',
    people: {
      lin: { name: 'Lin Wei', function: 'sales' },
      gao: { name: GAO, function: 'it' },
      wu: { name: 'Wu Jie' },
      wu2: { name: 'Wu Jie', title: 'accountant' },
    },
    steps: { need: 'need', money: 'budget' },
    seats: ['lin initiator need', 'gao approver need', 'wu executor money'],
  });

  /** Types a name into the chair of finance; its field. */
  const seat = async (app: OpenApp, text: string): Promise<HTMLElement> => {
    await app.user.click(app.getByRole('button', { name: `${app.t('chairs.who')} Finance` }));
    const field = app.getByRole('textbox', { name: app.t('chairs.fieldFor', { function: 'Finance' }) });
    await app.user.keyboard(`${text}{Enter}`);
    return field;
  };

  const open = async (): Promise<OpenApp> => {
    const app = await openApp('#/');
    await app.storage.library.create(MAP);
    app.go('#/map/chairs/outline');
    await app.findByRole('navigation', { name: app.t('shell.views') });
    return app;
  };

  it.each([
    ['Gao Peng', 'gao peng', 2],
    ['Wu Jie, accountant', 'wu jie', 2],
    ['Ann Poe', 'ann poe', 1],
  ])('is whoever may have that function, and never somebody who has another: %s', async (text, name, count) => {
    const app = await open();
    await seat(app, text);
    await waitFor(async () => {
      const people = await peopleCalled(app, name);
      expect(people.filter((person) => person.function === 'finance')).toMatchObject([{ seats: 1 }]);
      expect(people).toHaveLength(count);
    });
    expect((await app.map()).people[asId('gao')]).toEqual(MAP.people[asId('gao')]);
  });

  it.each([
    ['Dan', { title: '', function: 'finance', role: 'approver', limit: { kind: 'unknown' } }],
    ['Dan, IT', { title: '', function: 'it', role: 'approver', limit: { kind: 'unknown' } }],
    ['Dan, vice president', { title: 'vice president', function: 'finance' }],
    ['Dan, CFO, told', { title: 'CFO', function: 'finance', role: 'informed' }],
    ['CFO Dan, up to 50k', { title: 'CFO', role: 'approver', limit: { kind: 'amount', amount: 50_000 } }],
    ['Dan, CFO, told{Escape}', { title: 'CFO, told', function: 'finance', role: 'approver' }],
  ])('is read as everywhere, and what is said beats the function of the chair: %s', async (text, wanted) => {
    const app = await open();
    await seat(app, text);
    await waitFor(async () => {
      const { people, seats } = await app.map();
      const dan = Object.values(people).find(({ name }) => name === 'Dan');
      const { role } = Object.values(seats).find(({ person }) => person === dan?.id) ?? {};
      expect({ ...dan, role }).toMatchObject(wanted);
    });
  });

  it('shows how it is understood, and what is only supposed', async () => {
    const app = await open();
    await app.user.click(app.getByRole('button', { name: `${app.t('chairs.who')} Finance` }));
    await app.user.keyboard('CFO Dan, IT');
    const name = app.t('outline.asName', { name: 'Dan' });
    expect(await app.findByText(app.t('outline.understood', { what: 'IT' }))).toBeTruthy();
    expect(app.getByText(app.t('outline.supposed', { what: name }), { exact: false })).toBeTruthy();
  });

  it('is asked for where several may be meant, also when the field is left', async () => {
    const app = await open();
    const field = await seat(app, 'Wu Jie');
    expect(saidAt(field)).toContain(app.t('outline.whichOne', { name: 'Wu Jie' }));
    await app.user.tab();
    expect(field).toHaveProperty('value', 'Wu Jie');
    expect(Object.keys((await app.map()).people)).toHaveLength(4);
  });
});
