/** How an older file is brought up to date, shown on a made-up sequence; and that the real lists have no gap. */
import { describe, expect, it } from 'vitest';
import { MAP_MIGRATIONS } from '../../src/format/migrations/mapMigrations.ts';
import { type Migration, migrate, versionAfter } from '../../src/format/migrations/migrate.ts';
import { OUR_SIDE_MIGRATIONS } from '../../src/format/migrations/ourSideMigrations.ts';
import { openFile } from '../../src/format/openFile.ts';

const madeUp: readonly Migration[] = [
  { to: 2, name: 'add colour', migrate: (content) => ({ ...content, colour: 'red' }) },
  { to: 3, name: 'add size', migrate: (content) => ({ ...content, size: `${String(content.colour)} and large` }) },
];

describe('migrations', () => {
  it('run from the file’s version on, in order, each once', () => {
    expect(migrate({ version: 1 }, 1, madeUp)).toEqual({ version: 3, colour: 'red', size: 'red and large' });
    expect(migrate({ version: 2, colour: 'blue' }, 2, madeUp)).toMatchObject({ version: 3, size: 'blue and large' });
    expect(migrate({ version: 3, size: 's' }, 3, madeUp)).toEqual({ version: 3, size: 's' });
  });

  it('decide which version is the newest that can be read', () => {
    const open = (version: number) => openFile(JSON.stringify({ format: 'f', version }), 'f', madeUp);
    expect(open(1)).toEqual({ ok: true, value: { format: 'f', version: 3, colour: 'red', size: 'red and large' } });
    expect(open(4)).toEqual({ ok: false, reason: { code: 'newer-version', where: 'version' } });
  });

  it.each([
    ['map', MAP_MIGRATIONS],
    ['our side', OUR_SIDE_MIGRATIONS],
    ['made up', madeUp],
  ])('are numbered without a gap: %s', (_, list) => {
    expect(list.map((migration) => migration.to)).toEqual(list.map((_each, place) => place + 2));
    expect(versionAfter(list)).toBe(list.length + 1);
  });
});
