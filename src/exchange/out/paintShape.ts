/** Paints a picture on a canvas, letter by letter as the page's own faces have them; must never ask for anything from anywhere. */
import type { Shape } from '../../picture/shape.ts';

/** What of a canvas is used. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'beginPath'
  | 'rect'
  | 'roundRect'
  | 'arc'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillText'
  | 'measureText'
  | 'fillRect'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
>;

type Attrs = Shape['attrs'];

const num = (attrs: Attrs, name: string, otherwise = 0): number => Number(attrs[name] ?? otherwise);
const word = (attrs: Attrs, name: string, otherwise: string): string => String(attrs[name] ?? otherwise);

/** `pathOf` makes of an SVG path what the canvas draws. */
export function paintShape(brush: Brush, shape: Shape, pathOf: (d: string) => Path2D): void {
  const { tag, attrs, children } = shape;
  brush.save();
  switch (tag) {
    case 'svg':
      paintFrame(brush, attrs);
      break;
    case 'g':
      transform(brush, word(attrs, 'transform', ''));
      break;
    case 'path':
      paintLines(brush, attrs, pathOf(word(attrs, 'd', '')));
      break;
    case 'rect':
    case 'circle':
      brush.beginPath();
      if (tag === 'circle') brush.arc(num(attrs, 'cx'), num(attrs, 'cy'), num(attrs, 'r'), 0, 2 * Math.PI);
      else
        brush.roundRect(num(attrs, 'x'), num(attrs, 'y'), num(attrs, 'width'), num(attrs, 'height'), num(attrs, 'rx'));
      paintLines(brush, attrs);
      break;
    case 'text':
      paintText(brush, attrs, String(children ?? ''));
      break;
  }
  if (typeof children !== 'string') for (const child of children ?? []) paintShape(brush, child, pathOf);
  brush.restore();
}

/** A frame shows its own part of the world and nothing beyond its edges. */
function paintFrame(brush: Brush, attrs: Attrs): void {
  const [x = 0, y = 0, width = 1, height = 1] = word(attrs, 'viewBox', '').split(' ').map(Number);
  brush.translate(num(attrs, 'x'), num(attrs, 'y'));
  brush.beginPath();
  brush.rect(0, 0, num(attrs, 'width'), num(attrs, 'height'));
  brush.clip();
  brush.scale(num(attrs, 'width') / Math.max(width, 1e-9), num(attrs, 'height') / Math.max(height, 1e-9));
  brush.translate(-x, -y);
}

function transform(brush: Brush, said: string): void {
  for (const [, what, figures = ''] of said.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = figures.split(/[\s,]+/).map(Number);
    if (what === 'translate') brush.translate(a, b);
    if (what === 'scale') brush.scale(a, a);
  }
}

function paintLines(brush: Brush, attrs: Attrs, path?: Path2D): void {
  const fill = word(attrs, 'fill', '#000');
  const stroke = word(attrs, 'stroke', 'none');
  if (fill !== 'none') {
    brush.fillStyle = fill;
    if (path) brush.fill(path);
    else brush.fill();
  }
  const width = num(attrs, 'strokeWidth', 1);
  if (stroke === 'none' || width === 0) return;
  brush.strokeStyle = stroke;
  brush.lineWidth = width;
  brush.lineCap = word(attrs, 'strokeLinecap', 'butt') as CanvasLineCap;
  brush.lineJoin = word(attrs, 'strokeLinejoin', 'miter') as CanvasLineJoin;
  const dash = word(attrs, 'strokeDasharray', 'none');
  brush.setLineDash(dash === 'none' ? [] : dash.split(/[\s,]+/).map(Number));
  if (path) brush.stroke(path);
  else brush.stroke();
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(brush: Brush, attrs: Attrs, words: string): void {
  const size = num(attrs, 'fontSize', 12);
  const [x, y] = [num(attrs, 'x'), num(attrs, 'y')];
  brush.font = [
    word(attrs, 'fontStyle', 'normal'),
    word(attrs, 'fontWeight', '400'),
    `${size}px`,
    word(attrs, 'fontFamily', 'sans-serif'),
  ].join(' ');
  brush.fillStyle = word(attrs, 'fill', '#000');
  brush.textAlign = ALIGN[word(attrs, 'textAnchor', 'start') as keyof typeof ALIGN];
  brush.fillText(words, x, y);
  if (attrs.textDecoration === 'line-through')
    brush.fillRect(x, y - size * 0.34, brush.measureText(words).width, size / 14);
}
