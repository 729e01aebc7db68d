/** An amount on the open map, in the currency in which it counts; must never be used outside an open map. */
import { setFields } from '../../edit/setFields.ts';
import { countsMoney } from '../../model/countsMoney.ts';
import { MoneyField, type MoneyFieldProps } from '../kit/MoneyField.tsx';
import { useOpenMap } from './contexts.ts';

export function AmountField(props: MoneyFieldProps) {
  const currency = useOpenMap((state) => state.map.fields.currency);
  const follows = useOpenMap((state) => !countsMoney(state.map));
  const commit = useOpenMap((state) => state.commit);
  return (
    <MoneyField
      {...props}
      currency={currency}
      follows={follows}
      onCurrency={(other) => commit((map) => setFields(map, { patch: { currency: other } }))}
    />
  );
}
