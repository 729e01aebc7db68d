/** What would come and go if a person left, were won or turned against us. */
import { useMemo, useState } from 'react';
import { type Supposition, whatIf } from '../../advice/whatIf.ts';
import type { PersonId } from '../../model/ids.ts';
import styles from '../context/advice.module.css';
import { useOpenMap } from '../context/contexts.ts';
import { FindingChanges } from '../context/FindingChanges.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';

const SUPPOSED = ['without', 'won', 'against'] as const;
type Supposed = (typeof SUPPOSED)[number];

const supposing = (supposed: Supposed, id: PersonId): Supposition => {
  if (supposed === 'without') return { without: id };
  return supposed === 'won' ? { won: id } : { against: id };
};

export function WhatIf({ id }: { id: PersonId }) {
  const { t } = useText();
  const [supposed, setSupposed] = useState<Supposed | null>(null);
  return (
    <section className={styles.whatIf}>
      <h3>{t('decision.whatIf')}</h3>
      <div className={styles.choices}>
        {SUPPOSED.map((each) => (
          <Button
            key={each}
            aria-pressed={each === supposed}
            onClick={() => setSupposed(each === supposed ? null : each)}
          >
            {t(`decision.${each}`)}
          </Button>
        ))}
      </div>
      <div role="status">{supposed && <Outcome id={id} supposed={supposed} />}</div>
    </section>
  );
}

function Outcome({ id, supposed }: { id: PersonId; supposed: Supposed }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours);
  const today = useOpenMap((state) => state.today);
  const difference = useMemo(() => whatIf(map, ours, today, supposing(supposed, id)), [map, ours, today, supposed, id]);
  const { come, go, turn } = difference;
  return (
    <>
      <p className={styles.quiet}>{t('decision.whatIfHint')}</p>
      {come.length + go.length + turn.length === 0 ? (
        <p>{t('decision.whatIfNothing')}</p>
      ) : (
        <FindingChanges difference={difference} />
      )}
    </>
  );
}
