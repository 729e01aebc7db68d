/** Where a step leads, in words under its name; must never show a link that the chain does not have. */
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { sayCondition } from '../parts/sayCondition.ts';
import { useOpenMap } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import styles from './outline.module.css';

/** Shown only once the map has links of its own; before that the order is the chain and needs no words. */
export function StepLinks({ step }: { step: Step }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const links = mapIndex(map).links.filter((link) => link.from === step.id);
  if (links.length === 0) return null;
  return (
    <p className={styles.links}>
      <span>{t('outline.leadsTo')}</span>
      {links.map((link) => {
        const to = map.steps[link.to];
        return (
          <span key={link.id}>
            {to && (to.name || STEP_KIND_NAMES[to.kind][language])}
            {link.condition && ` · ${sayCondition(link.condition, map.fields.currency, language)}`}
          </span>
        );
      })}
    </p>
  );
}
