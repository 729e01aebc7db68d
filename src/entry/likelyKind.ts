/** Guesses the kind of a step from the words of its name; must never overrule a kind that somebody chose. */
import type { BuyingMap } from '../model/map.ts';
import type { StepKind } from '../model/words.ts';

const SIGNS: readonly (readonly [StepKind, RegExp])[] = [
  ['payment', /\b(pay|paid|payment|accept|acceptance|invoice)|付款|验收|回款|结算/i],
  ['rollout', /\b(roll|rollout|roll-out|launch|go[- ]live|going live|training|in use)\b|上线|推广|实施|培训|使用/i],
  ['pilot', /\b(pilots?|trials?|poc|proof of concept)\b|试点|试用|概念验证/i],
  ['tender', /\b(tender\w*|bids?|bidding|rfp)\b|招标|投标|开标|评标|挂网/i],
  ['contract', /\b(contract|legal|terms|paper|papers)\b|合同|法务|签约|条款/i],
  ['budget', /\b(budget|money|funds)\b|预算|立项|钱|费用|资金/i],
  ['approval', /\b(approv\w*|board|sign|report|safe|risk|audit)\b|审批|批准|汇报|报告|董事|风控|审计|签字|安全/i],
  ['search', /\b(search|suppliers|market|look around)\b|寻源|找供应商|调研/i],
  ['selection', /\b(select\w*|choos\w*|choice|compare|shortlist|demo)\b|选型|比选|选择|演示/i],
  ['need', /\b(need|needs|want|problem|idea)\b|需求|想要|问题|痛/i],
];

/** The kind that the words of a name point to; null where they point to none. */
export const proposeKind = (name: string): StepKind | null => SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? null;

/** The kind of a step about whose name nothing is known: the first of a map is a need. */
export const usualKind = (map: BuyingMap): StepKind => (Object.keys(map.steps).length === 0 ? 'need' : 'custom');

/** The kind of a new step, until somebody says otherwise. */
export const likelyKind = (map: BuyingMap, name: string): StepKind => proposeKind(name) ?? usualKind(map);
