/** What mark each person, step and line wears on the sheet when two states are laid over each other; must never mark what stayed as it was. */
import { contactLevels } from '../model/contactLevel.ts';
import type { ContactLevel, Stance } from '../model/words.ts';
import type { Turned } from './compareDecision.ts';
import type { Comparison } from './comparison.ts';

export interface CompareMark {
  /** `changed`: something of their own; what only hangs on them (a concern, a seat) is `around`. */
  readonly kind: 'came' | 'went' | 'changed' | 'around';
  /** The level is the one that a card shows. */
  readonly stance: Turned<Stance> | null;
  readonly contact: Turned<ContactLevel> | null;
}

const DRAWN = ['people', 'steps', 'links', 'relations', 'seats'] as const;

/** By the id of the person, step, link, relation or seat; what is not named wears none. */
export function marksOf(comparison: Comparison): ReadonlyMap<string, CompareMark> {
  const { before, after, records } = comparison;
  const [was, is] = [contactLevels(before), contactLevels(after)];
  const marks = new Map<string, CompareMark>();
  const around = (id: string | null) => {
    if (id !== null && !marks.has(id)) marks.set(id, { kind: 'around', stance: null, contact: null });
  };
  for (const change of records) {
    if (!DRAWN.some((table) => table === change.table)) continue;
    const turned = change.kind === 'changed' && change.table === 'people' ? change : null;
    marks.set(change.id, {
      kind: change.kind,
      stance: turned?.fields.includes('stance') ? { was: turned.was.stance, is: turned.is.stance } : null,
      contact:
        turned && was(turned.was.id) !== is(turned.is.id) ? { was: was(turned.was.id), is: is(turned.is.id) } : null,
    });
  }
  for (const change of records) {
    const record = change.kind === 'went' ? change.was : change.is;
    if (change.table === 'terms') around((record as (typeof before.terms)[string]).step);
    if (change.table === 'concerns' || change.table === 'seats') around((record as { person: string }).person);
    if (change.table === 'contacts') for (const id of (record as (typeof before.contacts)[string]).people) around(id);
  }
  return marks;
}
