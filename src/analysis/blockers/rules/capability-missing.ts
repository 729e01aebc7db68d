/** Finds steps that ask for a capability which none of us has; must never speak before our side is recorded. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { type MissingRequirement, missingRequirements, thingsMissing } from '../missingRequirements.ts';

export const capabilityMissing: BlockerRule<MissingRequirement> = {
  id: 'capability-missing',
  group: 'our-side',
  find: (facts, flow) => missingRequirements(facts, flow, 'capability'),
  fix: (found) => ({ do: 'edit-our-side', asks: [found.facts.key] }),
  example: { steps: 1, facts: { step: '1' as StepId, key: 'capability:negotiation', approvers: [] } },
  words: {
    en: {
      name: 'A capability we lack',
      finds: 'Items of a step ask for a capability that our side does not have.',
      title: (w) => `${w.steps} asks for ${w.requirement(w.facts.key)}, and none of us has it`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `It is asked for by ${w.names(w.facts.approvers)}, who must approve. Without it that talk is lost before it begins.`
          : 'Without it we say at this step what we can say and not what they need to hear.',
      todo: () =>
        'Bring in a colleague who has it, train for it, or borrow it from a partner; then record it on our side.',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `${things} is asked for in ${w.facts.length} steps, and none of us has it: ${w.steps}`
            : `We lack ${thingsMissing(w.facts).length} capabilities: ${things}`;
        },
      },
      silence:
        'Our side has the capability, at least partly, or nothing in the step asks for it. Silent until our side is recorded.',
    },
    'zh-CN': {
      name: '缺一项能力',
      finds: '环节里有事项需要一项我方没有的能力。',
      title: (w) => `${w.steps}需要「${w.requirement(w.facts.key)}」能力，我们没有人具备`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `要审批的${w.names(w.facts.approvers)}就看重这一项。缺了它，这场谈话还没开始就输了。`
          : '缺了它，在这个环节我们只能讲自己会讲的，讲不出对方要听的。',
      todo: () => '请具备这项能力的同事加入，或者培训，或者借合作伙伴的力，然后在「我方」里记上。',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `${w.facts.length} 个环节需要「${things}」能力，我们没有人具备：${w.steps}`
            : `我们缺这些能力：${things}`;
        },
      },
      silence: '我方具备（哪怕只是部分具备）这项能力，或环节里不再需要它。没有登记我方人员之前，不提示。',
    },
  },
};
