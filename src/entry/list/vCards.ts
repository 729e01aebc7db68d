/** Contact cards (vCard 2.1, 3.0 and 4.0) as rows of a list; must never drop a card that has a name. */
import { wholeName } from './wholeName.ts';

export const CARD_HEADINGS = ['Name', 'Title', 'Department', 'Email', 'Phone', 'Note'] as const;

interface Property {
  readonly name: string;
  readonly value: string;
}

/** Long lines are folded: by a space at the start of the next, and in 2.1 by an equals sign at the end. */
const unfold = (text: string): string => text.replace(/\n[ \t]/g, '');

function quotedPrintable(value: string, charset: string): string {
  const bytes = value.replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const known = /^(utf-8|gbk|gb2312|gb18030|iso-8859-1|windows-1252|big5)$/i.test(charset) ? charset : 'utf-8';
  return new TextDecoder(known).decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}

function propertiesOf(card: string): readonly Property[] {
  // Soft line ends belong to a quoted value, and only there.
  const joined = card.replace(/^([^:\n]*quoted-printable[^:\n]*:(?:.*=\n)*.*)$/gim, (line) => line.replace(/=\n/g, ''));
  return unfold(joined)
    .split('\n')
    .map((line) => {
      const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")+):([\s\S]*)$/.exec(line) ?? [];
      const [name = '', ...params] = head.split(';');
      const charset = /charset=([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
      const isQuoted = params.some((param) => /quoted-printable/i.test(param));
      return {
        name: name.replace(/^.*\./, '').toUpperCase(),
        value: isQuoted ? quotedPrintable(value, charset) : value,
      };
    });
}

/** The parts of a value, which semicolons part unless they are written with a backslash. */
const partsOf = (value: string): readonly string[] =>
  value.split(/(?<!\\);/).map((part) =>
    part
      .replace(/\\n/gi, ' ')
      .replace(/\\([,;:\\])/g, '$1')
      .trim(),
  );

function nameOf(value: string): string {
  const [last = '', first = '', middle = '', before = '', after = ''] = partsOf(value);
  return [before, wholeName([first, middle], last), after].filter(Boolean).join(' ');
}

/** One row a card, under CARD_HEADINGS; null where the text holds none. */
export function cardRows(text: string): readonly (readonly string[])[] | null {
  const cards = [...text.matchAll(/^BEGIN:VCARD\s*\n([\s\S]*?)^END:VCARD/gim)].map(([, card = '']) =>
    propertiesOf(card),
  );
  if (cards.length === 0) return null;
  return cards.map((card) => {
    const all = (name: string) =>
      card.flatMap((one) => (one.name === name && one.value.trim() !== '' ? [partsOf(one.value)] : []));
    const [[company = '', ...units] = []] = all('ORG');
    const [given] = card.filter(({ name }) => name === 'N');
    const name = all('FN')[0]?.join('; ') ?? (given ? nameOf(given.value) : '');
    const [email = [], ...mails] = all('EMAIL');
    const [phone = '', ...phones] = all('TEL').map((parts) => parts.join(' ').replace(/^tel:/i, ''));
    const more = [company, ...[...all('ROLE'), ...all('NOTE'), ...mails].flat(), ...phones];
    const listed = (words: readonly string[]) => words.filter(Boolean).join(', ');
    return [name, listed(all('TITLE').flat()), listed(units), email.join(' '), phone, listed(more)];
  });
}
