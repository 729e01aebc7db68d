/** Writes made files into a folder of the repository; must never touch another file there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Writes each file, and says which. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(ROOT, folder, name), text);
    process.stdout.write(`${folder}/${name}\n`);
  }
}
