/** The second copy of each document, in the origin private file system; must never replace more by less. */
import { mergeUpdates } from '../document/bytes.ts';
import { checksum } from './checksum.ts';
import type { Copies } from './device.ts';

const FOLDER = 'blanksheet';
const ENDING = '.copy';
/** The checksum stands before the bytes. */
const HEAD = 4;

/** Copies in a directory that is asked for on first use; null where the browser has none that can be written. */
export function originFiles(root: (() => Promise<FileSystemDirectoryHandle>) | null): Copies | null {
  if (!root) return null;
  const folder = async () => (await root()).getDirectoryHandle(FOLDER, { create: true });
  // Ids are free text in the log; a file's name is not.
  const nameOf = (id: string) => encodeURIComponent(id) + ENDING;

  const read = async (id: string) => {
    try {
      const file = await (await (await folder()).getFileHandle(nameOf(id))).getFile();
      const content = new Uint8Array(await file.arrayBuffer());
      const bytes = content.slice(HEAD);
      const sum = new DataView(content.buffer).getUint32(0);
      return sum === checksum(bytes) ? { bytes, at: file.lastModified } : null;
    } catch (error) {
      // Only what is not there, or is no copy, may be written over. What cannot be read now may hold more.
      if (error instanceof RangeError || (error as { name?: unknown }).name === 'NotFoundError') return null;
      throw error;
    }
  };

  return {
    read,
    ids: async () => {
      const ids: string[] = [];
      for await (const name of (await folder()).keys()) {
        if (name.endsWith(ENDING)) ids.push(decodeURIComponent(name.slice(0, -ENDING.length)));
      }
      return ids;
    },
    write: async (id, bytes) => {
      const known = await read(id);
      const whole = known ? joined(known.bytes, bytes) : bytes;
      const handle = await (await folder()).getFileHandle(nameOf(id), { create: true });
      // The file is replaced when the stream is closed, so that it is the old one or the new one.
      const stream = await handle.createWritable();
      const content = new Uint8Array(HEAD + whole.length);
      new DataView(content.buffer).setUint32(0, checksum(whole));
      content.set(whole, HEAD);
      await stream.write(content);
      await stream.close();
    },
    remove: async (id) => {
      await (await folder()).removeEntry(nameOf(id));
    },
  };
}

/** A tab that slept may know less than the file: what is written holds both. */
function joined(known: Uint8Array, bytes: Uint8Array): Uint8Array {
  try {
    return mergeUpdates([known, bytes]);
  } catch {
    return bytes;
  }
}
