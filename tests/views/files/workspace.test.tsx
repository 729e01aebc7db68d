// @vitest-environment happy-dom
// Everything as one file: saved from home or the page Storage, opened like any other file, and told of in words.
import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { WORKSPACE_HEAD, workspaceEnd, workspaceLine } from '../../../src/format/workspaceFile.ts';
import type { MapId } from '../../../src/model/ids.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { tellingOurSide } from '../../fixtures/tellingMap.ts';
import { addPerson, MAP, named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

const CHANGED = named(MAP, 'Linden Works');
const lines = [
  workspaceLine({ is: 'ourSide', ourSide: tellingOurSide }),
  workspaceLine({ is: 'map', map: addPerson('zhao')(CHANGED) }),
  workspaceLine({ is: 'map', map: named('map-2' as MapId, 'Harbour Group') }),
  workspaceLine({ is: 'map', map: named('map-3' as MapId, 'Broken Mill') }).replace('"people":[]', '"people":[{}]'),
];
const FILE = new File([WORKSPACE_HEAD, ...lines, workspaceEnd(4)], 'mine.blanksheet-workspace');

it.each(LANGUAGES)(
  'tells what came in, what stands beside, what did not, and leaves our side to choose (%s)',
  async (language) => {
    const device = testDevice();
    const { library } = await device.open();
    await library.create(CHANGED);
    const mine = { ...tellingOurSide, people: {}, leadTimes: { need: { id: 'need', days: 3 } } };
    await library.replaceOurSide(mine as never);
    const app = await openApp('#/', { device, language });
    fireEvent.change(app.getByTestId('import'), { target: { files: [FILE] } });
    const dialog = await app.findByRole('dialog');
    await waitFor(() => expect(dialog.querySelector('table')).not.toBeNull());
    const row = app.getByRole('rowheader', { name: app.t('workspace.maps') }).closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['1', '–', '1']);
    // On home behind the dialog as well.
    expect(app.getAllByRole('link', { name: app.t('home.nameBeside', { name: 'Linden Works' }) })).toHaveLength(2);
    const refused = app.t('files.isRefused', { name: 'Broken Mill', why: app.t('home.refusedInvalid') });
    expect(dialog.textContent).toContain(refused);
    const ours = async () => {
      const session = await app.storage.openOurSide();
      const now = session.document.projection();
      void session.close();
      return now;
    };
    expect(await ours()).toEqual(mine);
    await app.user.click(app.getByRole('button', { name: app.t('workspace.otherTake') }));
    await app.findByText(app.t('workspace.otherTaken'));
    expect(await ours()).toEqual(tellingOurSide);
    await app.user.click(app.getByRole('button', { name: app.t('workspace.otherBack') }));
    await app.findByText(app.t('workspace.otherSide'));
    expect(await ours()).toEqual(mine);
  },
);

it.each(['#/', '#/storage'])(
  'is saved from %s, with what it holds said before and what became of it after',
  async (hash) => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:x';
    });
    const device = testDevice();
    const { library } = await device.open();
    await library.create(CHANGED);
    const app = await openApp(hash, { device });
    await app.user.click(await app.findByRole('button', { name: app.t('home.saveWhole') }));
    await app.findByRole('dialog', { name: app.t('workspace.saveTitle') });
    await app.user.click(app.getByRole('button', { name: app.t('workspace.save') }));
    await waitFor(() =>
      expect(
        app
          .getAllByRole('status')
          .map((one) => one.textContent)
          .join(),
      ).toContain('.blanksheet-workspace'),
    );
    expect(files).toHaveLength(1);
    const other = await testDevice().open();
    expect(await other.library.importFile(files[0] as Blob)).toMatchObject({ value: { taken: { maps: { new: 1 } } } });
    await waitFor(() => expect(app.queryByText(app.t('home.noCopy'))).toBeNull());
  },
);
