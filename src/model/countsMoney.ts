/** Whether a map holds any amount, so that its currency says something of one. */
import type { BuyingMap } from './map.ts';

export const countsMoney = ({ fields, people, links, accountLines }: BuyingMap): boolean =>
  fields.amount !== null ||
  fields.floor !== null ||
  fields.revenue !== null ||
  Object.values(people).some(({ limit }) => limit.kind === 'amount') ||
  Object.values(links).some(({ condition }) => condition !== null && condition.kind !== 'text') ||
  Object.values(accountLines).some(({ amount }) => amount !== null);
