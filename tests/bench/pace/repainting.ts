/** The gestures that end in an edit, and how long until all that follows from it is painted; must never count a change that nobody sees. */

import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import type { Hand } from './hand.ts';
import { findSpot } from './moving.ts';
import type { Shown } from './recorder.ts';

export const EDITS = [
  'drop a card',
  'move a head by key',
  'type a letter of a name',
  'choose a stance',
  'add a person',
] as const;
export type EditGesture = (typeof EDITS)[number];

/** When each region that a gesture changes showed the last of it. */
export type Painted = { readonly [region: string]: Shown };

const REGIONS = {
  cards: '.react-flow__nodes',
  lanes: '#lanes-table',
  blockers: 'aside',
} as const;

async function repaint(hand: Hand, gesture: () => Promise<unknown>): Promise<Painted> {
  await hand.page.evaluate((regions) => window.pace.arm(regions), REGIONS);
  await gesture();
  const all = await hand.page.evaluate(() => window.pace.repainted());
  const seen = Object.entries(all).filter((entry): entry is [string, Shown] => entry[1] !== null);
  if (seen.length === 0) throw new Error('The gesture changed nothing that can be seen');
  return Object.fromEntries(seen);
}

const WORDS = sayIn(startText('en'), 'en');

/** Cards in the steps: the ids of the measured maps' seats bear dots. */
export const SEATED = '[data-person][data-tab-stop*="."]';

const GESTURES: { readonly [Name in EditGesture]: (hand: Hand, count: number) => Promise<Painted> } = {
  'drop a card': async (hand, count) => {
    const at = await findSpot(hand, SEATED);
    const columns = await hand.page.evaluate(() =>
      [...document.querySelectorAll('[data-step]')]
        .map((head) => head.getBoundingClientRect())
        .map(({ x, width }) => x + width / 2),
    );
    const [left, right] = [columns.filter((x) => x < at.x - 100).at(-1), columns.find((x) => x > at.x + 100)];
    const to = { x: (count % 2 === 0 ? right : left) ?? right ?? left ?? at.x, y: at.y };
    await hand.press(at);
    await hand.drag(120, (share) => ({ x: at.x + (to.x - at.x) * Math.min(1, share * 1.3), y: at.y }));
    return repaint(hand, () => hand.release(to));
  },
  'move a head by key': async (hand, count) => {
    await hand.page.locator('[data-step]').nth(1).focus();
    return repaint(hand, () => hand.page.keyboard.press(count % 2 === 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft'));
  },
  'type a letter of a name': async (hand, count) => {
    await inspectSomebody(hand);
    await hand.page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    return repaint(hand, () => hand.page.keyboard.press(count % 2 === 0 ? 'a' : 'b'));
  },
  'choose a stance': async (hand) => {
    await inspectSomebody(hand);
    const opponent = hand.page.getByRole('radio', { name: 'Opponent', exact: true });
    const other = (await opponent.isChecked()) ? 'Champion' : 'Opponent';
    const box = await hand.page.locator('label', { hasText: other }).boundingBox();
    if (!box) throw new Error('No stance to choose');
    return repaint(hand, () => hand.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  },
  'add a person': async (hand, count) => {
    await hand.page.getByRole('button', { name: WORDS('sheet.addOutsideLong') }).click();
    await hand.page.keyboard.type(`New ${count}, finance, approver`);
    const painted = await repaint(hand, () => hand.page.keyboard.press('Enter'));
    await hand.page.keyboard.press('Escape');
    return painted;
  },
};

/** A press on a card too small to be hit goes nearer first; the second one then opens it. */
async function inspectSomebody(hand: Hand): Promise<void> {
  const stance = hand.page.getByRole('radio', { name: 'Opponent', exact: true });
  if ((await stance.count()) > 0) return;
  const opens = async () => {
    await hand.click(await findSpot(hand, SEATED));
    return stance.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  };
  if (!((await opens()) || (await opens()))) throw new Error('Nobody could be opened');
}

export const measureEdit = (hand: Hand, edit: EditGesture, count: number): Promise<Painted> =>
  GESTURES[edit](hand, count);
