/** Asks for one thing that is not known of the purchase as a whole; must never invent a date or an amount. */

import type { StepId } from '../../../model/ids.ts';
import { cleanLine, isBlank } from '../../../shared/cleanText.ts';
import { AmountField } from '../../context/AmountField.tsx';
import { useOpenMap } from '../../context/contexts.ts';
import { DayField } from '../../context/DayField.tsx';
import { useAskLine } from '../../kit/askLine.ts';
import { SelectField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import type { AskFormProps } from './AskFormProps.ts';

const same = <Given,>(given: Given): Given => given;

export function AmountForm({ onAnswer }: AskFormProps<'amount'>) {
  const { t } = useText();
  const currency = useOpenMap((state) => state.map.fields.currency);
  const [amount, tell] = useAnswer('how much', null, same<number | null>, onAnswer);
  return (
    <AmountField
      line={useAskLine('amount')}
      label={`${t('blockers.amount')} (${currency})`}
      value={amount}
      hint={t('inspector.amountHint')}
      onChange={tell}
    />
  );
}

export function ReasonForm({ ask, onAnswer }: AskFormProps<'reason'>) {
  const { t } = useText();
  const known = useOpenMap((state) => state.map.fields.reasonNow);
  const kept = useOpenMap((state) => state.map.fields.reasonBy);
  const today = useOpenMap((state) => state.today);
  const begin = { reason: known, by: kept !== null && kept >= today ? kept : ask.by };
  const toAnswer = (given: typeof begin) =>
    isBlank(given.reason) ? null : { ...given, reason: cleanLine(given.reason) };
  const [{ reason, by }, tell] = useAnswer('why now', begin, toAnswer, onAnswer);
  return (
    <>
      <PlainField
        name="reason"
        label={t('blockers.reasonNow')}
        value={reason}
        first
        onChange={(text) => tell({ reason: text, by })}
      />
      <DayField
        line={useAskLine('by')}
        label={t('blockers.by')}
        value={by}
        onChange={(day) => day && tell({ reason, by: day })}
      />
    </>
  );
}

export function ByWhenForm({ ask, onAnswer }: AskFormProps<'by-when'>) {
  const { t } = useText();
  const [day, tell] = useAnswer('by when', ask.day, same<typeof ask.day>, onAnswer);
  return (
    <DayField line={useAskLine('by')} label={t('blockers.by')} value={day} onChange={(next) => next && tell(next)} />
  );
}

export function YesNoForm({ onAnswer }: AskFormProps<'yes-no'>) {
  const { t } = useText();
  const toAnswer = (given: 'yes' | 'no' | null) => (given === null ? null : given === 'yes');
  const [given, tell] = useAnswer('yes or no', null, toAnswer, onAnswer);
  return (
    <Segmented
      label={t('blockers.answer')}
      options={[
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      value={given}
      onChange={tell}
    />
  );
}

export function LinkForm({ ask, onAnswer }: AskFormProps<'link'>) {
  const { t } = useText();
  const steps = useOpenMap((state) => state.map.steps);
  const [to, tell] = useAnswer('to', ask.choices[0] ?? null, same<StepId | null>, onAnswer);
  return (
    <SelectField
      label={t('blockers.step')}
      value={to ?? ''}
      options={ask.choices.map((id) => ({ value: id, label: steps[id]?.name || t('common.unnamedStep') }))}
      onChange={(next) => tell(ask.choices.find((id) => id === next) ?? null)}
    />
  );
}
