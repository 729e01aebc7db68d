/** A browser killed in the midst of work: whatever was shown as saved is there in the next one; must never count what the page did not call saved. */
import { numbersFrom, type Outcome, type Part, type Place } from './part.ts';
import { addPerson, BACKENDS, beginMap, namesIn, savedNames, untilSaved, visitsOf } from './visits.ts';

const LONGEST = 1_200;

async function runKill(seed: number, place: Place): Promise<Outcome> {
  const draw = numbersFrom(seed);
  const backend = BACKENDS[seed % BACKENDS.length] ?? 'leveldb';
  const { visit } = visitsOf(place, backend);
  let saved: readonly string[] = [];
  await visit(async (page) => {
    await beginMap(page, 'Lin Wei');
    await untilSaved(page);
    const end = Date.now() + draw() * LONGEST;
    const watching = (async () => {
      while (Date.now() < end) saved = (await savedNames(page)) ?? saved;
    })().catch(() => undefined);
    // The machine goes out in the middle of a gesture: the last of these is not waited for.
    for (let count = 1; Date.now() < end; count += 1) {
      const working = addPerson(page, `Person ${seed} ${count}`).catch(() => undefined);
      await Promise.race([working, new Promise((resolve) => setTimeout(resolve, end - Date.now()))]);
    }
    await Promise.race([watching, new Promise((resolve) => setTimeout(resolve, 50))]);
  });
  // A machine too slow to save anything by then: that was no run.
  if (saved.length === 0) throw new Error('the browser was killed before anything was saved');
  const found = await visit(namesIn);
  const lost = saved.filter((name) => !found.includes(name));
  if (lost.length > 0) return { wrong: `${backend}: shown as saved and lost: ${lost.join(', ')}` };
  return { fine: backend };
}

export const KILLS: Part = {
  name: 'kills',
  what: 'The browser is killed at a random moment of work, on both of Chromium’s databases',
  mustHold: 'whatever was shown as saved is there when it is opened again',
  atLeast: 300,
  inBrowser: true,
  run: runKill,
};
