/** Says a decision in a language: what it is, why, and what would change it. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { MapId } from '../../model/ids.ts';
import type { RequirementKey, RequirementKind, Thresholds } from '../../model/ourSide.ts';
import type { Language } from '../../model/words.ts';
import { type Namer, namerOf } from '../blockers/nameThings.ts';
import { byCount, finishSentence, inSentence, joinAll, typed } from '../blockers/phrase.ts';
import type { Change, LighterSet, Loss } from './change.ts';
import type { PathDecision } from './decide.ts';
import { DRIVEN_BY, ONE_ALONE, PATH_NAMES } from './decisionWords.ts';
import type { Path } from './path.ts';

/** Whole sentences. */
export interface SaidDecision {
  readonly fit: string;
  /** How many steps are blocked, and what stops each; one sentence for each map and step after the first. */
  readonly blocked: readonly string[];
  readonly driven: string;
}

export interface SaidChange {
  readonly lighter: readonly string[];
  readonly losses: readonly string[];
}

/** A fit is never shown as reaching a bound that it falls short of. */
export const fitPercent = (fit: number): number => Math.floor(fit * 100 + ROUNDING);
const ROUNDING = 1e-9;

/** One of three blocked steps is 33 %; only where that would look like staying within a bound that it passes, it is rounded up. */
export function blockedPercent(share: number, { partTimeBlocked, splitBlocked }: Thresholds): number {
  const percent = Math.round(share * 100);
  const looksWithin = [partTimeBlocked, splitBlocked].some(
    (bound) => share > bound && percent <= bound * 100 + ROUNDING,
  );
  return looksWithin ? percent + 1 : percent;
}

/** "58 %" as each language writes it. */
export const sayPercent = (percent: number, language: Language): string =>
  language === 'en' ? `${percent} %` : `${percent}%`;

const pathName = (path: Path, language: Language): string =>
  language === 'en' ? inSentence(PATH_NAMES[path].en) : PATH_NAMES[path][language];

/** Why it came out so; `maps` are the facts of all that were counted. */
export function sayDecision(decision: PathDecision, maps: readonly MapFacts[], language: Language): SaidDecision {
  const percent = sayPercent(fitPercent(decision.fit.all), language);
  const finish = (text: string) => finishSentence(text, language);
  return {
    fit: finish(
      language === 'en'
        ? `Of what this way of selling asks for, we can carry ${percent}.`
        : `这样卖需要的条件，现有团队具备${typed(percent)}。`,
    ),
    blocked: sayBlocked(decision, maps, language).map(finish),
    driven: sayDriven(decision, language),
  };
}

function sayDriven(decision: PathDecision, language: Language): string {
  const said = sayDriver(decision, language);
  if (!decision.oneAlone) return said;
  const few = ONE_ALONE[decision.maps.length > 1 ? 'each' : 'one'][language];
  return language === 'en' ? `${few} ${said}` : `${few}${said}`;
}

function sayDriver({ drivenBy, byFit, byBlocked, path }: PathDecision, language: Language): string {
  if (drivenBy !== 'both') {
    const other = pathName(drivenBy === 'fit' ? byBlocked : byFit, language);
    return DRIVEN_BY[drivenBy][language].replace('{path}', other);
  }
  const name = pathName(path, language);
  return language === 'en' ? `Fit and blocked steps both say ${name}.` : `适配度和受阻环节都指向${name}。`;
}

function sayBlocked({ blocked }: PathDecision, maps: readonly MapFacts[], language: Language): readonly string[] {
  const english = language === 'en';
  const stuck = blocked.steps.filter(({ stops }) => stops.length > 0);
  const [count, all] = [stuck.length, blocked.steps.length];
  if (count === 0) {
    return [english ? 'No step with an approver is blocked.' : '有审批人的环节没有一个受阻。'];
  }
  const namers = new Map<MapId, Namer>(maps.map((facts) => [facts.map.id, namerOf(facts, language)]));
  const names = new Map(maps.map(({ map }) => [map.id, map.fields.name || map.fields.customer]));
  const steps = stuck.flatMap(({ map, step, stops }) => {
    const namer = namers.get(map);
    if (!namer) return [];
    const things = joinAll(
      stops.map(({ requirement }) => namer.requirement(requirement)),
      language,
    );
    const name = names.get(map) ?? '';
    const where = maps.length > 1 && name !== '' ? (english ? ` (${typed(name)})` : `（${typed(name)}）`) : '';
    return [english ? `At ${namer.step(step)}${where} we lack ${things}.` : `${namer.step(step)}${where}缺${things}。`];
  });
  const head = english
    ? `${count} of ${all} ${byCount(all, 'step', 'steps')} with an approver ${byCount(count, 'is', 'are')} blocked.`
    : `有审批人的 ${all} 个环节里，${count} 个受阻。`;
  return [head, ...steps];
}

/** What would lead to a lighter path, and without what it would be a heavier one. */
export function sayChange(change: Change, facts: MapFacts, language: Language): SaidChange {
  const namer = namerOf(facts, language);
  const finish = (text: string) => finishSentence(text, language);
  const list = (keys: readonly RequirementKey[]) => joinAll(keys.map(namer.requirement), language);
  return {
    lighter: change.lighter.map((set, place) => finish(sayLighter(set, place, change.few, list, language))),
    losses: sayLosses(change.losses, list, language).map(finish),
  };
}

type List = (keys: readonly RequirementKey[]) => string;

function sayLighter(set: LighterSet, place: number, few: boolean, list: List, language: Language): string {
  const { requirements } = set;
  const [path, things] = [pathName(set.path, language), list(requirements)];
  const away = countThings(requirements, language);
  if (language === 'en') {
    if (!few) return `A long way from ${path}: it would take ${away} together, such as ${things}.`;
    return place === 0 ? `${away} away from ${path}: ${things}.` : `Or, just as far: ${things}.`;
  }
  if (!few) return `离${path}还远，要同时补上${away}，例如${things}。`;
  return place === 0 ? `离${path}只差${away}：${things}。` : `或者，差的是：${things}。`;
}

const COUNTED = ['no', 'one', 'two', 'three'];
const KINDS: { readonly [Kind in RequirementKind]: readonly [one: string, many: string, zh: string] } = {
  capability: ['capability', 'capabilities', '项能力'],
  system: ['system', 'systems', '套系统'],
  team: ['supporting team', 'supporting teams', '支协同支持团队'],
};

/** "two capabilities"; where they are of several kinds "three things". */
function countThings(keys: readonly RequirementKey[], language: Language): string {
  const kinds = new Set(keys.map((key) => key.slice(0, key.indexOf(':')) as RequirementKind));
  const [kind] = kinds;
  const [one, many, zh] = kinds.size === 1 && kind ? KINDS[kind] : (['thing', 'things', '项'] as const);
  if (language !== 'en') return ` ${keys.length} ${zh}`;
  return `${COUNTED[keys.length] ?? keys.length} ${byCount(keys.length, one, many)}`;
}

/** Those that lead to the same path in one sentence. */
function sayLosses(losses: readonly Loss[], list: List, language: Language): readonly string[] {
  const byPath = new Map<Path, RequirementKey[]>();
  for (const { path, requirement } of losses) byPath.set(path, [...(byPath.get(path) ?? []), requirement]);
  return [...byPath].map(([path, keys]) => {
    const name = pathName(path, language);
    if (keys.length === 1) {
      return language === 'en' ? `Without ${list(keys)}: ${name}.` : `没有${list(keys)}：${name}。`;
    }
    return language === 'en'
      ? `Without any one of these it would be ${name}: ${list(keys)}.`
      : `缺了其中任何一项就是${name}：${list(keys)}。`;
  });
}
