/** What somebody may sign alone, as an answer: nothing, so much, or anything; must never take a preset for one. */
import type { SignOffLimit } from '../../model/records.ts';
import { useAskLine } from '../kit/askLine.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { useAnswer } from '../kit/useAnswer.ts';
import { useText } from '../kit/useText.ts';
import { AmountField } from './AmountField.tsx';

interface Given {
  readonly kind: 'none' | 'amount' | 'unlimited' | null;
  readonly amount: number | null;
}

function toLimit({ kind, amount }: Given): SignOffLimit | null {
  if (kind !== 'amount') return kind && { kind };
  return amount === null ? null : { kind, amount };
}

export function LimitChoice({
  name = 'limit',
  limit = null,
  onChange,
}: {
  /** Tells it from the other fields of its question. */
  name?: string;
  /** Chosen at the beginning. */
  limit?: SignOffLimit | null;
  /** Null while the answer is not whole. */
  onChange: (limit: SignOffLimit | null) => void;
}) {
  const { t } = useText();
  const begin: Given = {
    kind: limit === null || limit.kind === 'unknown' ? null : limit.kind,
    amount: limit?.kind === 'amount' ? limit.amount : null,
  };
  const [{ kind, amount }, tell] = useAnswer(`${name} choice`, begin, toLimit, onChange);
  const line = useAskLine(name);
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
        onChange={(next) => tell({ kind: next, amount })}
      />
      {kind === 'amount' && (
        <AmountField
          line={line}
          label={t('blockers.amount')}
          value={amount}
          onChange={(next) => tell({ kind, amount: next })}
        />
      )}
    </>
  );
}
