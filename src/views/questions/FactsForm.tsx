/** Asks for fields of which nothing is recorded, or whether what is recorded is still so; must never answer one that was left empty. */
import { namerOf } from '../../analysis/blockers/nameThings.ts';
import { finishSentence } from '../../analysis/blockers/phrase.ts';
import { factName, isBlankFact, shapeOf } from '../../analysis/questions/askableFacts.ts';
import { sayFact } from '../../analysis/questions/sayFact.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { setFact } from '../../edit/setFact.ts';
import { type Fact, factValue } from '../../model/factSource.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useAnswer } from '../kit/useAnswer.ts';
import { useText } from '../kit/useText.ts';
import { FactField } from './FactField.tsx';
import type { FormProps, Given } from './formProps.ts';
import styles from './questions.module.css';

const keyOf = ({ table, record, field }: Fact): string => `${table} ${record} ${field}`;

type Values = { readonly [key: string]: unknown };

export function FactsForm({ facts, still, onAnswer }: FormProps & { facts: readonly Fact[]; still: boolean }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const mapFacts = useOpenMap((state) => state.analysis.facts);
  const begin: Values = Object.fromEntries(still ? facts.map((fact) => [keyOf(fact), factValue(map, fact)]) : []);
  const toAnswer = (given: Values): Given | null => {
    if (still && sameJson(given, begin)) return { edit: (now) => now, confirmed: facts };
    const clean = (one: Fact) => {
      const typed = given[keyOf(one)];
      return typeof typed === 'string' ? cleanLine(typed) : typed;
    };
    const answered = facts.filter((one) => !isBlankFact(clean(one)));
    const edits = answered.map(
      (one): Edit =>
        (now) =>
          setFact(now, { fact: one, value: clean(one) }),
    );
    return answered.length === 0 ? null : { edit: together(...edits), confirmed: answered };
  };
  const [values, put] = useAnswer('facts', begin, toAnswer, onAnswer);
  const tell = (fact: Fact, value: unknown) => put({ ...values, [keyOf(fact)]: value });
  const labelOf = (fact: Fact): string => {
    const name = factName(fact, language) ?? '';
    const of =
      fact.table === 'people' && facts.some(({ record }) => record !== fact.record)
        ? nameOfPerson(map.people[fact.record], t)
        : fact.table === 'steps'
          ? nameOfStep(map.steps[fact.record], language, t)
          : '';
    return of === '' ? name : `${of} · ${name}`;
  };
  return (
    <div className={styles.facts}>
      {facts.map((fact) => {
        const shape = shapeOf(fact);
        const key = keyOf(fact);
        // Where it is changed on the map alone, it is read here.
        if (shape === null) {
          const said = sayFact(mapFacts, fact, namerOf(mapFacts, language), language);
          return <p key={key}>{finishSentence(said, language)}</p>;
        }
        return (
          <FactField
            key={key}
            name={key}
            shape={shape}
            label={labelOf(fact)}
            value={values[key]}
            onChange={(value) => tell(fact, value)}
          />
        );
      })}
    </div>
  );
}
