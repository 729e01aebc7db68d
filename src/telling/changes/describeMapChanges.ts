/** What was done by hand to lanes, findings, rules, the checklist and cards outside, in words; must never repeat what a derived item says. */
import { RULES } from '../../analysis/blockers/rules.ts';
import { MEASURES } from '../../analysis/decision/measures.ts';
import type { AbsentFunction, LaneEdit, Measure, Place, RuleSwitch, Waiver } from '../../model/records.ts';
import type { FunctionId } from '../../model/words.ts';
import { FUNCTION_NAMES, LANE_NAMES } from '../../playbook/names.ts';
import {
  dayOrNone,
  labelled,
  plainly,
  silent,
  type Tellers,
  type TellField,
  tellFieldsOf,
  worded,
  yesNo,
} from './fieldTellers.ts';
import { type Change, cameOrWent, type Look, personIn, said, stepIn, value } from './names.ts';

const sayLaneEdit = (look: Look, { lane, step, text }: LaneEdit): string => {
  const where = look.t('changes.laneItem', { lane: LANE_NAMES[lane][look.language], step: stepIn(look, step) });
  return text ? value(look, where, text) : where;
};

const SAYS_WHICH = 'it says which item is meant, and never changes';

const LANE_EDIT: Tellers<LaneEdit> = {
  step: silent(SAYS_WHICH),
  lane: silent(SAYS_WHICH),
  item: silent(SAYS_WHICH),
  added: silent(SAYS_WHICH),
  text: ({ name }) => said(name),
  done: plainly((is, { t }) => t(is.done ? 'changes.done' : 'changes.open')),
  hidden: plainly((is, { t }) => t(is.hidden ? 'changes.hidden' : 'changes.shown')),
  owner: plainly((_, { t }) => t('facts.ownerChanged')),
  due: labelled('facts.due', (is, look) => dayOrNone(is.due, look)),
  shared: labelled('facts.shared', (is, look) => yesNo(is.shared, look)),
  reasonsThen: ({ name }) => said(name),
  order: silent('items of a lane are never moved by hand'),
};

export function tellLaneEdit(look: Look, was: LaneEdit | undefined, is: LaneEdit | undefined): readonly Change[] {
  const edit = is ?? was;
  if (!edit || cameOrWent(look, 'steps', edit.step)) return [];
  const name = sayLaneEdit(look, edit);
  return was && is ? tellFieldsOf(LANE_EDIT, { look, was, is, name }) : [said(name)];
}

const sayWaived: TellField<Waiver> = ({ look }) => said(look.t('changes.waived'));

const WAIVER: Tellers<Waiver> = { finding: sayWaived, reason: sayWaived };

export const tellWaiver = (look: Look, was: Waiver | undefined, is: Waiver | undefined): readonly Change[] =>
  was && is
    ? tellFieldsOf(WAIVER, { look, was, is, name: '' })
    : [said(look.t(is ? 'changes.waived' : 'changes.unwaived'))];

/** One that was never switched is one that is on. */
const RULE_SWITCH: Tellers<RuleSwitch> = {
  off: ({ look, is, name }) => said(look.t(is.off ? 'changes.ruleOff' : 'changes.ruleOn', { rule: name })),
};

export function tellRule(look: Look, was: RuleSwitch | undefined, is: RuleSwitch | undefined): readonly Change[] {
  const id = (is ?? was)?.id;
  if (!id) return [];
  const rule = RULES.find((one) => one.id === id);
  const name = rule?.words[look.language].name ?? look.t('changes.someRule');
  const never: RuleSwitch = { id, off: false };
  return tellFieldsOf(RULE_SWITCH, { look, was: was ?? never, is: is ?? never, name });
}

const MEASURE: Tellers<Measure> = {
  done: plainly((is, { t }) => t(is.done ? 'changes.done' : 'changes.open')),
  note: worded((is) => is.note),
};

export function tellMeasure(look: Look, was: Measure | undefined, is: Measure | undefined): readonly Change[] {
  const id = (is ?? was)?.id;
  if (!id) return [];
  const measure = Object.values(MEASURES)
    .flat()
    .find((one) => one.id === id);
  const name = measure?.words[look.language] ?? look.t('changes.someMeasure');
  const never: Measure = { id, done: false, note: '' };
  return tellFieldsOf(MEASURE, { look, was: was ?? never, is: is ?? never, name });
}

const sayPlaced: TellField<Place> = ({ look, name }) => said(look.t('sheet.placed', { name }));

const PLACE: Tellers<Place> = {
  x: sayPlaced,
  y: ({ was, is, ...told }) => (was.x === is.x ? sayPlaced({ was, is, ...told }) : null),
};

export function tellPlace(look: Look, was: Place | undefined, is: Place | undefined): readonly Change[] {
  const id = (is ?? was)?.id ?? '';
  if (cameOrWent(look, 'people', id)) return [];
  const name = personIn(look, id);
  return was && is ? tellFieldsOf(PLACE, { look, was, is, name }) : [said(look.t('sheet.placed', { name }))];
}

const ABSENT: Tellers<AbsentFunction> = {
  absent: ({ look, is, name }) => said(look.t(is.absent ? 'changes.absent' : 'changes.absentNot', { function: name })),
};

export function tellAbsent(
  look: Look,
  was: AbsentFunction | undefined,
  is: AbsentFunction | undefined,
): readonly Change[] {
  const id = (is ?? was)?.id;
  if (!id) return [];
  const name = FUNCTION_NAMES[id as string as FunctionId][look.language];
  const never: AbsentFunction = { id, absent: false };
  return tellFieldsOf(ABSENT, { look, was: was ?? never, is: is ?? never, name });
}
