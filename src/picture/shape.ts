/** What a picture is made of: SVG as plain data, with attributes named as React names them; must never hold a style or a script. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'text';
  readonly attrs: { readonly [name: string]: string | number };
  readonly children?: readonly Shape[] | string;
}

/** Black on white in every theme; red for blockers and for nothing else. */
export const INK = '#1c1b1f';
export const INK_2 = '#4a494f';
export const INK_3 = '#6c6b72';
export const HAIR = '#8b877c';
export const PAPER = '#ffffff';
export const SEAL = '#b8261b';

const SANS =
  '"Inter Variable", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const SERIF = '"Source Serif 4 Variable", Georgia, "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", serif';

export interface Type {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly serif?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const path = (d: string, attrs: Shape['attrs'] = {}): Shape => ({
  tag: 'path',
  attrs: { d, fill: 'none', stroke: INK, strokeLinecap: 'round', strokeLinejoin: 'round', ...attrs },
});

export const group = (x: number, y: number, children: readonly Shape[]): Shape => ({
  tag: 'g',
  attrs: { transform: `translate(${x} ${y})` },
  children,
});

export const text = (words: string, x: number, y: number, type: Type): Shape => ({
  tag: 'text',
  attrs: {
    x,
    y,
    fill: type.fill ?? INK,
    fontFamily: type.serif ? SERIF : SANS,
    fontSize: type.size,
    fontWeight: type.weight ?? 400,
    ...(type.italic && { fontStyle: 'italic' }),
    ...(type.struck && { textDecoration: 'line-through' }),
    ...(type.anchor && { textAnchor: type.anchor }),
  },
  children: words,
});

/** Lines below one another, from the first one's foot. */
export const textLines = (lines: readonly string[], x: number, y: number, height: number, type: Type): Shape[] =>
  lines.map((line, nth) => text(line, x, y + nth * height, type));
