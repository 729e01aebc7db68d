/** A library of samples as one file: each stands in it as it would stand in a file of its own; must never take half a library. */
import type { BuyingMap } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import { compareText } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { MAP_FORMAT } from './mapSchema.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import { SAMPLES_MIGRATIONS } from './migrations/samplesMigrations.ts';
import { openContent, openFile } from './openFile.ts';
import { readMap } from './parseMap.ts';
import { mapContent } from './serialiseMap.ts';
import { SAMPLES_VERSION } from './versions.ts';
import { toText } from './writeJson.ts';

export const SAMPLES_FORMAT = 'blanksheet-samples';

/** The same bytes for the same samples, in whatever order they come. */
export const serialiseSamples = (samples: readonly BuyingMap[]): string =>
  toText({
    format: SAMPLES_FORMAT,
    version: SAMPLES_VERSION,
    samples: [...samples].sort((a, b) => compareText(a.id, b.id)).map((sample) => mapContent(sample)),
  });

/** All samples of a library, in its order, or why it is refused and where. */
export function parseSamples(text: string, today: Day): Result<readonly BuyingMap[], Refusal> {
  const opened = openFile(text, SAMPLES_FORMAT, SAMPLES_MIGRATIONS);
  if (!opened.ok) return opened;
  const { format: _, version: __, samples, ...more } = opened.value;
  const [stray] = Object.keys(more);
  if (stray !== undefined) return fail({ code: 'invalid-records', where: stray });
  if (!Array.isArray(samples)) return fail({ code: 'invalid-records', where: 'samples' });
  const read: BuyingMap[] = [];
  for (const [place, content] of (samples as readonly unknown[]).entries()) {
    const file = openContent(content, MAP_FORMAT, MAP_MIGRATIONS);
    const map = file.ok ? readMap(file.value, today) : file;
    if (!map.ok) return fail(inSample(map.reason, place));
    if (read.some(({ id }) => id === map.value.id))
      return fail(inSample({ code: 'invalid-records', where: 'id' }, place));
    read.push(map.value);
  }
  return ok(read);
}

const inSample = ({ code, where }: Refusal, place: number): Refusal => ({
  code: code === 'not-a-map' ? 'invalid-records' : code,
  where: [`samples[${place}]`, ...(where === null ? [] : [where])].join('.'),
});
