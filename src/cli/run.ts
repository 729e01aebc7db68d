/** What the command does, from its arguments to text and an exit status; must never ask a clock or end the process. */
import { type Analysis, analyse } from '../analysis/analyse.ts';
import { BLANK_OUR_SIDE } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import type { Day } from '../shared/day.ts';
import { decisionOverAll } from './analysedDecision.ts';
import { analysedMap, onlyParts } from './analysedMap.ts';
import { ANALYSIS_FORMAT, type AnalysisFile } from './analysisSchema.ts';
import { type Options, readOptions } from './options.ts';
import { type NotRead, type ReadStdin, readMap, readOurSide } from './readInput.ts';
import { phrase, READ_FAILURES } from './words.ts';
import { writeSet, writeText } from './writeText.ts';

export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; `today` is the local day, and standard input is read where it is named among the files. */
export function run(args: readonly string[], today: Day, readStdin: ReadStdin): Outcome {
  const options = readOptions(args, today);
  if (!options.ok) {
    const { language, problem } = options.reason;
    return {
      status: 2,
      out: '',
      err: `${phrase('badUsage', language, { problem })}\n\n${phrase('usage', language)}\n`,
    };
  }
  if (options.value.help) return { status: 0, out: `${phrase('usage', options.value.language)}\n`, err: '' };
  return analyseFiles(options.value, readStdin);
}

function analyseFiles({ files, ourSide, language, format, parts, today }: Options, readStdin: ReadStdin): Outcome {
  const notRead: NotRead[] = [];
  const ours = ourSide === null ? { ok: true as const, value: BLANK_OUR_SIDE } : readOurSide(ourSide, readStdin);
  if (!ours.ok) notRead.push(ours.reason);
  const read: (readonly [file: string, analysis: Analysis])[] = [];
  for (const file of files) {
    const map = readMap(file, today, readStdin);
    if (!map.ok) notRead.push(map.reason);
    else if (ours.ok) read.push([file, analyse(map.value, ours.value, today)]);
  }
  // Without our side, which was asked for, the findings would be others: better none than wrong ones.
  const maps = ours.ok ? read.map(([file, analysis]) => analysedMap(file, analysis, ours.value, language)) : [];
  const analyses = read.map(([, analysis]) => analysis);
  const decision = ours.ok ? decisionOverAll(analyses, ours.value, language) : null;
  // What is at stop is so whether it is to be told or not.
  const stops = ours.ok && analyses.some(({ blockers }) => blockers.some(({ severity }) => severity === 'stop'));
  const told = maps.map((map) => onlyParts(map, parts));
  const whole: AnalysisFile = {
    format: ANALYSIS_FORMAT,
    version: 1,
    language,
    today,
    maps: told,
    decision: parts.includes('decision') ? decision : null,
    notRead: notRead.map((failure) => ({ ...failure, reason: READ_FAILURES[failure.code][language] })),
  };
  return {
    status: notRead.length > 0 ? 2 : stops ? 1 : 0,
    out:
      format === 'json'
        ? `${JSON.stringify(whole, null, 2)}\n`
        : [
            ...told.map((map) => writeText(map, format, language)),
            ...(decision && maps.length > 1 && parts.includes('decision')
              ? [writeSet(decision, maps.length, format, language)]
              : []),
          ].join('\n'),
    err: notRead.map((failure) => `${sayNotRead(failure, language)}\n`).join(''),
  };
}

function sayNotRead({ file, code, where }: NotRead, language: Language): string {
  const place = where === null ? '' : phrase('place', language, { where });
  return phrase('notRead', language, { file, reason: `${READ_FAILURES[code][language]}${place}` });
}
