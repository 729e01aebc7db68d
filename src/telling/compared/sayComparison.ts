/** A comparison as one line of figures, and as a text to send; must never say more than the list shows. */
import { COUNTED, type Counts } from '../../moments/countChanges.ts';
import type { Voice } from '../mapFieldWords.ts';
import { COMPARE_GROUPS, type ToldEntry, type ToldLine, type ToldMark } from './toldEntry.ts';

/** "4 people moved towards us, 2 blockers gone, 1 new blocker"; how many entries there are where none of that moved. */
export function sayCounts(counts: Counts, entries: number, { t }: Voice): string {
  const said = COUNTED.filter((name) => counts[name] > 0).map((name) => t(`compare.${name}`, { count: counts[name] }));
  return said.length > 0 ? said.join(t('compare.between')) : t('compare.entries', { count: entries });
}

export const MARK_SIGNS: { readonly [Mark in ToldMark]: string } = { came: '+', went: '−', changed: '→' };

/** `Stance: Neutral → Supporter`. */
export const sayLine = ({ label, turned }: ToldLine, { t }: Voice): string =>
  turned ? t('changes.joined', { what: label, words: `${turned.was} → ${turned.is}` }) : label;

/** The entry alone: its name and what tells it from others. */
export const sayName = ({ name, note }: ToldEntry, { language }: Voice): string =>
  note === '' ? name : language === 'en' ? `${name} (${note})` : `${name}（${note}）`;

/** Plain text with one line for each line of the list, under a heading for each group. */
export function sayAll(heading: readonly string[], entries: readonly ToldEntry[], voice: Voice): string {
  const groups = COMPARE_GROUPS.flatMap((group) => {
    const inGroup = entries.filter((entry) => entry.group === group);
    return inGroup.length === 0
      ? []
      : [`\n${voice.t(`compare.${group}`)}`, ...inGroup.flatMap((entry) => sayEntry(entry, voice))];
  });
  return [...heading, ...groups].join('\n');
}

const sayEntry = (entry: ToldEntry, voice: Voice): readonly string[] => [
  `${entry.mark === 'changed' ? '' : `${MARK_SIGNS[entry.mark]} `}${sayName(entry, voice)}`,
  ...entry.lines.map(
    (line) => `  ${line.mark === 'changed' ? '' : `${MARK_SIGNS[line.mark]} `}${sayLine(line, voice)}`,
  ),
];
