/** Opens what is kept on this device and hands it to the app in parts; must never fail: without storage all works in memory. */

import { MAP_SCHEMA } from '../document/mapSchema.ts';
import { MAP_SETS_SCHEMA } from '../document/mapSetsSchema.ts';
import { OUR_SIDE_SCHEMA } from '../document/ourSideSchema.ts';
import { type Example, exampleOf } from '../model/example.ts';
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSets } from '../model/mapSets.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import type { Day } from '../shared/day.ts';
import { later } from '../shared/later.ts';
import { fail, type Result } from '../shared/result.ts';
import { browserDevice } from './browserDevice.ts';
import { createCatalogue } from './catalogue.ts';
import { clearRemoved } from './clearRemoved.ts';
import { createCopyNotes } from './copyNotes.ts';
import { copyUncopied } from './copyUncopied.ts';
import { createDatabase } from './database.ts';
import type { Device } from './device.ts';
import { kindOf, MAP_SETS_ID, OUR_SIDE_ID } from './documentKinds.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { FolderKeeper } from './folder/folderKeeper.ts';
import { readGrounds } from './grounds.ts';
import { createGuard } from './guard.ts';
import { createInspector } from './inspect.ts';
import { createLeftovers } from './leftovers.ts';
import { createLibrary, type DeviceLibrary } from './library.ts';
import { createLog } from './log.ts';
import type { ReadAside } from './mapFiles.ts';
import { createMapList } from './mapList.ts';
import { createMomentKeeper } from './momentKeeper.ts';
import { createMomentShelf, type MomentShelf } from './momentShelf.ts';
import { createNotices, type Notices } from './notices.ts';
import { patientCopies } from './patientCopies.ts';
import { recoverLost } from './recover.ts';
import { createRemover } from './remover.ts';
import { createSessions, type DocumentSession } from './sessions.ts';
import type { Summarise } from './summaries.ts';
import type { SealAside } from './takeFile.ts';
import { createVisits, type Visits } from './visits.ts';
import { createWitness } from './witness.ts';
import type { KeptSettings } from './workspace/workspaceShelf.ts';

const forFolder = later(() => Promise.all([import('./folder/folderKeeper.ts'), import('./folder/folderNotes.ts')]));
const forAll = later(() => import('./workspace/workspaceShelf.ts'));

export interface StorageOptions {
  readonly summarise: Summarise;
  readonly today: () => Day;
  readonly newId: () => MapId;
  readonly fetchExample: (example: Example) => Promise<string>;
  readonly fetchSamples: () => Promise<string>;
  readonly settings: KeptSettings;
  /** What something is called that comes in beside what has its name, in the language of the interface. */
  readonly nameBeside: (name: string) => string;
  /** Where the app has a worker for it; else files are read in the page. */
  readonly readAside?: ReadAside;
  readonly sealAside?: SealAside;
  readonly device?: Device;
  /** In development: documents check themselves. */
  readonly checked?: boolean;
}

export interface DeviceStorage {
  readonly library: DeviceLibrary;
  readonly notices: Notices;
  readonly moments: MomentShelf & Visits;
  readonly drafts: Drafts;
  /** Everything in a folder of the user's choice; fetched when it is needed. */
  readonly openFolder: () => Promise<FolderKeeper>;
  /** `removed`: it is there, and bears the mark of removal. */
  readonly openDocument: (
    id: MapId,
  ) => Promise<Result<DocumentSession<BuyingMap>, StorageReason | 'not-there' | 'removed'>>;
  readonly openOurSide: () => Promise<DocumentSession<OurSide>>;
  readonly openMapSets: () => Promise<DocumentSession<MapSets>>;
}

/** Opens the storage: what was lost is put back before anything is shown, unless the database does not answer by then. */
export async function openStorage(options: StorageOptions): Promise<DeviceStorage> {
  const given = options.device ?? browserDevice();
  const device = { ...given, copies: patientCopies(given.copies, given.patience) };
  const database = createDatabase(device.indexedDb);
  // When the site's data are cleared the connection goes: whatever is open looks what is left.
  const guard = createGuard(database.dexie, device.patience, () => {
    for (const session of [...maps.live(), ...ours.live(), ...sets.live()]) session.look();
  });
  const log = createLog(database, guard, device);
  const catalogue = createCatalogue(database, guard);
  const witness = createWitness(device.shelf);
  const notices = createNotices();
  const drafts = createDrafts(database, guard, device);
  const leftovers = createLeftovers(device.shelf, device.newId());
  const remover = createRemover({ catalogue, device, witness, leftovers, drafts });
  const moments = createMomentShelf(database, guard, device, options.today);
  const keepStood = createMomentKeeper({
    moments,
    notices,
    device,
    namedIn: (id) => {
      const open = maps.live().find(({ document }) => document.id === id);
      return open ? new Set(Object.keys(open.document.projection().moments)) : null;
    },
  });
  const copyNotes = createCopyNotes(device);
  /** Whoever does something once work has settled. */
  const stirred: (() => void)[] = [];
  let asked = false;
  /** Something was kept that is worth keeping: once a visit the browser is asked not to throw it away. */
  const stir = () => {
    copyNotes.noteKept();
    if (!asked) device.persist();
    asked = true;
    for (const listener of stirred) listener();
  };
  const parts = { log, device, witness, leftovers, notices, checked: options.checked ?? false };

  const maps = createSessions<BuyingMap>(
    {
      ...parts,
      onSaved: (id) => {
        list.saved(id);
        // The copy of an example can be had again, until somebody works on it.
        const isUntouched =
          exampleOf(id as MapId) && !maps.live().some(({ document }) => document.id === id && document.canUndo());
        if (!isUntouched) stir();
      },
    },
    { schema: MAP_SCHEMA, kind: 'map', onStood: (stood) => void keepStood(stood) },
  );
  const ours = createSessions<OurSide>(
    // What home says of the maps follows from our side as well.
    {
      ...parts,
      onSaved: () => {
        list.outdate();
        stir();
      },
    },
    { schema: OUR_SIDE_SCHEMA, kind: 'our-side', onStood: () => undefined },
  );
  const sets = createSessions<MapSets>(
    { ...parts, onSaved: () => stir() },
    { schema: MAP_SETS_SCHEMA, kind: 'map-sets', onStood: () => undefined },
  );
  const openOurSide = () => ours.openOrBegin(OUR_SIDE_ID);
  const list = createMapList({
    catalogue,
    maps,
    device,
    witness,
    summarise: options.summarise,
    readGrounds: () => readGrounds(openOurSide, options.today),
  });
  const openMapSets = () => sets.openOrBegin(MAP_SETS_ID);
  const { isReadOnly } = log;
  const workspace = async () => {
    const { createWorkspaceShelf } = await forAll();
    return createWorkspaceShelf({
      ...options,
      ...{ catalogue, maps, moments, list, openOurSide, openMapSets, isReadOnly },
    });
  };
  let folder: Promise<FolderKeeper> | null = null;
  const openFolder = () => {
    folder ??= (async () => {
      const [{ createFolderKeeper }, { createFolderNotes }] = await forFolder();
      const notes = createFolderNotes(database, guard);
      const { source } = await workspace();
      const follow = (listener: () => void) => stirred.push(listener);
      return createFolderKeeper({
        folders: device.folders,
        notes,
        catalogue,
        source,
        device,
        copyNotes,
        follow,
      });
    })().catch((error: unknown) => {
      // To be fetched again.
      folder = null;
      throw error;
    });
    return folder;
  };
  const library = createLibrary({
    ...options,
    onMarked: stir,
    copyNotes,
    list,
    catalogue,
    maps,
    moments,
    notices,
    device,
    drafts,
    remover,
    workspace,
    inspector: createInspector({
      catalogue,
      log,
      device,
      witness,
      drafts,
      moments,
      open: { map: maps.open, 'our-side': ours.open, 'map-sets': sets.open },
    }),
    otherStatuses: () => [...ours.live(), ...sets.live(), drafts].map(({ status }) => status()),
    dropOthers: () => {
      ours.dropAll();
      sets.dropAll();
    },
    isReadOnly,
  });

  const start = async (failures: number): Promise<void> => {
    // Both may take as long as patience lasts, and need not do so one after the other.
    const copies = device.copies?.ids().catch(() => null);
    const prepared = await log.prepare();
    if (!prepared.ok) {
      await list.failed(prepared.reason);
      const wait = device.backOff[Math.min(failures, device.backOff.length - 1)];
      setTimeout(() => void start(failures + 1), wait);
      return;
    }
    const copied = (await copies) ?? null;
    await recoverLost({ copied: copied ?? [], log, catalogue, device, witness, leftovers, notices });
    await moments.clearStray();
    await clearRemoved({ catalogue, device, remover, openSets: sets.open });
    await drafts.load();
    await list.refresh();
    const kept = device.folders && (await guard(() => database.meta.get('folder')));
    if (kept?.ok && kept.value) device.whenIdle(() => void openFolder().catch(() => null));
    if (!copied || log.isReadOnly()) return;
    const open = { map: maps.open, 'our-side': ours.open, 'map-sets': sets.open };
    device.whenIdle(() => void copyUncopied(new Set(copied), catalogue, open));
  };
  await start(0);

  return {
    library,
    notices,
    moments: { ...moments, ...createVisits(moments, device) },
    drafts,
    openFolder,
    openDocument: async (id) => {
      if (kindOf(id) !== 'map') return fail('not-there');
      const opened = await maps.open(id);
      if (!opened.ok || opened.value.status().state !== 'removed') return opened;
      await opened.value.close();
      return fail('removed');
    },
    openOurSide,
    openMapSets,
  };
}
