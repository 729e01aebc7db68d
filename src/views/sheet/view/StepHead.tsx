/** A step's head: number, name, kind, the customer's own words; must never show anything of ours. */
import type { NodeProps } from '@xyflow/react';
import { Ban } from 'lucide-react';
import { memo } from 'react';
import { sayMoney } from '../../../model/sayMoney.ts';
import { isUpright } from '../../../picture/textWidth.ts';
import { STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { tearable } from '../../../telling/tearable.ts';
import { useSafe } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import { type HeadNode, showsSame } from '../canvas/toFlow.ts';
import { useSheetActions } from '../gesture/SheetActions.ts';
import { readSheetKey } from '../walk/sheetKeys.ts';
import { growFromHead } from '../writing/grow.ts';
import { FindingStamp } from './FindingStamp.tsx';
import styles from './heads.module.css';

export const StepHead = memo(function StepHead({ data }: NodeProps<HeadNode>) {
  const { t, language } = useText();
  const safe = useSafe();
  const actions = useSheetActions();
  const { number, step, stamp } = data;
  const name = step.name || t('common.unnamedStep');
  const kind = step.kind === 'custom' ? '' : STEP_KIND_NAMES[step.kind][language];
  const notTaken =
    data.off && t('sheet.notTakenAt', { amount: sayMoney(data.off.amount, data.off.currency, language) });
  const said = [
    t('sheet.stepNumber', { number }),
    // In the order in which the head shows them: whoever speaks to the screen says what they see.
    name,
    step.here ? t('sheet.hereMark') : '',
    step.quote,
    notTaken ?? '',
    kind,
    data.quiet && !safe ? t('sheet.quietNow') : '',
    stamp ? t('sheet.blockerCount', { count: stamp.count }) : '',
  ];
  const looks = [
    styles.head,
    notTaken && styles.headOff,
    data.selected && styles.headSelected,
    data.marked && styles.headMarked,
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is dragged and holds a block of lines, which a button may not
    <div
      role="button"
      tabIndex={0}
      className={looks.filter(Boolean).join(' ')}
      data-tab-stop={step.id}
      data-step={step.id}
      aria-label={said.filter((word) => word !== '').join(language === 'en' ? ', ' : '，')}
      aria-pressed={data.selected}
      title={name}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) actions.show(step.id);
      }}
      onClick={() => actions.selectStep(step.id)}
      onKeyDown={(event) => {
        const key = readSheetKey(event);
        if (!key || key.do === 'take-out' || key.do === 'along') return;
        event.preventDefault();
        if (key.do === 'select') actions.selectStep(step.id);
        else if (key.do === 'walk') actions.walk(step.id, key.direction);
        else if (key.do === 'grow') actions.write(growFromHead(step.id, key.direction), step.id);
        else if (key.do === 'next-step') actions.write(growFromHead(step.id, 'right'), step.id);
        else if (key.do === 'draw-line') actions.split(step.id);
        else if (key.do === 'take-in-hand') actions.startGesture({ kind: 'head', step: step.id });
        else if (key.do === 'move' && (key.direction === 'left' || key.direction === 'right')) {
          actions.moveHead(step.id, key.direction === 'left' ? -1 : 1);
        }
      }}
    >
      <span className={styles.headLine} style={{ height: data.height }}>
        <span className={styles.number} data-sign={number} />
        <span className={`${styles.stepName} ${step.name ? '' : styles.unnamed}`}>{tearable(name)}</span>{' '}
        {data.quiet && !safe && (
          <span className={styles.quiet} title={t('sheet.quietNow')}>
            <Ban aria-hidden="true" />
          </span>
        )}
        {step.here && <span className={styles.here}>{t('sheet.hereMark')}</span>}{' '}
        <span className={`${styles.kind} ${notTaken ? styles.off : ''}`} title={notTaken || undefined}>
          <span data-sign={notTaken ? t('sheet.notTaken') : kind} />
        </span>
      </span>{' '}
      {data.quoted && (
        <span className={`${styles.quote} ${isUpright(step.quote) ? styles.upright : ''}`} title={step.quote}>
          {step.quote && (language === 'en' ? `“${step.quote}”` : `「${step.quote}」`)}
        </span>
      )}
      {stamp && <FindingStamp of={step.id} stamp={stamp} className={styles.headStamp} />}
    </div>
  );
}, showsSame);
