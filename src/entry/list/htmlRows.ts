/** The cells of a table that came as a web page's; must never run any of it. */
import { cleanLine } from '../../shared/cleanText.ts';

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

const textOf = (html: string): string =>
  cleanLine(decode(html.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, ' ').replace(/<[^>]*>/g, '')));

/** Its rows; null where there is no table of two columns or more. */
export function htmlRows(html: string): readonly (readonly string[])[] | null {
  const [table] = /<table\b[\s\S]*<\/table>/i.exec(html) ?? [];
  const rows = [...(table ?? '').matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>)/gi)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi)].map(([, cell = '']) => textOf(cell)),
  );
  return rows.some((row) => row.length > 1) ? rows.filter((row) => row.length > 0) : null;
}
