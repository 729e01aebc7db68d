/** One map's analysis as plain data with its sentences in a language. */
import type { AccountSum } from '../analysis/account.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { type BlockerRow, rowsOf } from '../analysis/blockers/blockerRows.ts';
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../analysis/blockers/sayBlocker.ts';
import { sayRow } from '../analysis/blockers/sayRow.ts';
import type { LaneItem } from '../analysis/flow/flow.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import { analysedDecision } from './analysedDecision.ts';
import { analysedPlan } from './analysedPlan.ts';
import { analysedQuestions } from './analysedQuestions.ts';
import type { AnalysedBlocker, AnalysedMap, AnalysedRow } from './analysisSchema.ts';
import type { Part } from './options.ts';

/** States the analysis of a map that came from a file. */
export function analysedMap(
  file: string,
  analysis: Analysis,
  ours: OurSide,
  language: Language,
): Required<AnalysedMap> {
  const { facts, readiness, account } = analysis;
  const { map, drawn } = facts;
  const state = (blocker: Blocker) => stateBlocker(blocker, analysis, language);
  return {
    file,
    id: map.id,
    name: map.fields.name,
    customer: map.fields.customer,
    people: mapIndex(drawn).people.map(({ id, name, title, left }) => ({
      id,
      name,
      title,
      contact: facts.level(id),
      left,
    })),
    steps: facts.index.steps.map(({ id, name, kind }) => ({ id, name, kind, onTheWay: facts.way.onTheWay.has(id) })),
    readiness: { ...readiness, missing: [...readiness.missing] },
    flow: readiness.ready ? listFlow(analysis, language) : [],
    plan: analysedPlan(analysis, ours, language),
    questions: analysedQuestions(analysis, language),
    blockers: analysis.blockers.map(state),
    blockerRows: rowsOf(analysis.blockers).map((row) => stateRow(row, facts, language)),
    waived: analysis.waived.map(state),
    account: {
      years: map.fields.accountYears,
      purchase: plain(account.purchase),
      people: [...account.people].map(([person, sum]) => ({ person, sum: plain(sum) })),
    },
    decision: analysedDecision(analysis.decision, [analysis], ours, language),
  };
}

/** The same without the parts that are not asked for. */
export function onlyParts(map: Required<AnalysedMap>, parts: readonly Part[]): AnalysedMap {
  const { flow, plan, questions, blockers, blockerRows, waived, decision, ...rest } = map;
  return {
    ...rest,
    ...(parts.includes('flow') && { flow }),
    ...(parts.includes('plan') && { plan }),
    ...(parts.includes('questions') && { questions }),
    ...(parts.includes('blockers') && { blockers, blockerRows, waived }),
    ...(parts.includes('decision') && { decision }),
  };
}

const plain = ({ measure, value, cost, complete }: AccountSum) => ({ measure, value, cost, complete });

/** The items that are shown, in the flow's own order. */
const listFlow = ({ flow }: Analysis, language: Language): NonNullable<AnalysedMap['flow']> =>
  flow.items
    .filter((item) => !item.edit?.hidden)
    .map((item) => ({ ...item, text: textOf(item, language) }))
    .map(({ lane, step, key, text, reasons, asks, edit, learns, folded }) => ({
      lane,
      step,
      key,
      text,
      reasons: reasons.map(({ entry, person, part, record }) => ({ entry, person, part, record })),
      asks,
      done: edit?.done ?? false,
      learns,
      folded,
    }));

const textOf = ({ edit, words }: LaneItem, language: Language): string => edit?.text ?? words[language];

function stateRow(row: BlockerRow, facts: MapFacts, language: Language): AnalysedRow {
  const part = (one: BlockerRow) => ({
    severity: one.blockers[0].severity,
    ...sayRow(one, facts, language),
    blockers: one.blockers.map(({ key }) => key),
  });
  return { ...part(row), parts: row.rows.map(part) };
}

function stateBlocker(blocker: Blocker, { facts, flow }: Analysis, language: Language): AnalysedBlocker {
  const { key, rule, severity, people, steps, functions, whole } = blocker;
  return {
    key,
    rule,
    severity,
    people: [...people],
    steps: [...steps],
    functions: [...functions],
    items: flow.items
      .filter((item) => steps.includes(item.step) && blocker.items.includes(item.key))
      .map((item) => ({ key: item.key, lane: item.lane, text: textOf(item, language) })),
    whole,
    facts: blocker.facts,
    ...sayBlocker(blocker, facts, language),
  };
}
