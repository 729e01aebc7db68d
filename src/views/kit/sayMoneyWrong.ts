/** Why an amount as it was typed is not taken yet; null where it is. */
import type { ReadMoney } from '../../entry/readMoney.ts';
import type { Say } from '../../text/text.ts';

export function sayMoneyWrong(read: ReadMoney, currency: string, t: Say): string | null {
  if (read.is === 'unread') return t('inspector.amountWrong');
  if (read.is === 'doubt') return t('inspector.amountDoubt');
  return read.is === 'other' ? t('inspector.amountOther', { currency, other: read.currency }) : null;
}
