/** Asks again what was said longer ago than a quarter, or was only taken to be so: once for each person, and for all else of one kind. */
import { type Fact, factValue, isStale, sourceOf } from '../../../model/factSource.ts';
import { isFactThere } from '../../../model/factThere.ts';
import type { PersonId, StepId } from '../../../model/ids.ts';
import type { FactTable } from '../../../model/workRecords.ts';
import { compareText } from '../../../shared/compare.ts';
import { factName, isBlankFact } from '../askableFacts.ts';
import type { Asked, Ground, QuestionKind } from '../question.ts';

interface Still {
  readonly stale: boolean;
  readonly of: readonly Fact[];
}

export const still: QuestionKind<Still> = {
  id: 'still',
  find: (ground) => {
    const groups = new Map<string, Fact[]>();
    for (const { fact, stale } of toAskAgain(ground)) {
      const key = `${stale ? 'stale' : 'assumed'} ${groupOf(fact)}`;
      groups.set(key, [...(groups.get(key) ?? []), fact]);
    }
    return [...groups].map(([subject, facts]) => asAsked(ground, subject, facts));
  },
  words: {
    en: {
      ask: (w) => {
        const what = w.few(w.facts.of.map(w.fact));
        const of = w.people === '' ? '' : ` of ${w.toThem ? 'you' : w.people}`;
        return w.facts.stale
          ? `What we last heard${of}: ${what}. Is that still so?`
          : `We assume${of}: ${what}. Is that right?`;
      },
      why: (w) =>
        w.facts.stale
          ? 'It was said longer ago than a quarter.'
          : 'Nobody there has said it: we only take it to be so.',
    },
    'zh-CN': {
      ask: (w) => {
        const what = w.few(w.facts.of.map(w.fact));
        const of = w.people === '' ? '' : w.toThem ? '您的' : `${w.people}的`;
        return w.facts.stale ? `上次了解到，${of}${what}，现在还是这样吗？` : `我们暂且认为，${of}${what}，对吗？`;
      },
      why: (w) => (w.facts.stale ? '上次说这话已经过了一个季度。' : '客户没有人说过，只是我方假设。'),
    },
  },
};

/** What their records say needs no name of the field. */
const BY_THEMSELVES: readonly FactTable[] = [
  'links',
  'seats',
  'relations',
  'concerns',
  'terms',
  'accountLines',
  'absentFunctions',
];

/** What is our own judgement is nobody's to confirm; amounts of the account are asked for by a kind of their own. */
function toAskAgain({ facts }: Ground): readonly { readonly fact: Fact; readonly stale: boolean }[] {
  const { map, today } = facts;
  return Object.values(map.sources)
    .filter(
      (source) =>
        (source.assumed || isStale(source, today)) &&
        !(source.table === 'accountLines' && source.field === 'amount') &&
        sourceOf(map, source) === source &&
        isFactThere(map, source) &&
        (BY_THEMSELVES.includes(source.table) || factName(source, 'en') !== null) &&
        !isBlankFact(factValue(map, source)),
    )
    .map(({ table, record, field, assumed }) => ({ fact: { table, record, field }, stale: !assumed }))
    .sort((a, b) => compareText(nameOf(a.fact), nameOf(b.fact)));
}

const nameOf = ({ table, record, field }: Fact): string => `${table} ${record} ${field}`;

const groupOf = ({ table, record, field }: Fact): string =>
  table === 'people' ? `people ${record}` : table === 'fields' ? `fields ${field}` : table;

function asAsked({ facts }: Ground, subject: string, of: readonly Fact[]): Asked<Still> {
  const stale = subject.startsWith('stale');
  const table = of[0]?.table;
  const person = table === 'people' ? (of[0]?.record as PersonId) : null;
  const givers = of.flatMap((fact) => sourceOf(facts.map, fact)?.person ?? []);
  return {
    subject,
    lack: stale ? 'stale' : 'assumed',
    wanted: { by: 'still', facts: of },
    people: person === null ? [] : [person],
    steps: table === 'steps' ? of.map(({ record }) => record as StepId) : [],
    whom: { first: [...givers, ...(person === null ? [] : [person])], functions: ['procurement'] },
    facts: { stale, of },
  };
}
