/** A question in words, as one would ask it, and why it is asked. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Language } from '../../model/words.ts';
import { namerOf } from '../blockers/nameThings.ts';
import { finishSentence } from '../blockers/phrase.ts';
import { wordingOf } from '../blockers/wordingOf.ts';
import { KINDS } from './kinds.ts';
import type { Question, QuestionWording } from './question.ts';
import { sayFact } from './sayFact.ts';

export interface SaidQuestion {
  /** The user's own words where there are some. */
  readonly ask: string;
  readonly why: string;
}

const KIND_BY_ID = new Map(KINDS.map((kind) => [kind.id, kind]));

/** Says a question; `to` is who it is put to, null where nobody in particular is. */
export function sayQuestion(
  question: Question,
  facts: MapFacts,
  language: Language,
  to: PersonId | null,
): SaidQuestion {
  const kind = KIND_BY_ID.get(question.kind);
  if (!kind) throw new Error(`No kind of question is called ${question.kind}`);
  const namer = namerOf(facts, language);
  const wording: QuestionWording<unknown> = {
    ...wordingOf(question, facts, language),
    toThem: to !== null && question.people.length === 1 && question.people[0] === to,
    fact: (fact) => sayFact(facts, fact, namer, language),
  };
  const words = kind.words[language];
  const own = question.hand?.text?.trim();
  return {
    ask: own || finishSentence(words.ask(wording), language),
    why: finishSentence(words.why(wording), language),
  };
}
