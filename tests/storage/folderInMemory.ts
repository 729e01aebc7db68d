/** A folder of the user's own, in memory, with a switch for each thing that can go wrong with one. */
import type { FolderHandle, Folders } from '../../src/storage/device.ts';

export interface FolderInMemory {
  readonly files: Map<string, string | Uint8Array>;
  /** For the device that has it chosen. */
  readonly folders: Folders;
  permission: PermissionState;
  /** What reading and writing fails with. */
  trouble: string | null;
  /** Every write, by name. */
  readonly writes: string[];
  /** As a file picker hands it over. */
  readonly chosen: () => File[];
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export function folderInMemory(name = 'Copies'): FolderInMemory {
  const files = new Map<string, string | Uint8Array>();
  let ages = 0;
  const at = new Map<string, number>();

  const fail = (kind: string): never => {
    throw new DOMException('made to fail', kind);
  };
  const handle = (prefix: string): FolderHandle =>
    ({
      name,
      queryPermission: async () => memory.permission,
      requestPermission: async () => {
        memory.permission = 'granted';
        return memory.permission;
      },
      getDirectoryHandle: async (inside: string) =>
        memory.trouble ? fail(memory.trouble) : handle(`${prefix}${inside}/`),
      getFileHandle: async (file: string, { create = false } = {}) => {
        const path = prefix + file;
        if (memory.trouble) fail(memory.trouble);
        if (!files.has(path) && !create) fail('NotFoundError');
        if (!files.has(path)) files.set(path, '');
        return {
          getFile: async () => new File([bytesOf(files.get(path) ?? '') as BlobPart], file),
          createWritable: async () => {
            let content = new Uint8Array();
            return {
              write: async (bytes: Uint8Array) => {
                content = bytes.slice() as typeof content;
              },
              close: async () => {
                memory.writes.push(path);
                at.set(path, ++ages);
                files.set(path, content);
              },
            };
          },
        };
      },
      removeEntry: async (file: string) => void files.delete(prefix + file),
    }) as unknown as FolderHandle;

  const memory: FolderInMemory = {
    files,
    permission: 'granted',
    trouble: null,
    writes: [],
    folders: { pick: async () => 'token', open: () => handle('') },
    chosen: () =>
      [...files].map(([path, content]) => {
        const file = new File([bytesOf(content) as BlobPart], path.split('/').at(-1) ?? '', {
          lastModified: at.get(path) ?? 0,
        });
        return Object.defineProperty(file, 'webkitRelativePath', { value: `${name}/${path}` });
      }),
  };
  return memory;
}
