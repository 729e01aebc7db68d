/** Which findings would come, go and weigh otherwise, in words. */
import type { Difference } from '../../advice/whatIf.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { useText } from '../kit/useText.ts';
import styles from './advice.module.css';
import { useOpenMap } from './contexts.ts';

interface Line {
  readonly key: string;
  readonly text: string;
}

/** What goes comes first, so that what is won is seen before its price. */
export function FindingChanges({ difference }: { difference: Difference }) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const title = (blocker: Blocker) => sayBlocker(blocker, facts, language).title;
  const severity = (blocker: Blocker) => SEVERITY_NAMES[blocker.severity][language];
  const plain = (blocker: Blocker): Line => ({
    key: blocker.key,
    text: `${severity(blocker)}${language === 'en' ? ': ' : '：'}${title(blocker)}`,
  });
  const { come, go, turn } = difference;
  const turned = turn.map(({ before, after }) => ({
    key: after.key,
    text: t('decision.turned', { title: title(before), before: severity(before), after: severity(after) }),
  }));
  return (
    <>
      <Lines head={t('decision.go', { count: go.length })} lines={go.map(plain)} />
      <Lines head={t('decision.come', { count: come.length })} lines={come.map(plain)} />
      <Lines head={t('decision.turn', { count: turned.length })} lines={turned} />
    </>
  );
}

/** A few findings under one head; nothing where there is none. */
export function Lines({ head, lines }: { head: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h4>{head}</h4>
      <ul>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
