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

/** It comes to them: they take it over, try it and keep it running. */
export const KEEPERS = [
  'user-department',
  'operations',
  'administration',
  'other',
  'unknown',
] as const satisfies readonly (FunctionId | 'unknown')[];

export const USERS = [...HANDS, 'finance'] as const;
