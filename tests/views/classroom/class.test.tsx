// @vitest-environment happy-dom
// The class page: many hand-ins at once beside a reference, corrected, and never with a name unasked.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { serialiseMap } from '../../../src/format/serialiseMap.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { drawTrainee } from '../../fixtures/class/drawTrainee.ts';
import { TRAINEES } from '../../fixtures/class/trainees.ts';
import { handedOver } from '../../support/handedOver.ts';
import { openExample } from '../../support/openApp.tsx';

const fileOf = (map: BuyingMap, name: string) => new File([serialiseMap(map)], name, { type: 'application/json' });

const handedIn = (number: string, drawnBy: string) => {
  const { drawn = '' } = TRAINEES.find(({ name }) => name.startsWith(number)) ?? {};
  const map = drawTrainee(number, drawn);
  return fileOf({ ...map, fields: { ...map.fields, drawnBy } }, `${number}.json`);
};

async function openClass(language: 'en' | 'zh-CN') {
  const app = await openExample('reimbursement', 'plan', { language });
  const id = window.location.hash.split('/')[2] ?? '';
  app.go('#/class');
  await app.findByRole('heading', { level: 1, name: app.t('classroom.title') });
  await app.user.selectOptions(app.getByLabelText(app.t('classroom.reference')), id);
  const picker = document.querySelector('input[type=file][multiple][accept=".json"]') as HTMLInputElement;
  return { ...app, open: (files: readonly File[]) => app.user.upload(picker, [...files]) };
}

it.each(['en', 'zh-CN'] as const)(
  'shows each of many with what is missing and two questions, in %s',
  async (language) => {
    const app = await openClass(language);
    await app.open([handedIn('07', 'Mira Voss'), handedIn('09', 'Ilya Brandt'), new File(['{}'], 'notes.json')]);
    const sheets = await waitFor(() => {
      const found = app.getAllByRole('article');
      expect(found).toHaveLength(2);
      return found;
    });
    const [first, second] = sheets as [HTMLElement, HTMLElement];
    expect(first.textContent).toContain(app.t('classroom.seen', { found: 11, all: 13 }));
    expect(second.textContent).toContain(app.t('classroom.allSeen', { all: 13 }));
    expect(within(first).getByText(app.t('classroom.whoWatches'))).toBeTruthy();
    // The file that is no map is named with the reason; nobody's name shows until it is asked for.
    expect(app.getByRole('alert').textContent).toContain('notes.json');
    expect(document.body.textContent).not.toContain('Mira Voss');
    await app.user.click(app.getByLabelText(app.t('classroom.withNames')));
    expect(within(first).getByRole('heading', { level: 2, name: 'Mira Voss' })).toBeTruthy();
    // Of two maps one forgot both who watch.
    expect(app.getAllByText(app.t('classroom.forgotBy', { missing: 1, all: 2 }))).toHaveLength(2);
  },
);

it('is compared anew when the trainer says who is who', async () => {
  const app = await openClass('en');
  await app.open([handedIn('13', '')]);
  const sheet = await app.findByRole('article');
  expect(sheet.textContent).toContain(app.t('classroom.seen', { found: 12, all: 13 }));
  // A plant manager stands for the head of R&D.
  await app.user.selectOptions(within(sheet).getByLabelText('Head of R&D'), 'Plant manager');
  expect(sheet.textContent).toContain(app.t('classroom.allSeen', { all: 13 }));
  await app.user.selectOptions(within(sheet).getByLabelText('CFO'), app.t('classroom.notThere'));
  expect((within(sheet).getByLabelText('CFO') as HTMLSelectElement).value).not.toBe('p6');
});

it('what is accepted of one joins the reference for all', async () => {
  const app = await openClass('en');
  await app.open([handedIn('10', ''), handedIn('09', '')]);
  const [first, second] = (await app.findAllByRole('article')) as [HTMLElement, HTMLElement];
  expect(second.textContent).toContain(app.t('classroom.allSeen', { all: 13 }));
  const line = within(first).getByText(/数据保护负责人/, { selector: 'li' });
  await app.user.click(within(line).getByRole('button', { name: app.t('classroom.accept') }));
  expect(first.textContent).toContain(app.t('classroom.allSeen', { all: 14 }));
  expect(second.textContent).toContain(app.t('classroom.seen', { found: 13, all: 14 }));
});

it('shows all maps small, one at a time large, and on the reference how many forgot whom', async () => {
  const app = await openClass('en');
  await app.open([handedIn('07', ''), handedIn('09', '')]);
  await app.findAllByRole('article');
  const counted = document.querySelector('[data-counted]') as HTMLElement;
  await waitFor(() =>
    expect(within(counted).getAllByText(app.t('classroom.forgotOf', { missing: 1, all: 2 })).length).toBeGreaterThan(0),
  );
  await app.user.click(app.getByRole('button', { name: app.t('classroom.trainee', { number: 1 }) }));
  await app.findByRole('dialog', { name: app.t('classroom.trainee', { number: 1 }) });
  await app.user.click(app.getByRole('button', { name: app.t('classroom.nextMap') }));
  await app.findByRole('dialog', { name: app.t('classroom.trainee', { number: 2 }) });
});

it('takes what is dropped on it as handed in, and no map comes into the list of maps', async () => {
  const app = await openClass('en');
  const before = app.storage.library.summaries().length;
  const file = handedIn('07', '');
  fireEvent.drop(app.getByRole('main'), { dataTransfer: { files: [file], items: [], types: ['Files'] } });
  await app.findByRole('article');
  expect(app.storage.library.summaries()).toHaveLength(before);
});

it('goes into one file, without a name unless asked', async () => {
  const app = await openClass('en');
  await app.open([handedIn('07', 'Mira Voss'), handedIn('09', '')]);
  await app.findAllByRole('article');
  const files = handedOver();
  await app.user.click(app.getByRole('button', { name: app.t('classroom.saveClass') }));
  await waitFor(() => expect(files.size).toBe(1));
  const text = await ([...files.values()].at(-1) as Blob).text();
  expect(text).toContain(app.t('classroom.seen', { found: 11, all: 13 }));
  expect(text).toContain('1 of 2');
  expect(text).not.toContain('Mira Voss');
  await app.user.click(app.getByLabelText(app.t('classroom.withNames')));
  await app.user.click(app.getByRole('button', { name: app.t('classroom.saveClass') }));
  await waitFor(async () => expect(await ([...files.values()].at(-1) as Blob).text()).toContain('## Mira Voss'));
});

it('keeps a reference that has grown as a map beside the one it came from', async () => {
  const app = await openClass('en');
  await app.open([handedIn('10', '')]);
  const sheet = await app.findByRole('article');
  const line = within(sheet).getByText(/数据保护负责人/, { selector: 'li' });
  await app.user.click(within(line).getByRole('button', { name: app.t('classroom.accept') }));
  await app.user.click(await app.findByRole('button', { name: app.t('classroom.keepReference') }));
  await waitFor(() => expect(app.storage.library.summaries()).toHaveLength(2));
  const grown = app.storage.library.summaries().find(({ name }) => name.includes('with what the class found'));
  // It stands in the list a little before it is kept.
  await waitFor(async () => {
    const read = await app.storage.library.read(grown?.id as never);
    expect(read.ok && Object.values(read.value.people)).toHaveLength(12);
  });
});
