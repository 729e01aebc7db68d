/** Files in a folder of the user's own; must never write over what it did not write itself, nor leave half a file in the place of a whole one. */
import { checksum } from '../checksum.ts';

/** What was written: as long as the file still holds just that, it is ours to write over. */
export interface Written {
  readonly name: string;
  readonly sum: number;
}

const isNotThere = (error: unknown): boolean => (error as { name?: unknown }).name === 'NotFoundError';

async function handleOf(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

/** The checksum of what a file holds now; null where there is none. */
export async function sumOf(folder: FileSystemDirectoryHandle, name: string): Promise<number | null> {
  const handle = await handleOf(folder, name);
  return handle && checksum(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
}

async function put(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // The file is replaced when the stream is closed, so that it is the old one or the new one.
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  if ((await handle.getFile()).size !== bytes.length) throw new Error('not written as a whole');
}

/** Takes away what was written, unless somebody has changed it. */
export async function takeAway(folder: FileSystemDirectoryHandle, { name, sum }: Written): Promise<void> {
  if ((await sumOf(folder, name)) === sum) await folder.removeEntry(name);
}

/**
 * Writes a file as `base` and `ending`, or with a number where that name belongs to something else. What was written
 * for the same thing before is replaced, or goes where its name was another.
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  [base, ending]: readonly [base: string, ending: string],
  bytes: Uint8Array<ArrayBuffer>,
  before: Written | undefined,
): Promise<Written> {
  const sum = checksum(bytes);
  for (let nth = 1; ; nth += 1) {
    const name = `${base}${nth === 1 ? '' : ` (${nth})`}${ending}`;
    const found = await sumOf(folder, name);
    const isOurs = before?.name === name && before.sum === found;
    if (found !== null && found !== sum && !isOurs) continue;
    if (found !== sum) await put(folder, name, bytes);
    if (before && before.name !== name) await takeAway(folder, before);
    return { name, sum };
  }
}

/** Moves what was written into another folder; what somebody has changed stays where it is. */
export async function moveAside(
  from: FileSystemDirectoryHandle,
  written: Written,
  to: FileSystemDirectoryHandle,
): Promise<void> {
  const handle = await handleOf(from, written.name);
  if (!handle) return;
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (checksum(bytes) !== written.sum) return;
  const dot = written.name.indexOf('.blanksheet');
  const parts = dot < 0 ? [written.name, ''] : [written.name.slice(0, dot), written.name.slice(dot)];
  await writeFile(to, parts as [string, string], bytes, undefined);
  await from.removeEntry(written.name);
}
