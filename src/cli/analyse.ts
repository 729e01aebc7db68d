/** The command itself: the local day goes in, text and an exit status come out; must never decide anything. */
import type { Day } from '../shared/day.ts';
import { run } from './run.ts';
import { phrase } from './words.ts';

const now = new Date();
const two = (part: number): string => String(part).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;

try {
  const { status, out, err } = run(process.argv.slice(2), today);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = status;
} catch (error) {
  // Left alone, a fault of ours would end with status 1, which says that something is at stop.
  process.stderr.write(`${phrase('failed', 'en', { problem: String(error) })}\n`);
  process.exitCode = 2;
}
