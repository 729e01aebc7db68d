/** The files of maps and samples, in and out; must never read one that is too large to look at. The format is fetched when a file first needs it. */
import { MAX_TEXT } from '../format/limits.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Stood, ToldMap } from '../model/stood.ts';
import type { Day } from '../shared/day.ts';
import { later } from '../shared/later.ts';
import { fail, ok, type Result } from '../shared/result.ts';

const forReading = later(() => Promise.all([import('../format/parseMap.ts'), import('../format/samplesFile.ts')]));
const forWriting = later(() =>
  Promise.all([
    import('../format/serialiseMap.ts'),
    import('../format/mapFileName.ts'),
    import('../format/samplesFile.ts'),
  ]),
);

export interface MapFile {
  /** A name to save it under. */
  readonly name: string;
  readonly text: string;
}

/** The text of a file that the user chose. What is not UTF-8 is refused: another encoding would come out wrong, a picture is no text. */
async function readText(file: Blob): Promise<Result<string, Refusal>> {
  if (file.size > MAX_TEXT)
    return fail({ code: 'too-large', where: null, most: { of: 'characters', count: MAX_TEXT } });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ code: 'unreadable', where: null });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'not-json', where: null });
  }
}

/** The map that a text holds, as it is read on a day. */
export async function parseText(text: string, today: Day): Promise<Result<BuyingMap, Refusal | 'not-fetched'>> {
  const loaded = await forReading().catch(() => null);
  return loaded ? loaded[0].parseMap(text, today) : fail('not-fetched');
}

/** The same with how it stood at the moments that it tells of. */
export async function parseTold(text: string, today: Day): Promise<Result<ToldMap, Refusal | 'not-fetched'>> {
  const loaded = await forReading().catch(() => null);
  return loaded ? loaded[0].parseToldMap(text, today) : fail('not-fetched');
}

/** The samples that a text holds. */
export async function parseSamplesText(
  text: string,
  today: Day,
): Promise<Result<readonly BuyingMap[], Refusal | 'not-fetched'>> {
  const loaded = await forReading().catch(() => null);
  return loaded ? loaded[1].parseSamples(text, today) : fail('not-fetched');
}

/** Whatever a text holds: a map, or the samples of a library or of a file of their own. */
export type Held =
  | ({ readonly is: 'map' } & ToldMap)
  | { readonly is: 'samples'; readonly samples: readonly BuyingMap[] };

async function parseHeld(text: string, today: Day): Promise<HeldFile> {
  const told = await parseTold(text, today);
  if (told.ok) {
    const { map } = told.value;
    return ok(map.fields.sample ? { is: 'samples', samples: [map] } : { is: 'map', ...told.value });
  }
  if (told.reason === 'not-fetched' || told.reason.code !== 'not-a-map') return told;
  const samples = await parseSamplesText(text, today);
  return samples.ok ? ok({ is: 'samples', samples: samples.value }) : samples;
}

/** What a file holds, or why it is refused. */
export type HeldFile = Result<Held, Refusal | 'not-fetched'>;

/** Reads a file beside the page; null where that cannot be, or was stopped. */
export type ReadAside = (file: Blob, today: Day, signal?: AbortSignal) => Promise<HeldFile | null>;

/** Reads a file that the user chose. */
export async function readHeld(file: Blob, today: Day): Promise<HeldFile> {
  const text = await readText(file);
  return text.ok ? parseHeld(text.value, today) : text;
}

/** Writes maps; not fetched when the app was taken off the device, or renewed, under a page that is still open. */
export async function loadWriter(): Promise<
  Result<(map: BuyingMap, stood?: readonly Stood[]) => MapFile, 'not-fetched'>
> {
  const loaded = await forWriting().catch(() => null);
  if (!loaded) return fail('not-fetched');
  const [{ serialiseMap }, { mapFileName }] = loaded;
  return ok((map, stood) => ({ name: mapFileName(map), text: serialiseMap(map, stood) }));
}

/** Writes samples: one as a map of its own, several as a library. */
export async function loadLibraryWriter(): Promise<Result<(samples: readonly BuyingMap[]) => MapFile, 'not-fetched'>> {
  const loaded = await forWriting().catch(() => null);
  if (!loaded) return fail('not-fetched');
  const [{ serialiseMap }, { mapFileName }, { serialiseSamples }] = loaded;
  return ok((samples) => {
    const [only, ...others] = samples;
    return only && others.length === 0
      ? { name: mapFileName(only), text: serialiseMap(only) }
      : { name: 'customer-samples.blanksheet.json', text: serialiseSamples(samples) };
  });
}
