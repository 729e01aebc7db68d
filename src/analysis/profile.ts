/** What the drawing and the revenue say of the kind of customer, beside what the profile says (domain, section 4); must never change the profile. */
import type { MapFacts } from '../facts/mapFacts.ts';
import { REGIONAL_REVENUE } from '../model/profileBar.ts';

interface Money {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

export interface ProfileReading {
  /** Who holds the seats; null below two seats, where nothing can be said. */
  readonly seats: { readonly people: number; readonly seats: number } | null;
  /** The yearly revenue above which a regional customer is a key account. */
  readonly bar: Money;
  /** The revenue speaks against the profile: too small for a regional key account, or too large for a small business. */
  readonly revenue: 'too-small' | 'too-large' | null;
}

export function readProfile({ map, index, ours }: MapFacts): ProfileReading {
  const { profile, product, revenue, currency } = map.fields;
  const ofProduct = product === null ? undefined : ours.products[product];
  const bar = ofProduct ? { amount: ofProduct.revenue, currency: ofProduct.currency } : REGIONAL_REVENUE;
  const held = index.seats.length;
  const people = new Set(index.seats.map((seat) => seat.person)).size;
  // Amounts of two currencies are not compared.
  const known = revenue !== null && currency === bar.currency ? revenue : null;
  const tooSmall = profile === 'regional' && known !== null && known <= bar.amount;
  const tooLarge = profile === 'smb' && known !== null && known > bar.amount;
  return {
    seats: held < 2 ? null : { people, seats: held },
    bar,
    revenue: tooSmall ? 'too-small' : tooLarge ? 'too-large' : null,
  };
}
