/** Our products, each with the revenue above which a regional customer is a key account for it. */
import { useEffect, useRef, useState } from 'react';
import { inOrder } from '../../edit/order.ts';
import { addProduct } from '../../edit/ourSide/addProduct.ts';
import { deleteProduct } from '../../edit/ourSide/deleteProduct.ts';
import { setProduct } from '../../edit/ourSide/setProduct.ts';
import type { ProductId } from '../../model/ids.ts';
import type { Product } from '../../model/ourSide.ts';
import { REGIONAL_REVENUE } from '../../model/profileBar.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { newId } from '../../store/newId.ts';
import { useOurSide } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { MoneyField } from '../kit/MoneyField.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import { OurText } from './OurText.tsx';
import styles from './ourside.module.css';

function Line({ product }: { product: Product }) {
  const { t } = useText();
  const commit = useOurSide((state) => state.commit);
  const set = (patch: Parameters<typeof setProduct>[1]['patch']) =>
    commit((ours) => setProduct(ours, { product: product.id, patch }));
  return (
    <li className={styles.product} data-product={product.id}>
      <OurText
        label={t('profile.product')}
        mark={`product ${product.id}`}
        value={product.name}
        toEdit={(name) => (ours) => setProduct(ours, { product: product.id, patch: { name } })}
      />
      <MoneyField
        line={`product ${product.id} revenue`}
        label={`${t('profile.productBar')} (${product.currency})`}
        value={product.revenue}
        currency={product.currency}
        follows
        onCurrency={(currency) => set({ currency })}
        onChange={(revenue) => revenue !== null && set({ revenue })}
      />
      <RemoveButton
        label={`${t('inspector.remove')}: ${product.name || t('profile.product')}`}
        onRemove={() => commit((ours) => deleteProduct(ours, { product: product.id }))}
      />
    </li>
  );
}

export function OurProducts() {
  const { t, language } = useText();
  const products = useOurSide((state) => state.ours.products);
  const commit = useOurSide((state) => state.commit);
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState<ProductId | null>(null);
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>(`[data-product="${CSS.escape(added)}"] input`)?.focus();
  }, [added]);
  const add = () => {
    const id = newId<ProductId>();
    const { amount: revenue, currency } = REGIONAL_REVENUE;
    if (commit((ours) => addProduct(ours, { id, name: '', revenue, currency }))) setAdded(id);
  };
  return (
    <>
      <h3>{t('profile.products')}</h3>
      <p className={styles.hint}>
        {t('profile.productsHint', { bar: sayMoney(REGIONAL_REVENUE.amount, REGIONAL_REVENUE.currency, language) })}
      </p>
      <ul className={styles.products} ref={list}>
        {inOrder(Object.values(products)).map((product) => (
          <Line key={product.id} product={product} />
        ))}
      </ul>
      <Button onClick={add}>{t('profile.addProduct')}</Button>
    </>
  );
}
