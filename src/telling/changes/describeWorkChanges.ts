/** What changed about tasks, questions, moments, chapters, required roles and sources, in words; must never tell of what went with its partner. */

import type { PersonId } from '../../model/ids.ts';
import { sayDay } from '../../model/sayDay.ts';
import type { Chapter, FactSource, Moment, Question, RequiredRole, Task } from '../../model/workRecords.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { inLanguage } from '../inLanguage.ts';
import {
  dayOrNone,
  labelled,
  plainly,
  silent,
  type Tellers,
  type TellField,
  type Told,
  tellFieldsOf,
  worded,
  yesNo,
} from './fieldTellers.ts';
import { type Change, cameOrWent, type Look, listed, personIn, said, stepIn, typed, value } from './names.ts';

/** What comes and goes, or changes in some of its fields. */
function tellOne<Rec extends object>(
  tellers: Tellers<Rec>,
  look: Look,
  [was, is]: readonly [Rec | undefined, Rec | undefined],
  nameOf: (record: Rec) => string,
): readonly Change[] {
  const record = is ?? was;
  if (!record) return [];
  const name = nameOf(record);
  if (was && is) return tellFieldsOf(tellers, { look, was, is, name });
  return [said(look.t(is ? 'changes.noted' : 'changes.dropped', { what: name }))];
}

type Linked = { readonly person: PersonId | null };

/** Whoever is named now; silent where they only went from the map. */
const tellPersonOf = <Rec extends Linked>({ look, was, is, name }: Told<Rec>): Change | null => {
  if (was.person !== null && is.person === null && cameOrWent(look, 'people', was.person)) return null;
  const { t } = look;
  return said(
    value(look, name, `${t('facts.whom')} ${is.person === null ? t('common.none') : personIn(look, is.person)}`),
  );
};

const tellStepOf = <Rec extends { readonly step: Task['step'] }>({ look, was, is, name }: Told<Rec>): Change | null => {
  if (was.step !== null && is.step === null && cameOrWent(look, 'steps', was.step)) return null;
  const { t } = look;
  return said(value(look, name, `${t('facts.atStep')} ${is.step === null ? t('common.none') : stepIn(look, is.step)}`));
};

const staying = (look: Look, people: Task['people']) => people.filter((id) => !cameOrWent(look, 'people', id));

const tellPeopleOf = <Rec extends { readonly people: Task['people'] }>({
  look,
  was,
  is,
  name,
}: Told<Rec>): Change | null =>
  sameJson(staying(look, was.people), staying(look, is.people))
    ? null
    : said(value(look, name, `${look.t('facts.whom')} ${namesOf(look, is.people)}`));

const namesOf = (look: Look, people: Task['people']): string =>
  listed(
    look,
    people.map((id) => personIn(look, id)),
  );

const handedOver = <Rec>(): TellField<Rec> => plainly((_, { t }) => t('facts.ownerChanged'));
const moved =
  <Rec>(): TellField<Rec> =>
  ({ look, name }) =>
    said(look.t('changes.up', { what: name }));

const TASK: Tellers<Task> = {
  text: ({ name }) => typed(name),
  people: tellPeopleOf,
  step: tellStepOf,
  owner: handedOver(),
  due: labelled('facts.due', (is, look) => dayOrNone(is.due, look)),
  done: plainly((is, { t }) => t(is.done ? 'changes.done' : 'changes.open')),
  shared: labelled('facts.shared', (is, look) => yesNo(is.shared, look)),
  order: moved(),
};

export const tellTask = (look: Look, was?: Task, is?: Task): readonly Change[] =>
  tellOne(TASK, look, [was, is], ({ text }) => value(look, look.t('facts.ownTask'), text || look.t('changes.empty')));

const QUESTION: Tellers<Question> = {
  question: silent('it says which question is meant, and never changes'),
  added: silent('a question is the user’s own from the start or never'),
  text: ({ name }) => typed(name),
  person: tellPersonOf,
  step: tellStepOf,
  owner: handedOver(),
  due: labelled('facts.due', (is, look) => dayOrNone(is.due, look)),
  hidden: plainly((is, { t }) => t(is.hidden ? 'changes.hidden' : 'changes.shown')),
  order: moved(),
};

export const tellQuestion = (look: Look, was?: Question, is?: Question): readonly Change[] =>
  tellOne(QUESTION, look, [was, is], ({ text }) =>
    text ? value(look, look.t('facts.question'), text) : look.t('facts.question'),
  );

const MOMENT: Tellers<Moment> = {
  name: ({ name }) => typed(name),
  note: worded((is) => is.note),
  day: plainly((is, { language }) => sayDay(is.day, language)),
  minute: plainly(({ day, minute }) => `${day} ${clock(minute)}`),
};

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

export const tellMoment = (look: Look, was?: Moment, is?: Moment): readonly Change[] =>
  tellOne(MOMENT, look, [was, is], ({ name, day, minute }) =>
    value(look, look.t('facts.moment'), name || `${day} ${clock(minute)}`),
  );

const CHAPTER: Tellers<Chapter> = {
  title: ({ name }) => typed(name),
  text: ({ look, is, name }) => typed(value(look, name, inLanguage(is.text, look.language) || look.t('common.none'))),
  question: ({ look, is, name }) => {
    const asked = inLanguage(is.question, look.language) || look.t('common.none');
    return typed(value(look, name, `${look.t('facts.toTheRoom')} ${asked}`));
  },
  people: ({ look, name }) => said(value(look, name, look.t('facts.light'))),
  step: ({ look, name }) => said(value(look, name, look.t('facts.light'))),
  moment: ({ look, name }) => said(value(look, name, look.t('facts.otherMoment'))),
  order: moved(),
};

export const tellChapter = (look: Look, was?: Chapter, is?: Chapter): readonly Change[] =>
  tellOne(CHAPTER, look, [was, is], ({ title }) =>
    value(look, look.t('facts.chapter'), inLanguage(title, look.language) || look.t('changes.empty')),
  );

const sayRequired = (look: Look, { function: id, role, stepKind }: RequiredRole): string => {
  const { language } = look;
  const parts = [
    id && FUNCTION_NAMES[id][language],
    role && ROLE_NAMES[role][language],
    stepKind && STEP_KIND_NAMES[stepKind][language],
  ].filter((part) => part !== null);
  return value(look, look.t('facts.required'), listed(look, parts));
};

const REQUIRED: Tellers<RequiredRole> = {
  function: ({ name }) => said(name),
  role: ({ name }) => said(name),
  stepKind: ({ name }) => said(name),
  note: worded((is) => is.note),
  order: moved(),
};

export const tellRequiredRole = (look: Look, was?: RequiredRole, is?: RequiredRole): readonly Change[] =>
  tellOne(REQUIRED, look, [was, is], (record) => sayRequired(look, record));

const SAYS_WHICH = 'it says of which fact the source is, and never changes';

const SOURCE: Tellers<FactSource> = {
  table: silent(SAYS_WHICH),
  record: silent(SAYS_WHICH),
  field: silent(SAYS_WHICH),
  person: tellPersonOf,
  text: ({ name }) => typed(name),
  day: plainly((is, look) => dayOrNone(is.day, look)),
  assumed: plainly((is, { t }) => t(is.assumed ? 'facts.assumed' : 'facts.told')),
};

/** Of a fact that came or went the fact itself is told. */
export function tellSource(look: Look, was?: FactSource, is?: FactSource): readonly Change[] {
  const source = is ?? was;
  if (!source || factCameOrWent(look, source)) return [];
  return tellOne(SOURCE, look, [was, is], ({ text }) =>
    text ? value(look, look.t('facts.source'), text) : look.t('facts.source'),
  );
}

const factCameOrWent = ({ before, after }: Look, { table, record }: FactSource): boolean =>
  table !== 'fields' && Object.hasOwn(before[table], record) !== Object.hasOwn(after[table], record);
