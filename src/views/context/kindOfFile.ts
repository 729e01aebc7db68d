/** Looks at a file's beginning for what it is; must never keep anybody from being told that it was refused. */
import type { FileKind } from '../../entry/file/fileKind.ts';
import { later } from '../../shared/later.ts';

const reading = later(() => import('../../entry/file/fileKind.ts'));

/** Null where it cannot be told. */
export async function kindOfFile(file: File): Promise<FileKind | null> {
  try {
    const { FILE_START, fileKind } = await reading();
    const bytes = new Uint8Array(await file.slice(0, FILE_START).arrayBuffer());
    return fileKind({ name: file.name, bytes });
  } catch {
    return null;
  }
}
