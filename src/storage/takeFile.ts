/** Takes in one file that the user chose, whatever it holds, opening it first where it is locked; must never read one that is too large to look at. */
import type { MapId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import type { ToldMap } from '../model/stood.ts';
import type { WorkspaceTaken } from '../model/workspace.ts';
import type { Day } from '../shared/day.ts';
import { later } from '../shared/later.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type ReadAside, readHeld } from './mapFiles.ts';
import type { SampleShelf, TakenSamples } from './sampleShelf.ts';
import type { NotOpened, Sealing } from './seal.ts';
import type { Writing } from './workspace/writeWorkspace.ts';

/** Something that is taken in; with the passphrase where it is locked. */
export interface Taking extends Writing {
  readonly passphrase?: string;
}

/** What came out of a file. */
export type Imported =
  | { readonly is: 'map'; readonly id: MapId }
  | ({ readonly is: 'samples' } & TakenSamples)
  | { readonly is: 'workspace'; readonly taken: WorkspaceTaken };

/** Does it beside the page; null where that cannot be. */
export type SealAside = (sealing: Sealing) => Promise<Result<Blob, NotOpened> | null>;

/** Where what a file holds goes, and who reads it beside the page. */
interface Into {
  readonly takeMap: (told: ToldMap) => Promise<Result<MapId, StorageReason>>;
  readonly takeSamples: SampleShelf['take'];
  /** Null for what is none. */
  readonly takeWorkspace: (file: Blob) => Promise<Result<WorkspaceTaken, StorageReason | 'not-fetched'> | null>;
  readonly readAside: ReadAside | undefined;
  readonly sealAside: SealAside | undefined;
  readonly today: () => Day;
}

type NotTaken = Refusal | StorageReason | 'not-fetched' | 'stopped' | 'sealed' | 'wrong-passphrase';

/** A smaller file is read sooner than a worker begins, in bytes. */
const LARGE = 256_000;

const forSealing = later(() => import('./seal.ts'));

const SEALED = 'age-encryption.org/v1';

/** Whether a file is locked, by how it begins. */
async function isSealed(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, SEALED.length).text()) === SEALED;
  } catch {
    // Whoever reads all of it says why that cannot be.
    return false;
  }
}

/** Whether it is worth while to fetch what reads a workspace: packed, or begun as one. */
async function maybeWorkspace(file: Blob): Promise<boolean> {
  try {
    const start = new Uint8Array(await file.slice(0, 40).arrayBuffer());
    return (start[0] === 0x1f && start[1] === 0x8b) || new TextDecoder().decode(start).includes('blanksheet-workspace');
  } catch {
    // Whoever reads all of it says why that cannot be.
    return false;
  }
}

/** Locks a file or opens it; in the page where no worker can be had. */
export async function sealing(
  what: Sealing,
  aside: SealAside | undefined,
): Promise<Result<Blob, NotOpened | 'not-fetched'>> {
  const done = await aside?.(what).catch(() => null);
  if (done) return done;
  const loaded = await forSealing().catch(() => null);
  return loaded ? loaded.doSeal(what) : fail('not-fetched');
}

/** What became of it; `sealed` where it asks for a passphrase. */
export async function takeFile(given: Blob, taking: Taking, into: Into): Promise<Result<Imported, NotTaken>> {
  const { signal, passphrase } = taking;
  const isLocked = await isSealed(given);
  if (isLocked && passphrase === undefined) return fail('sealed');
  const open = { does: 'open', file: given, passphrase: passphrase ?? '' } as const;
  const opened = isLocked ? await sealing(open, into.sealAside) : ok(given);
  if (!opened.ok) return opened.reason === 'damaged' ? fail({ code: 'damaged', where: null }) : fail(opened.reason);
  const file = opened.value;
  if (await maybeWorkspace(file)) {
    const whole = await into.takeWorkspace(file);
    if (whole) return whole.ok ? ok({ is: 'workspace', taken: whole.value }) : whole;
  }
  const aside = file.size < LARGE ? null : await into.readAside?.(file, into.today(), signal).catch(() => null);
  if (signal?.aborted) return fail('stopped');
  const held = aside ?? (await readHeld(file, into.today()));
  if (!held.ok) return held;
  if (signal?.aborted) return fail('stopped');
  if (held.value.is === 'samples') {
    const taken = await into.takeSamples(held.value.samples);
    return taken.ok ? ok({ is: 'samples', ...taken.value }) : taken;
  }
  const made = await into.takeMap(held.value);
  return made.ok ? ok({ is: 'map', id: made.value }) : made;
}
