/** Says a row of the list in a language: one finding as it is, several in one sentence that counts and names them. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Language } from '../../model/words.ts';
import type { BlockerRow } from './blockerRows.ts';
import { personOf } from './blockerRows.ts';
import { namerOf } from './nameThings.ts';
import { finishSentence, inSentence } from './phrase.ts';
import { ruleOf, type SaidBlocker, sayBlocker } from './sayBlocker.ts';
import { wordingOf } from './wordingOf.ts';

/** Why and what to do are empty where each finding of the row has its own. */
export function sayRow({ kind, blockers }: BlockerRow, facts: MapFacts, language: Language): SaidBlocker {
  const [biggest] = blockers;
  const all = blockers.map((blocker) => sayBlocker(blocker, facts, language));
  if (kind === 'finding') return sayBlocker(biggest, facts, language);
  const shared = (part: 'why' | 'todo') => common(all.map((said) => said[part]));
  if (kind === 'person') {
    const person = personOf(biggest);
    const names = blockers.map((blocker) => ruleOf(blocker).words[language].name);
    const title =
      language === 'en'
        ? `${person ? namerOf(facts, language).person(person) : ''}: ${names.map(inSentence).join('; ')}`
        : `${person ? namerOf(facts, language).person(person) : ''}：${names.join('；')}`;
    return { title: finishSentence(title, language), why: '', todo: '' };
  }
  const { several } = ruleOf(biggest).words[language];
  if (!several) throw new Error(`The rule ${biggest.rule} has no words for several findings`);
  const wording = wordingOf(
    {
      people: distinct(blockers.flatMap(({ people }) => people)),
      steps: distinct(blockers.flatMap(({ steps }) => steps)).sort(
        (a, b) => facts.index.positionOfStep(a) - facts.index.positionOfStep(b),
      ),
      functions: distinct(blockers.flatMap(({ functions }) => functions)),
      facts: blockers.map((blocker) => blocker.facts),
    },
    facts,
    language,
  ) as Parameters<typeof several.title>[0];
  return {
    title: finishSentence(several.title(wording), language),
    why: shared('why'),
    todo: several.todo ? finishSentence(several.todo(wording), language) : shared('todo'),
  };
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** What all of them are; empty where they differ. */
const common = ([first = '', ...others]: readonly string[]): string =>
  others.every((other) => other === first) ? first : '';
