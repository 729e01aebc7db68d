/** Where a step leads and under which condition; must never change the order of the steps. */

import { addLink } from '../../edit/addLink.ts';
import { drawChain } from '../../edit/chain.ts';
import { deleteLink } from '../../edit/deleteLink.ts';
import { moveBound } from '../../edit/moveBound.ts';
import { setLink } from '../../edit/setLink.ts';
import type { LinkId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Condition, Link, Step } from '../../model/records.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import fieldStyles from '../kit/fields.module.css';
import { PickField, Section, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

type ConditionKind = Condition['kind'] | 'always';

/** Edits the condition of one link, also of one that so far only the order implies. */
export function ConditionFields({ link }: { link: Link }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const amount = useOpenMap((state) => state.map.fields.amount);
  const put = (condition: Condition | null) => (map: BuyingMap) =>
    setLink(drawChain(map), { link: link.id, condition });
  const set = (condition: Condition | null) => commit(put(condition));
  const condition = link.condition;
  const choose = (kind: ConditionKind) => {
    if (kind === 'always') set(null);
    else if (kind === 'text') set({ kind, text: '' });
    else set({ kind, amount: condition && condition.kind !== 'text' ? condition.amount : (amount ?? 0) });
  };
  return (
    <div className={fieldStyles.two}>
      <SelectField
        label={t('inspector.condition')}
        value={condition?.kind ?? 'always'}
        options={[
          { value: 'always', label: t('inspector.conditionAlways') },
          { value: 'above', label: t('inspector.conditionAbove') },
          { value: 'up-to', label: t('inspector.conditionUpTo') },
          { value: 'text', label: t('inspector.conditionText') },
        ]}
        onChange={choose}
      />
      {condition && condition.kind !== 'text' && (
        <AmountField
          line={`condition ${link.id} amount`}
          label={t('inspector.conditionAmount')}
          value={condition.amount}
          onChange={(typed) =>
            typed !== null && commit((map) => moveBound(drawChain(map), { link: link.id, amount: typed }))
          }
        />
      )}
      {condition?.kind === 'text' && (
        <TextField
          label={t('inspector.conditionWords')}
          mark={`condition ${link.id}`}
          value={condition.text}
          toEdit={(text) => put({ kind: 'text', text })}
        />
      )}
    </div>
  );
}

export function LinksEditor({ step }: { step: Step }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const index = mapIndex(map);
  // Where no link is drawn, the one that the order implies is shown, so that it can be given a condition or taken away.
  const links = mapIndex(drawChain(map)).links.filter((link) => link.from === step.id);
  const free = index.steps.filter((other) => !links.some((link) => link.to === other.id));
  return (
    <Section title={t('inspector.links')}>
      {index.links.length === 0 && <p className={fieldStyles.quiet}>{t('inspector.linksImplied')}</p>}
      {links.map((link) => (
        <fieldset key={link.id} className={styles.box} aria-label={nameOfStep(map.steps[link.to], language, t)}>
          <div className={styles.boxHead}>
            <span>{nameOfStep(map.steps[link.to], language, t)}</span>
            <RemoveButton
              label={`${t('inspector.deleteLink')}: ${nameOfStep(map.steps[link.to], language, t)}`}
              onRemove={() => commit((now) => deleteLink(drawChain(now), { link: link.id }))}
            />
          </div>
          <ConditionFields link={link} />
        </fieldset>
      ))}
      <PickField
        label={t('inspector.addLink')}
        options={free.map((other) => ({ value: other.id, label: nameOfStep(other, language, t) }))}
        onPick={(to) => {
          const id = newId<LinkId>();
          commit((now) => addLink(now, { id, from: step.id, to }));
        }}
      />
    </Section>
  );
}
