/** The words of the interface for a view, in the language that is set; must never be called outside React. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../model/words.ts';
import { type Say, sayIn } from '../../text/text.ts';
import { useSettings } from './contexts.ts';

export function useText(): { readonly t: Say; readonly language: Language } {
  const { i18n } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const t = useMemo(() => sayIn(i18n, language), [i18n, language]);
  return { t, language };
}
