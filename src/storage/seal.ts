/** Locks a file with a passphrase, as the `age` tool does, and opens one; must never keep the passphrase, nor hand out what was changed on the way. */
import { Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../shared/result.ts';

/** Doublings of the work that each guess costs: about a second and 64 MB on an ordinary machine. */
const WORK = 16;
/** A file that asks for more could exhaust the device; the tool itself asks for 18. */
const MOST_WORK = 18;

/** What is to be done with a file. */
export interface Sealing {
  readonly does: 'seal' | 'open';
  readonly file: Blob;
  readonly passphrase: string;
}

/** `damaged`: changed or cut off, or locked in another way than with a passphrase. */
export type NotOpened = 'wrong-passphrase' | 'damaged';

/** The other file. Each takes about a second, in which the thread it runs on does nothing else. */
export async function doSeal({ does, file, passphrase }: Sealing): Promise<Result<Blob, NotOpened>> {
  // One and the same passphrase, however a keyboard composes its letters.
  const said = passphrase.normalize('NFC');
  if (does === 'seal') {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(said);
    encrypter.setScryptWorkFactor(WORK);
    return ok(await new Response(await encrypter.encrypt(file.stream())).blob());
  }
  const [, work] = /^-> scrypt \S+ (\d+)$/m.exec(await file.slice(0, 400).text()) ?? [];
  if (work === undefined || Number(work) > MOST_WORK) return fail('damaged');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(said);
  const stream = await decrypter.decrypt(file.stream()).catch((error: unknown) => error as Error);
  if (stream instanceof Error) return fail(/no identity matched/.test(stream.message) ? 'wrong-passphrase' : 'damaged');
  return new Response(stream).blob().then(ok<Blob>, () => fail('damaged'));
}
