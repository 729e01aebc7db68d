/** Functions whose people work with what is bought, for entries that put them in front of it. */
import type { FunctionId } from '../model/words.ts';

/** Their own work goes through it. */
export const HANDS = [
  'user-department',
  'operations',
  'sales',
  'marketing',
  'administration',
  'hr',
  'other',
  'unknown',
] as const satisfies readonly (FunctionId | 'unknown')[];

export const USERS = [...HANDS, 'finance'] as const;
