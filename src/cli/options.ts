/** What the command line was asked to do. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../model/words.ts';
import { type Day, isDay } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { STDIN } from './readInput.ts';
import { phrase } from './words.ts';

export const OUTPUT_FORMATS = ['text', 'json', 'markdown'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const PARTS = ['flow', 'plan', 'questions', 'blockers', 'decision'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly files: readonly string[];
  readonly ourSide: string | null;
  readonly language: Language;
  readonly format: OutputFormat;
  /** What of the analysis is to be told; all of it unless said. */
  readonly parts: readonly Part[];
  readonly today: Day;
  readonly help: boolean;
}

/** Why the command is not understood, and the language to say it in. */
export interface UsageProblem {
  readonly language: Language;
  readonly problem: string;
}

/** Reads the arguments; `today` is the day to take when none is named. */
export function readOptions(args: readonly string[], today: Day): Result<Options, UsageProblem> {
  const language = languageIn(args);
  const refuse = (problem: string) => fail({ language, problem });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(whatIsWrong(error, language));
  }
  const { values, positionals } = parsed;
  const format = OUTPUT_FORMATS.find((each) => each === (values.format ?? 'text'));
  if (values.lang !== undefined && values.lang !== language) return refuse(oneOf('--lang', LANGUAGES, language));
  if (!format) return refuse(oneOf('--format', OUTPUT_FORMATS, language));
  const named = values.part?.split(',').map((part) => part.trim());
  const parts = PARTS.filter((part) => named === undefined || named.includes(part));
  if (named?.some((part) => !PARTS.some((known) => known === part))) return refuse(oneOf('--part', PARTS, language));
  const day = values.today ?? today;
  if (!isDay(day)) return refuse(phrase('noSuchDay', language, { value: day }));
  const help = values.help ?? false;
  if (positionals.length === 0 && !help) return refuse(phrase('noFileGiven', language));
  const fromStdin = [...positionals, values['our-side']].filter((file) => file === STDIN);
  if (fromStdin.length > 1) return refuse(phrase('stdinOnce', language));
  return ok({ files: positionals, ourSide: values['our-side'] ?? null, language, format, parts, today: day, help });
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'our-side': { type: 'string' },
      lang: { type: 'string' },
      format: { type: 'string' },
      part: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** What is wrong with the arguments, by the code of Node's own parser; of its sentence, which is English, the option alone is kept. */
function whatIsWrong(error: unknown, language: Language): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = (/--[\w-]+/.exec(message) ?? /-\w/.exec(message))?.[0] ?? '';
  return phrase(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionValue', language, { option });
}

/** The language asked for, looked up by itself so that even a command that is not understood is answered in it. */
export function languageIn(args: readonly string[]): Language {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { lang: { type: 'string' } },
  });
  return LANGUAGES.find((language) => language === values.lang) ?? 'en';
}

const oneOf = (option: string, values: readonly string[], language: Language): string =>
  phrase('notOneOf', language, { option, values: values.join(', ') });
