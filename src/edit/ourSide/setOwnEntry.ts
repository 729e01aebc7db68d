/** Changes an entry of our own; must never bring back one that has gone. */
import type { EntryGates, OurSide, OwnEntry, PlaybookOverride } from '../../model/ourSide.ts';
import type { Language } from '../../model/words.ts';
import { putOurs } from './ourSideEdit.ts';

type Plain = Omit<PlaybookOverride, 'id' | 'words' | 'own' | 'gates' | 'shipped'>;

export interface SetOwnEntry {
  readonly entry: string;
  /** Undefined takes back what need not be given. */
  readonly patch?: { readonly [Field in keyof Plain]?: Plain[Field] | undefined };
  readonly own?: Partial<OwnEntry>;
  readonly gates?: Partial<EntryGates>;
}

const NO_GATES: EntryGates = { acts: [], sorts: [], procedures: [], profiles: [], offers: [] };

/** Changes some fields of an entry of our own. */
export function setOwnEntry(ours: OurSide, { entry, patch = {}, own, gates }: SetOwnEntry): OurSide {
  const now = ours.playbook[entry];
  if (!now?.own) return ours;
  const patched = Object.fromEntries(
    Object.entries({ ...now, ...patch }).filter(([, value]) => value !== undefined),
  ) as unknown as PlaybookOverride;
  return putOurs(ours, 'playbook', {
    ...patched,
    own: { ...now.own, ...own },
    ...(gates && { gates: { ...NO_GATES, ...now.gates, ...gates } }),
  });
}

/** Its words in one language; where there are none, those of the other stand in both. */
export function wordOwnEntry(
  ours: OurSide,
  { entry, language, text }: { readonly entry: string; readonly language: Language; readonly text: string },
): OurSide {
  const now = ours.playbook[entry];
  if (!now?.own) return ours;
  const { [language]: _before, ...others } = now.words;
  return putOurs(ours, 'playbook', { ...now, words: text === '' ? others : { ...others, [language]: text } });
}
