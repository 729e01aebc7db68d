// A file with a passphrase: opened with it, by the standard tool too, and by nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { doSeal } from '../../src/storage/seal.ts';
import { MAP, named } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const PASSPHRASE = '白纸 four words';

// Locking is slow on purpose.
let once: Promise<Blob> | null = null;

async function seal(): Promise<Blob> {
  const made = await doSeal({
    does: 'seal',
    file: new Blob([serialiseMap(named(MAP, 'Linden'))]),
    passphrase: PASSPHRASE,
  });
  if (!made.ok) throw new Error('not sealed');
  return made.value;
}

async function sealed() {
  once ??= seal();
  return { library: (await testDevice().open()).library, file: await once };
}

const damaged = { ok: false, reason: { code: 'damaged', where: null } };

describe('a locked file', () => {
  it('asks for its passphrase, says which is wrong, and opens with the right one', async () => {
    const { library, file } = await sealed();
    expect(await file.text()).not.toContain('Linden');
    expect(await library.importFile(file)).toEqual({ ok: false, reason: 'sealed' });
    expect(await library.importFile(file, { passphrase: 'another' })).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
    expect(library.summaries()).toEqual([]);
    expect(await library.importFile(file, { passphrase: PASSPHRASE })).toMatchObject({ value: { is: 'map' } });
    expect(library.summaries().map(({ name }) => name)).toEqual(['Linden']);
  });

  it('that was changed by a bit, or cut off, is refused as damaged', async () => {
    const { library, file } = await sealed();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const changed = bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1);
    expect(await library.importFile(new Blob([changed]), { passphrase: PASSPHRASE })).toEqual(damaged);
    expect(await library.importFile(file.slice(0, file.size - 5), { passphrase: PASSPHRASE })).toEqual(damaged);
  });

  it('that asks for more work than a device can do is refused before any is done', async () => {
    const { library, file } = await sealed();
    const head = (await file.slice(0, 60).text()).split('\n')[1] ?? '';
    const costly = new Blob([`age-encryption.org/v1\n${head.replace(/\d+$/, '30')}\n`, 'x'.repeat(500)]);
    expect(await library.importFile(costly, { passphrase: PASSPHRASE })).toEqual(damaged);
  });

  it('that the standard tool locked is opened', async () => {
    const { library } = await testDevice().open();
    const theirs = readFileSync('tests/fixtures/files/age-scrypt.age');
    const done = await library.importFile(new Blob([theirs]), { passphrase: 'vector' });
    expect(done).toMatchObject({ ok: true, value: { is: 'map' } });
  });
});

/** Where the machine has the tool: it takes a passphrase from a terminal alone, so it is given one by `script`. */
const hasTool = (() => {
  try {
    execFileSync('age', ['--version']);
    execFileSync('script', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

it.runIf(hasTool)('is opened by the standard tool', async () => {
  const { file } = await sealed();
  const folder = mkdtempSync(path.join(tmpdir(), 'blanksheet-age-'));
  try {
    writeFileSync(path.join(folder, 'map.age'), new Uint8Array(await file.arrayBuffer()));
    const command = `age -d -o ${folder}/map.json ${folder}/map.age`;
    execFileSync('script', ['-qec', command, '/dev/null'], {
      input: `${PASSPHRASE}\n`,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    expect(readFileSync(path.join(folder, 'map.json'), 'utf8')).toBe(serialiseMap(named(MAP, 'Linden')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
