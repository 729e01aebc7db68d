/** Finds approvers whom the key person neither is nor sways; must never name one who is for us. */

import { isFor } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface CannotPush {
  readonly keyPersons: readonly PersonId[];
}

export const kpCannotPush: BlockerRule<CannotPush> = {
  id: 'kp-cannot-push',
  group: 'only-the-kp',
  neverMilder: true,
  find: ({ index, approvers, swayedBy }) => {
    const keyPersons = index.people.filter((person) => person.kp).map((person) => person.id);
    const swayed = new Set(keyPersons.flatMap((person) => [...swayedBy(person)]));
    const beyond = approvers.filter((person) => !person.kp && !swayed.has(person.id) && !isFor(person));
    if (keyPersons.length === 0 || beyond.length === 0) return [];
    return [{ subject: '', severity: 'stop', people: beyond.map((person) => person.id), facts: { keyPersons } }];
  },
  fix: (found) => ({ do: 'win-over', people: found.people ?? [] }),
  example: { people: 2, facts: { keyPersons: ['3' as PersonId] } },
  words: {
    en: {
      name: 'The key person cannot push it through',
      finds: 'A key person is marked, and some approver is no key person, is not swayed by one, and is not for us.',
      title: (w) => `${w.names(w.facts.keyPersons)} cannot push it past ${w.people}`,
      why: (w) =>
        `${byCount(w.count, 'This approver is', 'These approvers are')} neither for us nor swayed by whom we take for the decider. That usually comes out when the time is gone and a competitor is in.`,
      todo: (w) =>
        w.approach(
          ({ names }) => `Win ${names} in person, or find out who sways them and draw the line.`,
          ({ names }) => `Find out who presents to ${names} and who is listened to there, and draw the line.`,
        ),
      silence: 'Every approver is a key person, is swayed by one, or is for us.',
    },
    'zh-CN': {
      name: '关键决策人推不动',
      finds: '标了关键决策人，却有审批人既不是关键决策人，也不受其影响，也不支持我们。',
      title: (w) => `${w.names(w.facts.keyPersons)}推不动${w.people}`,
      why: (w) =>
        `${w.count === 1 ? '这位' : '这些'}审批人既不支持我们，也不受我们认定的那位决策人影响。等发现推不动，时间已经过去，对手也进来了。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `直接去争取${names}；或者弄清楚谁说话管用，把影响线画上。`,
          ({ names }) => `弄清楚谁向${names}汇报、会上听谁的，把影响线画上。`,
        ),
      silence: '每位审批人要么是关键决策人，要么受其影响，要么支持我们。',
    },
  },
};
