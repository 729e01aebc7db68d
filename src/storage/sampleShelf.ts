/** The samples of this device and those that come with the product; must never write one over another. */
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { Refusal } from '../model/refusal.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import { isShipped } from '../model/shippedSamples.ts';
import type { Day } from '../shared/day.ts';
import { later } from '../shared/later.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { sameJson } from '../shared/sameJson.ts';
import { loadLibraryWriter, type MapFile, parseSamplesText } from './mapFiles.ts';

const forLooking = later(() => import('../samples/strayIn.ts'));

/** What became of the samples in a file: new ones, and how many were here already, word for word. */
export interface TakenSamples {
  readonly added: readonly MapId[];
  readonly there: number;
}

export interface SampleShelf {
  /** Those that come with the product, in the language of the interface. */
  readonly shipped: () => Promise<Result<readonly BuyingMap[], Refusal | 'not-fetched'>>;
  /** Puts samples beside those that are here. */
  readonly take: (
    samples: readonly BuyingMap[],
  ) => Promise<Result<TakenSamples, Refusal | StorageReason | 'not-fetched'>>;
  /** Samples as one file. */
  readonly fileOf: (samples: readonly BuyingMap[]) => Promise<Result<MapFile, 'not-fetched'>>;
}

export interface SampleShelfParts {
  readonly fetchSamples: () => Promise<string>;
  readonly today: () => Day;
  readonly newId: () => MapId;
  /** Removed ones too: what is taken back must find its place. */
  readonly here: () => readonly MapSummary[];
  /** The map of that id; null where there is none that can be read. */
  readonly read: (id: MapId) => Promise<BuyingMap | null>;
  readonly create: (map: BuyingMap) => Promise<Result<MapId, StorageReason>>;
}

export function createSampleShelf({ fetchSamples, today, newId, here, read, create }: SampleShelfParts): SampleShelf {
  return {
    shipped: async () => {
      const text = await fetchSamples().catch(() => null);
      return text === null ? fail('not-fetched') : parseSamplesText(text, today());
    },
    take: async (samples) => {
      const looking = await forLooking().catch(() => null);
      if (!looking) return fail('not-fetched');
      for (const [place, sample] of samples.entries()) {
        const stray = sample.fields.sample ? looking.strayIn(sample) : 'map.sample';
        if (stray !== null) return fail({ code: 'names-in-sample', where: `samples[${place}].${stray}` });
      }
      const added: MapId[] = [];
      let there = 0;
      for (const sample of samples) {
        const isTaken = isShipped(sample.id) || here().some(({ id }) => id === sample.id);
        if (isTaken && sameJson(await read(sample.id), sample)) {
          there += 1;
          continue;
        }
        const made = await create(isTaken ? { ...sample, id: newId() } : sample);
        if (!made.ok) return made;
        added.push(made.value);
      }
      return ok({ added, there });
    },
    fileOf: async (samples) => {
      const write = await loadLibraryWriter();
      return write.ok ? ok(write.value(samples)) : write;
    },
  };
}
