/** Draws ids for new records; must never be used inside an edit, which gets its ids from outside. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** 20 characters of 6 random bits each: a collision among a billion ids is less likely than one in 10^17. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => ALPHABET[byte & 63]).join('') as Id;
}
