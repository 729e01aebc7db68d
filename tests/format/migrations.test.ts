/** How an older file is brought up to date, shown on a made-up sequence; and that the real lists have no gap. */
import { describe, expect, it } from 'vitest';
import { FRAGMENT_MIGRATIONS } from '../../src/format/migrations/fragmentMigrations.ts';
import { MAP_MIGRATIONS } from '../../src/format/migrations/mapMigrations.ts';
import { type Migration, migrate, versionAfter } from '../../src/format/migrations/migrate.ts';
import { OUR_SIDE_MIGRATIONS } from '../../src/format/migrations/ourSideMigrations.ts';
import { openFile } from '../../src/format/openFile.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import type { Day } from '../../src/shared/day.ts';

const TODAY = '2026-01-01' as Day;
const file = { format: 'blanksheet-map', version: 1, id: 'm', map: {} };

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
    ['fragment', FRAGMENT_MIGRATIONS],
    ['made up', madeUp],
  ])('are numbered without a gap: %s', (_, list) => {
    expect(list.map((migration) => migration.to)).toEqual(list.map((_each, place) => place + 2));
    expect(versionAfter(list)).toBe(list.length + 1);
  });
});

describe('from format 1 to 2', () => {
  const people = (...given: readonly object[]) =>
    migrate({ people: given }, 1, MAP_MIGRATIONS.slice(0, 1)).people as readonly unknown[];

  it('one competitor by name becomes the first of several, and none becomes none', () => {
    expect(
      people(
        { id: 'a', competitor: 'Orchid' },
        { id: 'b', competitor: '' },
        { id: 'c', competitor: null },
        { id: 'd', name: 'no word of it' },
      ),
    ).toEqual([
      { id: 'a', competitors: [{ name: 'Orchid', kind: 'rival' }] },
      { id: 'b', competitors: [{ name: '', kind: 'rival' }] },
      { id: 'c' },
      { id: 'd', name: 'no word of it' },
    ]);
  });

  it('what could be no competitor is left for the schema to refuse', () => {
    const odd = [{ id: 'a', competitor: 7 }, { competitor: 'x', competitors: [] }, 'nobody', null];
    expect(migrate({ people: odd }, 1, MAP_MIGRATIONS.slice(0, 1)).people).toEqual(odd);
    expect(migrate({ people: 'all' }, 1, MAP_MIGRATIONS.slice(0, 1)).people).toBe('all');
    expect(parseMap(JSON.stringify({ ...file, people: [{ id: 'a', name: '', competitor: 7 }] }), TODAY)).toEqual({
      ok: false,
      reason: { code: 'invalid-records', where: 'people[0].competitor' },
    });
  });

  it('a file that leaves fields out goes on leaving them out', () => {
    expect(migrate({ people: [{ id: 'a' }] }, 1, MAP_MIGRATIONS.slice(0, 1))).toEqual({
      people: [{ id: 'a' }],
      version: 2,
    });
  });

  it('our side is told of quiet periods as far ahead as the rule was', () => {
    const first = OUR_SIDE_MIGRATIONS.slice(0, 1);
    expect(migrate({ thresholds: { coldAfterDays: 9 } }, 1, first).thresholds).toEqual({
      coldAfterDays: 9,
      quietAheadDays: 14,
    });
    expect(migrate({}, 1, first)).toEqual({ version: 2 });
    expect(migrate({ thresholds: 'all' }, 1, first).thresholds).toBe('all');
  });
});
