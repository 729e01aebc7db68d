/** What the customer gains drawn against what it costs them, on one scale; must never draw amounts beside sizes. */
import type { AccountFigures, AccountSide, AccountSum } from '../../analysis/account.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { ACCOUNT_NAMES } from '../../playbook/names.ts';
import { useText } from '../kit/useText.ts';
import styles from './account.module.css';

interface Props {
  sides: { readonly value: readonly AccountSide[]; readonly cost: readonly AccountSide[] };
  sum: AccountSum;
  figures: AccountFigures | null;
  currency: string;
}

export function AccountBars({ sides, sum, figures, currency }: Props) {
  const { t, language } = useText();
  const scale = Math.max(sum.value, sum.cost, 1);
  const share = (worth: number) => `${(worth / scale) * 100}%`;
  const say = (worth: number) => (sum.measure === 'amounts' ? sayMoney(worth, currency, language) : '');
  const bar = (side: 'value' | 'cost') => (
    <div className={styles.bar} data-side={side}>
      <div className={styles.barHead}>
        <span>{t(side === 'value' ? 'account.gains' : 'account.costs')}</span>
        <b>{say(sum[side])}</b>
      </div>
      <ol className={styles.track}>
        {sides[side].map(({ line, worth }) => {
          const words = [line.text || ACCOUNT_NAMES[line.kind][language], say(worth)].filter(Boolean).join(' · ');
          return (
            <li key={line.id} style={{ width: share(worth) }} title={words}>
              <span className={styles.segment}>{words}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
  return (
    <figure className={styles.picture}>
      {bar('value')}
      {figures?.payback != null && (
        <div className={styles.payback}>
          <span className={styles.paidBack} style={{ left: share(sum.cost) }}>
            {t('account.paidBack', { months: t('account.months', { count: figures.payback }) })}
          </span>
        </div>
      )}
      {bar('cost')}
      <figcaption>
        <Balance sum={sum} say={say} />
        {figures?.monthlyLoss != null && <span>{t('account.delay', { amount: say(figures.monthlyLoss) })}</span>}
      </figcaption>
    </figure>
  );
}

/** What remains of both, in a word. */
function Balance({ sum, say }: { sum: AccountSum; say: (worth: number) => string }) {
  const { t } = useText();
  if (!sum.complete) return <span>{t('account.oneSided')}</span>;
  const left = sum.value - sum.cost;
  if (left === 0) return <b>{t('account.even')}</b>;
  const amounts = sum.measure === 'amounts';
  if (left > 0) return <b>{amounts ? t('account.left', { amount: say(left) }) : t('account.leftPoints')}</b>;
  return (
    <b className={styles.short}>{amounts ? t('account.short', { amount: say(-left) }) : t('account.shortPoints')}</b>
  );
}
