/** The analysis as text for a terminal or as Markdown; must never say anything that the plain data does not hold. */

import { isStandardWay } from '../analysis/decision/decide.ts';
import { PATH_NAMES, STANDARD_WAY } from '../analysis/decision/decisionWords.ts';
import { sayFigure } from '../model/sayMoney.ts';
import { LANES, type Language, SEVERITIES } from '../model/words.ts';
import { LANE_NAMES, SEVERITY_NAMES, STEP_KIND_NAMES } from '../playbook/names.ts';
import type { AnalysedBlocker, AnalysedDecision, AnalysedMap, AnalysedRow } from './analysisSchema.ts';
import { type Marks, marksOf, plain } from './marks.ts';
import { MISSING, phrase } from './words.ts';
import { writePlan } from './writePlan.ts';
import { writeQuestions } from './writeQuestions.ts';

type Flow = NonNullable<AnalysedMap['flow']>;

/** One map's analysis, the biggest blocker first. */
export function writeText(map: AnalysedMap, form: 'text' | 'markdown', language: Language): string {
  const marks = marksOf(language)[form];
  const name = plain(map.name) || plain(map.customer) || phrase('unnamed', language);
  const lines = [
    marks.title(name),
    plain(map.file),
    ...(map.blockers ? writeBlockers(map.blockers, map.blockerRows ?? [], map.waived ?? [], marks, language) : []),
    ...(map.flow ? [marks.section(phrase('flow', language)), ...writeFlow(map, map.flow, marks, language)] : []),
    ...(map.plan ? writePlan(map.plan, map.steps, marks, language) : []),
    ...(map.questions ? writeQuestions(map.questions, map.people, marks, language) : []),
    ...(map.flow && map.account.purchase.complete ? writeAccount(map, marks, language) : []),
    ...(map.decision
      ? [marks.section(phrase('decision', language)), ...writeDecision(map.decision, marks, language)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The decision over all files, after the maps. */
export function writeSet(
  decision: AnalysedDecision,
  files: number,
  form: 'text' | 'markdown',
  language: Language,
): string {
  const marks = marksOf(language)[form];
  const title = marks.title(phrase('decisionOver', language, { files }));
  return `${[title, ...writeDecision(decision, marks, language)].join('\n')}\n`;
}

function writeDecision(decision: AnalysedDecision, marks: Marks, language: Language): readonly string[] {
  const said = decision.said.map((sentence) => marks.sentence(plain(sentence)));
  if (decision.kind === 'none') {
    const answer = isStandardWay(decision) ? STANDARD_WAY.name[language] : phrase('noDecision', language);
    return [marks.answer(answer), ...said];
  }
  return [
    marks.answer(PATH_NAMES[decision.path][language]),
    ...said,
    marks.step(phrase('measures', language)),
    ...decision.measures.map(({ text, done }) => marks.item(text, done ?? false)),
    marks.step(phrase('guardRails', language)),
    ...decision.guardRails.flatMap(({ did, happened, watch }) => [
      marks.item(`${did}${language === 'en' ? ' ' : ''}${happened}`, false),
      `  ${marks.detail(phrase('watch', language), listed(watch, language))}`,
    ]),
  ];
}

function writeBlockers(
  blockers: readonly AnalysedBlocker[],
  rows: readonly AnalysedRow[],
  waived: readonly AnalysedBlocker[],
  marks: Marks,
  language: Language,
): readonly string[] {
  return [
    marks.section(countBlockers(blockers, language)),
    ...(blockers.length > 0 ? [] : [phrase('noBlockers', language)]),
    ...rows.flatMap((row) => writeRow(row, blockers, marks, language)),
    ...(waived.length > 0 ? [marks.section(phrase('waived', language))] : []),
    ...waived.flatMap((blocker) => writeBlocker(blocker, marks, language)),
  ];
}

function countBlockers(blockers: readonly AnalysedBlocker[], language: Language): string {
  const counts = SEVERITIES.map((severity) => {
    const count = blockers.filter((blocker) => blocker.severity === severity).length;
    return count > 0 ? [`${SEVERITY_NAMES[severity][language]} ${count}`] : [];
  });
  return [phrase('blockers', language), ...counts.flat()].join(' · ');
}

/** What several findings say alike is said once; each of them is still named. */
function writeRow(
  row: AnalysedRow,
  blockers: readonly AnalysedBlocker[],
  marks: Marks,
  language: Language,
): readonly string[] {
  const [first] = blockers.filter(({ key }) => row.blockers.includes(key));
  if (row.parts.length === 0) return first ? writeBlocker(first, marks, language) : [];
  const said = (label: 'why' | 'todo', text: string, write: Marks['detail']) =>
    text === '' ? [] : [write(phrase(label, language), plain(text))];
  return [
    marks.finding(SEVERITY_NAMES[row.severity][language], plain(row.title)),
    ...said('why', row.why, marks.detail),
    ...said('todo', row.todo, marks.detail),
    ...row.parts.flatMap((part) => [
      marks.part(plain(part.title)),
      ...(row.why === '' ? said('why', part.why, marks.partDetail) : []),
      ...(row.todo === '' ? said('todo', part.todo, marks.partDetail) : []),
      ...writeAskedBy(
        blockers.filter(({ key }) => part.blockers.includes(key)),
        marks.partDetail,
        language,
      ),
    ]),
  ];
}

const writeBlocker = (blocker: AnalysedBlocker, marks: Marks, language: Language): readonly string[] => [
  marks.finding(SEVERITY_NAMES[blocker.severity][language], plain(blocker.title)),
  marks.detail(phrase('why', language), plain(blocker.why)),
  marks.detail(phrase('todo', language), plain(blocker.todo)),
  ...writeAskedBy([blocker], marks.detail, language),
];

function writeAskedBy(
  blockers: readonly AnalysedBlocker[],
  write: Marks['detail'],
  language: Language,
): readonly string[] {
  const items = blockers.flatMap((blocker) => blocker.items.map(({ text }) => plain(text)));
  return items.length === 0 ? [] : [write(phrase('askedBy', language), listed(items, language))];
}

const listed = (texts: readonly string[], language: Language): string =>
  [...new Set(texts)].join(language === 'en' ? '; ' : '；');

function writeAccount({ account }: AnalysedMap, marks: Marks, language: Language): readonly string[] {
  const { measure, value, cost } = account.purchase;
  const [gained, spent] = [value, cost].map((number) => sayFigure(number, language));
  const by =
    measure === 'sizes' ? phrase('bySizes', language) : phrase('byAmounts', language, { years: account.years });
  return [
    marks.section(phrase('account', language)),
    phrase('accountLine', language, { value: gained ?? '', cost: spent ?? '', by }),
  ];
}

/** What reads alike is one line, done or folded once all of it is. */
function writeCell(items: Flow, marks: Marks, language: Language): readonly string[] {
  const alike = new Map<string, Flow>();
  for (const item of items) {
    const text = plain(item.text);
    alike.set(text, [...(alike.get(text) ?? []), item]);
  }
  return [...alike].map(([text, same]) => {
    const notes = [
      ...(same.some(({ learns }) => learns) ? [phrase('learns', language)] : []),
      ...(same.every(({ folded }) => folded) ? [phrase('folded', language)] : []),
    ];
    return marks.item(
      text,
      same.every(({ done }) => done),
      notes,
    );
  });
}

/** The steps whose lines, unfinished as the sheet is, already ask something of our side, with how many things. */
function concludedFrom({ steps, decision, blockers = [] }: AnalysedMap, language: Language): readonly string[] {
  const asked = decision?.kind === 'path' ? decision.fit.asked.map(({ step }) => step) : [];
  const missing = blockers.flatMap((blocker) => (blocker.items.length > 0 ? blocker.steps : []));
  const from = asked.length > 0 ? asked : missing;
  return steps.flatMap(({ id, name, kind }) => {
    const count = from.filter((step) => step === id).length;
    const step = plain(name) || STEP_KIND_NAMES[kind][language];
    return count === 0 ? [] : [phrase('fromStep', language, { step, count })];
  });
}

function writeFlow(map: AnalysedMap, flow: Flow, marks: Marks, language: Language): readonly string[] {
  if (!map.readiness.ready) {
    const missing = map.readiness.missing.map((part) => MISSING[part][language]);
    const from = concludedFrom(map, language);
    return [
      phrase('notYet', language, { missing: missing.join(language === 'en' ? ', ' : '、') }),
      ...(from.length === 0 ? [] : [phrase('allTheSame', language, { from: listed(from, language) })]),
    ];
  }
  return map.steps.flatMap((step, place) => {
    const items = flow.filter((item) => item.step === step.id);
    if (items.length === 0) return [];
    const lanes = LANES.flatMap((lane) => {
      const own = items.filter((item) => item.lane === lane);
      if (own.length === 0) return [];
      return [marks.lane(LANE_NAMES[lane][language]), ...writeCell(own, marks, language)];
    });
    return [marks.step(`${place + 1}. ${plain(step.name) || STEP_KIND_NAMES[step.kind][language]}`), ...lanes];
  });
}
