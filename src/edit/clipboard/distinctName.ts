/** Finds a name that nobody has yet; must never change a name that is free. */
import { nameKey, sameName } from '../../shared/sameName.ts';

const NUMBERED = /^(.*?)\s*[(（](\d{1,3})[)）]$/;
const ENDS_CHINESE = /\p{Script=Han}$/u;

/** "Lin Wei" becomes "Lin Wei (2)" and 林伟 becomes 林伟（2）, as long as somebody is called so; no name stays none. */
export function distinctName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => taken.some((other) => sameName(other, wanted));
  if (nameKey(name) === '' || !isTaken(name)) return name;
  const stem = NUMBERED.exec(name)?.[1] || name;
  const bracket = (number: number) => (ENDS_CHINESE.test(stem) ? `${stem}（${number}）` : `${stem} (${number})`);
  let number = 2;
  while (isTaken(bracket(number))) number += 1;
  return bracket(number);
}
