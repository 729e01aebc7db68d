/** The gestures during which something moves, and how many frames they came to; must never end in an edit. */
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import type { Hand, Spot } from './hand.ts';

export const MOVES = ['pan by wheel', 'pan by hand', 'zoom', 'drag a card', 'drag a head'] as const;
export type Move = (typeof MOVES)[number];

export interface Motion {
  /** Frames in which what moves stood elsewhere than in the one before, by the second. */
  readonly rate: number;
  /** The longest time without such a frame, in milliseconds. */
  readonly longest: number;
  /** Processor time of the page's main thread for each of these frames, in milliseconds. */
  readonly busy: number;
}

const WORDS = sayIn(startText('en'), 'en');
const LASTS = 1500;
const PAPER = '.react-flow__viewport';
const CARRIED = '[data-carried]';

/** There and back again, four times: always moving, and never far. */
const swing = (share: number): number => {
  const turn = (share * 4) % 1;
  return turn < 0.5 ? turn * 2 : 2 - turn * 2;
};
/** Round and round, always as fast: turns that go back the way they came would cancel out where two fall on one frame. */
const around = (share: number): Spot => {
  const angle = share * 8 * Math.PI;
  return { x: 6 * Math.cos(angle), y: 4 * Math.sin(angle) };
};

/** What was seen of a gesture during which what the selector finds moves. */
export async function measureMotion(hand: Hand, watched: string, gesture: () => Promise<unknown>): Promise<Motion> {
  await hand.page.evaluate((selector) => window.pace.watch(selector), watched);
  const before = await hand.busy();
  await gesture();
  const busy = (await hand.busy()) - before;
  const { moved } = await hand.page.evaluate(() => window.pace.stop());
  if (moved.length < 2) throw new Error(`Nothing moved of ${watched}`);
  const gaps = moved.slice(1).map((at, place) => at - (moved[place] as number));
  const whole = (moved.at(-1) ?? 0) - (moved[0] ?? 0);
  return { rate: (1000 * gaps.length) / whole, longest: Math.max(...gaps), busy: busy / moved.length };
}

/** Drags from a spot and back to it, so that letting go changes nothing. */
export async function dragAround(hand: Hand, from: Spot, reach: Spot): Promise<void> {
  const path = (share: number) => ({ x: from.x + reach.x * swing(share), y: from.y + reach.y * swing(share) });
  await hand.press(from);
  await hand.drag(LASTS, path);
}

/** A spot of bare paper near the middle of the sheet. */
export const barePaper = (hand: Hand): Promise<Spot> => findSpot(hand, '.react-flow__pane');

/** Where in the sheet, nearest to its middle, the pointer meets what the selector finds; it is panned there when it lies at the edge. */
export async function findSpot(hand: Hand, selector: string): Promise<Spot> {
  const spot = (await meet(hand, selector)) ?? ((await panTo(hand, selector)) ? await meet(hand, selector) : null);
  if (!spot) throw new Error(`Nowhere in the sheet is ${selector}`);
  return spot;
}

/** Turns the wheel until the first of these stands in the middle of the sheet. */
async function panTo({ page }: Hand, selector: string): Promise<boolean> {
  const way = await page.evaluate((wanted) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    const found = document.querySelector(wanted)?.getBoundingClientRect();
    if (!pane || !found) return null;
    const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
    return { middle, x: found.x + found.width / 2 - middle.x, y: found.y + found.height / 2 - middle.y };
  }, selector);
  if (!way) return false;
  await page.mouse.move(way.middle.x, way.middle.y);
  await page.mouse.wheel(way.x, way.y);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return true;
}

/** Null where the pointer would meet something else, or would be so near an edge that a drag pans the sheet. */
async function meet(hand: Hand, selector: string): Promise<Spot | null> {
  return hand.page.evaluate((wanted) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (!pane) return null;
    const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
    const isPaper = wanted === '.react-flow__pane';
    const spots: { x: number; y: number }[] = [];
    if (isPaper) {
      for (let x = pane.x + 160; x < pane.right - 200; x += 9) {
        for (let y = pane.y + 40; y < pane.bottom - 80; y += 9) spots.push({ x, y });
      }
    } else {
      for (const found of document.querySelectorAll(wanted)) {
        const box = found.getBoundingClientRect();
        spots.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      }
    }
    const inside = spots.filter(
      ({ x, y }) => x > pane.x + 120 && x < pane.right - 190 && y > pane.y + 10 && y < pane.bottom - 60,
    );
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
    const meets = ({ x, y }: { x: number; y: number }) => {
      const met = document.elementFromPoint(x, y);
      return isPaper ? met?.matches(wanted) : met?.closest(wanted);
    };
    return inside.sort((a, b) => far(a) - far(b)).find(meets) ?? null;
  }, selector);
}

const GESTURES: { readonly [Name in Move]: (hand: Hand) => Promise<Motion> } = {
  'pan by wheel': async (hand) => {
    const at = await barePaper(hand);
    return measureMotion(hand, PAPER, () => hand.wheel(LASTS, at, around));
  },
  'pan by hand': async (hand) => {
    const at = await barePaper(hand);
    const motion = await measureMotion(hand, PAPER, () => dragAround(hand, at, { x: 160, y: 60 }));
    await hand.release(at);
    return motion;
  },
  zoom: async (hand) => {
    const at = await barePaper(hand);
    // Nearer, and once half of the time has passed back again.
    const by = (share: number) => ({ x: 0, y: share < 0.5 ? -0.6 : 0.6 });
    const motion = await measureMotion(hand, PAPER, () => hand.wheel(LASTS, at, by, true));
    await untilWheelRests(hand);
    // Where events were dropped it does not end where it began.
    await hand.page.getByRole('button', { name: WORDS('sheet.fit'), exact: true }).click();
    return motion;
  },
  'drag a card': (hand) => dragBox(hand, '[data-person]'),
  'drag a head': (hand) => dragBox(hand, '[data-step]'),
};

async function dragBox(hand: Hand, selector: string): Promise<Motion> {
  const at = await findSpot(hand, selector);
  const motion = await measureMotion(hand, CARRIED, () => dragAround(hand, at, { x: 180, y: 20 }));
  await hand.drag(30, () => at);
  await hand.release(at);
  return motion;
}

/** The canvas takes a press for a part of the wheel's movement for a while after the last turn, in milliseconds. */
const SETTLED = 300;

/** Turns of the wheel that came faster than the page took them still wait in the browser when the wheel has stopped. */
const untilWheelRests = ({ page }: Hand): Promise<void> =>
  page.evaluate(
    (settled) =>
      new Promise<void>((resolve) => {
        const rested = () => {
          window.removeEventListener('wheel', turned, true);
          resolve();
        };
        let timer = setTimeout(rested, settled);
        const turned = () => {
          clearTimeout(timer);
          timer = setTimeout(rested, settled);
        };
        window.addEventListener('wheel', turned, true);
      }),
    SETTLED,
  );

export async function measureMove(hand: Hand, move: Move): Promise<Motion> {
  await untilWheelRests(hand);
  return GESTURES[move](hand);
}
