/** What an area of the interface's words is: each key with both languages side by side; must never hold a word in one language only. */
import type { Language } from '../model/words.ts';

/** A text, or where it changes with {{count}} its singular and plural; Chinese needs no singular. */
export type Phrase = string | { readonly one: string; readonly other: string };

export type Area = { readonly [key: string]: { readonly [Lang in Language]: Phrase } };
