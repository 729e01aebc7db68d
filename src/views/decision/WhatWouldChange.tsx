/** What would lead to another path, worked out once the view is open; must never guess. */
import { useMemo } from 'react';
import { whatWouldChange } from '../../analysis/decision/change.ts';
import type { PathDecision } from '../../analysis/decision/decide.ts';
import { sayChange } from '../../analysis/decision/sayDecision.ts';
import { useOpenMap } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import styles from './decision.module.css';

export function WhatWouldChange({ decision }: { decision: PathDecision }) {
  const { t, language } = useText();
  const ours = useOpenMap((state) => state.ours);
  const facts = useOpenMap((state) => state.analysis.facts);
  const change = useMemo(() => whatWouldChange(decision, ours), [decision, ours]);
  const { lighter, losses } = sayChange(change, facts, language);
  const said = [...lighter, ...losses];
  return (
    <section className={styles.change}>
      <h2>{t('decision.change')}</h2>
      <ul>
        {said.length === 0 && <li>{t('decision.changeNothing')}</li>}
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t('decision.changeWork')}</p>
    </section>
  );
}
