/** Writes everything of this device as one file, a map at a time; must never leave something out unsaid. */
import {
  type StoodMap,
  WORKSPACE_HEAD,
  type WorkspaceItem,
  workspaceEnd,
  workspaceLine,
} from '../../format/workspaceFile.ts';
import type { MapId, MomentId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { type MapSets, NO_MAP_SETS, setsHere, withoutSets } from '../../model/mapSets.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../model/ourSide.ts';
import type { StorageReason } from '../../model/saveStatus.ts';
import type { PortableSettings } from '../../model/workspace.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { MomentShelf } from '../momentShelf.ts';

/** What a workspace is written from. */
export interface WorkspaceSource {
  /** The maps and samples that are here and not removed, the one changed last at the end. */
  readonly ids: () => Promise<Result<readonly MapId[], StorageReason>>;
  readonly read: (id: MapId) => Promise<Result<BuyingMap, unknown>>;
  readonly moments: Pick<MomentShelf, 'list' | 'read'>;
  readonly ourSide: () => Promise<OurSide>;
  readonly sets: () => Promise<MapSets>;
  readonly settings: () => PortableSettings;
}

/** What could not be read. */
export interface Left {
  readonly maps: MapId[];
  moments: number;
}

/** Sets that wait in the bin stay there. */
export const setsToGo = (sets: MapSets): MapSets => {
  const here = new Set<string>(setsHere(sets).map(({ id }) => id));
  return withoutSets(sets, new Set(Object.keys(sets.sets).filter((id) => !here.has(id))));
};

/** What goes along beside the maps; nothing that is as on a new device. */
export async function restOf({ settings, ourSide, sets }: WorkspaceSource): Promise<readonly WorkspaceItem[]> {
  const [ours, all] = [await ourSide(), setsToGo(await sets())];
  return [
    { is: 'settings', settings: settings() },
    ...(sameJson(ours, BLANK_OUR_SIDE) ? [] : [{ is: 'ourSide', ourSide: ours } as const]),
    ...(sameJson(all, NO_MAP_SETS) ? [] : [{ is: 'sets', sets: all } as const]),
  ];
}

/** The moments of a map that can be read, the first one first. */
export async function* momentsOf(
  map: BuyingMap,
  moments: WorkspaceSource['moments'],
  left: Left,
): AsyncGenerator<StoodMap> {
  const listed = await moments.list(map.id);
  for (const { id, at, heldUntil, thinned, removedAt } of listed.ok ? listed.value : []) {
    // What waits to be cleared away stays here.
    if (removedAt !== null) continue;
    const state = await moments.read(map.id, id);
    const held = Number.isFinite(heldUntil) && !Object.hasOwn(map.moments, id) ? heldUntil : 0;
    if (state.ok) yield { map: map.id, id: id as MomentId, at, heldUntil: held, thinned, state: state.value };
    else left.moments += 1;
  }
}

/** The text of a workspace with these things in it. */
export async function* workspaceText(items: AsyncIterable<WorkspaceItem>): AsyncGenerator<string> {
  yield WORKSPACE_HEAD;
  let lines = 0;
  for await (const item of items) {
    yield workspaceLine(item);
    lines += 1;
  }
  yield workspaceEnd(lines);
}

/** Packs text as it comes, where the platform can. */
export async function packLines(text: AsyncGenerator<string>): Promise<Blob> {
  const encoder = new TextEncoder();
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (out) => {
      const { done, value } = await text.next();
      if (done) out.close();
      else out.enqueue(encoder.encode(value));
    },
  });
  const packed = typeof CompressionStream === 'undefined' ? plain : plain.pipeThrough(new CompressionStream('gzip'));
  // The browser puts aside what does not fit into memory.
  return new Response(packed).blob();
}

export interface Writing {
  readonly signal?: AbortSignal | undefined;
  /** Between 0 and 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** The whole; `stopped` by the signal. */
export async function writeWorkspace(
  source: WorkspaceSource,
  { signal, progress }: Writing,
): Promise<Result<{ readonly file: Blob; readonly left: Left }, StorageReason | 'stopped'>> {
  const ids = await source.ids();
  if (!ids.ok) return ids;
  const left: Left = { maps: [], moments: 0 };
  const items = async function* (): AsyncGenerator<WorkspaceItem> {
    yield* await restOf(source);
    for (const [place, id] of ids.value.entries()) {
      signal?.throwIfAborted();
      progress?.(place / ids.value.length);
      const map = await source.read(id);
      if (!map.ok) {
        left.maps.push(id);
        continue;
      }
      yield { is: 'map', map: map.value };
      for await (const moment of momentsOf(map.value, source.moments, left)) {
        signal?.throwIfAborted();
        yield { is: 'moment', moment };
      }
    }
  };
  try {
    const file = await packLines(workspaceText(items()));
    return ok({ file, left });
  } catch {
    return fail(signal?.aborted ? 'stopped' : 'failed');
  }
}
