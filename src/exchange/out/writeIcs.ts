/** The days of a map as a calendar file (RFC 5545); must never break a line within a letter, nor hold an alarm. */
import { addDays, type Day } from '../../shared/day.ts';
import { datesOf, type OutDate } from './datesOf.ts';
import type { Given } from './given.ts';
import { cleanXml } from './xmlText.ts';

/** Of a line, its end not counted. */
const MOST_OCTETS = 75;

const octets = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line goes on in the next, which begins with a blank. */
function fold(line: string): string {
  let [folded, used] = ['', 0];
  for (const letter of line) {
    const more = octets(letter);
    if (used + more > MOST_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += letter;
    used += more;
  }
  return `${folded}\r\n`;
}

const text = (words: string): string =>
  cleanXml(words)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

const date = (day: Day): string => day.replaceAll('-', '');

function event({ key, from, to, what, about }: OutDate, map: string, today: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${map} ${key}`.replace(/\s+/g, '-'))}@blanksheet`,
    // As of the day on which it was worked out, and not of the second, so that the same map is the same file.
    `DTSTAMP:${date(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${date(from)}`,
    // The first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${date(addDays(to, 1))}`,
    `SUMMARY:${text(what)}`,
    ...(about.length > 0 ? [`DESCRIPTION:${text(about.join('\n'))}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Whole days that block nobody's calendar; taken in anew, they replace those of before. */
export function writeIcs(given: Given): string {
  const { drawn, today } = given.analysis.facts;
  const { name, customer } = drawn.fields;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Blanksheet//Blanksheet//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name || customer || given.t('common.unnamedMap'))}`,
    ...datesOf(given).flatMap((one) => event(one, drawn.id, today)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}
