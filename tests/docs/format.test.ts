/** The map shown in docs/format.md is one that can be read. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FRAGMENT_FORMAT } from '../../src/format/fragmentSchema.ts';
import { MAP_FORMAT } from '../../src/format/mapSchema.ts';
import { OUR_SIDE_FORMAT } from '../../src/format/ourSideSchema.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { FRAGMENT_VERSION, MAP_VERSION, OUR_SIDE_VERSION } from '../../src/format/versions.ts';
import { FRAGMENT_TABLES } from '../../src/model/fragment.ts';
import { TABLE_NAMES } from '../../src/model/map.ts';
import { REFUSALS } from '../../src/model/refusal.ts';
import type { Day } from '../../src/shared/day.ts';

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

it('the map on the page is read', () => {
  const [, shown] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parseMap(shown ?? '', '2026-01-01' as Day)).toMatchObject({ ok: true, value: { id: 'a-map-of-mine' } });
});

it('the page names every reason for a refusal', () => {
  expect(REFUSALS.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});

it('the page names the present version of each kind of file, in its tables and in the map that it shows', () => {
  expect(page).toContain(`| map | \`${MAP_FORMAT}\` | ${MAP_VERSION} | [map.${MAP_VERSION}.schema.json]`);
  expect(page).toContain(`| our side | \`${OUR_SIDE_FORMAT}\` | ${OUR_SIDE_VERSION} | [our-side.${OUR_SIDE_VERSION}.`);
  expect(page).toContain(`(\`${FRAGMENT_FORMAT}\`), \`version\` ${FRAGMENT_VERSION},`);
  expect(page).toContain(`"version": ${MAP_VERSION},`);
  for (let version = 1; version <= MAP_VERSION; version += 1) expect(page).toContain(`\n| ${version} | `);
});

it('the page names every table of a map and of a fragment', () => {
  expect(TABLE_NAMES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const [, clipboard] = page.split('## The clipboard');
  expect(FRAGMENT_TABLES.filter((name) => !clipboard?.includes(`\`${name}\``))).toEqual([]);
});
