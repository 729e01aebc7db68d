/** Changes the language at once. */
import { LANGUAGES } from '../../model/words.ts';
import { LANGUAGE_NAMES } from '../../text/languageNames.ts';
import { useText } from '../kit/useText.ts';
import { useSettings } from './contexts.ts';
import styles from './switches.module.css';

const NAMES = { en: 'EN', 'zh-CN': '中' } as const;

export function LanguageSwitch() {
  const { t, language } = useText();
  const setLanguage = useSettings((settings) => settings.setLanguage);
  return (
    <fieldset className={styles.languages}>
      <legend className="visually-hidden">{t('shell.language')}</legend>
      {LANGUAGES.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-label={`${NAMES[lang]}, ${LANGUAGE_NAMES[lang]}`}
          aria-pressed={lang === language}
          onClick={() => setLanguage(lang)}
        >
          {NAMES[lang]}
        </button>
      ))}
    </fieldset>
  );
}
