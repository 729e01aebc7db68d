/** Gives the views the words of the interface, in the language that the settings say. */
import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { sayIn } from '../text/text.ts';
import { useSettings } from '../views/context/contexts.ts';
import { TextContext } from '../views/kit/useText.ts';

export function WordsProvider({ text, children }: { text: i18n; children: ReactNode }) {
  const language = useSettings((settings) => settings.language);
  const words = useMemo(() => ({ t: sayIn(text, language), language }), [text, language]);
  return <TextContext value={words}>{children}</TextContext>;
}
