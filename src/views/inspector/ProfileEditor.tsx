/** The kind of customer with its test, and beside it what the drawing and the revenue say; must never choose one. */
import { readProfile } from '../../analysis/profile.ts';
import { inOrder } from '../../edit/order.ts';
import { setFields } from '../../edit/setFields.ts';
import type { ProductId } from '../../model/ids.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { PROFILE_KINDS, type ProfileKind } from '../../model/words.ts';
import { PROFILE_NAMES } from '../../playbook/names.ts';
import type { TextKey } from '../../text/text.ts';
import { AmountField } from '../context/AmountField.tsx';
import { useOpenMap } from '../context/contexts.ts';
import fieldStyles from '../kit/fields.module.css';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

const TESTS = {
  unknown: 'profile.testUnknown',
  smb: 'profile.testSmb',
  global: 'profile.testGlobal',
  national: 'profile.testNational',
  regional: 'profile.testRegional',
  willing: 'profile.testWilling',
} as const satisfies { readonly [Kind in ProfileKind]: TextKey };

export function ProfileEditor() {
  const { t, language } = useText();
  const fields = useOpenMap((state) => state.map.fields);
  const { facts, readiness } = useOpenMap((state) => state.analysis);
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<MapFields>) => commit((map) => setFields(map, { patch }));
  const { seats, bar, revenue } = readProfile(facts);
  const products = inOrder(Object.values(facts.ours.products));
  const bars = { bar: sayMoney(bar.amount, bar.currency, language) };
  const { concentration, disagreement } = readiness;
  return (
    <>
      <SelectField
        label={t('inspector.profile')}
        value={fields.profile}
        options={PROFILE_KINDS.map((value) => ({ value, label: PROFILE_NAMES[value][language] }))}
        onChange={(profile) => set({ profile })}
      />
      <p className={styles.reading}>{t(TESTS[fields.profile], bars)}</p>
      {seats && concentration !== null && (
        <p className={styles.reading}>
          {t(seats.people === 1 ? 'profile.heldByOne' : 'profile.heldByMany', { ...seats })}{' '}
          <span title={t('profile.concentrationHint')}>
            {t('profile.concentration', { percent: Math.round(concentration * 100) })}
          </span>
        </p>
      )}
      {disagreement && (
        <p className={styles.warn}>
          {disagreement === 'smb-held-by-many'
            ? t('profile.disagreeMany', { people: seats?.people ?? 0 })
            : t('profile.disagreeOne')}
        </p>
      )}
      {revenue && fields.revenue !== null && (
        <p className={styles.warn}>
          {t(revenue === 'too-small' ? 'profile.tooSmall' : 'profile.tooLarge', {
            ...bars,
            revenue: sayMoney(fields.revenue, fields.currency, language),
          })}
        </p>
      )}
      <div className={products.length > 0 ? fieldStyles.two : undefined}>
        <AmountField
          line="revenue"
          label={t('facts.revenue')}
          value={fields.revenue}
          onChange={(yearly) => set({ revenue: yearly })}
        />
        {products.length > 0 && (
          <SelectField
            label={t('facts.product')}
            value={fields.product ?? ''}
            options={[
              { value: '', label: t('profile.noProduct') },
              ...products.map(({ id, name }) => ({ value: id, label: name || t('profile.product') })),
            ]}
            onChange={(product: ProductId | '') => set({ product: product === '' ? null : product })}
          />
        )}
      </div>
    </>
  );
}
