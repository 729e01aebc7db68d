/** Asks for one thing that is not known of the purchase as a whole; must never invent a date or an amount. */

import { useState } from 'react';
import { cleanLine, isBlank } from '../../../shared/cleanText.ts';
import { AmountField } from '../../context/AmountField.tsx';
import { useOpenMap } from '../../context/contexts.ts';
import { DayField } from '../../context/DayField.tsx';
import { useAskLine } from '../../kit/askLine.ts';
import { SelectField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useText } from '../../kit/useText.ts';
import type { AskFormProps } from './AskFormProps.ts';
import { usePreset } from './usePreset.ts';

export function AmountForm({ onAnswer }: AskFormProps<'amount'>) {
  const { t } = useText();
  const currency = useOpenMap((state) => state.map.fields.currency);
  const [amount, setAmount] = useState<number | null>(null);
  return (
    <AmountField
      line={useAskLine('amount')}
      label={`${t('blockers.amount')} (${currency})`}
      value={amount}
      hint={t('inspector.amountHint')}
      onChange={(next) => {
        setAmount(next);
        onAnswer(next);
      }}
    />
  );
}

export function ReasonForm({ ask, onAnswer }: AskFormProps<'reason'>) {
  const { t } = useText();
  const known = useOpenMap((state) => state.map.fields.reasonNow);
  const kept = useOpenMap((state) => state.map.fields.reasonBy);
  const today = useOpenMap((state) => state.today);
  const [reason, setReason] = useState(known);
  const [by, setBy] = useState(kept !== null && kept >= today ? kept : ask.by);
  const tell = (nextReason: string, nextBy: typeof by) => {
    setReason(nextReason);
    setBy(nextBy);
    onAnswer(isBlank(nextReason) ? null : { reason: cleanLine(nextReason), by: nextBy });
  };
  usePreset(isBlank(known) ? null : { reason: known, by }, onAnswer);
  return (
    <>
      <PlainField
        name="reason"
        label={t('blockers.reasonNow')}
        value={reason}
        first
        onChange={(text) => tell(text, by)}
      />
      <DayField
        line={useAskLine('by')}
        label={t('blockers.by')}
        value={by}
        onChange={(day) => day && tell(reason, day)}
      />
    </>
  );
}

export function ByWhenForm({ ask, onAnswer }: AskFormProps<'by-when'>) {
  const { t } = useText();
  const [day, setDay] = useState(ask.day);
  const tell = (next: typeof day) => {
    setDay(next);
    onAnswer(next);
  };
  usePreset(ask.day, onAnswer);
  return (
    <DayField line={useAskLine('by')} label={t('blockers.by')} value={day} onChange={(next) => next && tell(next)} />
  );
}

export function YesNoForm({ onAnswer }: AskFormProps<'yes-no'>) {
  const { t } = useText();
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  return (
    <Segmented
      label={t('blockers.answer')}
      options={[
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      value={answer}
      onChange={(next) => {
        setAnswer(next);
        onAnswer(next === 'yes');
      }}
    />
  );
}

export function LinkForm({ ask, onAnswer }: AskFormProps<'link'>) {
  const { t } = useText();
  const steps = useOpenMap((state) => state.map.steps);
  const [to, setTo] = useState(ask.choices[0] ?? null);
  usePreset(to, onAnswer);
  return (
    <SelectField
      label={t('blockers.step')}
      value={to ?? ''}
      options={ask.choices.map((id) => ({ value: id, label: steps[id]?.name || t('common.unnamedStep') }))}
      onChange={(next) => {
        const chosen = ask.choices.find((id) => id === next) ?? null;
        setTo(chosen);
        onAnswer(chosen);
      }}
    />
  );
}
