// @vitest-environment happy-dom
// Two tabs on one map, on one device: each shows what the other does, and neither loses anything of the other.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { STANCE_NAMES } from '../../../src/playbook/names.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp } from '../../support/openApp.tsx';

type Tabs = readonly [OpenApp, OpenApp];

const fields = (tab: OpenApp, label: 'outline.personName' | 'outline.personTitle') =>
  tab.getAllByRole<HTMLInputElement>('textbox', { name: tab.t(label) });

const at = (tab: OpenApp, label: Parameters<typeof fields>[1], place: number): HTMLInputElement => {
  const field = fields(tab, label)[place];
  if (!field) throw new Error(`There is no line ${place}`);
  return field;
};

const people = (tab: OpenApp) => fields(tab, 'outline.personName').map(({ value }) => value);
const titles = (tab: OpenApp) => fields(tab, 'outline.personTitle').map(({ value }) => value);
const saved = (tab: OpenApp) => tab.findByText(tab.t('shell.statusSaved'));

const addPerson = async (tab: OpenApp, line: string) => {
  const draft = new RegExp(`^${tab.t('outline.newPerson', { step: '' })}`);
  fill(tab.getByRole('combobox', { name: draft }), line);
  await tab.user.keyboard('{Enter}');
};

const press = (tab: OpenApp, name: string | RegExp) =>
  tab.user.click(tab.getAllByRole('button', { name })[0] as HTMLElement);

/** One map in two tabs: Lin Wei, and Zhao Min, who is a CFO. */
async function openTwice(): Promise<{ readonly device: TestDevice; readonly tabs: Tabs }> {
  const device = testDevice();
  const one = await openApp('#/', { device });
  fill(await one.findByRole('textbox', { name: one.t('home.question') }), 'Lin Wei, head of sales management');
  await one.user.keyboard('{Enter}');
  await one.findByRole('navigation', { name: one.t('shell.views') });
  await addPerson(one, 'Zhao Min, CFO');
  await saved(one);
  const two = await openApp(window.location.hash, { device });
  await waitFor(() => expect(people(two)).toEqual(['Lin Wei', 'Zhao Min']));
  return { device, tabs: [one, two] };
}

/** Both gestures are made before either tab has heard of the other's. */
async function atOnce(
  { device, tabs: [one, two] }: Awaited<ReturnType<typeof openTwice>>,
  inOne: (tab: OpenApp) => unknown,
  inTwo: (tab: OpenApp) => unknown,
) {
  device.loseHints();
  await inOne(one);
  await saved(one);
  await inTwo(two);
  await saved(two);
  device.focus();
}

/** Both tabs show the same, have saved it, and so does a tab that is opened afterwards. */
async function expectKept(
  { device, tabs }: Awaited<ReturnType<typeof openTwice>>,
  names: readonly string[],
  jobs: readonly string[],
) {
  for (const tab of tabs) {
    await waitFor(() => expect([people(tab), titles(tab)]).toEqual([names, jobs]));
    await saved(tab);
  }
  for (const tab of tabs) tab.close();
  const later = await openApp(window.location.hash, { device });
  await waitFor(() => expect([people(later), titles(later)]).toEqual([names, jobs]));
}

it('fields of one person, changed at once in both, all stay', async () => {
  const both = await openTwice();
  const stance = (tab: OpenApp) =>
    tab.getAllByRole<HTMLSelectElement>('combobox', { name: tab.t('outline.stance') })[1];
  await atOnce(
    both,
    (one) => fill(at(one, 'outline.personName', 1), 'Zhao Minhua'),
    async (two) => {
      fill(at(two, 'outline.personTitle', 1), 'chief financial officer');
      await two.user.selectOptions(stance(two) as HTMLElement, STANCE_NAMES.champion.en);
    },
  );
  const [one] = both.tabs;
  await waitFor(() => expect(stance(one)?.value).toBe('champion'));
  await expectKept(both, ['Lin Wei', 'Zhao Minhua'], ['head of sales management', 'chief financial officer']);
});

it('people added at once in both all stay, in the same order in both', async () => {
  const both = await openTwice();
  await atOnce(
    both,
    (one) => addPerson(one, 'Chen Bo'),
    (two) => addPerson(two, 'Sun Li'),
  );
  const [one] = both.tabs;
  await waitFor(() => expect([...people(one)].sort()).toEqual(['Chen Bo', 'Lin Wei', 'Sun Li', 'Zhao Min']));
  await expectKept(both, people(one), ['head of sales management', 'CFO', '', '']);
});

it('undo takes back what was done in this tab, not what the other did since', async () => {
  const both = await openTwice();
  const [one, two] = both.tabs;
  fill(at(one, 'outline.personName', 0), 'Lin Weiwei');
  await waitFor(() => expect(people(two)).toEqual(['Lin Weiwei', 'Zhao Min']));
  fill(at(two, 'outline.personTitle', 1), 'chief financial officer');
  await waitFor(() => expect(titles(one)).toEqual(['head of sales management', 'chief financial officer']));
  await press(one, one.t('common.undo'));
  await expectKept(both, ['Lin Wei', 'Zhao Min'], ['head of sales management', 'chief financial officer']);
});

it.each([
  ['a title', (tab: OpenApp) => at(tab, 'outline.personTitle', 1)],
  ['a name', (tab: OpenApp) => at(tab, 'outline.personName', 1)],
  ['a stance', (tab: OpenApp) => tab.getAllByRole('combobox', { name: tab.t('outline.stance') })[1] as HTMLElement],
  ['the button of the details', (tab: OpenApp) => tab.getByRole('button', { name: /^Details of Zhao Min/ })],
])('what is typed on in %s of somebody whom another tab removes goes nowhere else', async (_, field) => {
  const {
    tabs: [one],
    device,
  } = await openTwice();
  const { id, people: drawn } = await one.map();
  const zhao = Object.values(drawn).find(({ name }) => name === 'Zhao Min');
  field(one).focus();
  if (!field(one).matches('button')) await one.user.keyboard('x');
  await saved(one);
  const elsewhere = await (await device.open()).openDocument(id);
  if (!elsewhere.ok || !zhao) throw new Error('The map is not there');
  elsewhere.value.document.commit((map) => deletePerson(map, { person: zhao.id }));
  await waitFor(() => expect(people(one)).toEqual(['Lin Wei']));
  await waitFor(() => expect(document.activeElement?.matches('body, input, select, textarea, button')).toBe(false));
  const before = await one.map();
  await one.user.keyboard('yz {Enter}{Backspace}{Delete}');
  expect([people(one), titles(one)]).toEqual([['Lin Wei'], ['head of sales management']]);
  expect(await one.map()).toEqual(before);
});

it('an undo that the other tab overwrote says so, changes nothing, and goes on only when pressed again', async () => {
  const both = await openTwice();
  const [one, two] = both.tabs;
  fill(at(one, 'outline.personName', 0), 'Lin Weiwei');
  fill(at(one, 'outline.personTitle', 1), 'controller');
  await waitFor(() => expect(titles(two)[1]).toBe('controller'));
  fill(at(two, 'outline.personTitle', 1), 'chief financial officer');
  await waitFor(() => expect(titles(one)[1]).toBe('chief financial officer'));
  await press(one, one.t('common.undo'));
  await one.findByText(one.t('shell.overwritten'));
  expect([people(one)[0], titles(one)[1]]).toEqual(['Lin Weiwei', 'chief financial officer']);
  await press(one, one.t('common.undo'));
  await waitFor(() => expect(people(one)[0]).toBe('Lin Wei'));
  expect(one.queryByText(one.t('shell.overwritten'))).toBeNull();
  await expectKept(both, ['Lin Wei', 'Zhao Min'], ['head of sales management', 'chief financial officer']);
});

it('a person deleted in one tab while the other edits them comes back on undo with that edit', async () => {
  const both = await openTwice();
  const [one] = both.tabs;
  await atOnce(
    both,
    async (tab) => {
      await press(tab, /^Details of Zhao Min/);
      await press(tab, tab.t('inspector.deletePerson'));
    },
    (two) => fill(at(two, 'outline.personTitle', 1), 'chief financial officer'),
  );
  for (const tab of both.tabs) await waitFor(() => expect(people(tab)).toEqual(['Lin Wei']));
  // The seat went along with the person: one gesture, taken back as one.
  await press(one, one.t('common.undo'));
  await saved(one);
  both.device.focus();
  await expectKept(both, ['Lin Wei', 'Zhao Min'], ['head of sales management', 'chief financial officer']);
});
