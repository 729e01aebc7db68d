/** What each field of each record is called and how it reads; a field that is neither does not compile. */
import type { RecordOf, TableName } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { FieldOf } from '../../moments/comparison.ts';
import {
  ACCOUNT_NAMES,
  contactNamesOf,
  FUNCTION_NAMES,
  LANE_NAMES,
  PERSON_SORT_NAMES,
  ROLE_NAMES,
  SIZE_NAMES,
  STANCE_NAMES,
  STEP_KIND_NAMES,
  STRENGTH_NAMES,
  TOPIC_NAMES,
  WEIGHT_NAMES,
} from '../../playbook/names.ts';
import type { Day } from '../../shared/day.ts';
import type { TextKey } from '../../text/text.ts';
import { RELATION_VERBS } from '../relationWords.ts';
import { sayCompetitors } from '../sayCompetitors.ts';
import { sayForeignIds } from '../sayForeignIds.ts';
import { sayLimit } from '../sayLimit.ts';
import { sayPeriod } from '../sayPeriod.ts';
import {
  clock,
  listed,
  type Read,
  type Side,
  sayLink,
  sayOurs,
  sayPeople,
  sayPerson,
  sayStep,
  sayWords,
} from './side.ts';

export interface FieldWord<Rec> {
  readonly label: TextKey;
  readonly say: (record: Rec, side: Side) => string;
}

/** No words of its own: whoever wrote it sees it in what else is told, or as a further detail that changed. */
export const UNNAMED = 'unnamed';
export type FieldWords<Rec> = { readonly [Field in FieldOf<Rec>]: FieldWord<Rec> | typeof UNNAMED };

/** Reads one field by its own value alone. */
const of =
  <Rec>() =>
  <Field extends FieldOf<Rec>>(label: TextKey, field: Field, say: Read<Rec[Field]>): FieldWord<Rec> => ({
    label,
    say: (record, side) => say(record[field], side),
  });

const text: Read<string | null> = (written, { t }) => written || t('common.none');
const yesNo: Read<boolean> = (is, { t }) => t(is ? 'common.yes' : 'common.no');
const doneOrOpen: Read<boolean> = (is, { t }) => t(is ? 'changes.done' : 'changes.open');
const dayOrNone: Read<Day | null> = (day, { t, language }) => (day === null ? t('common.none') : sayDay(day, language));
/** Where a record stands among the others, from 1. */
const place = <Rec extends { readonly id: string }>(
  row: (record: Rec, side: Side) => readonly { readonly id: string }[],
) => ({
  label: 'compare.place' as const,
  say: (record: Rec, side: Side) => `${row(record, side).findIndex(({ id }) => id === record.id) + 1}`,
});
const byOrder = <Rec extends { readonly order: string; readonly id: string }>(table: { readonly [id: string]: Rec }) =>
  Object.values(table).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));

const [
  person,
  step,
  seat,
  relation,
  contact,
  concern,
  term,
  line,
  edit,
  task,
  question,
  moment,
  chapter,
  role,
  source,
] = [
  of<RecordOf<'people'>>(),
  of<RecordOf<'steps'>>(),
  of<RecordOf<'seats'>>(),
  of<RecordOf<'relations'>>(),
  of<RecordOf<'contacts'>>(),
  of<RecordOf<'concerns'>>(),
  of<RecordOf<'terms'>>(),
  of<RecordOf<'accountLines'>>(),
  of<RecordOf<'laneEdits'>>(),
  of<RecordOf<'tasks'>>(),
  of<RecordOf<'questions'>>(),
  of<RecordOf<'moments'>>(),
  of<RecordOf<'chapters'>>(),
  of<RecordOf<'requiredRoles'>>(),
  of<RecordOf<'sources'>>(),
];

/** The fields of each record in the order in which they are told. */
export const RECORD_WORDS: { readonly [Name in TableName]: FieldWords<RecordOf<Name>> } = {
  people: {
    name: person('inspector.name', 'name', (is, { t }) => is || t('common.unnamedPerson')),
    title: person('inspector.personTitle', 'title', text),
    sort: person('facts.sort', 'sort', (is, { language }) => PERSON_SORT_NAMES[is][language]),
    function: person('inspector.function', 'function', (is, { language }) => FUNCTION_NAMES[is][language]),
    left: person('compare.hasLeft', 'left', yesNo),
    stance: person('inspector.stance', 'stance', (is, { language }) => STANCE_NAMES[is][language]),
    contact: {
      label: 'inspector.contact',
      say: ({ id, sort }, { level, language }) => contactNamesOf(sort)[level(id)][language],
    },
    weight: person('inspector.weight', 'weight', (is, { language }) => WEIGHT_NAMES[is][language]),
    kp: person('common.kp', 'kp', yesNo),
    limit: person('inspector.limit', 'limit', (is, { map, t, language }) =>
      sayLimit(is, map.fields.currency, t, language),
    ),
    competitors: person('inspector.competitor', 'competitors', (is, { language, t }) =>
      sayCompetitors(is, language, t),
    ),
    quiet: person('inspector.quiet', 'quiet', (is, { t, language }) => sayPeriod(is, t, language)),
    owner: person('compare.owner', 'owner', sayOurs),
    wanted: {
      label: 'facts.wanted',
      say: ({ sort, wanted }, { language }) => contactNamesOf(sort)[wanted][language],
    },
    win: person('facts.win', 'win', text),
    email: person('facts.email', 'email', text),
    phone: person('facts.phone', 'phone', text),
    ids: person('facts.ids', 'ids', (is, { t }) => sayForeignIds(is, t)),
    notes: person('inspector.notes', 'notes', text),
  },
  steps: {
    name: step('compare.name', 'name', (is, { t }) => is || t('common.unnamedStep')),
    kind: step('inspector.stepKind', 'kind', (is, { language }) => STEP_KIND_NAMES[is][language]),
    here: step('inspector.here', 'here', yesNo),
    order: place((_, { map }) => mapIndex(map).steps),
    days: step('facts.days', 'days', (is, { t }) => (is === null ? t('facts.usual') : `${is}`)),
    lastDay: step('facts.lastDay', 'lastDay', dayOrNone),
    papersBy: step('facts.papersBy', 'papersBy', dayOrNone),
    quote: step('inspector.quote', 'quote', text),
  },
  links: {
    from: { label: 'compare.link', say: (record, side) => sayLink(record, side) },
    to: { label: 'compare.link', say: (record, side) => sayLink(record, side) },
    condition: {
      label: 'inspector.condition',
      say: ({ condition }, { map, language, t }) =>
        condition === null
          ? t('inspector.conditionAlways')
          : sayCondition(condition, map.fields.currency, language) || t('common.none'),
    },
  },
  seats: {
    person: seat('compare.sitter', 'person', sayPerson),
    step: seat('facts.atStep', 'step', sayStep),
    role: seat('outline.role', 'role', (is, { language }) => ROLE_NAMES[is][language]),
    order: place(({ step: at }, { map }) => mapIndex(map).seatsOfStep(at)),
  },
  relations: {
    kind: relation('inspector.relationKind', 'kind', (is, { t }) => t(RELATION_VERBS[is])),
    from: relation('compare.from', 'from', sayPerson),
    to: relation('compare.to', 'to', sayPerson),
    strength: relation('inspector.strength', 'strength', (is, { language }) => STRENGTH_NAMES[is][language]),
    note: relation('inspector.note', 'note', text),
  },
  contacts: {
    status: contact('inspector.contactStatus', 'status', (is, { t }) =>
      t(is === 'planned' ? 'inspector.planned' : 'inspector.tookPlace'),
    ),
    day: contact('inspector.contactDay', 'day', (is, { language }) => sayDay(is, language)),
    people: contact('facts.whom', 'people', sayPeople),
    ours: contact('compare.oursThere', 'ours', (ids, side) =>
      listed(
        ids.map((id) => sayOurs(id, side)),
        side,
      ),
    ),
    topics: contact('inspector.topics', 'topics', (is, side) =>
      listed(
        is.map((topic) => TOPIC_NAMES[topic][side.language]),
        side,
      ),
    ),
    aim: contact('facts.aim', 'aim', text),
    learnt: contact('inspector.learnt', 'learnt', text),
    writtenQuestion: contact('inspector.written', 'writtenQuestion', yesNo),
    shared: contact('facts.shared', 'shared', yesNo),
  },
  concerns: {
    person: concern('facts.whom', 'person', sayPerson),
    text: concern('inspector.concern', 'text', text),
    message: concern('inspector.message', 'message', text),
    order: place(({ person: whose }, { map }) => mapIndex(map).concernsOfPerson(whose)),
  },
  terms: {
    step: term('facts.atStep', 'step', sayStep),
    text: term('inspector.term', 'text', text),
    must: term('facts.must', 'must', yesNo),
    complies: term('inspector.complies', 'complies', (is, { t }) =>
      t(is === null ? 'inspector.compliesUnknown' : is ? 'inspector.compliesYes' : 'inspector.compliesNo'),
    ),
    reason: term('inspector.reason', 'reason', text),
    person: term('facts.whose', 'person', sayPerson),
    order: place(({ step: at }, { map }) => mapIndex(map).termsOfStep(at)),
  },
  accountLines: {
    person: line('facts.whom', 'person', sayPerson),
    kind: line('inspector.accountKind', 'kind', (is, { language }) => ACCOUNT_NAMES[is][language]),
    text: line('inspector.accountLine', 'text', text),
    size: line('inspector.accountSize', 'size', (is, { language }) => SIZE_NAMES[is][language]),
    amount: line('inspector.accountAmount', 'amount', (is, { map, language, t }) =>
      is === null ? t('common.unknown') : sayMoney(is, map.fields.currency, language),
    ),
    per: line('inspector.accountPer', 'per', (is, { t }) =>
      t(is === 'year' ? 'inspector.perYear' : 'inspector.perOnce'),
    ),
    order: place(({ person: whose }, { map }) =>
      byOrder(map.accountLines).filter(({ person: other }) => other === whose),
    ),
  },
  laneEdits: {
    step: edit('facts.atStep', 'step', sayStep),
    lane: edit('compare.lane', 'lane', (is, { language }) => LANE_NAMES[is][language]),
    item: UNNAMED,
    added: UNNAMED,
    text: edit('compare.wording', 'text', (is, { t }) => is ?? t('facts.usual')),
    done: edit('compare.state', 'done', doneOrOpen),
    hidden: edit('compare.hidden', 'hidden', yesNo),
    owner: edit('compare.owner', 'owner', sayOurs),
    due: edit('facts.due', 'due', dayOrNone),
    shared: edit('facts.shared', 'shared', yesNo),
    reasonsThen: UNNAMED,
    order: place(({ step: at, lane }, { map }) =>
      mapIndex(map)
        .laneEditsOfStep(at)
        .filter((other) => other.lane === lane),
    ),
  },
  waivers: { finding: UNNAMED, reason: of<RecordOf<'waivers'>>()('compare.why', 'reason', text) },
  ruleSwitches: { off: of<RecordOf<'ruleSwitches'>>()('compare.checked', 'off', (is, side) => yesNo(!is, side)) },
  measures: {
    done: of<RecordOf<'measures'>>()('compare.state', 'done', doneOrOpen),
    note: of<RecordOf<'measures'>>()('inspector.note', 'note', text),
  },
  // Where a card stands is no figure that anybody reads.
  places: { x: UNNAMED, y: UNNAMED },
  absentFunctions: { absent: of<RecordOf<'absentFunctions'>>()('compare.absent', 'absent', yesNo) },
  tasks: {
    text: task('facts.ownTask', 'text', text),
    done: task('compare.state', 'done', doneOrOpen),
    due: task('facts.due', 'due', dayOrNone),
    owner: task('compare.owner', 'owner', sayOurs),
    people: task('facts.whom', 'people', sayPeople),
    step: task('facts.atStep', 'step', sayStep),
    shared: task('facts.shared', 'shared', yesNo),
    order: place((_, { map }) => byOrder(map.tasks)),
  },
  questions: {
    question: UNNAMED,
    added: UNNAMED,
    text: question('facts.question', 'text', (is, { t }) => is ?? t('facts.usual')),
    hidden: question('compare.hidden', 'hidden', yesNo),
    person: question('facts.whom', 'person', sayPerson),
    step: question('facts.atStep', 'step', sayStep),
    owner: question('compare.owner', 'owner', sayOurs),
    due: question('facts.due', 'due', dayOrNone),
    order: place((_, { map }) => byOrder(map.questions)),
  },
  moments: {
    name: moment('compare.name', 'name', text),
    note: moment('inspector.note', 'note', text),
    day: moment('inspector.contactDay', 'day', (is, { language }) => sayDay(is, language)),
    minute: moment('compare.time', 'minute', clock),
  },
  chapters: {
    title: chapter('compare.name', 'title', sayWords),
    text: chapter('compare.wording', 'text', sayWords),
    question: chapter('facts.toTheRoom', 'question', sayWords),
    moment: chapter('facts.moment', 'moment', (is, { map, t }) => map.moments[is]?.name || t('common.none')),
    people: chapter('compare.light', 'people', sayPeople),
    step: chapter('facts.atStep', 'step', sayStep),
    order: place((_, { map }) => byOrder(map.chapters)),
  },
  requiredRoles: {
    function: role('inspector.function', 'function', (is, { language, t }) =>
      is === null ? t('compare.any') : FUNCTION_NAMES[is][language],
    ),
    role: role('outline.role', 'role', (is, { language, t }) =>
      is === null ? t('compare.any') : ROLE_NAMES[is][language],
    ),
    stepKind: role('inspector.stepKind', 'stepKind', (is, { language, t }) =>
      is === null ? t('compare.any') : STEP_KIND_NAMES[is][language],
    ),
    note: role('inspector.note', 'note', text),
    order: place((_, { map }) => byOrder(map.requiredRoles)),
  },
  sources: {
    table: UNNAMED,
    record: UNNAMED,
    field: UNNAMED,
    person: source('compare.saidBy', 'person', sayPerson),
    text: source('compare.standsIn', 'text', text),
    day: source('inspector.contactDay', 'day', dayOrNone),
    assumed: source('facts.assumed', 'assumed', yesNo),
  },
};
