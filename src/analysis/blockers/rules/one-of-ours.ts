/** Finds that one of us alone has all the contacts; must never speak where our side has only one person. */
import type { OurPersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { typed } from '../phrase.ts';
import { preferring } from '../preferring.ts';

interface OneOfOurs {
  /** As recorded on our side; empty when that person is not there any more. */
  readonly name: string;
  readonly contacted: number;
}

export const oneOfOurs: BlockerRule<OneOfOurs> = {
  id: 'one-of-ours',
  group: 'only-the-kp',
  find: ({ placed, isContacted, contacts, ours }) => {
    const contacted = placed.filter((person) => isContacted(person.id)).length;
    const [one, ...more] = new Set<OurPersonId>(contacts.flatMap((contact) => contact.ours));
    if (contacted < 3 || !one || more.length > 0 || Object.keys(ours.people).length < 2) return [];
    return [
      { subject: '', severity: 'slow', whole: true, facts: { name: ours.people[one]?.name.trim() ?? '', contacted } },
    ];
  },
  fix: (_, { approvers, placed, contacts, isContacted, inQuiet }) => {
    const open = new Set([...approvers, ...placed].map(({ id }) => id).filter((person) => !inQuiet(person)));
    const people = preferring(isContacted, [...open]);
    const [one] = contacts.flatMap((contact) => contact.ours);
    return people.length > 0 && one ? { do: 'record-contact', people, oneOf: true, topic: null, notBy: one } : null;
  },
  example: { facts: { name: '', contacted: 4 } },
  words: {
    en: {
      name: 'One of us alone',
      finds:
        'Three or more people were contacted, all contacts that name somebody of ours name the same person, and our side has at least two.',
      title: (w) => `Only ${w.facts.name === '' ? 'one of us' : typed(w.facts.name)} is known at this customer`,
      why: (w) =>
        `${w.facts.contacted} people there were contacted, and one of us holds all the threads. Their specialists want to talk to ours, and a change on our side would end it.`,
      todo: (w) =>
        w.ask('Take a colleague along to the next meeting who speaks the language of that function, and record both.'),
      silence: 'A contact names a second person of ours.',
    },
    'zh-CN': {
      name: '我们只有一个人在跑',
      finds: '接触过三个或更多的人，凡写明我方参加人的接触，写的都是同一个人，而我方有两个或更多的人。',
      title: (w) => `客户那边只认识我们的${w.facts.name === '' ? '一个人' : typed(w.facts.name)}`,
      why: (w) =>
        `接触过 ${w.facts.contacted} 个人，线索却都在我们一个人手里。对方的专业人员想跟我们的专业人员谈；我们这边一换人，关系就断了。`,
      todo: (w) => w.ask('下次会面带上一位懂对方专业的同事，并把两个人都记上。'),
      silence: '有接触写明了我方的第二个人。',
    },
  },
};
