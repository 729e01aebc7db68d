/** A person's card as shapes, in its two forms; must never show on a safe picture what we think of them. */
import type { Card } from '../layout/sheetLayout.ts';
import type { Person } from '../model/records.ts';
import type { ContactLevel, Severity } from '../model/words.ts';
import { group, HAIR, INK_2, PAPER, type Shape, text, textLines } from './shape.ts';
import { contactSign, keySign, type Part, partSign, stampSign, stanceSign, weightSign } from './signs.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** Everything on the sheet is drawn for names in letters of this size. */
export const NAME_SIZE = 18.5;
const TITLE_SIZE = 14;
const SMALL = 13;

export interface CardFacts {
  readonly person: Person;
  readonly name: string;
  /** What stands under the name. */
  readonly under: string;
  readonly part: Part;
  /** In words; empty while it is not known. */
  readonly functionName: string;
  readonly level: ContactLevel;
  /** Who of ours covers them, in a few letters; empty when nothing is said of it. */
  readonly cover: string;
  readonly stamp: { readonly count: number; readonly worst: Severity } | null;
}

export function drawCard(card: Card, facts: CardFacts, safe: boolean): Shape {
  const { width, height } = card;
  const frame: Shape = {
    tag: 'rect',
    attrs: {
      width,
      height,
      rx: 9,
      fill: PAPER,
      stroke: HAIR,
      strokeWidth: 1,
      // Not there any more.
      ...(facts.person.left && { strokeDasharray: '5 4' }),
    },
  };
  const stamp = facts.stamp && !safe ? [stampSign(facts.stamp.count, facts.stamp.worst, width + 4, -6)] : [];
  const body = card.form === 'row' ? drawRow(width, facts, safe) : drawFull(width, facts, safe);
  return group(card.x, card.y, [frame, ...body, ...stamp]);
}

function drawFull(width: number, facts: CardFacts, safe: boolean): Shape[] {
  const { person, name, under: title, part, level, functionName, cover } = facts;
  const left = 50;
  const names = wrapText(name, width - left - (safe ? 10 : 45), NAME_SIZE, 2);
  const titles = wrapText(title, width - left - 10, TITLE_SIZE, names.length > 1 ? 1 : 2);
  const under = 25 + (names.length - 1) * 20 + 18;
  const titled = textLines(titles, left, under, 16, { size: TITLE_SIZE, fill: INK_2 });
  const named = textLines(names, left, 25, 20, { size: NAME_SIZE, weight: 600, struck: person.left });
  const foot = 86;
  if (safe)
    return [partSign(part, 11, 9, 30), ...named, ...titled, text(functionName, 12, foot, { size: SMALL, fill: INK_2 })];
  const covered = cover === '' ? 0 : textWidth(cover, SMALL) + 8;
  const room = width - 66 - 10 - covered - (person.kp ? 22 : 0);
  const [functionLine = ''] = wrapText(functionName, room, SMALL, 1);
  return [
    partSign(part, 11, 9, 30),
    ...named,
    ...titled,
    stanceSign(person.stance, width - 39, 8, 23),
    weightSign(person.weight, 20, foot - 5),
    contactSign(level, 35, foot + 1),
    text(functionLine, 66, foot, { size: SMALL, fill: INK_2 }),
    ...(person.kp ? [keySign(68 + textWidth(functionLine, SMALL), foot - 13)] : []),
    ...(cover === '' ? [] : [text(cover, width - 11, foot, { size: SMALL, weight: 600, anchor: 'end' })]),
  ];
}

function drawRow(width: number, { person, name, part, level }: CardFacts, safe: boolean): Shape[] {
  const left = 41;
  const names = wrapText(name, width - left - (safe ? 8 : 71), NAME_SIZE, 2);
  const first = names.length > 1 ? 17 : 27;
  return [
    partSign(part, 9, 9, 24),
    ...textLines(names, left, first, 19, { size: NAME_SIZE, weight: 600, struck: person.left }),
    ...(safe ? [] : [contactSign(level, width - 65, 28), stanceSign(person.stance, width - 36, 10, 23)]),
  ];
}
