/** Makes complete records from the few fields that are known, so that nothing is ever half recorded; must never invent an id. */
import type * as R from './records.ts';

type Given<Rec, Needed extends keyof Rec> = Pick<Rec, Needed> & Partial<Rec>;

export const makePerson = (given: Given<R.Person, 'id' | 'name'>): R.Person => ({
  title: '',
  function: 'unknown',
  stance: 'unknown',
  contact: 'unrecorded',
  weight: 'unknown',
  limit: { kind: 'unknown' },
  kp: false,
  competitor: null,
  quiet: null,
  owner: null,
  notes: '',
  ...given,
});

export const makeStep = (given: Given<R.Step, 'id' | 'name' | 'order'>): R.Step => ({
  kind: 'custom',
  quote: '',
  here: false,
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
  learnt: '',
  writtenQuestion: false,
  ...given,
});

export const makeConcern = (given: Given<R.Concern, 'id' | 'person' | 'text' | 'order'>): R.Concern => ({
  message: '',
  ...given,
});

export const makeTerm = (given: Given<R.Term, 'id' | 'step' | 'text' | 'order'>): R.Term => ({
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
  reasonsThen: [],
  ...given,
});
