/** Blocks as a Word document; must never hold a field that is worked out, nor anything to be fetched. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
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
const MARGIN = 1080;
const WIDTH = 11_906 - 2 * MARGIN;
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};
const NUMBERS = 'numbers';

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

const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'B9B5AA' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function table({ columns, rows }: TableBlock): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * WIDTH));
  const cell = (text: string, nth: number, look: Look, shaded = false) =>
    new TableCell({
      children: [new Paragraph({ children: runs(text, look) })],
      width: { size: widths[nth] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(shaded && { shading: { fill: 'F1EFE8' } }),
    });
  const row = ({ cells, strong, done }: Row) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, nth) =>
        cell(text, nth, { ...(strong && { bold: true }), ...(done && { strike: true, color: '6C6B72' }) }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ title }, nth) => cell(title, nth, { bold: true, size: 18 }, true)),
  });
  return new Table({
    rows: [head, ...rows.map(row)],
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
  });
}

function toWord(block: TextBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) }),
        ...(block.under
          ? [new Paragraph({ spacing: { after: 200 }, children: runs(block.under, { color: '4A494F' }) })]
          : []),
      ];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(block.text) })];
    case 'text':
      return [new Paragraph({ children: runs(block.text) })];
    case 'facts':
      return block.rows.map(
        ([name, words]) =>
          new Paragraph({
            spacing: { after: 40 },
            indent: { left: 2200, hanging: 2200 },
            tabStops: [{ type: 'left', position: 2200 }],
            children: [...runs(name, { color: '6C6B72' }), new TextRun({ text: '\t' }), ...runs(words)],
          }),
      );
    case 'list':
      return block.items.map(
        ({ lead, rest, done }) =>
          new Paragraph({
            spacing: { after: 40 },
            ...(block.numbered ? { numbering: { reference: NUMBERS, level: 0 } } : { bullet: { level: 0 } }),
            children: [
              ...(lead ? runs(lead, done ? { strike: true, color: '6C6B72' } : { bold: true }) : []),
              ...(lead && rest ? [new TextRun({ text: '  ' })] : []),
              ...(rest ? runs(rest) : []),
            ],
          }),
      );
    case 'table':
      // Two tables with nothing between them would become one.
      return [table(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
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
          run: { font: FONT, size: 20, language: { value: 'en-GB', eastAsia: language === 'en' ? 'en-GB' : 'zh-CN' } },
          paragraph: { spacing: { line: 276 } },
        },
        title: heading(34, 0, 60),
        heading1: heading(25, 260, 100),
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [{ properties: { page: PAGE }, children: blocks.flatMap(toWord) }],
  });
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(document)));
}
