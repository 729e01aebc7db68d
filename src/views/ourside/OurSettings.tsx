/** The bounds and the rules for all maps; must never change what one map alone has switched off. */
import { useId, useState } from 'react';
import { GROUP_NAMES } from '../../analysis/blockers/groupNames.ts';
import { RULES } from '../../analysis/blockers/rules.ts';
import { setRuleSetting } from '../../edit/ourSide/setRuleSetting.ts';
import { setThresholds } from '../../edit/ourSide/setThresholds.ts';
import type { Thresholds } from '../../model/ourSide.ts';
import controls from '../parts/controls.module.css';
import { useOurSide } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import styles from './ourside.module.css';

/** Shares are shown in hundredths. */
const BOUNDS = [
  { field: 'partTimeFit', word: 'ourside.partTimeFit', scale: 100, most: 100 },
  { field: 'partTimeBlocked', word: 'ourside.partTimeBlocked', scale: 100, most: 100 },
  { field: 'splitFit', word: 'ourside.splitFit', scale: 100, most: 100 },
  { field: 'splitBlocked', word: 'ourside.splitBlocked', scale: 100, most: 100 },
  { field: 'coldAfterDays', word: 'ourside.coldAfterDays', scale: 1, most: 3650 },
] as const satisfies readonly { readonly field: keyof Thresholds; [more: string]: unknown }[];

function Bound({ field, word, scale, most }: (typeof BOUNDS)[number]) {
  const { t } = useText();
  const value = useOurSide((state) => state.ours.thresholds[field]);
  const commit = useOurSide((state) => state.commit);
  const [draft, setDraft] = useState<string | null>(null);
  const problem = useId();
  // Whole hundredths, since 0.29 * 100 is no whole number.
  const shown = String(Math.round(value * scale));
  const typed = draft === null ? null : Number(draft.trim() === '' ? Number.NaN : draft);
  const isRight = typed === null || (Number.isInteger(typed) && typed >= 0 && typed <= most);
  const keep = () => {
    if (typed === null || !isRight) return;
    if (draft !== shown) commit((ours) => setThresholds(ours, { patch: { [field]: typed / scale } }));
    setDraft(null);
  };
  return (
    <label className={styles.bound}>
      <span>{t(word)}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={controls.input}
        value={draft ?? shown}
        aria-invalid={!isRight}
        aria-describedby={isRight ? undefined : problem}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      {!isRight && (
        <small id={problem} className={styles.problem} role="alert">
          {t('ourside.outOfBounds', { least: 0, most })}
        </small>
      )}
    </label>
  );
}

const GROUPS = ['chain', 'not-talked-to', 'only-the-kp', 'our-side'] as const;

export function OurSettings() {
  const { t, language } = useText();
  const settings = useOurSide((state) => state.ours.ruleSettings);
  const commit = useOurSide((state) => state.commit);
  return (
    <details className={styles.settings}>
      <summary>{t('ourside.settings')}</summary>
      <div className={styles.bounds}>
        {BOUNDS.map((bound) => (
          <Bound key={bound.field} {...bound} />
        ))}
      </div>
      <h3>{t('ourside.rules')}</h3>
      <div className={styles.rules}>
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{GROUP_NAMES[group][language]}</legend>
            {RULES.filter((rule) => rule.group === group).map((rule) => (
              <label key={rule.id} className={styles.rule} title={rule.words[language].finds}>
                <input
                  type="checkbox"
                  checked={!settings[rule.id]?.off}
                  onChange={(event) => {
                    const off = !event.currentTarget.checked;
                    commit((ours) => setRuleSetting(ours, { rule: rule.id, off }));
                  }}
                />
                <span>{rule.words[language].name}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
