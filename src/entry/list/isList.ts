/** Whether a text holds several people: as many lines, or several addresses in one. */
import { isBlank } from '../../shared/cleanText.ts';
import { addressRows } from './markedUp.ts';

export function isList(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => !isBlank(line));
  return lines.length > 1 || (addressRows(text)?.length ?? 0) > 1;
}
