/** How text for a terminal and Markdown mark their parts; what users typed must never become markup nor steer the terminal. */
import type { Language } from '../model/words.ts';
import { phrase } from './words.ts';

/** How a form of output marks its parts. */
export interface Marks {
  readonly title: (text: string) => string;
  readonly section: (text: string) => string;
  readonly step: (text: string) => string;
  readonly lane: (text: string) => string;
  /** With what is to be said of it beside. */
  readonly item: (text: string, done: boolean, notes?: readonly string[]) => string;
  readonly finding: (severity: string, title: string) => string;
  readonly detail: (label: string, text: string) => string;
  /** One of several things that a finding tells together, and what is said of it. */
  readonly part: (text: string) => string;
  readonly partDetail: (label: string, text: string) => string;
  readonly answer: (text: string) => string;
  readonly sentence: (text: string) => string;
}

export const marksOf = (language: Language): { readonly text: Marks; readonly markdown: Marks } => {
  const colon = language === 'en' ? ': ' : '：';
  const done = phrase('done', language);
  const [comma, open, close] = language === 'en' ? [', ', ' (', ')'] : ['，', '（', '）'];
  const beside = (notes: readonly string[]) => (notes.length === 0 ? '' : `${open}${notes.join(comma)}${close}`);
  return {
    text: {
      title: (text) => `${text}\n${'='.repeat(40)}`,
      section: (text) => `\n${text}\n${'-'.repeat(40)}`,
      step: (text) => `\n${text}`,
      lane: (text) => `  ${text}`,
      item: (text, ticked, notes = []) => `    - ${text}${beside(ticked ? [...notes, done] : notes)}`,
      finding: (severity, title) => `\n[${severity}] ${title}`,
      detail: (label, text) => `    ${label}${colon}${text}`,
      part: (text) => `    - ${text}`,
      partDetail: (label, text) => `      ${label}${colon}${text}`,
      answer: (text) => text,
      sentence: (text) => `  ${text}`,
    },
    markdown: {
      title: (text) => `# ${quiet(text)}`,
      section: (text) => `\n## ${quiet(text)}`,
      step: (text) => `\n### ${quiet(text)}\n`,
      lane: (text) => `- **${quiet(text)}**`,
      item: (text, ticked, notes = []) => `  - ${ticked ? '[x] ' : ''}${quiet(text)}${beside(notes)}`,
      finding: (severity, title) => `\n- **${severity}** ${quiet(title)}`,
      detail: (label, text) => `  - ${label}${colon}${quiet(text)}`,
      part: (text) => `  - ${quiet(text)}`,
      partDetail: (label, text) => `    - ${label}${colon}${quiet(text)}`,
      answer: (text) => `**${quiet(text)}**\n`,
      sentence: (text) => `- ${quiet(text)}`,
    },
  };
};

/** What users typed never becomes markup. */
const quiet = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');

/** What users typed never steers the terminal. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();
