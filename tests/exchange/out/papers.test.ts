// Account plan and plan for both sides, as Markdown and as a Word document.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accountPlan } from '../../../src/exchange/out/docs/accountPlan.ts';
import type { TextBlock } from '../../../src/exchange/out/docs/block.ts';
import { mutualPlan } from '../../../src/exchange/out/docs/mutualPlan.ts';
import { writeDocx } from '../../../src/exchange/out/writeDocx.ts';
import { writeMarkdown } from '../../../src/exchange/out/writeMarkdown.ts';
import { asDay, sketch } from '../../fixtures/mapBuilder.ts';
import { describeWriter, unescapeXml } from './acceptance.ts';
import { givenOf } from './given.ts';

const readMarkdown = (text: string): string =>
  text
    .replaceAll('<br>', '\n')
    .replace(/\*\*|~~/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** What a reader of Word sees: a line break parts words, runs do not. */
function readDocx(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return unescapeXml(
    xml
      .replace(/<w:br\/>/g, '\n')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
}

const PAPERS = [
  ['the account plan', accountPlan, true, 'people'],
  ['the plan for both sides', mutualPlan, false, 'steps'],
] as const;

for (const [name, make, oursAlone, holds] of PAPERS) {
  describeWriter(`Markdown of ${name}`, {
    write: (given) => writeMarkdown(make(given)),
    holds,
    read: (written) => readMarkdown(String(written)),
    oursAlone,
  });
  describeWriter(`Word document of ${name}`, {
    write: (given) => writeDocx(make(given), given.language),
    holds,
    read: (written) => readDocx(written as Uint8Array),
    oursAlone,
  });
}

const map = sketch({
  fields: {
    name: 'New press',
    customer: 'Linden Works',
    goal: 'No more waiting',
    floor: 90_000,
    reasonBy: asDay('2027-03-01'),
  },
  people: { anna: { name: 'Anna Berg', function: 'operations', stance: 'opponent' }, bruno: { name: 'Bruno Cole' } },
  steps: { need: { name: 'The need', kind: 'need' }, paper: { name: 'The paper', kind: 'contract' } },
  seats: ['anna initiator need', 'bruno approver paper'],
  links: ['need > paper'],
});

it('the account plan says what is ours: stance, floor, what blocks', () => {
  const said = writeMarkdown(accountPlan(givenOf(map)));
  expect(said).toContain('# New press');
  expect(said).toContain('Opponent');
  expect(said).toContain('CNY 90,000');
  expect(said).toContain('## What blocks most');
  expect(said).toContain('| Anna Berg | Initiator | Opponent, ');
});

it('the plan for both sides says goal, date and steps, in Chinese too', () => {
  expect(writeMarkdown(mutualPlan(givenOf(map, { safe: true })))).toBe(
    [
      '# Plan for both sides\n\nLinden Works · As of 1 Dec 2026',
      '- **What you want to reach** No more waiting\n- **By** 1 Mar 2027',
      [
        '| When | Milestone | On your side | On ours |',
        '| --- | --- | --- | --- |',
        '| **1 Dec to 14 Dec** | **The need** | **Anna Berg** |   |',
        '| **15 Dec to 4 Jan** | **The paper** | **Bruno Cole** |   |',
        '',
      ].join('\n'),
    ].join('\n\n'),
  );
  const zh = writeMarkdown(mutualPlan(givenOf(map, { safe: true, language: 'zh-CN' })));
  expect(zh).toContain('| 时间 | 里程碑 | 贵方 | 我方 |');
  expect(zh).toContain('2027年3月1日');
});

describe('Markdown', () => {
  const table = (cell: string): TextBlock => ({
    kind: 'table',
    columns: [{ title: 'a', share: 1 }],
    rows: [{ cells: [cell] }],
  });
  it.each([
    ['| a |', '\\| a \\|'],
    ['![x](http://x)', '!\\[x\\](http://x)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['a\n\nb', 'a<br>b'],
    ['&lt;', '\\&lt;'],
  ])('a cell of %j stays one', (cell, said) => {
    expect(writeMarkdown([table(cell)]).split('\n')[2]).toBe(`| ${said} |`);
  });
  it.each([
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['# a', '\\# a'],
    ['===', '\\==='],
    ['> a', '\\> a'],
  ])('a line that begins with %j is text', (line, said) => {
    expect(writeMarkdown([{ kind: 'text', text: line }])).toBe(`${said}\n`);
  });
});
