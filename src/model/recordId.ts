/** What an id may look like, and ids that follow from what a record is about, so that two tabs make one record and not two. */

const LONGEST = 128;
const PATTERN = /^[A-Za-z0-9_.:-]+$/;

/** Whether a text can be an id: what a file may hold, and never a name that every object answers to. */
export const isRecordId = (text: string): boolean =>
  text.length <= LONGEST && PATTERN.test(text) && !(text in Object.prototype);

/** The id of what is about these things: always the same for the same things, and different for different ones. */
export function derivedId<Id extends string>(kind: string, ...parts: readonly string[]): Id {
  const plain = [kind, ...parts].join(':');
  // A part with a colon of its own could be read in two ways, so it goes the long way too.
  if (isRecordId(plain) && parts.every((part) => part !== '' && !part.includes(':'))) return plain as Id;
  const whole = JSON.stringify(parts);
  return `${kind}:_:${digest(whole, 1)}${digest(whole, 2)}` as Id;
}

/** A digest of 53 bits (cyrb53 by bryc, public domain); two of them make a clash as good as impossible. */
function digest(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
