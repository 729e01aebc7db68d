/** Finds those at a step who are no approvers and to whom nobody has talked; must never name an approver. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule, Found } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Uncontacted {
  /** Null for key persons who sit in no step on the way. */
  readonly step: StepId | null;
}

export const uncontactedParty: BlockerRule<Uncontacted> = {
  id: 'uncontacted-party',
  group: 'not-talked-to',
  find: ({ index, way, isApprover, isContacted, inQuiet, stepsOf }) => {
    const waiting = index.people.filter(
      (person) => !isApprover(person.id) && !isContacted(person.id) && !inQuiet(person.id),
    );
    const found: Found<Uncontacted>[] = [];
    for (const { id } of index.steps.filter((step) => way.onTheWay.has(step.id))) {
      const people = waiting.filter((person) => stepsOf(person.id).includes(id)).map((person) => person.id);
      if (people.length > 0) found.push({ subject: id, severity: 'slow', people, steps: [id], facts: { step: id } });
    }
    const keyPersons = waiting.filter((person) => person.kp && stepsOf(person.id).length === 0);
    if (keyPersons.length > 0) {
      const people = keyPersons.map((person) => person.id);
      found.push({ subject: '', severity: 'slow', people, facts: { step: null } });
    }
    return found;
  },
  fix: (found) => ({ do: 'record-contact', people: found.people ?? [], topic: null }),
  example: { people: 2, steps: 1, facts: { step: '1' as StepId } },
  words: {
    en: {
      name: 'Somebody nobody talked to',
      finds: 'People with a seat in a step, or key persons without a seat, who approve nothing and were not contacted.',
      title: (w) =>
        w.facts.step
          ? w.bodies()
            ? `Nobody has talked to whoever prepares it for ${w.people} in ${w.steps}`
            : `Nobody has talked to ${w.people} in ${w.steps}`
          : `Nobody has talked to ${w.people}, whom we take for the decider`,
      why: (w) =>
        w.facts.step
          ? 'Whoever starts it, uses it or is told of it can hold it up, even without a vote.'
          : `We count on ${byCount(w.count, 'somebody', 'people')} from whom we have never heard a word.`,
      todo: (w) =>
        w.approach(
          ({ names }) => `Arrange a talk with ${names}, and ask what they need to know.`,
          ({ names }) => `Ask who prepares the papers for ${names} and who presents them, and what is read there.`,
        ),
      several: {
        title: (w) => `Nobody has talked to ${w.count} more who have a part in it: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Arrange a talk with each, and ask what they need to know: ${names}.`,
            ({ names }) => `Ask who prepares the papers for ${names} and who presents them, and what is read there.`,
          ),
      },
      silence: 'All of them were contacted, or are in a quiet period.',
    },
    'zh-CN': {
      name: '有人还没谈过',
      finds: '环节里有席位的人，或没有席位的关键决策人，不是审批人，也没有接触过。',
      title: (w) =>
        w.facts.step ? `${w.steps}里的${w.people}，还没有人去谈过` : `我们认定${w.people}说了算，却还没有人去谈过`,
      why: (w) =>
        w.facts.step
          ? '发起的、使用的、被知会的，就算没有表决权，也能把事情拖住。'
          : '押宝押在从没谈过的人身上，是真是假都不知道。',
      todo: (w) =>
        w.approach(
          ({ names }) => `约${names}谈一次，问问对方需要知道什么。`,
          ({ names }) => `问清楚${names}的材料由谁准备、谁汇报、看哪些内容。`,
        ),
      several: {
        title: (w) => `这些参与的人还没有人去谈过：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `逐个约${names}谈一次，问问对方需要知道什么。`,
            ({ names }) => `问清楚${names}的材料由谁准备、谁汇报、看哪些内容。`,
          ),
      },
      silence: '这些人都接触过了，或者处于禁止接触期。',
    },
  },
};
