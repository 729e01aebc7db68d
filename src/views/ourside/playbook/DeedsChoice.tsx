/** What somebody does who carries a line of our own out, so that the gates hold; must never suppose that nothing is done where nobody said so. */
import { useId } from 'react';
import type { Lane, LineAct } from '../../../model/words.ts';
import { useText } from '../../kit/useText.ts';
import { DEEDS, FURTHER_ACTS } from './entryWords.ts';
import styles from './playbook.module.css';
import { hasDay } from './sayLineDay.ts';

interface Props {
  /** Null where nobody has said so yet. */
  readonly acts: readonly LineAct[] | null;
  readonly lane: Lane;
  readonly onActs: (acts: readonly LineAct[]) => void;
}

export function DeedsChoice({ acts, lane, onActs }: Props) {
  const { t } = useText();
  const name = useId();
  const now = acts ?? (hasDay(lane) ? (['approaches'] as const) : []);
  const isChosen = (act: LineAct | null) =>
    act === null ? !now.some((one) => one === 'approaches' || one === 'presents') : now.includes(act);
  return (
    <fieldset className={styles.deeds}>
      <legend>{t('playbook.does')}</legend>
      <p className={styles.hint}>{t('playbook.doesWhy')}</p>
      {DEEDS.map(({ act, word, hint }) => (
        <label key={word}>
          <input
            type="radio"
            name={name}
            checked={isChosen(act)}
            onChange={() =>
              onActs([...(act ? [act] : []), ...now.filter((one) => one !== 'approaches' && one !== 'presents')])
            }
          />
          <span>
            {t(word)}
            <small>{t(hint)}</small>
          </span>
        </label>
      ))}
      <p className={styles.hint}>{t('playbook.and')}</p>
      {FURTHER_ACTS.map(({ act, word, hint }) => (
        <label key={act}>
          <input
            type="checkbox"
            checked={now.includes(act)}
            onChange={(event) => onActs(event.currentTarget.checked ? [...now, act] : now.filter((one) => one !== act))}
          />
          <span>
            {t(word)}
            <small>{t(hint)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
