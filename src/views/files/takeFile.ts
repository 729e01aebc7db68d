/** Takes one file for a map, and answers with what became of it. */
import type { FileKind } from '../../entry/file/fileKind.ts';
import type { Imported, Library, Under } from '../../store/library.ts';
import type { Refused } from '../../telling/sayRefusal.ts';
import { kindOfFile } from '../context/kindOfFile.ts';

export interface RefusedFile {
  readonly name: string;
  readonly reason: Refused;
  /** Null for what cannot be told, or is a map that is not as it has to be. */
  readonly kind: FileKind | null;
}

export type Taken = ({ readonly name: string } & Imported) | RefusedFile;

export const isTaken = (file: Taken): file is { readonly name: string } & Imported => 'is' in file;

/** These say that it is no map at all. */
const IS_OTHER: readonly string[] = ['not-json', 'not-a-map', 'too-large'];

/**
 * Null where it was stopped: then nothing came in. `ask` asks for the passphrase of a file that is locked, once more where
 * what was given does not open it; null gives it up.
 */
export async function takeFile(
  library: Library,
  file: File,
  isFolder: boolean,
  under: Under,
  ask: (again: boolean) => Promise<string | null>,
): Promise<Taken | null> {
  const { name } = file;
  if (isFolder) return { name, reason: { code: 'unreadable', where: null }, kind: 'folder' };
  for (let passphrase: string | undefined; ; ) {
    const done = await library.importFile(file, { ...under, ...(passphrase !== undefined && { passphrase }) });
    if (done.ok) return { name, ...done.value };
    const { reason } = done;
    if (reason === 'stopped') return null;
    if (reason === 'sealed' || reason === 'wrong-passphrase') {
      const given = await ask(reason === 'wrong-passphrase');
      if (given === null) return null;
      passphrase = given;
      continue;
    }
    const isOther = typeof reason !== 'string' && IS_OTHER.includes(reason.code);
    return { name, reason, kind: isOther ? await kindOfFile(file) : null };
  }
}
