/** Brings a folder up to date with what is on this device: each map as a file of its own, its moments, and the rest; must never touch a file of another's. */
import { mapFileName } from '../../format/mapFileName.ts';
import { serialiseMap } from '../../format/serialiseMap.ts';
import { type StoodMap, type WorkspaceItem, workspaceLine } from '../../format/workspaceFile.ts';
import type { MapId } from '../../model/ids.ts';
import { checksum } from '../checksum.ts';
import type { DocumentRow } from '../database.ts';
import {
  type Left,
  momentsOf,
  packLines,
  restOf,
  type WorkspaceSource,
  workspaceText,
} from '../workspace/writeWorkspace.ts';
import { moveAside, sumOf, takeAway, type Written, writeFile } from './folderFiles.ts';

/** What this device wrote there, by what it is of, with how that stood then. */
export type FolderFiles = {
  readonly [key: string]: Written & {
    readonly stand: string /** Moments that could not be read. */;
    readonly left?: number;
  };
};

const MAP = '.blanksheet.json';
const PACKED = '.blanksheet-workspace';
const MOMENTS = 'moments';
const REMOVED = 'removed';
const REST = 'our-side-and-sets';

export interface Filling {
  readonly folder: FileSystemDirectoryHandle;
  readonly source: WorkspaceSource;
  /** All documents, those in the bin as well. */
  readonly rows: readonly DocumentRow[];
  readonly files: FolderFiles;
  /** Keeps what was written, before the next is. */
  readonly note: (files: FolderFiles) => Promise<void>;
}

/** Nothing is written that is there already. A map that cannot be read now is left as it is there, and not taken for removed. */
export async function fillFolder({ folder, source, rows, files, note }: Filling): Promise<void> {
  let known = files;
  const keep = async (key: string, written: FolderFiles[string] | null) => {
    const { [key]: _, ...others } = known;
    known = written ? { ...others, [key]: written } : others;
    await note(known);
  };
  const moments = await folder.getDirectoryHandle(MOMENTS, { create: true });

  /** Somebody may have taken it away there. */
  const isThere = async (key: string, stand: string, where: FileSystemDirectoryHandle) => {
    const before = known[key];
    return before?.stand === stand && (await sumOf(where, before.name)) !== null;
  };

  const rest = await restOf(source);
  const restStand = standOf(rest.map(workspaceLine).join(''));
  if (!(await isThere('rest', restStand, folder))) {
    const bytes = await packed(each(rest));
    await keep('rest', { ...(await writeFile(folder, [REST, PACKED], bytes, known.rest)), stand: restStand });
  }

  for (const row of rows) {
    if (row.kind !== 'map') continue;
    const [mapKey, momentsKey] = [`map ${row.id}`, `moments ${row.id}`];
    if (row.removedAt !== null) {
      for (const [key, from] of [
        [mapKey, folder],
        [momentsKey, moments],
      ] as const) {
        const written = known[key];
        if (!written) continue;
        await moveAside(from, written, await folder.getDirectoryHandle(REMOVED, { create: true }));
        await keep(key, null);
      }
      continue;
    }
    const stand = `${row.changedAt} ${row.upTo ?? 0}`;
    const listed = await source.moments.list(row.id as MapId);
    const momentsStand = listed.ok ? standOf(JSON.stringify(listed.value)) : known[momentsKey]?.stand;
    const [hasMap, hasMoments] = [
      await isThere(mapKey, stand, folder),
      momentsStand === undefined || (await isThere(momentsKey, momentsStand, moments)),
    ];
    if (hasMap && hasMoments) continue;
    const map = await source.read(row.id as MapId);
    if (!map.ok) continue;
    const base = mapFileName(map.value).slice(0, -MAP.length);
    if (!hasMap) {
      const bytes = new TextEncoder().encode(serialiseMap(map.value));
      await keep(mapKey, { ...(await writeFile(folder, [base, MAP], bytes, known[mapKey])), stand });
    }
    if (hasMoments || momentsStand === undefined) continue;
    const before = known[momentsKey];
    if (listed.ok && listed.value.length === 0) {
      if (before) await takeAway(moments, before);
      if (before) await keep(momentsKey, null);
      continue;
    }
    const left: Left = { maps: [], moments: 0 };
    const bytes = await packed(asItems(momentsOf(map.value, source.moments, left)));
    const written = await writeFile(moments, [base, PACKED], bytes, before);
    await keep(momentsKey, { ...written, stand: momentsStand, left: left.moments });
  }
}

const standOf = (text: string): string => String(checksum(new TextEncoder().encode(text)));

async function* each(items: readonly WorkspaceItem[]): AsyncGenerator<WorkspaceItem> {
  yield* items;
}

async function* asItems(moments: AsyncGenerator<StoodMap>): AsyncGenerator<WorkspaceItem> {
  for await (const moment of moments) yield { is: 'moment', moment };
}

const packed = async (items: AsyncGenerator<WorkspaceItem>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await packLines(workspaceText(items))).arrayBuffer());
