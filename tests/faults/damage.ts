/** The browser's files damaged between two visits, on both of Chromium's databases: nothing is lost in silence. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Outcome, Part, Place } from './part.ts';
import { addPerson, type Backend, beginMap, namesIn, toldIn, untilSaved, visitsOf } from './visits.ts';

interface Damage {
  readonly what: string;
  readonly backend: Backend;
  readonly where: 'IndexedDB' | 'File System' | 'both';
  /** Which files of the folder. */
  readonly files: RegExp;
  readonly how: (file: string) => void;
}

const remove = (file: string) => rmSync(file, { recursive: true, force: true });
const cut = (part: number) => (file: string) => truncateSync(file, Math.floor(statSync(file).size * part));
const tail =
  (...bytes: readonly number[]) =>
  (file: string) =>
    appendFileSync(file, Buffer.from(bytes));
const overwrite = (from: number, to: number, byte: number) => (file: string) => {
  const content = readFileSync(file);
  content.fill(byte, Math.floor(content.length * from), Math.ceil(content.length * to));
  writeFileSync(file, content);
};
/** One bit in the middle of each of ten parts. */
const flip = (file: string) => {
  const content = readFileSync(file);
  for (let part = 0; part < 10; part += 1) {
    const at = Math.floor((content.length * (part + 0.5)) / 10);
    content[at] = (content[at] ?? 0) ^ 4;
  }
  writeFileSync(file, content);
};

const HALF_A_HEADER = [0x5a, 0x31, 0x77, 0x02, 0x40, 0x00, 0x01];
const ALL = /./;

const DAMAGES: readonly Damage[] = [
  ...(
    [
      ['the log is gone', /\.log$/, remove],
      ['the log is emptied', /\.log$/, cut(0)],
      ['the log is cut in half', /\.log$/, cut(0.5)],
      ['the log is cut near its end', /\.log$/, cut(0.95)],
      ['the log ends in half a header', /\.log$/, tail(...HALF_A_HEADER)],
      ['the log begins with nothing', /\.log$/, overwrite(0, 0.1, 0)],
      ['the log’s middle is nothing', /\.log$/, overwrite(0.4, 0.6, 0)],
      ['the log’s end is something else', /\.log$/, overwrite(0.9, 1, 0xaa)],
      ['bits of the log are turned', /\.log$/, flip],
      ['the manifest is gone', /MANIFEST/, remove],
      ['the manifest is emptied', /MANIFEST/, cut(0)],
      ['the manifest is cut in half', /MANIFEST/, cut(0.5)],
      ['bits of the manifest are turned', /MANIFEST/, flip],
      ['CURRENT is gone', /CURRENT$/, remove],
      ['CURRENT points nowhere', /CURRENT$/, (file: string) => writeFileSync(file, 'MANIFEST-999999\n')],
      ['every file is emptied', ALL, cut(0)],
      ['every file is gone', ALL, remove],
    ] as const
  ).map(([what, files, how]): Damage => ({ what, backend: 'leveldb', where: 'IndexedDB', files, how })),
  ...(
    [
      ['the file is gone', /(?<!-wal|-shm|-journal)$/, remove],
      ['the file is emptied', /(?<!-wal|-shm|-journal)$/, cut(0)],
      ['the file is cut in half', /(?<!-wal|-shm|-journal)$/, cut(0.5)],
      ['the header is damaged', /(?<!-wal|-shm|-journal)$/, overwrite(0, 0.01, 0xaa)],
      ['the middle is nothing', /(?<!-wal|-shm|-journal)$/, overwrite(0.4, 0.6, 0)],
      ['bits are turned', /(?<!-wal|-shm|-journal)$/, flip],
      ['what was written last is gone', /-(?:wal|journal)$/, remove],
      ['what was written last is cut in half', /-(?:wal|journal)$/, cut(0.5)],
      ['bits of what was written last are turned', /-(?:wal|journal)$/, flip],
      ['every file is gone', ALL, remove],
    ] as const
  ).map(([what, files, how]): Damage => ({ what, backend: 'sqlite', where: 'IndexedDB', files, how })),
  ...(['leveldb', 'sqlite'] as const).flatMap((backend): readonly Damage[] => [
    { what: 'the second copies are gone', backend, where: 'File System', files: ALL, how: remove },
    { what: 'bits of the second copies are turned', backend, where: 'File System', files: ALL, how: flip },
    { what: 'database and second copies are gone', backend, where: 'both', files: ALL, how: remove },
  ]),
];

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return all.filter((file) => statSync(file).isFile());
}

const PEOPLE = ['Lin Wei', 'Zhao Min', 'Chen Bo'];

async function runDamage(seed: number, place: Place): Promise<Outcome> {
  const damage = DAMAGES[(seed - 1) % DAMAGES.length];
  if (!damage) return { wrong: 'no such damage' };
  const { profile, visit } = visitsOf(place, damage.backend);
  await visit(async (page) => {
    const [first = '', ...others] = PEOPLE;
    await beginMap(page, first);
    for (const other of others) await addPerson(page, other);
    await untilSaved(page);
  });
  // A second visit, as in life: what the first one left open is closed, and copied.
  await visit(async (page) => {
    await namesIn(page);
    await untilSaved(page);
    await page.waitForFunction(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('blanksheet', { create: true });
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        if (name.endsWith('.copy')) return true;
      return false;
    });
  });
  const folders = damage.where === 'both' ? ['IndexedDB', 'File System'] : [damage.where];
  const hit = folders
    .flatMap((name) => filesUnder(path.join(profile, 'Default', name)))
    .filter((file) => damage.files.test(file));
  const called = `${damage.backend}: ${damage.what}`;
  // A database without such a file can take no harm by it.
  if (hit.length === 0) return { fine: 'no such file' };
  for (const file of hit) if (existsSync(file)) damage.how(file);
  return await visit(async (page): Promise<Outcome> => {
    const shown = page.locator('[data-outline], [role="alert"], main').first();
    await shown.waitFor();
    const NOT_HERE = /not on this device/;
    // Where the word of it had not reached the disk either, the page of the map is all that tells.
    await page.waitForFunction(
      (notHere) =>
        document.querySelector('[data-save-state="saved"], [role="alert"], [role="status"]:not(:empty)') ||
        new RegExp(notHere).test(document.querySelector('main')?.textContent ?? ''),
      NOT_HERE.source,
    );
    const found = await namesIn(page);
    if (PEOPLE.every((name) => found.includes(name))) return { fine: 'nothing lost' };
    const told = `${await toldIn(page)} ${NOT_HERE.exec(await shown.innerText())?.[0] ?? ''}`;
    return /lost|damaged|second cop|cannot|gone|removed|no longer|not there|put back|not on this device/i.test(told)
      ? { fine: 'lost and told' }
      : { wrong: `${called}: lost in silence; found ${found.join(', ') || 'nobody'}; told: ${told.slice(0, 200)}` };
  });
}

export const DAMAGE: Part = {
  name: 'damage',
  what: `The files of the database or of the second copies are damaged between two visits, in ${DAMAGES.length} ways on both of Chromium’s databases`,
  mustHold: 'nothing is lost, or it is told; never in silence',
  atLeast: DAMAGES.length,
  inBrowser: true,
  run: runDamage,
};
