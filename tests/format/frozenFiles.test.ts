/** Files as each format wrote them, kept for ever: every later release reads them without loss, and writes its own as the same bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLETE } from '../../src/format/mapSchema.ts';
import { parseFragment } from '../../src/format/parseFragment.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { parseOurSide } from '../../src/format/parseOurSide.ts';
import { serialiseFragment } from '../../src/format/serialiseFragment.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import { TABLE_SHAPES } from '../../src/format/tableShapes.ts';
import { FRAGMENT_VERSION, MAP_VERSION, OUR_SIDE_VERSION } from '../../src/format/versions.ts';
import { TABLE_NAMES } from '../../src/model/map.ts';
import { BLANK_FIELDS } from '../../src/model/mapFields.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { assert } from '../../src/shared/assert.ts';
import type { Day } from '../../src/shared/day.ts';
import type { Result } from '../../src/shared/result.ts';
import { sameJson } from '../../src/shared/sameJson.ts';

const TODAY = '2040-01-01' as Day;
const at = (name: string) => new URL(`../fixtures/files/${name}`, import.meta.url);
const read = (name: string) => readFileSync(at(name), 'utf8');
type Plain = { readonly [key: string]: unknown };

function taken<Value>(result: Result<Value, Refusal>): Value {
  assert(result.ok, `refused: ${JSON.stringify(result.ok ? null : result.reason)}`);
  return result.value;
}

/** Each kind of file: the newest format there is of it, and what becomes of a file that is read and written again. */
const KINDS = {
  'full-map': { version: MAP_VERSION, rewrite: (text: string) => serialiseMap(taken(parseMap(text, TODAY))) },
  'full-our-side': {
    version: OUR_SIDE_VERSION,
    rewrite: (text: string) => serialiseOurSide(taken(parseOurSide(text))),
  },
  fragment: { version: FRAGMENT_VERSION, rewrite: (text: string) => serialiseFragment(taken(parseFragment(text))) },
  'cut-fragment': {
    version: FRAGMENT_VERSION,
    rewrite: (text: string) => serialiseFragment(taken(parseFragment(text))),
  },
} as const;

describe.each(Object.entries(KINDS))('a frozen %s', (kind, { version, rewrite }) => {
  const versions = Array.from({ length: version }, (_, place) => place + 1);

  it('is kept of each format', () => {
    expect(versions.filter((one) => !existsSync(at(`${kind}.${one}.json`)))).toEqual([]);
  });

  it('of the newest format is written as the same bytes', () => {
    const text = read(`${kind}.${version}.json`);
    expect(rewrite(text)).toBe(text);
  });

  it.each(versions.slice(0, -1))('of format %i is written anew as the bytes expected', (older) => {
    expect(rewrite(read(`${kind}.${older}.json`))).toBe(read(`${kind}.${older}-as-${version}.json`));
  });

  it.each(versions.slice(0, -1))('of format %i loses nothing, whatever is added', (older) => {
    const before = JSON.parse(read(`${kind}.${older}.json`)) as Plain;
    const after = JSON.parse(rewrite(JSON.stringify(before))) as Plain;
    // Told otherwise since format 2, which has a test of its own.
    expect(missing(before, after).filter((path) => !/^\.people\[\d\]\.competitor$|^\.version$/.test(path))).toEqual([]);
  });
});

/** The places of all that stands in one value and not, or otherwise, in the other. */
function missing(before: unknown, after: unknown, path = ''): readonly string[] {
  if (typeof before !== 'object' || before === null) return sameJson(before, after) ? [] : [path];
  if (typeof after !== 'object' || after === null) return [path];
  return Object.entries(before).flatMap(([key, value]) =>
    missing(value, (after as Plain)[key], Array.isArray(before) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

describe('the frozen map of the newest format', () => {
  it('has in each field something else than its default, in some record', () => {
    const map = taken(parseMap(read(`full-map.${MAP_VERSION}.json`), TODAY));
    const differs = (record: Plain, field: string, plain: Plain) => !sameJson(record[field], plain[field]);
    const untold = TABLE_NAMES.flatMap((name) =>
      Object.keys(TABLE_SHAPES[name])
        .filter((field) => {
          const plain = COMPLETE[name]({} as never) as unknown as Plain;
          return !Object.values(map[name]).some((record) => differs(record as unknown as Plain, field, plain));
        })
        .map((field) => `${name}.${field}`),
    );
    const blank = BLANK_FIELDS as unknown as Plain;
    const fields = Object.keys(blank).filter((field) => !differs(map.fields as unknown as Plain, field, blank));
    expect([...untold, ...fields]).toEqual([]);
  });
});

describe('the first frozen map of format 1', () => {
  const map = taken(parseMap(read('map.1.json'), TODAY));

  it('is read in full: no table that it had is empty, and no day has moved', () => {
    const had = Object.keys(JSON.parse(read('map.1.json')) as Plain);
    expect(TABLE_NAMES.filter((name) => had.includes(name) && Object.keys(map[name]).length === 0)).toEqual([]);
    expect(map.fields.quiet).toEqual({ from: '2025-12-20', to: null });
    expect(map.contacts['contact-04']).toMatchObject({ day: '2025-12-03', status: 'planned', writtenQuestion: true });
    expect(map.people.finance?.limit).toEqual({ kind: 'unlimited' });
    expect(map.people.it?.competitors).toEqual([{ name: 'the supplier of the present ERP', kind: 'rival' }]);
    expect(map.people.finance?.competitors).toEqual([]);
    expect(map.fields.notes).toContain('🙂, "quotes" and a\nline break');
  });
});

describe('the first frozen file of our side, format 1', () => {
  const ours = taken(parseOurSide(read('our-side.1.json')));

  it('is read in full', () => {
    expect(ours.thresholds.coldAfterDays).toBe(21);
    expect(ours.thresholds.quietAheadDays).toBe(14);
    expect(ours.people['ours-mei']?.capabilities).toEqual({
      'capability:customer-view': 'partly',
      'capability:negotiation': 'have',
    });
    expect(ours.playbook['own.1']?.own?.asks).toBe('team:presales');
  });
});
