/** A name from its parts, in the order that its script has. */

const HAN = /^\p{Script=Han}+$/u;

/** Family name first where all of it is Chinese, and last where any of it is not. */
export const wholeName = (given: readonly string[], family: string): string => {
  const parts = [...given, family].filter((part) => part !== '');
  return parts.every((part) => HAN.test(part)) ? [family, ...given].join('') : parts.join(' ');
};
