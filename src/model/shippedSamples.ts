/** Which samples come with the product, told by their ids; each is one map in both languages. */
import type { MapId } from './ids.ts';

export const SHIPPED_SAMPLES = [
  'manufacturing-group',
  'city-hospital',
  'joint-stock-bank',
  'owner-run-firm',
  'retail-chain',
  'university',
  'city-government',
  'property-group',
  'logistics-company',
  'internet-company',
  'holding',
  'small-shop',
] as const;
export type ShippedSample = (typeof SHIPPED_SAMPLES)[number];

export const shippedSampleId = (sample: ShippedSample): MapId => `sample-${sample}` as MapId;

/** Whether a sample comes with the product, and is not the user's own. */
export const isShipped = (id: string): boolean => SHIPPED_SAMPLES.some((sample) => shippedSampleId(sample) === id);
