/** What somebody may sign alone, as an answer: nothing, so much, or anything; must never take a preset for one. */
import { useState } from 'react';
import type { SignOffLimit } from '../../model/records.ts';
import { useAskLine } from '../kit/askLine.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { AmountField } from './AmountField.tsx';

export function LimitChoice({
  limit = null,
  onChange,
}: {
  /** Chosen at the beginning. */
  limit?: SignOffLimit | null;
  /** Null while the answer is not whole. */
  onChange: (limit: SignOffLimit | null) => void;
}) {
  const { t } = useText();
  const [kind, setKind] = useState(limit === null || limit.kind === 'unknown' ? null : limit.kind);
  const [amount, setAmount] = useState(limit?.kind === 'amount' ? limit.amount : null);
  const tell = (nextKind: typeof kind, nextAmount: number | null) => {
    setKind(nextKind);
    setAmount(nextAmount);
    if (nextKind === 'amount') onChange(nextAmount === null ? null : { kind: 'amount', amount: nextAmount });
    else onChange(nextKind === null ? null : { kind: nextKind });
  };
  const line = useAskLine('limit');
  return (
    <>
      <Segmented
        label={t('blockers.limit')}
        options={[
          { value: 'none', label: t('blockers.limitNone') },
          { value: 'amount', label: t('blockers.limitAmount') },
          { value: 'unlimited', label: t('blockers.limitUnlimited') },
        ]}
        value={kind}
        onChange={(next) => tell(next, amount)}
      />
      {kind === 'amount' && (
        <AmountField
          line={line}
          label={t('blockers.amount')}
          value={amount}
          onChange={(next) => tell('amount', next)}
        />
      )}
    </>
  );
}
