/** The findings about one person or step, in words where they stand; must never be the only place that explains them. */
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';

export function FindingsHere({ of }: { of: string }) {
  const { t, language } = useText();
  const { blockers, facts } = useOpenMap((state) => state.analysis);
  const markFinding = useOpenMap((state) => state.markFinding);
  const here = blockers.filter(({ people, steps }) => [...people, ...steps].some((id) => id === of));
  if (here.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label={t('blockers.title')}>
      {here.map((blocker) => {
        const { title } = sayBlocker(blocker, facts, language);
        return (
          <li key={blocker.key} className={styles[blocker.severity]}>
            <button
              type="button"
              onClick={() => {
                markFinding(blocker.key);
                announce(t('blockers.shown', { title }));
              }}
            >
              <span className="visually-hidden">{SEVERITY_NAMES[blocker.severity][language]}: </span>
              {title}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
