// A picture painted on a canvas: each shape where SVG would have it, with its colours and letters.
import { expect, it } from 'vitest';
import { type Brush, paintShape } from '../../../src/exchange/out/paintShape.ts';
import type { Shape } from '../../../src/picture/shape.ts';

/** A brush that writes down what it does, at the place on the paper where it does it. */
function writingBrush() {
  const done: string[] = [];
  let at = { x: 0, y: 0, by: 1 };
  const kept: (typeof at)[] = [];
  const place = (x: number, y: number) => `${at.x + x * at.by},${at.y + y * at.by}`;
  const brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineCap: 'butt',
    lineJoin: 'miter',
    font: '',
    textAlign: 'left',
    save: () => void kept.push(at),
    restore: () => {
      at = kept.pop() ?? at;
    },
    translate: (x: number, y: number) => {
      at = { ...at, x: at.x + x * at.by, y: at.y + y * at.by };
    },
    scale: (by: number) => {
      at = { ...at, by: at.by * by };
    },
    beginPath: () => {},
    clip: () => {},
    setLineDash: (dash: readonly number[]) => dash.length > 0 && done.push(`dash ${dash.join(' ')}`),
    rect: () => {},
    roundRect: (x: number, y: number, w: number, h: number) => void done.push(`rect ${place(x, y)} ${w}x${h}`),
    arc: (x: number, y: number, r: number) => void done.push(`circle ${place(x, y)} r${r}`),
    fill: () => void done.push(`fill ${brush.fillStyle}`),
    stroke: () => void done.push(`stroke ${brush.strokeStyle} ${brush.lineWidth}`),
    fillText: (words: string, x: number, y: number) =>
      void done.push(`text ${words} ${place(x, y)} ${brush.font} ${brush.textAlign}`),
    measureText: () => ({ width: 10 }),
    fillRect: (x: number, y: number) => void done.push(`through ${place(x, y)}`),
  };
  return { brush: brush as unknown as Brush, done };
}

const painted = (shape: Shape): readonly string[] => {
  const { brush, done } = writingBrush();
  paintShape(brush, shape, (d) => {
    done.push(`path ${d}`);
    return {} as Path2D;
  });
  return done;
};

it('puts what is moved and enlarged where it belongs, and goes back afterwards', () => {
  const rect = (x: number): Shape => ({ tag: 'rect', attrs: { x, y: 1, width: 2, height: 3, fill: 'red' } });
  expect(
    painted({
      tag: 'g',
      attrs: { transform: 'translate(10 20) scale(2)' },
      children: [{ tag: 'g', attrs: { transform: 'translate(5 5)' }, children: [rect(1)] }, rect(0)],
    }),
  ).toEqual(['rect 22,32 2x3', 'fill red', 'rect 10,22 2x3', 'fill red']);
});

it('shows of a frame the part of the world that it frames', () => {
  const circle: Shape = {
    tag: 'circle',
    attrs: { cx: 100, cy: 50, r: 4, fill: 'none', stroke: 'black', strokeWidth: 2 },
  };
  const frame = { x: 7, y: 8, width: 200, height: 100, viewBox: '90 40 100 50' };
  expect(painted({ tag: 'svg', attrs: frame, children: [circle] })).toEqual(['circle 27,28 r4', 'stroke black 2']);
});

it('strokes dashed lines dashed, and fills none that is not filled', () => {
  expect(
    painted({ tag: 'path', attrs: { d: 'M0 0h5', fill: 'none', stroke: 'blue', strokeDasharray: '2 3' } }),
  ).toEqual(['path M0 0h5', 'dash 2 3', 'stroke blue 1']);
});

it('writes letters in their face, size and place, and strikes through what is struck', () => {
  const attrs = { x: 3, y: 9, fontSize: 14, fontWeight: 600, fontFamily: 'Inter', textAnchor: 'end' };
  expect(painted({ tag: 'text', attrs, children: '王 <b>' })).toEqual(['text 王 <b> 3,9 normal 600 14px Inter right']);
  expect(painted({ tag: 'text', attrs: { ...attrs, textDecoration: 'line-through' }, children: 'x' })[1]).toMatch(
    /^through 3,/,
  );
});
