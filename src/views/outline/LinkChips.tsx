/** Where a step leads and under which condition, under its name; must never show a link that the chain does not have. */

import { addLink } from '../../edit/addLink.ts';
import { readMoney } from '../../entry/readMoney.ts';
import type { LinkId, StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Condition, Link, Step } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { announce } from '../kit/announce.ts';
import { sayMoneyWrong } from '../kit/sayMoneyWrong.ts';
import { useDraftLine, useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AddChip, AddRow, Chip } from './Chip.tsx';
import styles from './outline.module.css';
import { Plain } from './Plain.tsx';

/** Links are shown once the map has some of its own; before that the order is the chain and needs no words. */
export function LinkChips({ step, onAdd }: { step: Step; onAdd: () => void }) {
  const { t, language } = useText();
  const { LinkDetails } = usePanels();
  const map = useOpenMap((state) => state.map);
  const { links, steps, positionOfStep } = mapIndex(map);
  const name = nameOfStep(step, language, t);
  const say = (link: Link): string => {
    const isBack = positionOfStep(link.to) <= positionOfStep(link.from);
    const to = t(isBack ? 'outline.leadsBackTo' : 'outline.leadsTo', {
      step: nameOfStep(map.steps[link.to], language, t),
    });
    return link.condition ? `${to} · ${sayCondition(link.condition, map.fields.currency, language)}` : to;
  };
  return (
    <ul className={styles.chips} aria-label={t('outline.linksOf', { step: name })}>
      {links
        .filter((link) => link.from === step.id)
        .map((link) => (
          <Chip key={link.id} kind="link" id={link.id} words={say(link)}>
            <LinkDetails id={link.id} />
          </Chip>
        ))}
      {steps.length > 1 && (
        <AddChip label={t('outline.addLinkFrom', { step: name })} short={t('outline.addLink')} onAdd={onAdd} />
      )}
    </ul>
  );
}

type When = Condition['kind'] | 'always';

interface Chosen {
  readonly to: StepId | '';
  readonly when: When;
}

const NOTHING_CHOSEN: Chosen = { to: '', when: 'always' };

/** Reads the condition that is typed; undefined while it cannot be understood. */
function readCondition(when: When, text: string, currency: string): Condition | null | undefined {
  if (when === 'always') return null;
  if (when === 'text') return isBlank(text) ? undefined : { kind: when, text: cleanLine(text) };
  const read = readMoney(text, currency);
  return read.is === 'amount' ? { kind: when, amount: read.amount } : undefined;
}

/** Names the link that is put together from a step. */
export const newLinkFrom = (step: Step): string => `new link ${step.id}`;

/** Puts one link after another together, as the branches of a fork come one after another. */
export function AddLink({ step, onClose }: { step: Step; onClose: () => void }) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const map = useOpenMap((state) => state.map);
  const line = newLinkFrom(step);
  const [{ to, when }, choose] = useKept<Chosen>(line, NOTHING_CHOSEN);
  const { text, write: setText, field } = useDraftLine(line);
  const condition = readCondition(when, text, map.fields.currency);
  const ofMoney = when === 'above' || when === 'up-to';
  const why =
    ofMoney && text !== '' ? sayMoneyWrong(readMoney(text, map.fields.currency), map.fields.currency, t) : null;
  const add = () => {
    if (to === '' || condition === undefined) return;
    const id = newId<LinkId>();
    const { commit, map: now } = store.getState();
    const there = now.steps[step.id] && now.steps[to];
    if (!commit((then) => addLink(then, { id, from: step.id, to, condition }))) {
      announce(t(there ? 'outline.linkThere' : 'shell.targetGone'));
    }
    choose({ to: '', when });
    setText('');
  };
  return (
    <AddRow
      label={t('outline.addLinkFrom', { step: nameOfStep(step, language, t) })}
      ready={to !== '' && condition !== undefined}
      onAdd={add}
      onClose={() => {
        choose(NOTHING_CHOSEN);
        setText('');
        onClose();
      }}
    >
      <Plain
        label={t('inspector.links')}
        value={to}
        options={[
          { value: '', label: t('inspector.choose') },
          ...mapIndex(map)
            .steps.filter((other) => other.id !== step.id)
            .map((other) => ({ value: other.id, label: nameOfStep(other, language, t) })),
        ]}
        onChange={(next) => choose({ to: next, when })}
        first
      />
      <Plain
        label={t('inspector.condition')}
        value={when}
        options={[
          { value: 'always', label: t('inspector.conditionAlways') },
          { value: 'above', label: t('inspector.conditionAbove') },
          { value: 'up-to', label: t('inspector.conditionUpTo') },
          { value: 'text', label: t('inspector.conditionText') },
        ]}
        onChange={(next) => choose({ to, when: next })}
      />
      {when !== 'always' && (
        <input
          ref={field}
          type="text"
          autoComplete="off"
          className={styles.plain}
          aria-label={t(when === 'text' ? 'inspector.conditionWords' : 'inspector.conditionAmount')}
          placeholder={when === 'text' ? undefined : t('inspector.amountHint')}
          aria-invalid={text !== '' && condition === undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {why !== null && <span role="alert">{why}</span>}
    </AddRow>
  );
}
