/** The places at the end of a column and of the row of steps where the next one begins; must never add an empty one. */
import type { NodeProps } from '@xyflow/react';
import { type KeyboardEvent, memo } from 'react';
import { useText } from '../../kit/useText.ts';
import { ADD_STEP, slotTabStop } from '../canvas/tabStops.ts';
import { type AddStepNode, type SlotNode, showsSame } from '../canvas/toFlow.ts';
import { type SheetActions, useSheetActions } from '../gesture/SheetActions.ts';
import { readSheetKey } from '../walk/sheetKeys.ts';
import type { Draft } from '../writing/draft.ts';
import { growFromHead } from '../writing/grow.ts';
import styles from './sheet.module.css';

const LAST_STEP: Draft = { kind: 'step', at: 'end' };

/** Arrows go on from here as from a card, and so does the key for the next step, which would press the button otherwise. */
const keysOn = (tabStop: string, next: Draft, { walk, write }: SheetActions) => ({
  'data-tab-stop': tabStop,
  onKeyDown: (event: KeyboardEvent) => {
    const key = readSheetKey(event);
    if (key?.do !== 'walk' && key?.do !== 'next-step') return;
    event.preventDefault();
    if (key.do === 'walk') walk(tabStop, key.direction);
    else write(next, tabStop);
  },
});

export const PersonSlot = memo(function PersonSlot({ data }: NodeProps<SlotNode>) {
  const { t } = useText();
  const actions = useSheetActions();
  const step = data.step.name || t('common.unnamedStep');
  const label = t('sheet.addPersonTo', { step });
  const tabStop = slotTabStop(data.step.id);
  return (
    <button
      type="button"
      className={`${styles.slot} nodrag nopan`}
      aria-label={`${t('sheet.addPerson')}, ${label}`}
      title={label}
      {...keysOn(tabStop, growFromHead(data.step.id, 'right'), actions)}
      onClick={() => actions.write({ kind: 'person', step: data.step.id, at: 'end' }, tabStop)}
    >
      {t('sheet.addPerson')}
    </button>
  );
}, showsSame);

export const StepSlot = memo(function StepSlot(_: NodeProps<AddStepNode>) {
  const { t } = useText();
  const actions = useSheetActions();
  const label = t('sheet.addStepLong');
  return (
    <button
      type="button"
      className={`${styles.stepSlot} nodrag nopan`}
      aria-label={`${t('sheet.addStep')}, ${label}`}
      title={label}
      {...keysOn(ADD_STEP, LAST_STEP, actions)}
      onClick={() => actions.write(LAST_STEP, ADD_STEP)}
    >
      {t('sheet.addStep')}
    </button>
  );
}, showsSame);
