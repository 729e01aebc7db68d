/** Blocks one below the other as one picture, black on white; must never leave out a letter of them. */
import { group, HAIR, INK, INK_2, INK_3, PAPER, path, type Shape, text, textLines } from '../../../picture/shape.ts';
import { wrapText } from '../../../picture/wrapText.ts';
import type { Block, Row, TableBlock } from '../docs/block.ts';

/** Lines that a text may take: as many as it needs. */
const ALL = Number.MAX_SAFE_INTEGER / 4;
const PAD = 28;
const SIZE = 14;
const LINE = 19;
const CELL = 8;
/** Narrower, a table's words would be torn. */
const LEAST_COLUMN = 96;

interface Drawn {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const wrap = (words: string, width: number, size = SIZE): readonly string[] =>
  words.split('\n').flatMap((line) => wrapText(line, width, size, ALL));

function drawBlock(block: Block, width: number): Drawn {
  switch (block.kind) {
    case 'title': {
      const names = wrap(block.text, width, 22);
      const under = wrap(block.under, width, SIZE);
      const foot = names.length * 28;
      return {
        height: foot + under.length * LINE + 14,
        shapes: [
          ...textLines(names, 0, 22, 28, { size: 22, weight: 600, serif: true }),
          ...textLines(under, 0, foot + 14, LINE, { size: SIZE, fill: INK_2 }),
        ],
      };
    }
    case 'heading': {
      const lines = wrap(block.text, width, 17);
      return {
        height: lines.length * 23 + 20,
        shapes: textLines(lines, 0, 30, 23, { size: 17, weight: 600, serif: true }),
      };
    }
    case 'text': {
      const lines = wrap(block.text, width);
      return { height: lines.length * LINE + 8, shapes: textLines(lines, 0, 14, LINE, { size: SIZE }) };
    }
    case 'facts': {
      const [left, parts] = [Math.min(180, width / 3), [] as Shape[]];
      let y = 0;
      for (const [name, words] of block.rows) {
        const [names, values] = [wrap(name, left - 12), wrap(words, width - left)];
        parts.push(...textLines(names, 0, y + 14, LINE, { size: SIZE, fill: INK_3 }));
        parts.push(...textLines(values, left, y + 14, LINE, { size: SIZE }));
        y += Math.max(names.length, values.length, 1) * LINE + 4;
      }
      return { height: y, shapes: parts };
    }
    case 'list': {
      const parts: Shape[] = [];
      let y = 0;
      block.items.forEach(({ lead, rest }) => {
        const leads = lead === '' ? [] : wrap(lead, width - 24);
        const rests = rest === '' ? [] : wrap(rest, width - 24);
        parts.push(text('•', 0, y + 14, { size: SIZE, fill: INK_3 }));
        parts.push(
          ...textLines(leads, 24, y + 14, LINE, {
            size: SIZE,
            weight: 600,
          }),
        );
        parts.push(...textLines(rests, 24, y + leads.length * LINE + 14, LINE, { size: SIZE, fill: INK_2 }));
        y += Math.max(1, leads.length + rests.length) * LINE + 4;
      });
      return { height: y, shapes: parts };
    }
    case 'table':
      return drawTable(block, width);
    case 'picture':
      return { height: block.height, shapes: [block.shape] };
  }
}

function drawTable({ columns, rows }: TableBlock, width: number): Drawn {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * width);
  const lefts = widths.map((_, nth) => widths.slice(0, nth).reduce((sum, one) => sum + one, 0));
  const shapes: Shape[] = [];
  let y = 0;
  const put = ({ cells, strong, done }: Row, head: boolean) => {
    const wrapped = cells.map((cell, nth) => wrap(cell, (widths[nth] ?? 0) - 2 * CELL, head ? 13 : SIZE));
    wrapped.forEach((lines, nth) => {
      shapes.push(
        ...textLines(lines, (lefts[nth] ?? 0) + CELL, y + 19, LINE, {
          size: head ? 13 : SIZE,
          weight: head || strong ? 600 : 400,
          fill: head ? INK_2 : done ? INK_3 : INK,
          ...(done && { struck: true }),
        }),
      );
    });
    y += Math.max(1, ...wrapped.map((lines) => lines.length)) * LINE + 10;
    shapes.push(path(`M0 ${y}h${width}`, { stroke: head ? INK : HAIR, strokeWidth: head ? 1.4 : 0.6 }));
  };
  put({ cells: columns.map(({ title }) => title) }, true);
  for (const row of rows) put(row, false);
  return { height: y + 6, shapes };
}

/** How wide blocks come out; a picture among them is never scaled. */
export const widthFor = (blocks: readonly Block[], usual = 960): number =>
  Math.max(
    usual,
    ...blocks.map((block) => {
      if (block.kind === 'picture') return block.width;
      return block.kind === 'table' ? block.columns.length * (block.least ?? LEAST_COLUMN) : 0;
    }),
  );

/** A picture of its own, in pixels of a screen. */
export function drawBlocks(blocks: readonly Block[], usual?: number): Shape {
  const width = widthFor(blocks, usual);
  const parts: Shape[] = [];
  let y = PAD;
  for (const block of blocks) {
    const { height, shapes } = drawBlock(block, width);
    if (shapes.length > 0) parts.push(group(PAD, y, shapes));
    y += height + 4;
  }
  const size = { width: Math.ceil(width + 2 * PAD), height: Math.ceil(y + PAD) };
  return {
    tag: 'svg',
    attrs: { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    children: [{ tag: 'rect', attrs: { ...size, fill: PAPER } }, ...parts],
  };
}
