/** The signs of a card as shapes: part, stance, contact, weight, key, stamp; must never rely on colour alone. */
import type { ContactLevel, Role, Severity, Stance, Weight } from '../model/words.ts';
import { group, HAIR, INK, INK_2, INK_3, PAPER, path, SEAL, type Shape, text } from './shape.ts';

export type Part = Role | 'opinion-holder' | 'none';

const PARTS: { readonly [Each in Part]: readonly string[] } = {
  approver: [
    'M6.5 3h17a3.5 3.5 0 0 1 3.5 3.5v17a3.5 3.5 0 0 1-3.5 3.5h-17A3.5 3.5 0 0 1 3 23.5v-17A3.5 3.5 0 0 1 6.5 3z',
    'M9.5 9.5h11v11h-11zM15 9.5v11M9.5 15h11',
  ],
  informed: ['M4.5 6h21a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-21a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z', 'm3.5 8 11.5 9L26.5 8'],
  initiator: ['M8 27.5V4h14.5l-4 5.5 4 5.5H8'],
  executor: [
    'M19.5 4.5a6.5 6.5 0 0 0-6 8.8L4.5 22.3a2.2 2.2 0 0 0 3.2 3.2l9-9a6.5 6.5 0 0 0 8.5-8l-4 4-3.7-.8-.8-3.7 4-4a6.5 6.5 0 0 0-1.2-.5z',
  ],
  'opinion-holder': [
    'M6.5 3.5h17a3.3 3.3 0 0 1 3.3 3.3v9.4a3.3 3.3 0 0 1-3.3 3.3H14l-6.3 6v-6H6.5a3.3 3.3 0 0 1-3.3-3.3V6.8a3.3 3.3 0 0 1 3.3-3.3z',
  ],
  none: ['M5 15a10 10 0 1 1 20 0a10 10 0 1 1-20 0'],
};

/** A drawing made for a square, put at a place in another size. */
const sized = (x: number, y: number, size: number, made: number, children: readonly Shape[]): Shape => ({
  tag: 'g',
  attrs: { transform: `translate(${x} ${y}) scale(${size / made})` },
  children,
});

export const partSign = (part: Part, x: number, y: number, size: number): Shape =>
  sized(
    x,
    y,
    size,
    30,
    PARTS[part].map((d) => path(d, { strokeWidth: 2, ...(part === 'none' && { strokeDasharray: '3 3' }) })),
  );

const STANCES: { readonly [Known in Exclude<Stance, 'unknown'>]: readonly [fill: string, d: string] } = {
  champion: ['#1c7c4a', 'M4.5 11H10M7.25 8.25v5.5M12 11h5.5M14.75 8.25v5.5'],
  supporter: ['#5f9e3f', 'M7 11h8M11 7v8'],
  neutral: ['#8a8780', 'M11 10.9v.2'],
  sceptic: ['#c27a12', 'M7 11h8'],
  opponent: ['#8c3f10', 'm7.5 7.5 7 7m0-7-7 7'],
};

export function stanceSign(stance: Stance, x: number, y: number, size: number): Shape {
  if (stance === 'unknown') {
    return sized(x, y, size, 22, [
      {
        tag: 'circle',
        attrs: { cx: 11, cy: 11, r: 9.8, fill: 'none', stroke: INK_3, strokeWidth: 1.4, strokeDasharray: '3 2.6' },
      },
      path('M8.7 8.9a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .8-1 1.5M11 15v.1', { stroke: INK_3, strokeWidth: 1.6 }),
    ]);
  }
  const [fill, d] = STANCES[stance];
  return sized(x, y, size, 22, [
    { tag: 'circle', attrs: { cx: 11, cy: 11, r: 10, fill } },
    path(d, { stroke: PAPER, strokeWidth: stance === 'neutral' ? 4.4 : 2 }),
  ]);
}

const BARS: { readonly [Level in ContactLevel]: number } = {
  unrecorded: 0,
  none: 0,
  identified: 1,
  contacted: 2,
  met: 3,
  aligned: 4,
};

/** Four bars on a foot line; empty when nobody was contacted, dashed when nothing was recorded. */
export const contactSign = (level: ContactLevel, x: number, foot: number): Shape =>
  group(
    x,
    foot,
    [6, 8.5, 11, 14].map((height, nth): Shape => {
      const on = nth < BARS[level];
      const empty = {
        fill: 'none',
        stroke: HAIR,
        strokeWidth: 1,
        ...(level === 'unrecorded' && { strokeDasharray: '2 1.5' }),
      };
      return {
        tag: 'rect',
        attrs: { x: nth * 6, y: -height, width: 4, height, rx: 1, ...(on ? { fill: INK } : empty) },
      };
    }),
  );

const RINGS: { readonly [Each in Weight]: readonly [radius: number, stroke: number] } = {
  unknown: [5, 1.3],
  small: [3.4, 2],
  medium: [5, 2],
  large: [6.6, 3],
};

export function weightSign(weight: Weight, x: number, y: number): Shape {
  const [r, strokeWidth] = RINGS[weight];
  const unknown = weight === 'unknown';
  return {
    tag: 'circle',
    attrs: {
      cx: x,
      cy: y,
      r,
      fill: 'none',
      stroke: unknown ? INK_3 : INK,
      strokeWidth,
      ...(unknown && { strokeDasharray: '2 1.6' }),
    },
  };
}

export const keySign = (x: number, y: number): Shape =>
  sized(x, y, 17, 20, [
    path('M2.2 10a3.8 3.8 0 1 1 7.6 0a3.8 3.8 0 1 1-7.6 0M9.8 10H18.5m-3 0v4m-3-4v2.5', { strokeWidth: 2 }),
  ]);

/** How many findings stand on a place; filled when one of them is a stop. */
export function stampSign(count: number, worst: Severity, right: number, y: number): Shape {
  const width = 22;
  const color = worst === 'note' ? INK_2 : SEAL;
  const full = worst === 'stop';
  return group(right - width, y, [
    { tag: 'rect', attrs: { width, height: 19, rx: 4, fill: full ? color : PAPER, stroke: color, strokeWidth: 1.6 } },
    text(String(count), width / 2, 14, { size: 13, weight: 700, fill: full ? PAPER : color, anchor: 'middle' }),
  ]);
}
