/** What was measured, as a Markdown table; must never round a figure to its favour. */

import { MOVES, type Motion, type Move } from './moving.ts';
import { EDITS, type EditGesture, type Painted } from './repainting.ts';

export interface Measured {
  /** Such as `500 seats, 1280×800`. */
  readonly what: string;
  readonly opened: number | null;
  readonly moves: { readonly [Name in Move]?: readonly Motion[] };
  readonly edits: { readonly [Name in EditGesture]?: readonly Painted[] };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Frames at 60 a second, counted up. */
const framesOf = (milliseconds: number): number => Math.ceil(milliseconds / (1000 / 60));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const sayMotions = (motions: readonly Motion[] | undefined): string => {
  if (!motions?.length) return '–';
  const [rate, longest, busy] = [(m: Motion) => m.rate, (m: Motion) => m.longest, (m: Motion) => m.busy].map((of) =>
    median(motions.map(of)),
  );
  return `${Math.floor(rate as number)} · ${Math.ceil(longest as number)} · ${(busy as number).toFixed(1)}`;
};

/** Of each gesture its slowest region counts; of all gestures the middle one, the quickest, and the one shown in the latest frame. */
const sayPainted = (painted: readonly Painted[] | undefined): string => {
  if (!painted?.length) return '–';
  const whole = painted.map((regions) => Math.max(...Object.values(regions).map(({ after }) => after)));
  const [usual, best] = [median(whole), Math.min(...whole)];
  const latest = Math.max(...painted.flatMap((regions) => Object.values(regions).map(({ nth }) => nth)));
  return `${Math.ceil(usual)} (${Math.ceil(best)}) · ${framesOf(usual)} · ${latest}`;
};

/** Two tables: one a row for what moves, one for what an edit repaints. */
export function paceTable(all: readonly Measured[]): string {
  const opened = all.filter((one) => one.opened !== null);
  return [
    '**While something moves**: frames a second · longest frame, ms · processor time of the main thread a frame, ms',
    '',
    row(['', ...MOVES]),
    row(['---', ...MOVES.map(() => '---')]),
    ...all.map((one) => row([one.what, ...MOVES.map((move) => sayMotions(one.moves[move]))])),
    '',
    '**From a gesture to the paint of all that follows from it**: median ms (quickest) · the frames that would fill at 60 a second · in which frame at the latest',
    '',
    row(['', ...EDITS, 'open the sheet, ms']),
    row(['---', ...EDITS.map(() => '---'), '---']),
    ...all.map((one) =>
      row([
        one.what,
        ...EDITS.map((edit) => sayPainted(one.edits[edit])),
        opened.includes(one) ? String(Math.ceil(one.opened as number)) : '–',
      ]),
    ),
  ].join('\n');
}
