/** The bounds and the rules for all maps; must never change what one map alone has switched off. */

import { useId, useState } from 'react';
import { GROUP_NAMES } from '../../analysis/blockers/groupNames.ts';
import { RULES } from '../../analysis/blockers/rules.ts';
import { setLeadTime } from '../../edit/ourSide/setLeadTime.ts';
import { setRuleSetting } from '../../edit/ourSide/setRuleSetting.ts';
import { setThresholds } from '../../edit/ourSide/setThresholds.ts';
import { readFigure } from '../../entry/readFigure.ts';
import { USUAL_DAYS } from '../../model/leadTimes.ts';
import type { Thresholds } from '../../model/ourSide.ts';
import { contradicted } from '../../model/pathBounds.ts';
import { STEP_KINDS } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { useOurSide } from '../context/contexts.ts';
import { CountField } from '../kit/CountField.tsx';
import controls from '../kit/controls.module.css';
import { readPress } from '../kit/keys.ts';
import { useDraft } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { OurProducts } from './OurProducts.tsx';
import styles from './ourside.module.css';

/** Shares are shown in hundredths. */
const BOUNDS = [
  { field: 'partTimeFit', word: 'ourside.partTimeFit', scale: 100, most: 100 },
  { field: 'partTimeBlocked', word: 'ourside.partTimeBlocked', scale: 100, most: 100 },
  { field: 'splitFit', word: 'ourside.splitFit', scale: 100, most: 100 },
  { field: 'splitBlocked', word: 'ourside.splitBlocked', scale: 100, most: 100 },
  { field: 'coldAfterDays', word: 'ourside.coldAfterDays', scale: 1, most: 3650 },
  { field: 'quietAheadDays', word: 'ourside.quietAheadDays', scale: 1, most: 3650 },
] as const satisfies readonly { readonly field: keyof Thresholds; [more: string]: unknown }[];

function Bound({ field, word, scale, most }: (typeof BOUNDS)[number]) {
  const { t } = useText();
  const thresholds = useOurSide((state) => state.ours.thresholds);
  const commit = useOurSide((state) => state.commit);
  const { text: draft, write: setDraft, field: box } = useDraft(`bound ${field}`);
  /** Somebody has finished typing: until then half a figure is no contradiction. */
  const [tried, setTried] = useState(false);
  const problem = useId();
  // Whole hundredths, since 0.29 * 100 is no whole number.
  const shown = (of: keyof Thresholds) => String(Math.round(thresholds[of] * scale));
  const typed = draft === null ? null : readFigure(draft);
  const isInRange = typed === null || (typed >= 0 && typed <= most);
  const other = typed === null || !isInRange ? null : contradicted(thresholds, field, typed / scale);
  const words = () => {
    if (!isInRange) return t('ourside.outOfBounds', { least: 0, most });
    if (!tried || typed === null) return null;
    if (other === null) return t('ourside.notTaken');
    return t(`ourside.${other}Contradicted`, { bound: shown(other) });
  };
  const said = words();
  const keep = () => {
    // A bound that was cleared is the one that is recorded.
    if (draft?.trim() === '') return setDraft(null);
    setTried(true);
    if (typed === null || !isInRange || other !== null) return;
    if (String(typed) !== shown(field)) commit((ours) => setThresholds(ours, { patch: { [field]: typed / scale } }));
    setDraft(null);
  };
  return (
    <label className={styles.bound}>
      <span>{t(word)}</span>
      <input
        ref={box}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={controls.input}
        value={draft ?? shown(field)}
        aria-invalid={said !== null}
        aria-describedby={said === null ? undefined : problem}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          setTried(false);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          const key = readPress(event)?.key;
          if (key === 'Enter') keep();
          if (key === 'Escape') setDraft(null);
        }}
      />
      {said !== null && (
        <small id={problem} className={styles.problem} role="alert">
          {said}
        </small>
      )}
    </label>
  );
}

const GROUPS = Object.keys(GROUP_NAMES) as (keyof typeof GROUP_NAMES)[];

export function OurSettings() {
  const { t, language } = useText();
  const settings = useOurSide((state) => state.ours.ruleSettings);
  const leadTimes = useOurSide((state) => state.ours.leadTimes);
  const commit = useOurSide((state) => state.commit);
  return (
    <details className={styles.settings}>
      <summary>{t('ourside.settings')}</summary>
      <div className={styles.bounds}>
        {BOUNDS.map((bound) => (
          <Bound key={bound.field} {...bound} />
        ))}
      </div>
      <h3>{t('deal.leadTimes')}</h3>
      <div className={styles.bounds}>
        {STEP_KINDS.map((kind) => (
          <CountField
            key={kind}
            line={`lead time ${kind}`}
            label={STEP_KIND_NAMES[kind][language]}
            value={leadTimes[kind]?.days ?? null}
            least={1}
            most={1300}
            hint={String(USUAL_DAYS[kind])}
            onChange={(days) => commit((ours) => setLeadTime(ours, { kind, days }))}
          />
        ))}
      </div>
      <OurProducts />
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
