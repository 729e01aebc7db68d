/** `convert`, as somebody's own script uses it: lists in, every form out, and never a file written over. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/cli/convert.ts';
import { parseToldMap } from '../../src/format/parseMap.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { STANCE_NAMES } from '../../src/playbook/names.ts';
import type { Day } from '../../src/shared/day.ts';

const TODAY = '2026-05-11' as Day;
const folder = mkdtempSync(join(tmpdir(), 'blanksheet-convert-'));
const EXAMPLE = 'public/examples/crm.en.json';
let made = 0;
const run = (...args: readonly string[]) =>
  convert(
    args,
    TODAY,
    () => new TextEncoder().encode('Ann Poe, CFO, approver\nBo Lin, CIO'),
    () => {
      made += 1;
      return `id-${made}`;
    },
  );
const keep = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const people = (json: string | Uint8Array | undefined) => {
  const read = parseToldMap(String(json), TODAY);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return mapIndex(read.value.map)
    .people.map(({ name, title, function: where }) => [name, title, where])
    .sort();
};

const ANN = ['Ann Poe', 'VP, Sales', 'finance'];
const LISTS = {
  'list.csv': 'Name;Title;Department;Role\nAnn Poe;VP, Sales;Finance;Approver\nBo Lin;CIO;IT;Initiator\n',
  'list.tsv': 'Name\tTitle\tDepartment\nAnn Poe\tVP, Sales\tFinance\nBo Lin\tCIO\tIT\n',
  'list.md':
    '| Name | Title | Department |\n| --- | --- | --- |\n| Ann Poe | VP, Sales | Finance |\n| Bo Lin | CIO | IT |\n',
};

describe('a list', () => {
  it.each(Object.entries(LISTS))('%s becomes our file', async (name, text) => {
    const { status, file } = await run(keep(name, text), '--to', 'x.json');
    expect(status).toBe(0);
    expect(people(file?.content)).toEqual([ANN, ['Bo Lin', 'CIO', 'it']]);
  });

  it('comes from standard input too', async () => {
    const { file } = await run('-', '--to', 'x.json');
    expect(people(file?.content).map(([name]) => name)).toEqual(['Ann Poe', 'Bo Lin']);
  });
});

describe('our file', () => {
  it.each([
    ['csv', 'Name'],
    ['ics', 'BEGIN:VCALENDAR'],
    ['svg', '<svg'],
    ['md', '#'],
    ['bpmn', '<bpmn:definitions'],
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['pptx', 'PK'],
  ])('becomes .%s', async (ending, sign) => {
    const { status, file } = await run(EXAMPLE, '--to', `x.${ending}`);
    expect(status).toBe(0);
    expect(
      Buffer.from(file?.content ?? '')
        .toString('latin1')
        .slice(0, 2_000),
    ).toContain(sign);
  });

  it('keeps its story on the way through', async () => {
    const { file } = await run(EXAMPLE, '--to', 'x.json');
    const read = parseToldMap(String(file?.content), TODAY);
    expect(read.ok && read.value.stood).toHaveLength(3);
  });

  it('says for the customer no stance, in any form', async () => {
    for (const [ending, what] of [
      ['csv', 'people'],
      ['csv', 'seats'],
      ['svg', 'sheet'],
      ['md', 'mutual'],
      ['bpmn', null],
    ] as const) {
      const args = [EXAMPLE, '--to', `x.${ending}`, '--safe', ...(what ? ['--what', what] : [])];
      const { file } = await run(...args);
      for (const word of [STANCE_NAMES.sceptic.en, STANCE_NAMES.supporter.en])
        expect(String(file?.content)).not.toContain(word);
    }
    expect((await run(EXAMPLE, '--to', 'x.csv', '--safe', '--what', 'blockers')).status).toBe(2);
  });
});

describe('what cannot be done', () => {
  it.each([
    [['--to', 'x.json'], 'one file'],
    [[EXAMPLE], '--to'],
    [[EXAMPLE, '--to', 'x.exe'], '.json | .csv'],
    [[EXAMPLE, '--to', 'x.csv', '--what', 'lanes'], 'people | seats'],
    [['nowhere.json', '--to', 'x.csv'], 'no such file'],
    [[keep('empty.txt', '   \n'), '--to', 'x.json'], 'no list of people'],
    [[keep('other.json', '{"a":1}'), '--to', 'x.csv'], 'not a Blanksheet map'],
  ])('%j is refused with the reason, and nothing is written', async (args, why) => {
    const { status, err, file } = await run(...args);
    expect([status, file]).toEqual([2, null]);
    expect(err).toContain(why);
  });

  it('writes over nothing', () => {
    const there = keep('there.csv', 'mine');
    const go = (to: string) =>
      execFileSync(process.execPath, ['.scripts/analyse.mjs', 'convert', EXAMPLE, '--to', to], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(() => go(there)).toThrow(/is there already/);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    const fresh = join(folder, 'fresh.csv');
    go(fresh);
    expect(readFileSync(fresh, 'utf8')).toContain('Lin Wei');
  });
});
