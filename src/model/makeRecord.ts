/** Makes complete records from the few fields that are known, so that nothing is ever half recorded. */
import type * as R from './records.ts';
import type * as W from './workRecords.ts';

type Given<Rec, Needed extends keyof Rec> = Pick<Rec, Needed> & Partial<Rec>;

export const makePerson = (given: Given<R.Person, 'id' | 'name'>): R.Person => ({
  sort: 'person',
  title: '',
  function: 'unknown',
  stance: 'unknown',
  contact: 'unrecorded',
  weight: 'unknown',
  limit: { kind: 'unknown' },
  kp: false,
  competitors: [],
  quiet: null,
  owner: null,
  wanted: 'unrecorded',
  win: '',
  email: '',
  phone: '',
  ids: [],
  left: false,
  notes: '',
  ...given,
});

export const makeStep = (given: Given<R.Step, 'id' | 'name' | 'order'>): R.Step => ({
  kind: 'custom',
  quote: '',
  here: false,
  days: null,
  lastDay: null,
  papersBy: null,
  ...given,
});

export const makeLink = (given: Given<R.Link, 'id' | 'from' | 'to'>): R.Link => ({ condition: null, ...given });

export const makeRelation = (given: Given<R.Relation, 'id' | 'kind' | 'from' | 'to'>): R.Relation => ({
  strength: 'normal',
  note: '',
  ...given,
});

export const makeContact = (given: Given<R.Contact, 'id' | 'people' | 'day' | 'status'>): R.Contact => ({
  ours: [],
  topics: [],
  aim: '',
  learnt: '',
  writtenQuestion: false,
  shared: false,
  ...given,
});

export const makeConcern = (given: Given<R.Concern, 'id' | 'person' | 'text' | 'order'>): R.Concern => ({
  message: '',
  ...given,
});

export const makeTerm = (given: Given<R.Term, 'id' | 'step' | 'text' | 'order'>): R.Term => ({
  person: null,
  must: false,
  complies: null,
  reason: '',
  ...given,
});

export const makeAccountLine = (given: Given<R.AccountLine, 'id' | 'kind' | 'order'>): R.AccountLine => ({
  person: null,
  text: '',
  size: 'medium',
  amount: null,
  per: 'year',
  ...given,
});

export const makeLaneEdit = (given: Given<R.LaneEdit, 'id' | 'step' | 'lane' | 'item' | 'order'>): R.LaneEdit => ({
  added: false,
  text: null,
  done: false,
  hidden: false,
  owner: null,
  due: null,
  shared: false,
  reasonsThen: [],
  ...given,
});

export const makeTask = (given: Given<W.Task, 'id' | 'text' | 'order'>): W.Task => ({
  people: [],
  step: null,
  owner: null,
  due: null,
  done: false,
  shared: false,
  ...given,
});

export const makeQuestion = (given: Given<W.Question, 'id' | 'question' | 'order'>): W.Question => ({
  added: false,
  text: null,
  person: null,
  step: null,
  owner: null,
  due: null,
  hidden: false,
  ...given,
});

export const makeMoment = (given: Given<W.Moment, 'id' | 'day' | 'minute'>): W.Moment => ({
  name: '',
  note: '',
  ...given,
});

export const makeChapter = (given: Given<W.Chapter, 'id' | 'moment' | 'order'>): W.Chapter => ({
  title: {},
  text: {},
  question: {},
  people: [],
  step: null,
  ...given,
});

export const makeRequiredRole = (given: Given<W.RequiredRole, 'id' | 'order'>): W.RequiredRole => ({
  function: null,
  role: null,
  stepKind: null,
  note: '',
  ...given,
});

export const makeFactSource = (given: Given<W.FactSource, 'id' | 'table' | 'record' | 'field'>): W.FactSource => ({
  person: null,
  text: '',
  day: null,
  assumed: false,
  ...given,
});
