/** What the app has to tell outside any view: recovered, rewritten, a new version; must never hide what it does not know. */
import type { TextKey, TextValues } from '../text/text.ts';

export interface Notice {
  readonly key: TextKey;
  readonly values?: TextValues;
  readonly act?: { readonly key: TextKey; readonly does: () => void };
}
