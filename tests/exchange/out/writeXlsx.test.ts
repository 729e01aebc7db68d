// The tables as one workbook: what is in its parts.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeXlsx } from '../../../src/exchange/out/writeXlsx.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { tellingMap, tellingOurSide } from '../../fixtures/tellingMap.ts';
import { describeWriter, HARD_NAMES } from './acceptance.ts';
import { givenOf } from './given.ts';

describeWriter('XLSX', { write: writeXlsx, holds: 'people' });

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));

const sheetNames = (parts: { readonly [path: string]: string }) =>
  [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);

it('has a sheet for each list, and for the customer only theirs', async () => {
  const given = { ours: tellingOurSide };
  expect(sheetNames(partsOf(await writeXlsx(givenOf(tellingMap, given))))).toEqual([
    'People',
    'Steps and seats',
    'Plan',
    'Blockers',
    'Coverage',
  ]);
  const zh = await writeXlsx(givenOf(tellingMap, { ...given, safe: true, language: 'zh-CN' }));
  expect(sheetNames(partsOf(zh))).toEqual(['人员', '环节与席位', '计划']);
});

it('has no formula, whatever somebody is called', async () => {
  const people = Object.fromEntries(HARD_NAMES.map((name, nth) => [`p${nth}`, { name, title: name }]));
  const parts = partsOf(await writeXlsx(givenOf(sketch({ people }))));
  const sheets = Object.entries(parts).filter(([path]) => /^xl.worksheets.sheet/.test(path));
  expect(sheets).toHaveLength(5);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]/);
});

it('says how long a text is that no cell can hold', async () => {
  const steps = Object.fromEntries(
    Array.from({ length: 5 }, (_, nth) => [`s${nth}`, { name: `${nth}`.repeat(9_000) }]),
  );
  const seats = Array.from({ length: 5 }, (_, nth) => `p approver s${nth}`);
  const parts = partsOf(await writeXlsx(givenOf(sketch({ people: { p: { name: 'P' } }, steps, seats }))));
  expect(Object.values(parts).join('')).toContain('all 45008 letters');
});
