/** The map shown in docs/format.md is one that can be read. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
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
