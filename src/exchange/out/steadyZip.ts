/** Packs the parts of an office file again so that the same parts are the same bytes; must never keep the time at which it was made. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip can tell, by the clock of the device: a zip knows no time zone. */
const EVER = new Date(1980, 0, 1);

export type Parts = { readonly [path: string]: Uint8Array };

/** Without folders, which are no parts. */
export const partsOf = (zip: Uint8Array): Parts => unzipSync(zip, { filter: ({ name }) => !name.endsWith('/') });

/** In the order given, as office programs ask for the list of parts first. */
export const zipOf = (parts: Parts): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ ...parts } as Zippable, { mtime: EVER, level: 6 }));

const CORE = 'docProps/core.xml';
const text = new TextDecoder();

/** What a library has packed, with one moment in place of the present one. */
export function steadyZip(
  zip: Uint8Array,
  change: (parts: Parts) => Parts = (parts) => parts,
): Uint8Array<ArrayBuffer> {
  const parts = partsOf(zip);
  const core = parts[CORE];
  const fixed = core && {
    [CORE]: strToU8(text.decode(core).replace(/(?<=<dcterms:\w+[^>]*>)[^<]*/g, '2000-01-01T00:00:00Z')),
  };
  return zipOf(change({ ...parts, ...fixed }));
}
