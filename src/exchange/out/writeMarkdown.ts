/** Blocks as Markdown; must never let what somebody typed become a sign of it. */
import type { Row, TableBlock, TextBlock } from './docs/block.ts';

/** Signs that mean something anywhere in a line. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&$]/g;
/** What would make a list or a line of the text's beginning. */
const AT_START = /^(\d*)([-+=.)])/;

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(ANYWHERE, '\\$&');

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map(inLine)
    .filter((line) => line !== '');

const paragraph = (text: string): string =>
  linesOf(text)
    .map((line) => line.replace(AT_START, '$1\\$2'))
    .join('  \n');

const bold = (said: string): string => `**${said}**`;
const struck = (said: string): string => `~~${said}~~`;

function table({ columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  const row = ({ cells, strong, done }: Row) =>
    line(
      cells.map((cell) =>
        linesOf(cell)
          .map((said) => (done ? struck(said) : strong ? bold(said) : said))
          .join('<br>'),
      ),
    );
  return [line(columns.map(({ title }) => inLine(title))), line(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

function say(block: TextBlock): string {
  switch (block.kind) {
    case 'title':
      return [`# ${inLine(block.text)}`, paragraph(block.under)].filter(Boolean).join('\n\n');
    case 'heading':
      return `## ${inLine(block.text)}`;
    case 'text':
      return paragraph(block.text);
    case 'facts':
      return block.rows.map(([name, words]) => `- ${bold(inLine(name))} ${inLine(words)}`).join('\n');
    case 'list':
      return block.items
        .map(({ lead, rest }) => {
          const said = [lead && bold(inLine(lead)), paragraph(rest.replace(/\s+/g, ' '))];
          return `- ${said.filter(Boolean).join(' ')}`;
        })
        .join('\n');
    case 'table':
      return table(block);
  }
}

/** CommonMark with tables. */
export const writeMarkdown = (blocks: readonly TextBlock[]): string =>
  `${blocks
    .map(say)
    .filter((said) => said !== '')
    .join('\n\n')}\n`;
