/** A step's head as shapes: number, name, kind, the customer's words; must never show on a safe picture where we stand. */
import type { Column } from '../layout/sheetLayout.ts';
import type { Step } from '../model/records.ts';
import type { Language, Severity } from '../model/words.ts';
import { STEP_KIND_NAMES } from '../playbook/names.ts';
import { group, INK, INK_2, INK_3, PAPER, path, type Shape, text, textLines } from './shape.ts';
import { stampSign } from './signs.ts';
import { isUpright, textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

const SIZE = 19;
const SMALL = 13;
const QUOTE = 14;

export interface HeadFacts {
  readonly step: Step;
  readonly name: string;
  /** "We are here", where we are. */
  readonly here: string;
  readonly stamp: { readonly count: number; readonly worst: Severity } | null;
}

export function drawHead(
  column: Column,
  { step, name, here, stamp }: HeadFacts,
  language: Language,
  safe: boolean,
): Shape {
  const { width } = column;
  const foot = column.head.height;
  const mark = here !== '' && !safe ? textWidth(here, SMALL) + 12 : 0;
  const names = wrapText(name, width - 18 - mark - (mark > 0 ? 6 : 0), SIZE, 2);
  const base = foot - 10 - (names.length - 1) * 19;
  const kind = step.kind === 'custom' ? '' : STEP_KIND_NAMES[step.kind][language];
  const used = 18 + textWidth(names.at(-1) ?? '', SIZE) + mark;
  const roomy = mark === 0 && used + textWidth(kind, SMALL) + 10 < width;
  const quote = step.quote && (language === 'en' ? `“${step.quote}”` : `「${step.quote}」`);
  return group(column.x, column.y, [
    text(String(column.place + 1), 1, foot - 10, { size: SMALL, fill: INK_3 }),
    ...textLines(names, 18, base, 19, { size: SIZE, weight: 600, serif: true }),
    ...(roomy && kind ? [text(kind, width - 1, foot - 10, { size: SMALL, fill: INK_3, anchor: 'end' })] : []),
    ...(mark > 0
      ? [
          { tag: 'rect', attrs: { x: width - mark, y: foot - 25, width: mark, height: 18, rx: 9, fill: INK } } as const,
          text(here, width - mark / 2, foot - 11, { size: SMALL, weight: 600, fill: PAPER, anchor: 'middle' }),
        ]
      : []),
    path(`M0 ${foot - 1}h${width}`, { strokeWidth: 2, strokeLinecap: 'butt' }),
    ...(column.quote
      ? textLines(wrapText(quote, width - 4, QUOTE, 3), 2, foot + 18, 17, {
          size: QUOTE,
          fill: INK_2,
          serif: true,
          italic: language === 'en' && !isUpright(step.quote),
        })
      : []),
    ...(stamp && !safe ? [stampSign(stamp.count, stamp.worst, width + 4, -3)] : []),
  ]);
}
