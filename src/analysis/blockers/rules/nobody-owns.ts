/** Finds people for whom nobody of ours is responsible; must never speak before our side is recorded. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule, Found } from '../blockerRule.ts';

interface Unowned {
  /** Null for opinion holders who sit in no step on the way. */
  readonly step: StepId | null;
}

export const nobodyOwns: BlockerRule<Unowned> = {
  id: 'nobody-owns',
  group: 'our-side',
  find: ({ index, way, opinionHolders, stepsOf, isOwned }) => {
    const unowned = index.people.filter((person) => !isOwned(person.id)).map((person) => person.id);
    const found: Found<Unowned>[] = [];
    for (const { id } of index.steps.filter((step) => way.onTheWay.has(step.id))) {
      const people = unowned.filter((person) => stepsOf(person).includes(id));
      if (people.length > 0) found.push({ subject: id, severity: 'slow', people, steps: [id], facts: { step: id } });
    }
    const people = opinionHolders
      .map((person) => person.id)
      .filter((person) => !isOwned(person) && stepsOf(person).length === 0);
    if (people.length > 0) {
      found.push({ subject: '', severity: 'slow', people, facts: { step: null } });
    }
    return found;
  },
  fix: (found) => ({ do: 'assign-owner', people: found.people ?? [] }),
  example: { people: 2, steps: 1, facts: { step: '1' as StepId } },
  words: {
    en: {
      name: 'Nobody of ours is responsible',
      finds: 'People with a seat in a step, or opinion holders without one, for whom nobody of ours is responsible.',
      title: (w) =>
        w.facts.step
          ? `Nobody of ours looks after ${w.people} in ${w.steps}`
          : `Nobody of ours looks after ${w.people}, to whom others listen`,
      why: () =>
        'Where nobody is responsible, nobody prepares, and each of us believes that a colleague has made the call.',
      todo: (w) => `Name one of us for ${w.people}: the colleague whose trade comes closest.`,
      several: {
        title: (w) => `Nobody of ours looks after ${w.count} of them: ${w.people}`,
        todo: () => 'Name one of us for each: the colleague whose trade comes closest.',
      },
      silence: 'Somebody of ours is responsible for each of these people. Silent until our side is recorded.',
    },
    'zh-CN': {
      name: '没有我方负责人',
      finds: '环节里有席位的人，或没有席位的关键意见人，没有安排我方负责人。',
      title: (w) =>
        w.facts.step ? `${w.steps}里的${w.people}，没有我方负责人` : `${w.people}说话有人听，却没有我方负责人`,
      why: () => '没有人负责，就没有人准备，每个人都以为别的同事已经联系过了。',
      todo: (w) => `给${w.people}${w.count > 1 ? '各' : ''}指定一位我方负责人，专业最接近的最合适。`,
      several: {
        title: (w) => `没有我方负责人：${w.people}`,
        todo: () => '给每个人指定一位我方负责人，专业最接近的最合适。',
      },
      silence: '这些人都有了我方负责人。没有登记我方人员之前，不提示。',
    },
  },
};
