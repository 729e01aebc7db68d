/** Where on the sheet something stands that must be read: names, numbers, stamps, conditions; must never leave one out that is drawn. */
import { CONDITION_LINE } from '../../../layout/dimensions.ts';
import { right } from '../../../layout/rect.ts';
import type { Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import { LANGUAGES } from '../../../model/words.ts';
import { textWidth } from '../../../picture/textWidth.ts';
import { FUNCTION_NAMES } from '../../../playbook/names.ts';
import { type CardData, type HeadNode, type SheetNode, tabStopOf } from './toFlow.ts';

/** On a card its role stands before the name; see cards.module.css. */
const ROLE = { full: 46, low: 40, row: 40 } as const;
/** Along a full card's lower edge stand signs, and after weight and contact the function; at its end who of ours covers it. */
const SIGNS = { full: 35, low: 0, row: 0 } as const;
const COVER = 90;
/** What a head's line has beside the name: its number and the gap; and below it: the rule and the room over that. */
const BESIDE_NAME = 34;
const BELOW_NAME = 10;

/** Boxes in sheet units; `up` is how much larger than drawn text is written. */
export function wordsOn(nodes: readonly SheetNode[], { links }: SheetLayout, up: number): readonly Rect[] {
  const labels = links.flatMap(({ label }) => (label ? [label] : []));
  return [...labels, ...nodes.flatMap((node) => wordsOf(node, up))];
}

/** A head's line as high as its name needs it. */
export function nameLine(node: HeadNode, up: number): Rect {
  const { x, y, width } = boxOf(node);
  const size = 16 * Math.min(1.25, up);
  const lines = textWidth(node.data.step.name, size) > width - BESIDE_NAME ? 2 : 1;
  const high = Math.min(node.data.height, BELOW_NAME + lines * size * 1.2);
  return { x, y: y + node.data.height - high, width, height: high };
}

const boxOf = ({ position, width = 0, height = 0 }: SheetNode): Rect => ({ ...position, width, height });

function wordsOf(node: SheetNode, up: number): readonly Rect[] {
  const box = boxOf(node);
  if (node.type === 'chair') return [{ ...box, x: box.x + 10, width: box.width - 10 }];
  if (node.type === 'head') {
    const { data } = node;
    const quote = { ...box, y: box.y + data.height, height: box.height - data.height };
    return [nameLine(node, up), ...(data.step.quote ? [quote] : []), ...(data.stamp ? [stampAt(box, 1)] : [])];
  }
  if (node.type !== 'card') return [];
  const { data } = node;
  const before = ROLE[data.card.form];
  const count =
    data.card.form === 'full'
      ? { x: box.x + 6, y: box.y + 38, width: 34, height: CONDITION_LINE }
      : { x: box.x - 8, y: box.y + box.height - 8, width: 34, height: 8 + 9 * up };
  return [
    { ...box, x: box.x + before, width: box.width - before, height: box.height - SIGNS[data.card.form] },
    ...(data.card.form === 'full' ? lowerWords(data, box, up) : []),
    ...(data.stamp ? [stampAt(box, up)] : []),
    ...(data.hiddenLines > 0 ? [count] : []),
  ];
}

/** The function, as long as it is in the longer of the languages, and who of ours covers the card. */
function lowerWords({ person, cover }: CardData, box: Rect, up: number): readonly Rect[] {
  const line = { y: box.y + box.height - SIGNS.full, height: SIGNS.full };
  const start = 28 + 36 * Math.min(1.4, up);
  const long = Math.max(
    ...LANGUAGES.map((language) => textWidth(FUNCTION_NAMES[person.function][language], 11.5 * up)),
  );
  return [
    ...(person.function === 'unknown' ? [] : [{ ...line, x: box.x + start, width: Math.min(long, box.width - start) }]),
    ...(cover === 'not recorded' ? [] : [{ ...line, x: right(box) - COVER, width: COVER }]),
  ];
}

/** A stamp with its tilt, over the upper right corner: the larger, the further out. */
function stampAt(box: Rect, up: number): Rect {
  const grown = Math.min(1.3, up);
  const out = Math.min(1.6, up) - 1;
  const end = right(box) + 13 + 9 * out + 12 * (grown - 1);
  const top = box.y - 12 - 8 * out - 10 * (grown - 1);
  return { x: end - 25 * grown, y: top, width: 25 * grown, height: 23 * grown };
}

/** What knobs stand beside: a card, or the line of a head; null where neither is of that name. */
export function knobsOf(nodes: readonly SheetNode[], tabStop: string, up: number): Rect | null {
  const node = nodes.find((other) => tabStopOf(other) === tabStop);
  if (!node) return null;
  return node.type === 'head' ? nameLine(node, up) : boxOf(node);
}
