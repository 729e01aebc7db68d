/** A decision as plain data with its sentences in a language. */
import type { Analysis } from '../analysis/analyse.ts';
import { whatWouldChange } from '../analysis/decision/change.ts';
import { type Decision, decide, type PathDecision, type UndecidedMap } from '../analysis/decision/decide.ts';
import { PATH_MEANINGS, STANDARD_WAY, UNDECIDED_NAMES } from '../analysis/decision/decisionWords.ts';
import { guardRailsOf } from '../analysis/decision/guardRails.ts';
import { MEASURES } from '../analysis/decision/measures.ts';
import { sayChange, sayDecision } from '../analysis/decision/sayDecision.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import type { AnalysedDecision } from './analysisSchema.ts';
import { phrase } from './words.ts';

/** Several files may hold one map, at different times: the last one named stands for it. Null where there is no map. */
export function decisionOverAll(
  analyses: readonly Analysis[],
  ours: OurSide,
  language: Language,
): AnalysedDecision | null {
  if (analyses.length === 0) return null;
  const set = [...new Map(analyses.map((analysis) => [analysis.facts.map.id, analysis])).values()];
  return analysedDecision(decide(set, ours), set, ours, language);
}

/** A decision over the maps of these analyses. */
export function analysedDecision(
  decision: Decision,
  analyses: readonly Analysis[],
  ours: OurSide,
  language: Language,
): AnalysedDecision {
  if (decision.kind === 'path') return analysedPath(decision, analyses, ours, language);
  return {
    kind: 'none',
    missing: plain(decision.missing),
    said: decision.missing.map((map) => sayUndecided(map, analyses, language)),
  };
}

function analysedPath(
  decision: PathDecision,
  analyses: readonly Analysis[],
  ours: OurSide,
  language: Language,
): AnalysedDecision {
  const { path, byFit, byBlocked, drivenBy, maps, leftOut, fit, blocked } = decision;
  const facts = analyses.map((analysis) => analysis.facts).filter(({ map }) => maps.includes(map.id));
  const [first] = facts;
  const kept = analyses.length === 1 ? first?.map.measures : undefined;
  const change = whatWouldChange(decision, ours);
  const why = sayDecision(decision, facts, language);
  const others = first ? sayChange(change, first, language) : { lighter: [], losses: [] };
  return {
    kind: 'path',
    path,
    byFit,
    byBlocked,
    drivenBy,
    maps: [...maps],
    leftOut: plain(leftOut),
    fit: {
      all: fit.all,
      lanes: { ...fit.lanes },
      steps: fit.steps.map((step) => ({ ...step })),
      asked: fit.rows.map(({ map, step, requirement, weight, have }) => ({ map, step, requirement, weight, have })),
    },
    blocked: {
      share: blocked.share,
      steps: blocked.steps.map(({ map, step, stops }) => ({
        map,
        step,
        stops: stops.map(({ requirement, approvers }) => ({ requirement, approvers: [...approvers] })),
      })),
    },
    change: {
      few: change.few,
      lighter: change.lighter.map((set) => ({ requirements: [...set.requirements], path: set.path })),
      losses: change.losses.map((loss) => ({ ...loss })),
    },
    measures: MEASURES[path].map(({ id, words }) => ({
      id,
      text: words[language],
      done: kept ? (kept[id]?.done ?? false) : null,
      note: kept ? (kept[id]?.note ?? '') : null,
    })),
    guardRails: guardRailsOf(path).map(({ id, did, happened, watch }) => ({
      id,
      did: did[language],
      happened: happened[language],
      watch: watch.map(({ words }) => words[language]),
    })),
    said: [
      PATH_MEANINGS[path][language],
      why.fit,
      ...why.blocked,
      why.driven,
      ...others.lighter,
      ...others.losses,
      ...leftOut.map((map) => sayUndecided(map, analyses, language)),
    ],
  };
}

const plain = (maps: readonly UndecidedMap[]) => maps.map(({ map, missing }) => ({ map, missing: [...missing] }));

/** What one map lacks, or that nothing is to be decided about it; it is named only among others. */
function sayUndecided({ map, missing }: UndecidedMap, analyses: readonly Analysis[], language: Language): string {
  const isSmall = missing.includes('smb');
  if (isSmall && analyses.length === 1) return STANDARD_WAY.meaning[language];
  const list = missing.map((what) => UNDECIDED_NAMES[what][language]).join(language === 'en' ? '; ' : '；');
  const fields = analyses.find(({ facts }) => facts.map.id === map)?.facts.map.fields;
  const name = fields?.name || fields?.customer || phrase('unnamed', language);
  if (isSmall) return phrase('standardMap', language, { name, why: UNDECIDED_NAMES.smb[language] });
  return analyses.length > 1
    ? phrase('undecidedMap', language, { name, missing: list })
    : phrase('undecided', language, { missing: list });
}
