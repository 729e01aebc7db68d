// The second copies: written whole, joined with what is there, and never believed when damaged.
import { describe, expect, it } from 'vitest';
import { readUpdates } from '../../src/document/bytes.ts';
import { originFiles } from '../../src/storage/originFiles.ts';
import { openReplica } from '../document/randomEdits.ts';
import { addPerson } from './keptMaps.ts';

/** As much of a directory as the copies use. */
function directoryInMemory() {
  const files = new Map<string, Uint8Array>();
  const trouble = { reading: '' };
  const handle = (name: string, create: boolean) => {
    if (!files.has(name) && !create) throw new DOMException('not there', 'NotFoundError');
    return {
      getFile: async () => {
        if (trouble.reading) throw new DOMException('made to fail', trouble.reading);
        return new File([(files.get(name) ?? new Uint8Array()) as BlobPart], name, { lastModified: 42 });
      },
      createWritable: async () => {
        let content = new Uint8Array();
        return {
          write: async (bytes: Uint8Array) => {
            content = bytes.slice() as typeof content;
          },
          close: async () => void files.set(name, content),
        };
      },
    };
  };
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string, { create = false } = {}) => handle(name, create),
    removeEntry: async (name: string) => void files.delete(name),
    keys: async function* () {
      yield* files.keys();
    },
  };
  const copies = originFiles(async () => folder as unknown as FileSystemDirectoryHandle);
  if (!copies) throw new Error('there are files');
  return { files, copies, trouble };
}

describe('a second copy', () => {
  it('is read back as it was written, under any id', async () => {
    const { copies } = directoryInMemory();
    const bytes = openReplica(1).encodeAll();
    await copies.write('a/b:ü', bytes);
    expect(await copies.ids()).toEqual(['a/b:ü']);
    expect(await copies.read('a/b:ü')).toEqual({ bytes, at: 42 });
    await copies.remove('a/b:ü');
    expect(await copies.read('a/b:ü')).toBeNull();
  });

  it('keeps what a tab that slept does not know', async () => {
    const { copies } = directoryInMemory();
    const document = openReplica(1);
    document.commit(addPerson('ada'));
    const early = document.encodeAll();
    document.commit(addPerson('ben'));
    await copies.write('m', document.encodeAll());
    await copies.write('m', early);
    const kept = await copies.read('m');
    expect(readUpdates(kept ? [kept.bytes] : []).whole).toEqual(document.encodeAll());
  });

  it('that is damaged or cut is no copy', async () => {
    const { files, copies } = directoryInMemory();
    await copies.write('m', openReplica(1).encodeAll());
    const [name, content] = [...files][0] ?? ['', new Uint8Array()];
    for (const damaged of [
      content.slice(0, -1),
      content.slice(0, 2),
      content.map((byte, at) => (at === 5 ? 255 : byte)),
    ]) {
      files.set(name, damaged);
      expect(await copies.read('m')).toBeNull();
    }
  });

  it('that cannot be read now is not written over', async () => {
    const { files, copies, trouble } = directoryInMemory();
    const document = openReplica(1);
    document.commit(addPerson('ada'));
    await copies.write('m', document.encodeAll());
    const before = [...files.values()];
    trouble.reading = 'NotReadableError';
    await expect(copies.read('m')).rejects.toThrow();
    await expect(copies.write('m', openReplica(2).encodeAll())).rejects.toThrow();
    expect([...files.values()]).toEqual(before);
  });

  it('is done without where the browser has no files', () => expect(originFiles(null)).toBeNull());
});
