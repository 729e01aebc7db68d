/** What each language calls itself. */
import type { Language } from '../model/words.ts';

export const LANGUAGE_NAMES: { readonly [Lang in Language]: string } = { en: 'English', 'zh-CN': '简体中文' };
