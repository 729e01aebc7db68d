/** The two axes on which power is held against stance; unknown stands apart on both and is no middle. */
import type { Stance, Weight } from '../model/words.ts';

/** From unknown, which stands apart, over against to for. */
export const STANCE_AXIS = [
  'unknown',
  'opponent',
  'sceptic',
  'neutral',
  'supporter',
  'champion',
] as const satisfies readonly Stance[];
/** The weightiest on top; unknown stands apart below. */
export const WEIGHT_AXIS = ['large', 'medium', 'small', 'unknown'] as const satisfies readonly Weight[];
