/** The command itself: the local day and what stands on standard input go in, text and an exit status come out. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dayOf } from '../shared/day.ts';
import { languageIn } from './options.ts';
import { run } from './run.ts';
import { phrase } from './words.ts';

/** Not carried out, for a reason that lies neither in the maps nor in the command. */
const NOT_CARRIED_OUT = 3;
const [STDIN, STDOUT, STDERR] = [0, 1, 2];

const args = process.argv.slice(2);

/** Writes all of it before the process may end; a reader that is slow is waited for. */
function write(to: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(to, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Writes a converted file, and none over another. */
function keep({ path, content }: { readonly path: string; readonly content: string | Uint8Array }): 0 | 2 {
  const language = languageIn(args);
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    write(STDERR, `${phrase('isThere', language, { file: path })}\n`);
    return 2;
  }
  write(STDERR, `${phrase('converted', language, { file: path })}\n`);
  return 0;
}

try {
  const today = dayOf(new Date());
  const readStdin = () => readFileSync(STDIN);
  const [command, ...rest] = args;
  if (command === 'convert') {
    // What writes slides and papers is large, and an analysis can do without.
    const { convert } = await import('./convert.ts');
    const { status, err, file } = await convert(rest, today, readStdin, randomUUID);
    write(STDERR, err);
    process.exitCode = file ? keep(file) : status;
  } else {
    const { status, out, err } = run(args, today, readStdin);
    write(STDOUT, out);
    write(STDERR, err);
    process.exitCode = status;
  }
} catch (error) {
  // Left alone, a fault, a full disk or a reader that went away would end with status 1, which says that something is at stop.
  process.exitCode = NOT_CARRIED_OUT;
  try {
    write(STDERR, `${phrase('failed', languageIn(args), { problem: String(error) })}\n`);
  } catch {
    // Nobody is left to be told; the status says it.
  }
}
