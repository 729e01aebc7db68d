/** Finds approvers whom we have not met and soon may not approach any more; silent about those who may not be approached already. */
import type { Period, Person } from '../../../model/records.ts';
import { addDays, type Day, daysBetween } from '../../../shared/day.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Ahead {
  /** The first of the days on which one of them may not be approached any more. */
  readonly from: Day;
  readonly days: number;
}

export const quietAhead: BlockerRule<Ahead> = {
  id: 'quiet-ahead',
  group: 'ground',
  neverMilder: true,
  find: ({ map, approvers, isMet, inQuiet, today, ours }) => {
    const last = addDays(today, ours.thresholds.quietAheadDays);
    const begins = (period: Period | null): readonly Day[] =>
      period?.from && period.from > today && period.from <= last && !isEmpty(period) ? [period.from] : [];
    const bound = approvers.flatMap((person: Person) => {
      const [first] = [...begins(person.quiet), ...begins(map.fields.quiet)].sort();
      return first && !isMet(person.id) && !inQuiet(person.id) ? [{ person: person.id, first }] : [];
    });
    const [from] = bound.map(({ first }) => first).sort();
    if (!from) return [];
    const people = bound.map(({ person }) => person);
    return [{ subject: '', severity: 'slow', people, facts: { from, days: daysBetween(today, from) } }];
  },
  fix: (found) => ({ do: 'meet', people: found.people ?? [] }),
  example: { people: 2, facts: { from: '2026-03-02' as Day, days: 9 } },
  words: {
    en: {
      name: 'A quiet period lies ahead',
      finds:
        'A quiet period of the purchase or of an approver begins within the next 14 days (our side can set another number), and approvers whom it will bind were not met.',
      title: (w) =>
        `${byCount(w.facts.days, 'From tomorrow', `In ${w.facts.days} days`)} ${w.people} may not be approached any more, and ${
          w.bodies() ? 'it was not presented there' : `we have not met ${byCount(w.count, 'this approver', 'them')}`
        }`,
      why: (w) =>
        `From ${w.day(w.facts.from)} on there are only written questions. What ${byCount(w.count, 'this approver has', 'these approvers have')} not heard by then, others have told them.`,
      todo: (w) =>
        w.approach(
          ({ names }) => `See ${names} before ${w.day(w.facts.from)}, and put what stays open in writing in time.`,
          ({ names }) =>
            `Have it presented to ${names} before ${w.day(w.facts.from)}, by whoever presents there; put what stays open in writing.`,
        ),
      silence:
        'Each approver whom it will bind was met or is in a quiet period already, or none begins so soon. Discipline inspection and a tender agency are never meant.',
    },
    'zh-CN': {
      name: '禁止接触期快到了',
      finds: '整个项目或某位审批人的禁止接触期在 14 天内开始（天数可在「我方」里调整），而受约束的审批人还没见过面。',
      title: (w) =>
        `${w.facts.days === 1 ? '明天' : `${w.facts.days} 天后`}起不能再接触${w.people}，却还没${w.bodies() ? '汇报过' : '见过面'}`,
      why: (w) => `${w.day(w.facts.from)}起只能书面提问。到那时还没听我们讲过的，听到的都是别人讲的。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `赶在${w.day(w.facts.from)}之前见到${names}；没说完的及时书面提交。`,
          ({ names }) => `赶在${w.day(w.facts.from)}之前，请汇报人向${names}汇报；没说完的及时书面提交。`,
        ),
      silence: '受约束的审批人都见过面，或者已处于禁止接触期，或者近期没有禁止接触期开始。纪检和招标代理的人不算在内。',
    },
  },
};

/** As it stands while somebody types: no day lies in it. */
const isEmpty = ({ from, to }: Period): boolean => from !== null && to !== null && to < from;
