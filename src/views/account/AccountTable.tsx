/** The lines of one account by kind, each with its figure and where that comes from; must never size or price a line unasked. */
import { Plus } from 'lucide-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { AccountSide } from '../../analysis/account.ts';
import { addAccountLine } from '../../edit/addAccountLine.ts';
import { deleteAccountLine } from '../../edit/deleteAccountLine.ts';
import { setAccountLine } from '../../edit/setAccountLine.ts';
import { sourceOf } from '../../model/factSource.ts';
import type { AccountLineId, PersonId } from '../../model/ids.ts';
import type { AccountLine } from '../../model/records.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { type AccountKind, COST_KINDS, SIZES, VALUE_KINDS } from '../../model/words.ts';
import { ACCOUNT_NAMES, SIZE_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { saySource } from '../../telling/saySource.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import { SourceForm } from '../context/SourceForm.tsx';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './account.module.css';

const factOf = (line: AccountLine) => ({ table: 'accountLines', record: line.id, field: 'amount' }) as const;

function Row({ line, open, onOpen }: { line: AccountLine; open: boolean; onOpen: (open: boolean) => void }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const today = useOpenMap((state) => state.today);
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<AccountLine>) => commit((now) => setAccountLine(now, { line: line.id, patch }));
  const what = line.text || ACCOUNT_NAMES[line.kind][language];
  const source = sourceOf(map, factOf(line));
  return (
    <div className={styles.row} data-line={line.id}>
      <TextField
        hideLabel
        label={t('account.line')}
        mark={`account ${line.id}`}
        value={line.text}
        placeholder={t('account.line')}
        toEdit={(text) => (now) => setAccountLine(now, { line: line.id, patch: { text } })}
      />
      <AmountField
        line={`account ${line.id} amount`}
        hideLabel
        label={`${t('inspector.accountAmount')}: ${what}`}
        hint={t('inspector.accountAmount')}
        value={line.amount}
        onChange={(amount) => set({ amount })}
      />
      <SelectField
        hideLabel
        label={`${t('inspector.accountPer')}: ${what}`}
        value={line.per}
        options={[
          { value: 'year', label: t('inspector.perYear') },
          { value: 'once', label: t('inspector.perOnce') },
        ]}
        onChange={(per) => set({ per })}
      />
      <SelectField
        hideLabel
        label={`${t('inspector.accountSize')}: ${what}`}
        value={line.size}
        options={SIZES.map((value) => ({ value, label: SIZE_NAMES[value][language] }))}
        onChange={(size) => set({ size })}
      />
      <Button
        look="link"
        className={source === null || source.assumed ? styles.unsaid : ''}
        aria-expanded={open}
        aria-label={`${t('account.sourceOf', { what })}: ${saySource(source, map, today, language, t)}`}
        onClick={() => onOpen(!open)}
      >
        {saySource(source, map, today, language, t)}
      </Button>
      <RemoveButton
        label={`${t('inspector.remove')}: ${what}`}
        onRemove={() => commit((now) => deleteAccountLine(now, { line: line.id }))}
      />
      {open && (
        <div className={styles.source}>
          <SourceForm fact={factOf(line)} />
        </div>
      )}
    </div>
  );
}

interface Props {
  sides: { readonly value: readonly AccountSide[]; readonly cost: readonly AccountSide[] };
  person: PersonId | null;
  /** The line whose source is open. */
  open: AccountLineId | null;
  onOpen: (line: AccountLineId | null) => void;
}

export function AccountTable({ sides, person, open, onOpen }: Props) {
  const { t, language } = useText();
  const fields = useOpenMap((state) => state.map.fields);
  const commit = useOpenMap((state) => state.commit);
  const table = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<AccountLineId | null>(null);
  useEffect(() => {
    if (added !== null) table.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(added)}"] input`)?.focus();
  }, [added]);
  const add = (kind: AccountKind, given: Partial<AccountLine> = {}) => {
    const id = newId<AccountLineId>();
    // What comes once is a price; what is gained, and the effort of living with it, comes every year.
    const per = kind === 'money' ? 'once' : 'year';
    if (commit((now) => addAccountLine(now, { id, kind, person, per, ...given }))) setAdded(id);
  };
  const ofKind = (kind: AccountKind) => [...sides.value, ...sides.cost].filter(({ line }) => line.kind === kind);
  const { amount, currency } = fields;
  const group = (title: string, kinds: readonly AccountKind[]) => (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {kinds.map((kind) => (
        <Fragment key={kind}>
          <div className={styles.kind}>
            <h4>{ACCOUNT_NAMES[kind][language]}</h4>
            <Button
              look="quiet"
              onClick={() => add(kind)}
              aria-label={t('account.add', { kind: ACCOUNT_NAMES[kind][language] })}
            >
              <Plus size={14} aria-hidden="true" />
            </Button>
            {kind === 'money' && person === null && amount !== null && ofKind(kind).length === 0 && (
              <Button look="link" onClick={() => add(kind, { text: t('account.priceLine'), amount })}>
                {t('account.takeAmount', { amount: sayMoney(amount, currency, language) })}
              </Button>
            )}
          </div>
          {ofKind(kind).map(({ line }) => (
            <Row
              key={line.id}
              line={line}
              open={open === line.id}
              onOpen={(opened) => onOpen(opened ? line.id : null)}
            />
          ))}
        </Fragment>
      ))}
    </section>
  );
  return (
    <div ref={table}>
      {group(t('account.gains'), VALUE_KINDS)}
      {group(t('account.costs'), COST_KINDS)}
    </div>
  );
}
