/** What a fractional order key may look like. */
import { generateKeyBetween } from 'fractional-indexing';

/** Whether room can be found on both sides of a key. */
export function isOrderKey(key: string): boolean {
  if (!/^[A-Za-z0-9]+$/.test(key)) return false;
  try {
    return generateKeyBetween(key, null) > key && generateKeyBetween(null, key) < key;
  } catch {
    return false;
  }
}
