/** Blocks as a Word document; must never hold a field that is worked out, nor anything to be fetched. */
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../model/words.ts';
import type { Row, TableBlock, TextBlock } from './docs/block.ts';
import { steadyZip } from './steadyZip.ts';
import { cleanXml } from './xmlText.ts';

/** Faces that office programs have; the second is for Chinese. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' };

/** A4 across its margins, in twentieths of a point. */
const MARGIN = 800;
const WIDTH = 11_906 - 2 * MARGIN;
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};

interface Look {
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** Lines of a text stay lines. */
const runs = (text: string, look: Look = {}): TextRun[] =>
  cleanXml(text)
    .split(/\r\n?|\n/)
    .map((line, nth) => new TextRun({ text: line, ...(nth > 0 && { break: 1 }), ...look }));

const FAINT = '6C6B72';
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'B9B5AA' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function table({ columns, rows }: TableBlock): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * WIDTH));
  const cell = (text: string, nth: number, look: Look, shaded = false) =>
    new TableCell({
      children: [new Paragraph({ children: runs(text, look) })],
      width: { size: widths[nth] ?? 0, type: WidthType.DXA },
      margins: { top: 25, bottom: 25, left: 80, right: 80 },
      ...(shaded && { shading: { fill: 'F1EFE8' } }),
    });
  const row = ({ cells, strong, done }: Row) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, nth) =>
        cell(text, nth, { ...(strong && { bold: true }), ...(done && { strike: true, color: FAINT }) }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ title }, nth) => cell(title, nth, { bold: true, size: 16 }, true)),
  });
  return new Table({
    rows: [head, ...rows.map(row)],
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
  });
}

/** Names on the left, words on the right, without a line. */
const factsTable = (rows: readonly (readonly [name: string, words: string])[]): Table => {
  const widths = [Math.round(WIDTH * 0.26), Math.round(WIDTH * 0.74)];
  const cell = (text: string, nth: number, look: Look) =>
    new TableCell({
      children: [new Paragraph({ children: runs(text, look) })],
      width: { size: widths[nth] ?? 0, type: WidthType.DXA },
      margins: { top: 20, bottom: 20, left: 0, right: 90 },
    });
  return new Table({
    rows: rows.map(
      ([name, words]) => new TableRow({ children: [cell(name, 0, { color: FAINT }), cell(words, 1, {})] }),
    ),
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
  });
};

/** Two tables with nothing between them would become one. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, lineRule: 'exact' }, children: [] });

function toWord(block: TextBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) }),
        ...(block.under
          ? [new Paragraph({ spacing: { after: 120 }, children: runs(block.under, { color: '4A494F' }) })]
          : []),
      ];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(block.text) })];
    case 'text':
      return [new Paragraph({ children: runs(block.text) })];
    case 'facts':
      return [factsTable(block.rows), gap()];
    case 'list':
      return block.items.map(
        ({ lead, rest }) =>
          new Paragraph({
            spacing: { after: 10 },
            bullet: { level: 0 },
            children: [
              ...(lead ? runs(lead, { bold: true }) : []),
              ...(lead && rest ? [new TextRun({ text: '  ' })] : []),
              ...(rest ? runs(rest) : []),
            ],
          }),
      );
    case 'table':
      return [table(block), gap()];
  }
}

/** A document on A4. */
export async function writeDocx(blocks: readonly TextBlock[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: '1C1B1F' },
    paragraph: { spacing: { before, after } },
  });
  const document = new Document({
    creator: 'Blanksheet',
    lastModifiedBy: 'Blanksheet',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 18, language: { value: 'en-GB', eastAsia: language === 'en' ? 'en-GB' : 'zh-CN' } },
          paragraph: { spacing: { line: 245 } },
        },
        title: heading(30, 0, 20),
        heading1: heading(21, 150, 50),
      },
    },
    sections: [{ properties: { page: PAGE }, children: blocks.flatMap(toWord) }],
  });
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(document)));
}
