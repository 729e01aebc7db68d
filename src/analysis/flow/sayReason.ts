/** Says in one short clause why an item stands in a lane. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Language } from '../../model/words.ts';
import { FUNCTION_NAMES, OFFER_NAMES, PROFILE_NAMES, STANCE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import type { EntryWords, LimitState, Part, PlaybookEntry } from '../../playbook/playbook.ts';
import { entryBook } from './entryBook.ts';
import { wordFiller } from './fillWords.ts';
import type { Reason } from './flow.ts';

const words = (en: string, zh: string): EntryWords => ({ en, 'zh-CN': zh });

const CONCERN = words('because {who} asks: {concern}', '因为{who}关心：{concern}');
const TERM = words('because a term here says: {term}', '因为这里的条款写着：{term}');
const EACH = {
  'concern-answered': CONCERN,
  'concern-unanswered': CONCERN,
  conflict: words('because {who} are in conflict', '因为{who}有矛盾'),
  'term-open': TERM,
  'term-met': TERM,
  'term-refused': TERM,
  'condition-in': words('because of the condition on the way here: {condition}', '因为走到这里有条件：{condition}'),
} as const;

const LIMITS: { readonly [State in LimitState]: EntryWords } = {
  unknown: words('because nobody knows what {who} may sign alone', '因为还不知道{who}自己能批多少'),
  none: words('because {who} may sign nothing alone', '因为{who}没有自己的审批权限'),
  below: words('because the amount is above what {who} may sign: {limit}', '因为金额超过{who}的审批权限：{limit}'),
  enough: words('because {who} may sign this amount alone', '因为这笔金额在{who}的审批权限之内'),
  uncompared: words('because {who} may sign up to {limit}', '因为{who}最多能批{limit}'),
};

const CONTACTS = {
  uncontacted: words('because nobody of ours has spoken with {who}', '因为我方还没有人和{who}谈过'),
  contacted: words('because {who} was contacted, but not met', '因为和{who}联系过，还没见过面'),
  met: words('because {who} was met', '因为已经见过{who}'),
} as const;

const WEIGHTS = {
  large: words('because the word of {who} counts for much', '因为{who}说话分量重'),
  medium: words('because the word of {who} counts for something', '因为{who}说话有一定分量'),
  small: words('because the word of {who} counts for little', '因为{who}说话分量不大'),
  unknown: words('because nobody knows how much {who} counts', '因为还不知道{who}说话有多大分量'),
} as const;

const PARTS: { readonly [P in Part]: EntryWords } = {
  initiator: words('because {who} starts this', '因为这事由{who}发起'),
  approver: words('because {who} approves here', '因为{who}在这里审批'),
  informed: words('because {who} is told of it here', '因为{who}在这里被知会'),
  executor: words('because {who} carries it out here', '因为{who}在这里执行'),
  'opinion-holder': words('because {who} sways {swayed}', '因为{who}能影响{swayed}'),
};

/** The clause for one reason of an item at a step: "because Shen Yu approves here". */
export function sayReason(facts: MapFacts, step: StepId, reason: Reason, language: Language): string {
  const filler = wordFiller(facts);
  const entry = entryBook(facts.ours.playbook).byId(reason.entry);
  const clause = (entry && chooseClause(facts, entry, reason)) ?? ofPlacement(facts, step, entry, reason);
  return filler.fill(clause, { step, reasons: reason.person === null ? [reason] : allOf(facts, reason) })[language];
}

/** A conflict has two people to one record; every other reason stands for itself. */
function allOf(facts: MapFacts, reason: Reason): readonly Reason[] {
  const relation = facts.map.relations[reason.record];
  if (relation?.kind !== 'conflict') return [reason];
  return [relation.from, relation.to].map((person) => ({ ...reason, person }));
}

/** What the entry looks at beyond the part somebody plays, the most telling first. */
function chooseClause(facts: MapFacts, { when }: PlaybookEntry, reason: Reason): EntryWords | null {
  const person = reason.person === null ? undefined : facts.map.people[reason.person];
  if (when.each) return EACH[when.each];
  if (when.quiet) return words('because {who} may not be approached at present', '因为眼下不能接触{who}');
  if (when.gatekept) return words('because {gatekeeper} guards the way to {who}', '因为要见{who}得先过{gatekeeper}');
  if (when.guards) return words('because {who} guards the way to {guarded}', '因为要见{guarded}得先过{who}');
  if (when.unnamed) return words('because nobody is named there yet', '因为那里还没写名字');
  if (when.leansToCompetitor) return words('because {who} leans to {competitor}', '因为{who}倾向{competitor}');
  if (when.kp) return words('because we take {who} for the decider', '因为我们认为{who}说了算');
  const [limit] = when.limit ?? [];
  if (limit) return LIMITS[limit];
  if (when.stances && person) {
    const { en, 'zh-CN': zh } = STANCE_NAMES[person.stance];
    if (person.stance === 'unknown') return words('because nobody knows where {who} stands', '因为还不清楚{who}的态度');
    return words(`because {who} counts as ${en.toLowerCase()}`, `因为{who}的态度是「${zh}」`);
  }
  const [contact] = when.contact ?? [];
  if (contact) return CONTACTS[contact];
  const [weight] = when.weights ?? [];
  return weight ? WEIGHTS[weight] : null;
}

function ofPlacement(facts: MapFacts, step: StepId, entry: PlaybookEntry | undefined, reason: Reason): EntryWords {
  const fn = reason.person === null ? undefined : facts.map.people[reason.person]?.function;
  if (reason.part !== null) {
    const clause = PARTS[reason.part];
    if (!entry?.when.functions || fn === undefined || fn === 'unknown') return clause;
    const named = FUNCTION_NAMES[fn];
    return words(`${clause.en} (${named.en})`, `${clause['zh-CN']}（${named['zh-CN']}）`);
  }
  if (reason.person !== null) return words('because {who} is on the sheet', '因为{who}在图上');
  const [offer] = entry?.when.offer ?? [];
  if (offer === 'money') return words('because the purchase touches money', '因为这次采购涉及资金');
  if (offer === 'data') return words('because the purchase touches data', '因为这次采购涉及数据');
  if (offer && offer !== 'unknown' && facts.map.fields.offerKinds.includes(offer)) {
    const named = OFFER_NAMES[offer];
    return words(`because of what is bought: ${named.en.toLowerCase()}`, `因为采购的是${named['zh-CN']}`);
  }
  // Of several kinds none is the reason: such an entry only leaves one out.
  const [profile, another] = entry?.when.profiles ?? [];
  if (profile && !another) {
    const named = PROFILE_NAMES[profile];
    return words(`because of the kind of customer: ${named.en}`, `因为客户类型是${named['zh-CN']}`);
  }
  const kind = STEP_KIND_NAMES[facts.map.steps[step]?.kind ?? 'custom'];
  return words(`because of the kind of step: ${kind.en}`, `因为这是「${kind['zh-CN']}」环节`);
}
