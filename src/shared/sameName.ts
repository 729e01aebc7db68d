/** Says whether two names are one, however they were written; must never take two for one that somebody reads as two. */

/** Shows nothing by itself: controls, joiners, zero-width spaces, variants of one character's form, halves of characters. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cs}]|(?!\s)\p{Cc}/gu;
/** Written otherwise by another keyboard and meant alike. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u2010-\u2013\u2212]/g, '-'],
  [/[\u30fb\u2022\u2027\u2219\u22c5]/g, '\u00b7'],
];
/** Between these no space says anything: 王　伟 is 王伟, and so with the dot inside 阿里 · 买买提. */
const TIGHT = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\uac00-\\ud7a3\\u00b7]';
const NEEDLESS_SPACE = new RegExp(`(?<=${TIGHT})\\s+(?=${TIGHT})`, 'gu');

/** Small letters first: ẞ has no other capital than itself, and ß has two. */
const oneCase = (text: string): string => text.toLowerCase().toUpperCase();

/**
 * The same for all ways of writing one name: either Unicode form, full and half width, capitals and small letters, any
 * spaces around and between Chinese characters, any number of them between others, nothing that cannot be seen.
 */
export function nameKey(name: string): string {
  const plain = oneCase(name.replace(IGNORED, '').normalize('NFKC')).normalize('NFKC');
  const alike = VARIANTS.reduce((text, [sign, one]) => text.replace(sign, one), plain);
  return alike.replace(NEEDLESS_SPACE, '').replace(/\s+/g, ' ').trim();
}

/** "Müller" in either Unicode form and "MÜLLER" are one name; "Li Na" and "Lina" are two. */
export const sameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

/** For looking up what somebody remembers of a name: accents are left aside as well. */
export const searchKey = (text: string): string =>
  nameKey(
    nameKey(text)
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, ''),
  );

interface Named {
  readonly name: string;
}

/** Those of this name; nobody has the name in which nothing can be read. To ask for many names, look them up (see byName). */
export function namesakes<One extends Named>(name: string, among: readonly One[]): readonly One[] {
  const key = nameKey(name);
  return key === '' ? [] : among.filter((one) => nameKey(one.name) === key);
}

/** The same as namesakes for any number of names, each worked out once. */
export function byName<One extends Named>(among: readonly One[]): (name: string) => readonly One[] {
  const known = new Map<string, One[]>();
  for (const one of among) {
    const key = nameKey(one.name);
    const others = known.get(key);
    if (others) others.push(one);
    else if (key !== '') known.set(key, [one]);
  }
  return (name) => known.get(nameKey(name)) ?? [];
}
