/** What stands on top of whatever is given out of a map; must never name on a safe one what the purchase is worth. */
import { sayDay } from '../../../model/sayDay.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';

/** `what` says which of a map's papers it is; empty for the map itself. */
export function titleOf({ analysis: { facts }, language, t }: Given, what = ''): TextBlock {
  const { name, customer } = facts.drawn.fields;
  const title = name || customer || t('common.unnamedMap');
  const under = [what, customer !== title && customer, t('plan.asOf', { day: sayDay(facts.today, language) })];
  return { kind: 'title', text: title, under: under.filter(Boolean).join(' · ') };
}
