/** Slides with boxes, lines and tables that somebody can go on with in their own program; must never put a text where it has no room. */
import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../model/words.ts';
import { steadyZip } from '../steadyZip.ts';
import { cleanXml } from '../xmlText.ts';
import { boxName, type Glue, glueLines, lineName, type Spot } from './connectors.ts';
import { fitText, heightOf } from './fitText.ts';

/** Of a slide, in inches. */
export const PAGE = { width: 13.333, height: 7.5, left: 0.5, top: 1.25, right: 12.833, bottom: 7.1 } as const;
const INK = '1C1B1F';
const FAINT = '4A494F';
const HAIR = '8B877C';
const FACES: { readonly [Lang in Language]: string } = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' };

/** In inches. */
export interface Box extends Spot {
  readonly w: number;
  readonly h: number;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly line?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** Points to be tried, the largest first. */
  readonly sizes?: readonly number[];
  readonly round?: boolean;
}

export interface Slide {
  /** A text without a box around it. */
  readonly text: (words: string, at: Box, look?: Look) => void;
  /** A box that lines can be glued to. */
  readonly box: (key: string, words: readonly (readonly [words: string, look?: Look])[], at: Box, look?: Look) => void;
  readonly sign: (words: string, at: Box, fill: string) => void;
  readonly line: (
    glue: Glue,
    from: Spot,
    to: Spot,
    look?: { readonly width?: number; readonly dash?: boolean; readonly plain?: boolean },
  ) => void;
  /** As many rows as there is room for under the title. */
  readonly table: (table: DeckTable) => void;
}

export interface DeckTable {
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Deck {
  /** A slide with its title. What stands cut on it is told in full in its notes. */
  readonly slide: (title: string, draw: (slide: Slide) => void, notes?: readonly string[]) => void;
  /** A table over as many slides as it needs, or with `rest` on one: what has no room there is told in its notes, and how much that is. */
  readonly table: (title: string, table: DeckTable, rest?: (count: number) => string) => void;
  readonly write: () => Promise<Uint8Array<ArrayBuffer>>;
}

const PAD = 0.08;
const TABLE_SIZE = 11;

function widthsOf(columns: DeckTable['columns']): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / shares) * (PAGE.right - PAGE.left));
}

export function newDeck(language: Language, title: string): Deck {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FACES[language], bodyFontFace: FACES[language] };
  deck.title = cleanXml(title);
  deck.author = 'Blanksheet';
  deck.company = 'Blanksheet';
  const face = { fontFace: FACES[language], lang: language === 'en' ? 'en-GB' : 'zh-CN' };

  const slide: Deck['slide'] = (heading, draw, notes = []) => {
    const page = deck.addSlide();
    const cut: string[] = [];
    const fitted = (words: string, w: number, h: number, sizes: readonly number[]) => {
      const found = fitText(cleanXml(words), w, h, sizes);
      if (found.isCut) cut.push(cleanXml(words));
      return found;
    };
    const text: Slide['text'] = (words, at, look = {}) => {
      const { text: said, size } = fitted(words, at.w - 2 * PAD, at.h, look.sizes ?? [12, 11, 10, 9]);
      page.addText(said, {
        ...at,
        ...face,
        margin: [0, PAD * 72, 0, PAD * 72],
        fontSize: size,
        color: look.color ?? INK,
        bold: look.bold ?? false,
        italic: look.italic ?? false,
        align: look.align ?? 'left',
        valign: look.anchor ?? 'top',
        ...(look.fill && { fill: { color: look.fill } }),
        ...(look.line && { line: { color: look.line, width: 0.75 } }),
      });
    };
    if (heading !== '') {
      text(
        heading,
        { x: PAGE.left, y: 0.38, w: PAGE.right - PAGE.left, h: 0.6 },
        { bold: true, sizes: [26, 22, 18, 14, 12], anchor: 'middle' },
      );
    }
    draw({
      text,
      box: (key, words, at, look = {}) => {
        // Each of a box's lines has its share of the height.
        const share = (at.h - 0.06) / words.length;
        const said = words.flatMap(([line, own = {}], nth) => {
          if (line === '') return [];
          const { text: short, size } = fitted(line, at.w - 2 * PAD, share, own.sizes ?? [12, 11, 10, 9]);
          return [
            {
              text: short,
              options: {
                ...face,
                fontSize: size,
                bold: own.bold ?? false,
                italic: own.italic ?? false,
                color: own.color ?? INK,
                breakLine: nth < words.length - 1,
              },
            },
          ];
        });
        page.addText(said.length > 0 ? said : [{ text: '' }], {
          ...at,
          shape: 'roundRect',
          rectRadius: 0.07,
          objectName: boxName(key),
          margin: [2, PAD * 72, 2, PAD * 72],
          align: look.align ?? 'left',
          valign: 'middle',
          fill: { color: look.fill ?? 'FFFFFF' },
          line: { color: look.line ?? HAIR, width: 1 },
        });
      },
      sign: (words, at, fill) =>
        page.addText(words, {
          ...at,
          ...face,
          shape: 'ellipse',
          margin: 0,
          fontSize: 10,
          bold: true,
          color: 'FFFFFF',
          align: 'center',
          valign: 'middle',
          fill: { color: fill },
        }),
      line: (glue, from, to, look = {}) =>
        page.addShape('line', {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          w: Math.abs(to.x - from.x),
          h: Math.abs(to.y - from.y),
          flipH: to.x < from.x,
          flipV: to.y < from.y,
          objectName: lineName(glue),
          line: {
            color: FAINT,
            width: look.width ?? 1.5,
            ...(!look.plain && { endArrowType: 'triangle' as const }),
            ...(look.dash && { dashType: 'dash' }),
          },
        }),
      table: ({ columns, rows }) => {
        const cell = (words: string, head: boolean) => ({
          text: cleanXml(words),
          options: {
            ...face,
            bold: head,
            color: head ? FAINT : INK,
            valign: 'top' as const,
            ...(head && { fill: { color: 'F1EFE8' } }),
          },
        });
        page.addTable(
          [
            columns.map(({ title: named }) => cell(named, true)),
            ...rows.map((row) => row.map((words) => cell(words, false))),
          ],
          {
            x: PAGE.left,
            y: PAGE.top,
            w: PAGE.right - PAGE.left,
            colW: widthsOf(columns),
            fontSize: TABLE_SIZE,
            border: { type: 'solid', pt: 0.5, color: 'D9D5CA' },
            margin: [0.04, 0.09, 0.04, 0.09],
          },
        );
      },
    });
    const told = [...notes.map(cleanXml), ...cut];
    if (told.length > 0) page.addNotes(told.join('\n'));
  };

  const table: Deck['table'] = (heading, { columns, rows }, rest) => {
    const widths = widthsOf(columns);
    const high = (cells: readonly string[]) =>
      Math.max(...cells.map((cell, nth) => heightOf(cleanXml(cell), 1.1 * ((widths[nth] ?? 1) - 0.22), TABLE_SIZE))) +
      0.1;
    const pages: (readonly string[])[][] = [[]];
    let used = 0;
    for (const row of rows) {
      const height = high(row);
      if (used + height > PAGE.bottom - PAGE.top - 0.5 && used > 0) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push(row);
      used += height;
    }
    const [first = [], ...others] = pages;
    if (rest && others.length > 0) {
      const beyond = others.flat();
      slide(
        heading,
        (page) => {
          page.table({ columns, rows: first });
          page.text(
            rest(beyond.length),
            { x: PAGE.left, y: PAGE.bottom - 0.1, w: 9, h: 0.3 },
            { color: FAINT, sizes: [11, 10] },
          );
        },
        beyond.map((row) => row.filter(Boolean).join(' · ')),
      );
      return;
    }
    pages.forEach((some, nth) => {
      slide(nth === 0 ? heading : `${heading} (${nth + 1})`, (page) => page.table({ columns, rows: some }));
    });
  };

  return {
    slide,
    table,
    write: async () => {
      const made = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
      return steadyZip(made, (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, part]) => [
            path,
            /^ppt\/slides\/slide\d+\.xml$/.test(path)
              ? new TextEncoder().encode(glueLines(new TextDecoder().decode(part)))
              : part,
          ]),
        ),
      );
    },
  };
}
