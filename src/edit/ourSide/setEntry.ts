/** Changes what our side makes of an entry of the playbook; must never leave a record that changes nothing, nor touch an entry of our own. */
import { isOwnEntry, type LineDay, type OurSide, type PlaybookOverride } from '../../model/ourSide.ts';
import { LANGUAGES, type Language, type Words } from '../../model/words.ts';
import { dropOurs, putOurs } from './ourSideEdit.ts';

/** An entry of the playbook, with the words that it has there at present. */
export interface ShippedEntry {
  readonly entry: string;
  readonly shipped: Words;
}

/** Our words for it in one language; blank ones give its own back. The playbook's words of that day are noted beside them. */
export function rewordEntry(
  ours: OurSide,
  { entry, shipped, language, text }: ShippedEntry & { readonly language: Language; readonly text: string },
): OurSide {
  const { [language]: _before, ...others } = recordOf(ours, entry).words;
  const blank = text.trim() === '' || text === shipped[language];
  return put(ours, { ...recordOf(ours, entry), words: blank ? others : { ...others, [language]: text }, shipped });
}

/** Our words stay as they are, now that those of the playbook have been seen. */
export const keepOurWords = (ours: OurSide, { entry, shipped }: ShippedEntry): OurSide =>
  put(ours, { ...recordOf(ours, entry), shipped });

/** Switches it off, or on again. */
export const switchEntry = (
  ours: OurSide,
  { entry, off }: { readonly entry: string; readonly off: boolean },
): OurSide => put(ours, { ...recordOf(ours, entry), off });

/** Another day for its lines; null gives the playbook's back. */
export function setEntryDay(
  ours: OurSide,
  { entry, day }: { readonly entry: string; readonly day: LineDay | null },
): OurSide {
  const { day: _before, ...record } = recordOf(ours, entry);
  return put(ours, day === null ? record : { ...record, day });
}

/** Takes our words, switch and day for an entry away, or an entry of our own. */
export const dropEntry = (ours: OurSide, { entry }: { readonly entry: string }): OurSide =>
  dropOurs(ours, 'playbook', entry);

const recordOf = (ours: OurSide, entry: string): PlaybookOverride =>
  ours.playbook[entry] ?? { id: entry, words: {}, off: false };

/** The playbook's words are noted for as long as there are words of ours. */
function put(ours: OurSide, { shipped, ...record }: PlaybookOverride): OurSide {
  if (isOwnEntry(record.id)) return ours;
  const worded = LANGUAGES.some((language) => record.words[language] !== undefined);
  if (!worded && !record.off && !record.day) return dropOurs(ours, 'playbook', record.id);
  return putOurs(ours, 'playbook', worded && shipped ? { ...record, shipped } : record);
}
