/** Asks for fields of which nothing is recorded, or whether what is recorded is still so; must never answer one that was left empty. */
import { useState } from 'react';
import { namerOf } from '../../analysis/blockers/nameThings.ts';
import { finishSentence } from '../../analysis/blockers/phrase.ts';
import { factName, isBlankFact, shapeOf } from '../../analysis/questions/askableFacts.ts';
import { sayFact } from '../../analysis/questions/sayFact.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { setFact } from '../../edit/setFact.ts';
import { type Fact, factValue } from '../../model/factSource.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { FactField } from './FactField.tsx';
import type { FormProps, Given } from './formProps.ts';
import styles from './questions.module.css';

const keyOf = ({ table, record, field }: Fact): string => `${table} ${record} ${field}`;

/** What is answered while nothing was changed: nothing, or that all is still so. */
export const unchanged = (facts: readonly Fact[], still: boolean): Given | null =>
  still ? { edit: (map) => map, confirmed: facts } : null;

export function FactsForm({ facts, still, onAnswer }: FormProps & { facts: readonly Fact[]; still: boolean }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const mapFacts = useOpenMap((state) => state.analysis.facts);
  const [values, setValues] = useState(
    () => new Map(still ? facts.map((fact) => [keyOf(fact), factValue(map, fact)]) : []),
  );
  const tell = (fact: Fact, value: unknown) => {
    const next = new Map(values).set(keyOf(fact), value);
    setValues(next);
    const clean = (one: Fact) => {
      const typed = next.get(keyOf(one));
      return typeof typed === 'string' ? cleanLine(typed) : typed;
    };
    const answered = facts.filter((one) => !isBlankFact(clean(one)));
    const edits = answered.map(
      (one): Edit =>
        (now) =>
          setFact(now, { fact: one, value: clean(one) }),
    );
    onAnswer(answered.length === 0 ? null : { edit: together(...edits), confirmed: answered });
  };
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
            value={values.get(key)}
            onChange={(value) => tell(fact, value)}
          />
        );
      })}
    </div>
  );
}
