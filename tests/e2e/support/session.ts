/** What every browser test starts from: one language, its words, and a watch on the page; must never let an error pass unseen. */
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import '../../../src/text/laterWords.ts';
import { type Say, sayIn, startText } from '../../../src/text/text.ts';
import { test as base } from './device.ts';
import { Watch } from './watch.ts';

interface Session {
  readonly language: Language;
  /** The words of the interface in that language. */
  readonly t: Say;
  /** What the page complained of or asked other hosts for; checked to be nothing when the test ends. */
  readonly watch: Watch;
}

const LOCALES = { en: 'en-GB', 'zh-CN': 'zh-CN' } as const;

export const test = base.extend<Session>({
  language: ['en', { option: true }],
  actionTimeout: 15_000,
  // Nothing glides, so that what was measured is still there when it is taken hold of.
  contextOptions: { reducedMotion: 'reduce' },
  locale: ({ language }, use) => use(LOCALES[language]),
  t: ({ language }, use) => use(sayIn(startText(language), language)),
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await Watch.over(context, baseURL ?? '');
      await use(watch);
      watch.expectSilence();
    },
    { auto: true },
  ],
});

/** Declares tests of one language. */
export function inLanguage(language: Language, declare: (language: Language) => void): void {
  test.describe(language, () => {
    test.use({ language });
    declare(language);
  });
}

/** Declares the same tests once for each language: for what words, their length or an input method may break. */
export const inBothLanguages = (declare: (language: Language) => void): void => {
  for (const language of LANGUAGES) inLanguage(language, declare);
};
