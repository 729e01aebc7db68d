// @vitest-environment happy-dom
// A task from the trainer to the trainees and back: as a file and as a link, with a time that can be hidden, handed in as a file.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { serialiseMap } from '../../../src/format/serialiseMap.ts';
import type { MapId } from '../../../src/model/ids.ts';
import { taskMap } from '../../../src/reference/taskMap.ts';
import { packTask, unpackTask } from '../../../src/views/classroom/taskLink.ts';
import { handedOver } from '../../support/handedOver.ts';
import { fill, openApp, openExample } from '../../support/openApp.tsx';

const map = taskMap(null, 'case', { task: '画出谁要点头', taskMinutes: 25, taskLanguage: 'zh-CN' }, 'given' as MapId);
const link = async () => `#/task/${await packTask(serialiseMap(map))}`;

it('a link holds the task, is taken in as a map once, and leaves the address', async () => {
  const app = await openApp(await link());
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/sheet$/));
  const band = within(await app.findByRole('region', { name: app.t('classroom.task') }));
  expect(band.getByText(/画出谁要点头/)).toBeTruthy();
  expect((await app.map()).fields).toMatchObject({ task: '画出谁要点头', taskMinutes: 25 });
  expect(app.storage.library.summaries()).toHaveLength(1);
});

it('a link that was cut is refused, and what is too long for one makes none', async () => {
  const app = await openApp((await link()).slice(0, 40));
  await app.findByRole('heading', { name: app.t('classroom.noTask') });
  expect(app.storage.library.summaries()).toEqual([]);
  const noise = Array.from({ length: 20_000 }, (_, at) =>
    String.fromCharCode(33 + ((at * 7919 + ((at * at) % 97)) % 90)),
  );
  expect(await packTask(noise.map((one, at) => `${one}${(at * 2_654_435_761) % 9973}`).join(''))).toBeNull();
  expect(await unpackTask('!!')).toBeNull();
});

it('the time begins with a press, can be hidden, and stops nobody', async () => {
  const app = await openApp(await link());
  await app.findByRole('region', { name: app.t('classroom.task') });
  await app.user.click(app.getByRole('button', { name: app.t('classroom.begin', { count: 25 }) }));
  const timer = await app.findByRole('timer');
  expect(timer.textContent).toMatch(/^2[45]:\d\d left$/);
  await app.user.click(app.getByRole('button', { name: app.t('classroom.hideTime') }));
  expect(app.queryByRole('timer')).toBeNull();
  await app.user.click(app.getByRole('button', { name: app.t('classroom.showTime') }));
  const { hash } = window.location;
  // Left and come back to: it has gone on.
  app.go('#/');
  await waitFor(() => expect(app.queryByRole('timer')).toBeNull());
  app.go(hash);
  await app.findByRole('timer');
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + 26 * 60_000);
  await app.findByText(app.t('classroom.timeUp'));
});

it('is handed in as a file that says who drew it only where they wish', async () => {
  const app = await openApp(await link());
  await app.findByRole('region', { name: app.t('classroom.task') });
  const files = handedOver();
  await app.user.click(app.getByRole('button', { name: app.t('classroom.handIn') }));
  const dialog = within(await app.findByRole('dialog', { name: app.t('classroom.handInTitle') }));
  fill(dialog.getByLabelText(app.t('classroom.drawnBy')), 'Group 3');
  await app.user.click(dialog.getByRole('button', { name: app.t('classroom.saveToHandIn') }));
  await waitFor(() => expect(files.size).toBe(1));
  expect(JSON.parse(await ([...files.values()].at(-1) as Blob).text()).map).toMatchObject({
    drawnBy: 'Group 3',
    task: '画出谁要点头',
  });
  await waitFor(() => expect(app.queryByRole('dialog')).toBeNull());
});

it('the trainer makes the task from a map, and gives no more of it than was chosen', async () => {
  const app = await openExample('reimbursement', 'plan');
  const id = window.location.hash.split('/')[2] ?? '';
  app.go('#/class');
  await app.user.click(await app.findByText(app.t('classroom.give')));
  const files = handedOver();
  fill(app.getByLabelText(app.t('classroom.taskField')), 'Draw who agrees');
  await app.user.selectOptions(app.getByLabelText(app.t('classroom.source')), id);
  await app.user.selectOptions(app.getByLabelText(app.t('classroom.given')), 'people');
  await app.user.click(app.getByRole('button', { name: app.t('classroom.saveTask') }));
  await app.findByText(app.t('classroom.taskSaved'));
  const file = JSON.parse(await ([...files.values()].at(-1) as Blob).text());
  expect(file.map).toMatchObject({ task: 'Draw who agrees', taskMinutes: 25, customer: 'Northlake Group' });
  expect(file.people).toHaveLength(11);
  expect(file.steps).toEqual([]);
  expect(file).not.toHaveProperty('stood');
});

it('gives a sample with its chairs to be filled', async () => {
  const app = await openApp('#/class');
  await app.user.click(await app.findByText(app.t('classroom.give')));
  const details = document.querySelector('details') as HTMLDetailsElement;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(app.getAllByRole('option', { name: /^Sample: / })).toHaveLength(12));
  const files = handedOver();
  fill(app.getByLabelText(app.t('classroom.taskField')), 'Fill the chairs');
  const [first] = app.getAllByRole<HTMLOptionElement>('option', { name: /^Sample: / });
  await app.user.selectOptions(app.getByLabelText(app.t('classroom.source')), first?.value ?? '');
  await app.user.selectOptions(app.getByLabelText(app.t('classroom.given')), 'all');
  await app.user.click(app.getByRole('button', { name: app.t('classroom.saveTask') }));
  await app.findByText(app.t('classroom.taskSaved'));
  const file = JSON.parse(await ([...files.values()].at(-1) as Blob).text());
  expect(file.map).toMatchObject({ sample: false, pattern: first?.value, task: 'Fill the chairs' });
  // A committee has its name; people are chairs.
  const people = file.people.filter(({ sort }: { sort: string }) => sort === 'person');
  expect(people.length).toBeGreaterThan(0);
  expect(people.map(({ name }: { name: string }) => name).join('')).toBe('');
});
