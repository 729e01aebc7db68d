/** Which of the maps are looked at. */
import { inOrder } from '../../edit/order.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { OUTCOMES } from '../../model/words.ts';
import { OUTCOME_NAMES } from '../../playbook/names.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { Button } from '../kit/Button.tsx';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './allmaps.module.css';
import { customersOf, NO_FILTER, type Row, type RowFilter } from './rows.ts';

export function RowFilters({
  all,
  filter,
  onFilter,
  ours,
}: {
  all: readonly Row[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  ours: OurSide;
}) {
  const { t, language } = useText();
  const set = (patch: Partial<RowFilter>) => onFilter({ ...filter, ...patch });
  const any = { value: '', label: t('allmaps.all') } as const;
  const team = inOrder(Object.values(ours.people));
  const customers = customersOf(all, language);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <>
      <input
        type="search"
        autoComplete="off"
        className={styles.search}
        placeholder={t('allmaps.search')}
        aria-label={t('allmaps.search')}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <SelectField
        label={t('allmaps.customer')}
        value={filter.customer ?? ''}
        options={[any, ...customers.map(([value, label]) => ({ value, label }))]}
        onChange={(customer) => set({ customer: customer || null })}
      />
      <SelectField
        label={t('allmaps.owner')}
        value={filter.owner ?? ''}
        options={[
          { value: '', label: t('allmaps.anybody') },
          ...team.map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
          { value: 'nobody', label: t('allmaps.nobody') },
        ]}
        onChange={(owner) => set({ owner: owner || null })}
      />
      <SelectField
        label={t('allmaps.outcome')}
        value={filter.outcome ?? ''}
        options={[any, ...OUTCOMES.map((value) => ({ value, label: OUTCOME_NAMES[value][language] }))]}
        onChange={(outcome) => set({ outcome: outcome || null })}
      />
      <CheckField
        label={t('allmaps.stopsOnly')}
        checked={filter.stopsOnly}
        onChange={(stopsOnly) => set({ stopsOnly })}
      />
      <CheckField label={t('allmaps.lateOnly')} checked={filter.lateOnly} onChange={(lateOnly) => set({ lateOnly })} />
      {isFiltered && (
        <Button look="link" onClick={() => onFilter(NO_FILTER)}>
          {t('allmaps.clear')}
        </Button>
      )}
    </>
  );
}
