/** The places a line of a list may go to, as a list offers them. */
import type { Where } from '../../entry/list/choices.ts';
import { nameKey } from '../../shared/sameName.ts';

export interface Place {
  readonly value: string;
  readonly label: string;
  readonly where: Where;
}

export const placeValue = (where: Where): string =>
  where.kind === 'outside' ? 'outside' : where.kind === 'step' ? `step ${where.id}` : `new ${nameKey(where.name)}`;
