/** The places at the end of a column and of the row of steps where the next one is typed; must never add an empty one. */
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useText } from '../shell/useText.ts';
import { Adder } from './Adder.tsx';
import { useSheetActions } from './SheetContext.ts';
import styles from './sheet.module.css';
import type { AddStepNode, SlotNode } from './toFlow.ts';

export const PersonSlot = memo(function PersonSlot({ data }: NodeProps<SlotNode>) {
  const { t } = useText();
  const { addPerson } = useSheetActions();
  const step = data.step.name || t('common.unnamedStep');
  return (
    <Adder
      words={t('sheet.addPerson')}
      label={t('sheet.addPersonTo', { step })}
      placeholder={t('sheet.personField')}
      className={styles.slot ?? ''}
      fieldClassName={styles.slotField ?? ''}
      onAdd={(text) => addPerson(data.step.id, text)}
    />
  );
});

export const StepSlot = memo(function StepSlot(_: NodeProps<AddStepNode>) {
  const { t } = useText();
  const { addStep } = useSheetActions();
  return (
    <Adder
      words={t('sheet.addStep')}
      label={t('sheet.addStepLong')}
      placeholder={t('sheet.stepField')}
      className={styles.stepSlot ?? ''}
      fieldClassName={styles.stepField ?? ''}
      onAdd={(text) => addStep(text)}
    />
  );
});
