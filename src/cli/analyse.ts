/** The command itself: the local day goes in, text and an exit status come out; must never decide anything. */
import { dayOf } from '../shared/day.ts';
import { run } from './run.ts';
import { phrase } from './words.ts';

try {
  const { status, out, err } = run(process.argv.slice(2), dayOf(new Date()));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = status;
} catch (error) {
  // Left alone, a fault of ours would end with status 1, which says that something is at stop.
  process.stderr.write(`${phrase('failed', 'en', { problem: String(error) })}\n`);
  process.exitCode = 2;
}
