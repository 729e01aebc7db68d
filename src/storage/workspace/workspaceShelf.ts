/** Everything of this device as one file, out and in; must never be fetched before it is needed. */
import { isWorkspace, readWorkspace, type WorkspaceLine } from '../../format/workspaceFile.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { type MapSets, NO_MAP_SETS } from '../../model/mapSets.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../model/ourSide.ts';
import type { SaveStatus, StorageReason } from '../../model/saveStatus.ts';
import type { PortableSettings, WholeCopy, WorkspaceTaken } from '../../model/workspace.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DocumentRow } from '../database.ts';
import { readFolder } from '../folder/readFolder.ts';
import type { MapList } from '../mapList.ts';
import type { MomentShelf } from '../momentShelf.ts';
import type { DocumentSession, Sessions } from '../sessions.ts';
import { takeWorkspace, type WorkspaceTarget } from './takeWorkspace.ts';
import { textLines, textStart } from './textLines.ts';
import { type WorkspaceSource, type Writing, writeWorkspace } from './writeWorkspace.ts';

/** Settings, as the app keeps them. */
export interface KeptSettings {
  readonly read: () => PortableSettings;
  readonly put: (settings: PortableSettings) => void;
}

export interface WorkspaceParts {
  readonly catalogue: Pick<Catalogue, 'rows'>;
  readonly maps: Sessions<BuyingMap>;
  readonly moments: MomentShelf;
  readonly list: Pick<MapList, 'mark' | 'show' | 'summaries' | 'trouble' | 'refresh'>;
  readonly openOurSide: () => Promise<DocumentSession<OurSide>>;
  readonly openMapSets: () => Promise<DocumentSession<MapSets>>;
  readonly settings: KeptSettings;
  readonly nameBeside: (name: string) => string;
  readonly today: () => Day;
  readonly isReadOnly: () => boolean;
}

export interface WorkspaceShelf {
  /** What everything of this device is written from. */
  readonly source: WorkspaceSource;
  readonly save: (writing: Writing) => Promise<Result<WholeCopy, StorageReason | 'stopped'>>;
  /** Takes in a workspace; null for a file that is none. */
  readonly take: (file: Blob, taking: Writing) => Promise<Result<WorkspaceTaken, StorageReason> | null>;
  /** Takes in a folder that was kept up to date. */
  readonly takeFolder: (files: readonly File[], taking: Writing) => Promise<Result<WorkspaceTaken, StorageReason>>;
  /** Puts our side in the place of what is here; answers with that. */
  readonly replaceOurSide: (ours: OurSide) => Promise<Result<OurSide, StorageReason>>;
}

const byChange = compareBy<DocumentRow>(
  ({ changedAt }) => changedAt,
  ({ upTo }) => upTo ?? 0,
  ({ id }) => id,
);

/** Opens, uses and closes what can always be opened. */
async function using<Value, Answer>(
  open: () => Promise<DocumentSession<Value>>,
  work: (session: DocumentSession<Value>) => Answer,
): Promise<Answer> {
  const session = await open();
  try {
    return work(session);
  } finally {
    void session.close();
  }
}

const reasonOf = (status: SaveStatus): StorageReason | null =>
  status.state === 'not-saved' || status.state === 'read-only' ? status.reason : null;

export function createWorkspaceShelf(parts: WorkspaceParts): WorkspaceShelf {
  const { catalogue, maps, list, openOurSide, openMapSets } = parts;

  const rowsHere = async () => {
    const rows = await catalogue.rows();
    return rows.ok ? ok(rows.value.filter(({ kind, removedAt }) => kind === 'map' && removedAt === null)) : rows;
  };

  const source: WorkspaceSource = {
    ids: async () => {
      const rows = await rowsHere();
      return rows.ok ? ok([...rows.value].sort(byChange).map(({ id }) => id as MapId)) : rows;
    },
    read: async (id) => {
      const opened = await maps.open(id);
      if (!opened.ok) return opened;
      const map = opened.value.document.projection();
      void opened.value.close();
      return ok(map);
    },
    moments: parts.moments,
    ourSide: () => using(openOurSide, ({ document }) => document.projection()),
    sets: () => using(openMapSets, ({ document }) => document.projection()),
    settings: parts.settings.read,
  };

  /** Answers once it is kept, or that it could not be. */
  const put = async <Value>(
    open: () => Promise<DocumentSession<Value>>,
    edit: (value: Value) => Value,
  ): Promise<StorageReason | null> => {
    const session = await open();
    session.document.commit(edit);
    await session.close();
    return reasonOf(session.status());
  };

  const isBlank = async (): Promise<boolean> => {
    const rows = await catalogue.rows();
    if (!rows.ok || rows.value.some(({ kind }) => kind === 'map')) return false;
    return sameJson(await source.ourSide(), BLANK_OUR_SIDE) && sameJson(await source.sets(), NO_MAP_SETS);
  };

  const target = async ({ signal }: Writing): Promise<WorkspaceTarget> => ({
    at: async (id) => {
      const opened = await maps.open(id);
      // What cannot be read now is there all the same.
      if (!opened.ok) return opened.reason === 'not-there' ? null : { map: null, removed: false };
      const { document, status } = opened.value;
      void opened.value.close();
      return { map: document.projection(), removed: status().state === 'removed' };
    },
    create: async (map) => {
      list.show(map);
      return reasonOf(await maps.create(map.id, map));
    },
    putBack: async (id) => {
      const done = await list.mark(id, null);
      return done.ok ? null : done.reason;
    },
    moments: parts.moments,
    ourSide: source.ourSide,
    putOurSide: (ours) => put(openOurSide, () => ours),
    sets: source.sets,
    putSets: (edit) => put(openMapSets, edit),
    isBlank: await isBlank(),
    putSettings: parts.settings.put,
    nameBeside: parts.nameBeside,
    signal,
  });

  const takeIn = async (lines: AsyncIterable<WorkspaceLine>, taking: Writing) => {
    const trouble = list.trouble();
    if (trouble || parts.isReadOnly()) return fail(trouble?.reason ?? 'newer-format');
    const taken = await takeWorkspace(lines, await target(taking));
    await list.refresh();
    return ok(taken);
  };

  return {
    source,
    save: async (writing) => {
      const written = await writeWorkspace(source, writing);
      if (!written.ok) return written;
      const { file, left } = written.value;
      const names = new Map(list.summaries().map(({ id, name, customer }) => [id, name || customer]));
      return ok({
        name: `blanksheet-${parts.today()}.blanksheet-workspace`,
        file,
        left: left.maps.map((id) => names.get(id) ?? ''),
        leftMoments: left.moments,
      });
    },
    take: async (file, taking) => {
      if (!isWorkspace(await textStart(file))) return null;
      const lines = textLines(file, (bytes) => taking.progress?.(bytes / file.size));
      return takeIn(readWorkspace(lines, parts.today()), taking);
    },
    takeFolder: (files, taking) =>
      takeIn(
        readFolder(files, parts.today(), (share) => taking.progress?.(share)),
        taking,
      ),
    replaceOurSide: async (ours) => {
      const before = await source.ourSide();
      const failed = await put(openOurSide, () => ours);
      return failed ? fail(failed) : ok(before);
    },
  };
}
