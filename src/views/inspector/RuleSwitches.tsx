/** Which kinds of blockers may speak on this map; must never reach the settings for all maps. */
import { RULES } from '../../analysis/blockers/rules.ts';
import { switchRule } from '../../edit/switchRule.ts';
import { useOpenMap } from '../context/contexts.ts';
import { CheckField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

export function RuleSwitches() {
  const { t, language } = useText();
  const switches = useOpenMap((state) => state.map.ruleSwitches);
  const commit = useOpenMap((state) => state.commit);
  return (
    <details className={styles.folded}>
      <summary>{t('inspector.rules')}</summary>
      {RULES.map((rule) => (
        <CheckField
          key={rule.id}
          label={rule.words[language].name}
          checked={!(switches[rule.id]?.off ?? false)}
          onChange={(on) => commit((map) => switchRule(map, { rule: rule.id, off: !on }))}
        />
      ))}
    </details>
  );
}
