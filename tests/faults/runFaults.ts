/** Runs the parts by name, goes on where the last run stopped, and writes the table of docs/reliability.md; must never count a failed run as made. */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview } from 'vite';
import { CLEARING } from './clearing.ts';
import { DAMAGE } from './damage.ts';
import { HOSTILE } from './hostile.ts';
import { IMPORT, MIGRATION, SQUASH } from './killedSteps.ts';
import { KILLS } from './kills.ts';
import { LEAVING } from './leaving.ts';
import type { Outcome, Part } from './part.ts';
import { closeSchedules, SCHEDULES } from './schedules.ts';
import { TABS, UNDO } from './tabs.ts';
import { TROUBLE } from './trouble.ts';

const PARTS: readonly Part[] = [
  KILLS,
  LEAVING,
  DAMAGE,
  CLEARING,
  SCHEDULES,
  SQUASH,
  IMPORT,
  MIGRATION,
  TROUBLE,
  TABS,
  UNDO,
  HOSTILE,
];
const KEPT = path.resolve('.cache/faults');
const PAGE = path.resolve('docs/reliability.md');
const [BEGIN, END] = ['<!-- made by npm run faults -->', '<!-- until here -->'];

interface Row {
  readonly seed: number;
  readonly day: string;
  readonly outcome: Outcome;
}

const fileOf = (part: Part) => path.join(KEPT, `${part.name}.jsonl`);

function readRows(part: Part): readonly Row[] {
  if (!existsSync(fileOf(part))) return [];
  const lines = readFileSync(fileOf(part), 'utf8').split('\n');
  // A line that was cut off when the run was ended is made again.
  return lines.flatMap((line): readonly Row[] => (line.endsWith('}') ? [JSON.parse(line)] : []));
}

async function go(part: Part, upTo: number, place: { executable: string; address: string }): Promise<void> {
  const made = new Set(readRows(part).map(({ seed }) => seed));
  for (let seed = 1; seed <= upTo; seed += 1) {
    if (made.has(seed)) continue;
    const folder = mkdtempSync(path.join(tmpdir(), 'blanksheet-fault-'));
    let outcome: Outcome;
    try {
      outcome = await part.run(seed, { ...place, folder });
    } catch (error) {
      const thrown = `thrown: ${error instanceof Error ? error.message : error}`;
      if (part.inBrowser) {
        // The browser may have been at fault: the run was not made, and is made again next time.
        console.error(`${part.name} ${seed} could not be made: ${thrown}`);
        process.exitCode = 1;
        continue;
      }
      outcome = { wrong: thrown };
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    const row: Row = { seed, day: new Date().toISOString().slice(0, 10), outcome };
    appendFileSync(fileOf(part), `${JSON.stringify(row)}\n`);
    if ('wrong' in outcome) console.error(`${part.name} ${seed}: ${outcome.wrong}`);
    else if (part.inBrowser || seed % 500 === 0) console.error(`${part.name} ${seed} of ${upTo}: ${outcome.fine}`);
  }
}

function tableRow(part: Part): string {
  const rows = readRows(part);
  const wrong = rows.filter(({ outcome }) => 'wrong' in outcome);
  const ways = new Map<string, number>();
  for (const { outcome } of rows) if ('fine' in outcome) ways.set(outcome.fine, (ways.get(outcome.fine) ?? 0) + 1);
  const came = [...ways].sort(([, a], [, b]) => b - a).map(([way, count]) => `${way} ${count}`);
  const days = rows.map(({ day }) => day).sort();
  return `| \`${part.name}\` | ${part.what} | ${part.mustHold} | ${rows.length} of ${part.atLeast} | ${wrong.length} | ${came.join(', ')} | ${days.at(-1) ?? ''} |`;
}

function writeTable(): void {
  const table = [
    '| part | what is done | what must hold | runs | failed | how they came out | last run |',
    '| --- | --- | --- | ---: | ---: | --- | --- |',
    ...PARTS.map(tableRow),
  ].join('\n');
  console.log(table);
  const page = readFileSync(PAGE, 'utf8');
  const [head = '', rest = ''] = page.split(BEGIN);
  writeFileSync(PAGE, `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
}

const words = process.argv.slice(2);
const times = Number(words.find((word) => /^\d+$/.test(word)) ?? Number.NaN);
const names = words.filter((word) => !/^\d+$/.test(word));
const unknown = names.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
mkdirSync(KEPT, { recursive: true });
const chosen = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
const server = await preview({
  preview: { host: '127.0.0.1', port: 0, strictPort: false },
  build: { outDir: process.env.FAULTS_DIST ?? 'dist' },
  logLevel: 'error',
});
const address = server.resolvedUrls?.local[0] ?? '';
for (const part of chosen) {
  const place = { executable: process.env.CHROMIUM_PATH ?? '', address };
  await go(part, Number.isNaN(times) ? part.atLeast : times, place);
}
writeTable();
await closeSchedules().catch(() => undefined);
await server.close();
if (chosen.some((part) => readRows(part).some(({ outcome }) => 'wrong' in outcome))) process.exitCode = 1;
process.exit();
