/** The maps on this device, for home: what can be done with them; must never replace what is here by a file. */
import { beyondLimits } from '../model/beyondLimits.ts';
import type { CopyAges } from '../model/copyDue.ts';
import { type Example, exampleCopyId, exampleOf } from '../model/example.ts';
import type { MapId, MomentId } from '../model/ids.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import type { CopyFields } from '../model/mapFields.ts';
import type { MapSummary, RemovedMap } from '../model/mapSummary.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SaveStatus, StorageReason, StorageTrouble } from '../model/saveStatus.ts';
import { type Stood, type ToldMap, toldMoments } from '../model/stood.ts';
import type { Moment } from '../model/workRecords.ts';
import type { WholeCopy } from '../model/workspace.ts';
import { timeOf } from '../shared/clock.ts';
import type { Day } from '../shared/day.ts';
import { later } from '../shared/later.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { CopyNotes } from './copyNotes.ts';
import type { Device } from './device.ts';
import type { Drafts } from './drafts.ts';
import type { Inspector } from './inspect.ts';
import { loadWriter, type MapFile, parseTold, type ReadAside } from './mapFiles.ts';
import type { MapList } from './mapList.ts';
import type { MomentShelf, NotRead } from './momentShelf.ts';
import type { Notices } from './notices.ts';
import type { Remover } from './remover.ts';
import { createSampleShelf, type SampleShelf } from './sampleShelf.ts';
import type { DocumentSession, Sessions } from './sessions.ts';
import type { Imported, SealAside, Taking } from './takeFile.ts';
import type { WorkspaceShelf } from './workspace/workspaceShelf.ts';
import type { Writing } from './workspace/writeWorkspace.ts';
import { worstStatus } from './worstStatus.ts';

/** Why a file or an example became no map; `not-fetched`: what reads it, or the example itself, is out of reach. */
type NotTaken = Refusal | StorageReason | 'not-fetched';
/** Why something could not be done with a map; `not-there`: it has gone. */
type NotDone = StorageReason | 'not-there';

const forFiles = later(() => import('./takeFile.ts'));

export interface LibraryParts {
  readonly list: MapList;
  readonly catalogue: Catalogue;
  readonly maps: Sessions<BuyingMap>;
  readonly moments: MomentShelf;
  readonly notices: Notices;
  readonly device: Device;
  readonly remover: Remover;
  readonly inspector: Inspector;
  readonly copyNotes: CopyNotes;
  /** Fetched when it is needed. */
  readonly workspace: () => Promise<WorkspaceShelf>;
  readonly drafts: Pick<Drafts, 'drop' | 'load'>;
  readonly today: () => Day;
  readonly newId: () => MapId;
  /** The text of a worked example's file, in the language of the interface. */
  readonly fetchExample: (example: Example) => Promise<string>;
  /** The text of the library that comes with the product, in the language of the interface. */
  readonly fetchSamples: () => Promise<string>;
  readonly readAside?: ReadAside;
  readonly sealAside?: SealAside;
  /** The status of what else is open, such as our side. */
  readonly otherStatuses: () => readonly SaveStatus[];
  readonly dropOthers: () => void;
  readonly isReadOnly: () => boolean;
  /** A map was removed, or put back. */
  readonly onMarked: () => void;
}

export interface DeviceLibrary {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly create: (map: BuyingMap) => Promise<Result<MapId, Refusal | StorageReason>>;
  /** Changes a map that is not open; answers with how it was before. */
  readonly change: (id: MapId, edit: (map: BuyingMap) => BuyingMap) => Promise<Result<BuyingMap, NotDone>>;
  /** Makes another map of the same content under a name of its own. */
  readonly duplicate: (id: MapId, name: string) => Promise<Result<MapId, NotDone>>;
  /** The same of how it stood at a moment; `as` is what the copy says of itself. */
  readonly duplicateMoment: (id: MapId, moment: MomentId, as: CopyFields) => Promise<Result<MapId, NotRead>>;
  /** Puts the copy of an example back to its start; answers with how it was before. */
  readonly putExampleBack: (id: MapId) => Promise<Result<BuyingMap, NotTaken | NotDone>>;
  /** Maps that were removed and can be taken back, the last one first. */
  readonly removed: () => readonly RemovedMap[];
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  /** Clears away for good what of these was removed. */
  readonly clear: (ids: readonly MapId[]) => Promise<Result<null, StorageReason>>;
  /** `sealed`: it asks for a passphrase. */
  readonly importFile: (
    file: Blob,
    taking?: Taking,
  ) => Promise<Result<Imported, NotTaken | 'stopped' | 'sealed' | 'wrong-passphrase'>>;
  /** Takes in a folder that was kept up to date; files of others in it are passed over. */
  readonly importFolder: (files: readonly File[], taking?: Writing) => Promise<Result<Imported, NotTaken | 'stopped'>>;
  /** Everything as one file. */
  readonly saveWorkspace: (writing?: Writing) => Promise<Result<WholeCopy, StorageReason | 'not-fetched' | 'stopped'>>;
  /** The file locked with a passphrase. */
  readonly seal: (file: Blob, passphrase: string) => Promise<Result<Blob, 'not-fetched'>>;
  readonly replaceOurSide: (ours: OurSide) => Promise<Result<OurSide, StorageReason | 'not-fetched'>>;
  readonly samples: Pick<SampleShelf, 'shipped' | 'fileOf'>;
  /** A map or sample as it is now. */
  readonly read: (id: MapId) => Promise<Result<BuyingMap, NotDone>>;
  readonly exportFile: (id: MapId) => Promise<Result<MapFile, NotDone | 'not-fetched'>>;
  readonly openExample: (example: Example) => Promise<Result<MapId, NotTaken>>;
  /** When something was last saved as a file, in milliseconds. */
  readonly lastFileCopy: () => number | null;
  /** When everything was last saved outside the browser. */
  readonly lastWholeCopy: () => number | null;
  /** What tells whether that is long ago; null where nothing was ever kept. */
  readonly copyAges: () => CopyAges | null;
  /** Says nothing of it for a week. */
  readonly putOffCopy: () => void;
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  /** What is kept, and how large it is. */
  readonly inspect: Inspector['inspect'];
  readonly check: Inspector['check'];
  readonly status: () => SaveStatus;
  /** Whether something that is open would be lost with the page, as far as is known. */
  readonly hasUnsaved: () => boolean;
  /** Null while the database answers. */
  readonly trouble: () => StorageTrouble | null;
  /** Reads the list anew. */
  readonly refresh: () => Promise<void>;
}

const SHELF = 'blanksheet.';

/** What can be done with the maps of a list. */
export function createLibrary(parts: LibraryParts): DeviceLibrary {
  const { list, catalogue, maps, device } = parts;

  const using = async <Value>(id: string, work: (session: DocumentSession<BuyingMap>) => Value | Promise<Value>) => {
    const opened = await maps.open(id);
    if (!opened.ok) return opened;
    try {
      return ok(await work(opened.value));
    } finally {
      void opened.value.close();
    }
  };

  const keep = async (map: BuyingMap): Promise<Result<MapId, StorageReason>> => {
    list.show(map);
    const status = await maps.create(map.id, map);
    // What could not be kept yet is open in memory all the same, and its save status says so; but beside a newer
    // program nothing may be begun.
    const isNewer = status.state === 'read-only' || (status.state === 'not-saved' && status.reason === 'newer-format');
    return isNewer ? fail('newer-format') : ok(map.id);
  };

  const change: DeviceLibrary['change'] = async (id, edit) => {
    if (parts.isReadOnly()) return fail('newer-format');
    return using(id, ({ document }) => {
      const before = document.projection();
      if (document.commit(edit)) list.show(document.projection());
      return before;
    });
  };

  /** Keeps how a map stood at the moments that it tells of; those that are here stay as they are. */
  const keepStood = async ({ map, stood }: ToldMap) => {
    for (const { moment, state } of stood) {
      const { day, minute } = map.moments[moment] as Moment;
      const at = timeOf(day, minute);
      const kept = await parts.moments.keep({ id: moment, at, state: { ...state, id: map.id }, hold: 'named' });
      if (!kept.ok) return parts.notices.add({ kind: 'notRemembered', id: map.id });
    }
  };

  const keepTold = async ({ map, stood }: ToldMap, id: MapId): Promise<Result<MapId, StorageReason>> => {
    const told = { map: { ...map, id }, stood };
    const made = await keep(told.map);
    if (made.ok) await keepStood(told);
    return made;
  };

  const createFrom = async (text: string, id: MapId): Promise<Result<MapId, NotTaken>> => {
    const parsed = await parseTold(text, parts.today());
    return parsed.ok ? keepTold(parsed.value, id) : parsed;
  };

  /** How a map stood at the moments that it tells of, as far as that is kept here. */
  const stoodOf = async (map: BuyingMap): Promise<readonly Stood[]> => {
    const stood: Stood[] = [];
    for (const moment of toldMoments(map)) {
      const state = await parts.moments.read(map.id, moment);
      if (state.ok) stood.push({ moment, state: state.value });
    }
    return stood;
  };

  const read: DeviceLibrary['read'] = (id) => using(id, ({ document }) => document.projection());

  /** What the map kept by itself stays behind; its named moments go along. */
  const copyAs = async (map: BuyingMap, as: CopyFields): Promise<Result<MapId, StorageReason>> => {
    const id = parts.newId();
    const made = await keep({ ...map, id, fields: { ...map.fields, ...as } });
    const copied = made.ok && (await parts.moments.copy(map.id, id, Object.keys(map.moments)));
    // A copy without them is a copy all the same.
    if (copied && !copied.ok) parts.notices.add({ kind: 'notRemembered', id });
    return made;
  };

  const shelf = createSampleShelf({
    ...parts,
    here: () => [...list.summaries(), ...list.removed()],
    read: async (id) => {
      const found = await read(id);
      return found.ok ? found.value : null;
    },
    create: keep,
  });

  const readExample = async (example: Example): Promise<Result<string, 'not-fetched'>> => {
    const text = await parts.fetchExample(example).catch(() => null);
    return text === null ? fail('not-fetched') : ok(text);
  };

  const mark = async (id: MapId, removedAt: number | null) => {
    const marked = await list.mark(id, removedAt);
    parts.onMarked();
    return marked;
  };

  const withAll = async <Answer>(work: (all: WorkspaceShelf) => Promise<Answer>) => {
    const all = await parts.workspace().catch(() => null);
    return all ? work(all) : fail<'not-fetched'>('not-fetched');
  };

  return {
    summaries: list.summaries,
    subscribe: list.subscribe,
    removed: list.removed,
    trouble: list.trouble,
    refresh: list.refresh,
    create: async (map) => {
      const most = beyondLimits(blankMap(map.id), map);
      return most ? fail({ code: 'too-large', where: null, most }) : keep(map);
    },
    change,
    read,
    samples: shelf,
    duplicate: async (id, name) => {
      const found = await read(id);
      return found.ok ? copyAs(found.value, { name }) : found;
    },
    duplicateMoment: async (id, moment, as) => {
      const found = await parts.moments.read(id, moment);
      return found.ok ? copyAs(found.value, as) : found;
    },
    putExampleBack: async (id) => {
      const example = exampleOf(id);
      if (!example) return fail('not-there');
      const text = await readExample(example);
      if (!text.ok) return text;
      const start = await parseTold(text.value, parts.today());
      if (!start.ok) return start;
      const told = { ...start.value, map: { ...start.value.map, id } };
      await keepStood(told);
      return change(id, () => told.map);
    },
    remove: (id) => mark(id, device.now()),
    restore: (id) => mark(id, null),
    clear: async (ids) => {
      const cleared = await parts.remover.clearMaps(ids);
      await list.refresh();
      return cleared;
    },
    importFile: async (file, taking = {}) => {
      const loaded = await forFiles().catch(() => null);
      if (!loaded) return fail('not-fetched');
      const { readAside, sealAside, today } = parts;
      const into = {
        takeSamples: shelf.take,
        takeWorkspace: (whole: Blob) => withAll((all) => all.take(whole, taking)),
        takeMap: (told: ToldMap) => keepTold(told, parts.newId()),
      };
      return loaded.takeFile(file, taking, { ...into, readAside, sealAside, today });
    },
    inspect: parts.inspector.inspect,
    check: parts.inspector.check,
    exportFile: async (id) => {
      const write = await loadWriter();
      if (!write.ok) return write;
      const made = await using(id, async ({ document }) => {
        const map = document.projection();
        return write.value(map, await stoodOf(map));
      });
      if (made.ok) parts.copyNotes.note(false);
      list.publish();
      return made;
    },
    importFolder: async (files, taking = {}) => {
      const whole = await withAll((all) => all.takeFolder(files, taking));
      return whole.ok ? ok({ is: 'workspace', taken: whole.value }) : whole;
    },
    saveWorkspace: async (writing = {}) => {
      const saved = await withAll((all) => all.save(writing));
      if (saved.ok) parts.copyNotes.note(true);
      list.publish();
      return saved;
    },
    seal: async (file, passphrase) => {
      const loaded = await forFiles().catch(() => null);
      if (!loaded) return fail('not-fetched');
      const sealed = await loaded.sealing({ does: 'seal', file, passphrase }, parts.sealAside);
      return sealed.ok ? sealed : fail('not-fetched');
    },
    replaceOurSide: (ours) => withAll((all) => all.replaceOurSide(ours)),
    openExample: async (example) => {
      const text = await readExample(example);
      return text.ok ? createFrom(text.value, exampleCopyId(example, parts.newId())) : text;
    },
    lastFileCopy: parts.copyNotes.last,
    lastWholeCopy: parts.copyNotes.lastWhole,
    copyAges: parts.copyNotes.ages,
    putOffCopy: () => {
      parts.copyNotes.putOff();
      list.publish();
    },
    removeEverything: async () => {
      maps.dropAll();
      parts.dropOthers();
      parts.drafts.drop();
      // What lies outside the database goes first: left over, it would be taken for a rescue.
      const outside = await clearOutside(device);
      if (!outside) return fail('failed');
      const wiped = await catalogue.wipe(device.newId());
      // Another tab may have saved something in between.
      await clearOutside(device);
      await parts.drafts.load();
      list.clear();
      device.hints.tell(null);
      return wiped;
    },
    status: () => {
      const trouble = list.trouble();
      const device: SaveStatus = parts.isReadOnly()
        ? { state: 'read-only', reason: 'newer-format' }
        : trouble === null
          ? { state: 'saved', at: null }
          : { state: 'not-saved', reason: trouble.reason };
      return worstStatus([...maps.live().map((session) => session.status()), ...parts.otherStatuses(), device]);
    },
    hasUnsaved: () =>
      [...maps.live().map((session) => session.status()), ...parts.otherStatuses()].some(
        // What was taken off the device on purpose is meant to go.
        (status) => status.state === 'not-saved' && status.reason !== 'wiped',
      ),
  };
}

async function clearOutside({ copies, shelf }: Device): Promise<boolean> {
  try {
    for (const id of (await copies?.ids()) ?? []) await copies?.remove(id);
    for (const key of shelf?.keys() ?? []) if (key.startsWith(SHELF)) shelf?.remove(key);
    return true;
  } catch {
    return false;
  }
}
