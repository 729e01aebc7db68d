/** The condition of a link in words; must never hide a free text that somebody wrote. */
import type { Condition } from './records.ts';
import { sayMoney } from './sayMoney.ts';
import type { Language } from './words.ts';

/** "above CNY 300,000", "up to CNY 300,000", or the text as written. */
export function sayCondition(condition: Condition, currency: string, language: Language): string {
  if (condition.kind === 'text') return condition.text;
  const amount = sayMoney(condition.amount, currency, language);
  if (condition.kind === 'above') return language === 'en' ? `above ${amount}` : `超过${amount}`;
  return language === 'en' ? `up to ${amount}` : `不超过${amount}`;
}
