/** What lies on the system's clipboard, and how it gets there and back; must never read it without being asked. */

import { serialiseFragment } from '../../format/serialiseFragment.ts';
import type { Fragment } from '../../model/fragment.ts';

/** A kind of our own beside the plain text; browsers carry it from tab to tab. */
export const FRAGMENT_TYPE = 'application/x-blanksheet+json';

/** What was copied in this tab last: a button may read no more than the text, and finds the rest here. */
let last: { readonly text: string; readonly json: string } | null = null;

export function putFragment(data: DataTransfer, fragment: Fragment, text: string): void {
  const json = serialiseFragment(fragment);
  data.setData('text/plain', text);
  data.setData(FRAGMENT_TYPE, json);
  last = { text, json };
}

const sameText = (a: string, b: string): boolean => a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n');

/** Makes of a text that a button read what the key would have brought. */
export function asPasted(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (last && sameText(last.text, text)) data.setData(FRAGMENT_TYPE, last.json);
  return data;
}
