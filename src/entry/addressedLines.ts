/** Several people on one typed line, each with an address; must never take a line for several that could be one person's. */
import { addressRows } from './list/markedUp.ts';
import { type Reading, type ReadLine, readLine } from './readLine.ts';

/** One line each; null where they are not several. */
export function addressedLines(line: string, reading: Reading): readonly ReadLine[] | null {
  const rows = addressRows(line) ?? [];
  return rows.length > 1 ? rows.map(([name = '', email = '']) => readLine(`"${name}" <${email}>`, reading)) : null;
}
