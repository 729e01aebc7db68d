/** An amount as people write it; what cannot be read stays in the field with a word, and changes nothing. */
import { useId } from 'react';
import { readMoney } from '../../entry/readMoney.ts';
import { sayFigure, sayMoney } from '../../model/sayMoney.ts';
import { Button } from './Button.tsx';
import styles from './controls.module.css';
import own from './fields.module.css';
import { readPress } from './keys.ts';
import { NotEntered } from './NotEntered.tsx';
import { sayMoneyWrong } from './sayMoneyWrong.ts';
import { useDraft } from './useDraft.tsx';
import { useText } from './useText.ts';

export interface MoneyFieldProps {
  /** Names the field among those of its place, for what is typed and not yet entered. */
  readonly line: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly hint?: string;
  readonly hideLabel?: boolean;
}

export function MoneyField({
  line,
  label,
  value,
  onChange,
  hint,
  hideLabel,
  currency,
  follows,
  onCurrency,
}: MoneyFieldProps & {
  /** In which the map counts. */
  readonly currency: string;
  /** Another currency that is typed is the map's from then on, since nothing is counted yet; else it is asked for. */
  readonly follows: boolean;
  readonly onCurrency: (currency: string) => void;
}) {
  const { t, language } = useText();
  const id = useId();
  const { text: draft, write: setDraft, waited, field } = useDraft(line);
  const shown = value === null ? '' : sayFigure(value, language);
  const read = draft === null ? null : readMoney(draft, currency);
  const taken = read === null || (read.is === 'other' && follows);
  const wrong = taken ? null : sayMoneyWrong(read, currency, t);
  const keep = (amount: number | null) => {
    if (amount !== value) onChange(amount);
    setDraft(null);
  };
  const keepIn = (other: string, amount: number) => {
    onCurrency(other);
    keep(amount);
  };
  const leave = () => {
    if (read?.is === 'nothing') keep(null);
    else if (read?.is === 'amount') keep(read.amount);
    else if (read?.is === 'other' && follows) keepIn(read.currency, read.amount);
  };
  return (
    <div className={styles.field}>
      <label className={hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.input}
        placeholder={hint}
        aria-description={waited ? t('common.notEntered') : undefined}
        aria-invalid={wrong !== null}
        value={draft ?? shown}
        data-recorded={draft === null ? '' : undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          const key = readPress(event)?.key;
          if (key === 'Enter') leave();
          if (key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
      {waited && <NotEntered />}
      {wrong !== null && (
        <span className={own.quiet} role="alert">
          {wrong}
        </span>
      )}
      {read?.is === 'doubt' && (
        <span className={own.answers}>
          {read.amounts.map((amount) => (
            // By its code, which no other currency shares.
            <Button key={amount} onClick={() => setDraft(sayMoney(amount, read.currency ?? currency, 'en'))}>
              {sayMoney(amount, read.currency ?? currency, language)}
            </Button>
          ))}
        </span>
      )}
      {read?.is === 'other' && !follows && (
        <span className={own.answers}>
          <Button onClick={() => keepIn(read.currency, read.amount)}>
            {t('inspector.countIn', { currency: read.currency })}
          </Button>
        </span>
      )}
    </div>
  );
}
