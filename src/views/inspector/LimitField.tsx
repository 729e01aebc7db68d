/** What somebody may sign alone; must never take a missing answer for "nothing". */

import { setPerson } from '../../edit/setPerson.ts';
import type { Person, SignOffLimit } from '../../model/records.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import fieldStyles from '../kit/fields.module.css';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';

export function LimitField({ person }: { person: Person }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const amount = useOpenMap((state) => state.map.fields.amount);
  const set = (limit: SignOffLimit) => commit((map) => setPerson(map, { person: person.id, patch: { limit } }));
  return (
    <div className={fieldStyles.two}>
      <SelectField
        label={t('inspector.limit')}
        value={person.limit.kind}
        options={[
          { value: 'unknown', label: t('inspector.limitUnknown') },
          { value: 'none', label: t('inspector.limitNone') },
          { value: 'amount', label: t('inspector.limitAmount') },
          { value: 'unlimited', label: t('inspector.limitUnlimited') },
        ]}
        onChange={(kind) => set(kind === 'amount' ? { kind, amount: amount ?? 0 } : { kind })}
      />
      {person.limit.kind === 'amount' && (
        <AmountField
          line={`limit ${person.id}`}
          label={t('inspector.limitUpTo')}
          value={person.limit.amount}
          onChange={(typed) => set(typed === null ? { kind: 'unknown' } : { kind: 'amount', amount: typed })}
        />
      )}
    </div>
  );
}
