/** What differs between two states of a map, in words with names, the weightiest first; must never tell one gesture twice. */
import type { BuyingMap, RecordOf, TableName } from '../../model/map.ts';
import type { Language } from '../../model/words.ts';
import type { Say } from '../../text/text.ts';
import { tellLink, tellRelation, tellStep } from './describeChainChanges.ts';
import { tellFields } from './describeFieldChanges.ts';
import { tellAbsent, tellLaneEdit, tellMeasure, tellPlace, tellRule, tellWaiver } from './describeMapChanges.ts';
import { tellAccountLine, tellConcern, tellContact, tellTerm } from './describeNoteChanges.ts';
import { tellPerson, tellSeat } from './describePeopleChanges.ts';
import {
  tellChapter,
  tellMoment,
  tellQuestion,
  tellRequiredRole,
  tellSource,
  tellTask,
} from './describeWorkChanges.ts';
import type { Change, Look } from './names.ts';

type Tell<Rec> = (look: Look, was: Rec | undefined, is: Rec | undefined) => readonly Change[];

const TELLERS: { readonly [Name in TableName]: Tell<RecordOf<Name>> } = {
  steps: tellStep,
  people: tellPerson,
  seats: tellSeat,
  links: tellLink,
  relations: tellRelation,
  contacts: tellContact,
  concerns: tellConcern,
  terms: tellTerm,
  accountLines: tellAccountLine,
  absentFunctions: tellAbsent,
  waivers: tellWaiver,
  ruleSwitches: tellRule,
  measures: tellMeasure,
  laneEdits: tellLaneEdit,
  places: tellPlace,
  tasks: tellTask,
  questions: tellQuestion,
  moments: tellMoment,
  chapters: tellChapter,
  requiredRoles: tellRequiredRole,
  sources: tellSource,
};

function tellTable<Name extends TableName>(look: Look, name: Name): readonly Change[] {
  const [before, after] = [look.before[name], look.after[name]];
  if (before === after) return [];
  const tell: Tell<RecordOf<Name>> = TELLERS[name];
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids
    .filter((id) => before[id] !== after[id])
    .flatMap((id) => tell(look, before[id] as RecordOf<Name> | undefined, after[id] as RecordOf<Name> | undefined));
}

/** The changes that lead from one state to the other. */
export function findChanges(
  before: BuyingMap,
  after: BuyingMap,
  t: Say,
  language: Language,
  safe = false,
): readonly Change[] {
  const look: Look = { before, after, t, language, safe };
  const names = (Object.keys(TELLERS) as readonly TableName[]).filter((name) => name !== 'places');
  const changes = [...names.flatMap((name) => tellTable(look, name)), ...tellFields(look)];
  // Cards outside keep their places when something else is done: then where they stand is no news.
  return changes.length > 0 ? changes : tellTable(look, 'places');
}

const MOST = 3;

/** A few changes in one breath, and how many more there are; null when there is nothing to say. */
export function sayChanges(changes: readonly Change[], t: Say): string | null {
  if (changes.length === 0) return null;
  const shown = changes.slice(0, MOST).map(({ words }) => words);
  const rest = changes.length - shown.length;
  return [...shown, ...(rest > 0 ? [t('changes.more', { count: rest })] : [])].join(t('changes.between'));
}
