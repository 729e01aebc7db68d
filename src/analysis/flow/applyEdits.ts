/** Lays what a hand did over the derived items of a step; must never drop words or a tick that somebody put there. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { LaneEdit } from '../../model/records.ts';
import type { EntryWords } from '../../playbook/playbook.ts';
import { type KnownRequirement, REQUIREMENTS } from '../../playbook/requirements.ts';
import { RETIRED } from '../../playbook/retired.ts';
import type { EntryBook } from './entryBook.ts';
import type { WordFiller } from './fillWords.ts';
import type { LaneItem, Reason, UnsaidItem } from './flow.ts';
import { readReasonKey, reasonKeys } from './reasonKeys.ts';

/** What a person added stands on top: they know the account. */
const RANK_OF_ADDED = 100;

/** What is left to say of a ticked item whose playbook entry is gone. */
const FORGOTTEN: EntryWords = { en: 'An item of an earlier playbook', 'zh-CN': '早先打法库里的一项' };

const nameOf = (item: Pick<LaneItem, 'lane' | 'key'>): string => `${item.lane} ${item.key}`;

/** Items of one step with their edits, and those that only a hand keeps there. */
export function applyEdits(
  facts: MapFacts,
  book: EntryBook,
  filler: WordFiller,
  step: StepId,
  derived: readonly UnsaidItem[],
): readonly UnsaidItem[] {
  const edits = facts.index.laneEditsOfStep(step);
  if (edits.length === 0) return derived;
  // Two records can mean one item when two copies of a map were edited apart: the later one wins.
  const latest = new Map<string, LaneEdit>();
  for (const edit of edits) if (!edit.added) latest.set(nameOf({ lane: edit.lane, key: edit.item }), edit);
  const present = new Set(derived.map(nameOf));

  const items = derived.map((item): UnsaidItem => {
    const edit = latest.get(nameOf(item));
    return edit ? { ...item, edit, reasonsChanged: reasonsDiffer(edit, item.reasons) } : item;
  });
  for (const edit of edits) {
    const name = nameOf({ lane: edit.lane, key: edit.item });
    if (edit.added) items.push(added(edit));
    else if (latest.get(name) !== edit) {
      if (isWorded(edit)) items.push({ ...added(edit), reasonsChanged: true });
    } else if (!present.has(name) && (isWorded(edit) || edit.done)) items.push(orphan(facts, book, filler, edit));
  }
  return items;
}

const isWorded = (edit: LaneEdit): boolean => edit.text !== null && edit.text.trim() !== '';

function reasonsDiffer(edit: LaneEdit, reasons: readonly Reason[]): boolean {
  if (edit.text === null && !edit.done) return false;
  const then = new Set(edit.reasonsThen);
  const now = reasonKeys({ reasons });
  return then.size !== now.length || now.some((key) => !then.has(key));
}

const inBoth = (text: string): EntryWords => ({ en: text, 'zh-CN': text });

const added = (edit: LaneEdit): UnsaidItem => ({
  key: edit.id,
  step: edit.step,
  lane: edit.lane,
  say: () => inBoth(edit.text ?? ''),
  reasons: [],
  asks: null,
  learns: false,
  edit,
  reasonsChanged: false,
  retired: false,
  folded: false,
  rank: RANK_OF_ADDED,
});

/** An item that nothing calls for any more but that somebody reworded or ticked. */
function orphan(facts: MapFacts, book: EntryBook, filler: WordFiller, edit: LaneEdit): UnsaidItem {
  const requirement = REQUIREMENTS[edit.item as KnownRequirement];
  const entry = book.byId(edit.item.split(':')[0] ?? '');
  const retired = RETIRED[edit.item] ?? RETIRED[edit.item.split(':')[0] ?? ''];
  const reasons = edit.reasonsThen.map((key) => recall(facts, key));
  const fallback = edit.text === null ? FORGOTTEN : inBoth(edit.text);
  return {
    key: edit.item,
    step: edit.step,
    lane: edit.lane,
    say: () => {
      const words = entry?.words ?? retired;
      return requirement ?? (words ? filler.fill(words, { step: edit.step, reasons, rivalsOf: entry }) : fallback);
    },
    reasons: [],
    // Nobody asks for it any more, so that a tick from the past never moves the decision.
    asks: null,
    learns: entry?.learns === true,
    edit,
    reasonsChanged: reasonsDiffer(edit, []),
    retired: !requirement && !entry,
    folded: false,
    rank: entry?.rank ?? RANK_OF_ADDED,
  };
}

/** A kept reason as far as its record is still there, though who has it may have left. */
function recall({ drawn: map }: MapFacts, key: string): Reason {
  const { entry, record } = readReasonKey(key);
  const person =
    map.seats[record]?.person ??
    map.concerns[record]?.person ??
    map.relations[record]?.from ??
    map.contacts[record]?.people[0] ??
    map.terms[record]?.person ??
    map.people[record]?.id ??
    null;
  return { entry, person, part: map.seats[record]?.role ?? null, record };
}
