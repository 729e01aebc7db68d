/** Finds contacts dated in a time in which this person may not be approached; must never count a permitted written question. */
import { within } from '../../../facts/mapFacts.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface InQuiet {
  readonly planned: boolean;
}

export const contactInQuiet: BlockerRule<InQuiet> = {
  id: 'contact-in-quiet',
  group: 'not-talked-to',
  neverMilder: true,
  find: ({ map, index, contacts, planned }) =>
    index.people.flatMap(({ id, quiet }) => {
      const [still, done] = [planned, contacts].map((some) =>
        some.some(({ people, day }) => people.includes(id) && (within(quiet, day) || within(map.fields.quiet, day))),
      );
      if (!still && !done) return [];
      return [{ subject: id, severity: still ? 'stop' : 'slow', people: [id], facts: { planned: still === true } }];
    }),
  fix: (found) => (found.people?.[0] ? { do: 'edit-person', person: found.people[0], field: 'contacts' } : null),
  example: { people: 1, facts: { planned: true } },
  words: {
    en: {
      name: 'A contact in a quiet period',
      finds: 'A contact is dated inside the quiet period of that person or of the whole purchase.',
      title: (w) =>
        w.facts.planned
          ? `A contact with ${w.people} is planned in a quiet period`
          : `A contact with ${w.people} took place in a quiet period`,
      why: () => 'In a tender this can cost us the bid, however harmless the talk was.',
      todo: (w) =>
        w.facts.planned
          ? 'Move the contact out of the quiet period, or put the question in writing by the permitted way.'
          : 'Tell our legal colleagues now, write down what was said, and make no further contact until the period ends.',
      several: {
        title: (w) => `Contacts with ${w.count} people lie in a quiet period: ${w.people}`,
      },
      silence:
        'No contact with this person, done or planned, lies inside a quiet period. Permitted written questions do not count.',
    },
    'zh-CN': {
      name: '禁止接触期内有接触',
      finds: '有接触的日期落在这个人或整个项目的禁止接触期内。',
      title: (w) => (w.facts.planned ? `计划在禁止接触期内接触${w.people}` : `在禁止接触期内接触过${w.people}`),
      why: () => '招标期间，谈话再平常，也可能让我们失去投标资格。',
      todo: (w) =>
        w.facts.planned
          ? '把接触改到禁止接触期之外，或按允许的途径书面提问。'
          : '马上告知我方法务，写下谈了什么，期满之前不再接触。',
      several: {
        title: (w) => `与这些人的接触落在禁止接触期内：${w.people}`,
      },
      silence: '与这个人的接触，不论已发生还是计划中，都不在禁止接触期内。经允许的书面提问不算。',
    },
  },
};
