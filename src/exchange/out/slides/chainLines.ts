/** The lines between the boxes of a chain; must never run one through a box. */
import type { StepId } from '../../../model/ids.ts';
import type { Box, Slide } from './deck.ts';

/** In inches. */
export const STEP_BOX = { w: 1.72, h: 0.82 } as const;

export interface ChainWay {
  readonly from: StepId;
  readonly to: StepId;
  /** Under which condition; empty without one. */
  readonly words: string;
}

type Places = ReadonlyMap<string, Box>;

/** Lines over others run so far above the boxes, each with its condition on it. */
const LANES = { least: 0.32, apart: 0.33, most: 3 };
const PILL = { w: 1.5, h: 0.27 };
const DOT = { w: 0.12, h: 0.12 };
const BEFORE_END = 0.35;

/** Whether a line does not lead to the next box, and so has to pass over some. */
export function isOver({ from, to }: ChainWay, places: Places, gap: number): boolean {
  const [start, end] = [places.get(from), places.get(to)];
  return start !== undefined && end !== undefined && Math.abs(end.x - start.x - STEP_BOX.w - gap) > 0.01;
}

/** To the next box straight, over others in two pieces with the condition between them. */
export function drawWays(slide: Slide, ways: readonly ChainWay[], places: Places, gap: number): void {
  const lanes: { readonly from: number; readonly to: number; readonly lane: number }[] = [];
  const span = ({ from, to }: ChainWay) => Math.abs((places.get(from)?.x ?? 0) - (places.get(to)?.x ?? 0));
  [...ways]
    .sort((a, b) => span(a) - span(b))
    .forEach((way, nth) => {
      const [start, end] = [places.get(way.from), places.get(way.to)];
      if (!start || !end || start === end) return;
      if (!isOver(way, places, gap)) {
        slide.line(
          { from: way.from, fromSite: 'right', to: way.to, toSite: 'left' },
          { x: start.x + start.w, y: start.y + start.h / 2 },
          { x: end.x, y: end.y + end.h / 2 },
        );
        return;
      }
      const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
      const taken = lanes.filter(({ from, to }) => from < right && left < to).map(({ lane }) => lane);
      let lane = 0;
      while (taken.includes(lane) && lane < LANES.most) lane += 1;
      lanes.push({ from: left, to: right, lane });
      drawOver(slide, way, { key: `way ${nth}`, start, end, y: start.y - LANES.least - LANES.apart * lane });
    });
}

interface Over {
  /** Of what stands between the two pieces. */
  readonly key: string;
  readonly start: Box;
  readonly end: Box;
  readonly y: number;
}

function drawOver(slide: Slide, { from, to, words }: ChainWay, { key, start, end, y }: Over): void {
  const isBack = end.x < start.x;
  const size = words === '' ? DOT : PILL;
  // Beside the box that it leads to, so that lines of the boxes between do not run through its words.
  const middle = end.x + end.w / 2 + (isBack ? 1 : -1) * (size.w / 2 + BEFORE_END);
  const at = { x: middle - size.w / 2, y: y - size.h / 2, ...size };
  const [left, right] = [
    { x: at.x, y },
    { x: at.x + at.w, y },
  ];
  const up = { turn: 'up', from: { x: start.x + start.w / 2, y: start.y }, to: isBack ? right : left } as const;
  const down = { turn: 'down', from: isBack ? left : right, to: { x: end.x + end.w / 2, y: end.y } } as const;
  slide.line({ from, fromSite: 'top', to: key, toSite: isBack ? 'right' : 'left', corner: up }, up.from, up.to, {
    dash: isBack,
    plain: true,
  });
  slide.line({ from: key, fromSite: isBack ? 'left' : 'right', to, toSite: 'top', corner: down }, down.from, down.to, {
    dash: isBack,
  });
  slide.box(key, words === '' ? [] : [[words, { sizes: [10, 9, 8] }]], at, {
    align: 'center',
    line: words === '' ? '4A494F' : 'D9D5CA',
  });
}
