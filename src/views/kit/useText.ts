/** The words of the interface for a view, in the language that is set; must never be called outside React. */
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from '../../model/words.ts';
import { type Say, sayIn } from '../../text/text.ts';
import { useSettings } from '../context/contexts.ts';

/** All words are there from the start and the language is the settings' own, so that no part of a view waits for either. */
export function useText(): { readonly t: Say; readonly language: Language } {
  const { i18n } = useContext(I18nContext);
  const language = useSettings((settings) => settings.language);
  return { t: sayIn(i18n, language), language };
}
