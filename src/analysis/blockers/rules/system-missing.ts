/** Finds steps that ask for a tool which we do not have; must never speak before our side is recorded. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { type MissingRequirement, missingRequirements, thingsMissing } from '../missingRequirements.ts';

export const systemMissing: BlockerRule<MissingRequirement> = {
  id: 'system-missing',
  group: 'our-side',
  find: (facts, flow) => missingRequirements(facts, flow, 'system'),
  fix: (found) => ({ do: 'edit-our-side', asks: [found.facts.key] }),
  example: { steps: 1, facts: { step: '1' as StepId, key: 'system:roi-calculator', approvers: [] } },
  words: {
    en: {
      name: 'A system we lack',
      finds: 'Items of a step ask for a system or tool that our side does not have.',
      title: (w) => `${w.steps} asks for this, and we do not have it: ${w.requirement(w.facts.key)}`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `${w.names(w.facts.approvers)} must approve, and will want to see it.`
          : 'Made by hand each time, it costs days and looks different each time.',
      todo: () =>
        'Find out whether a simple version would do for this customer, who makes it and by when; then record it on our side.',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `${w.facts.length} steps ask for this, and we do not have it: ${things} (${w.steps})`
            : `We lack ${thingsMissing(w.facts).length} systems: ${things}`;
        },
      },
      silence:
        'Our side has the system, at least partly, or nothing in the step asks for it. Silent until our side is recorded.',
    },
    'zh-CN': {
      name: '缺系统或工具',
      finds: '环节里有事项需要一个我方没有的系统或工具。',
      title: (w) => `${w.steps}要用到「${w.requirement(w.facts.key)}」，我们没有`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `${w.names(w.facts.approvers)}要审批，一定会要看。`
          : '每次都靠手工做，一做好几天，而且每次都不一样。',
      todo: () => '看看给这个客户先做个简单版行不行，谁来做、什么时候好，然后在「我方」里记上。',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `${w.facts.length} 个环节要用到「${things}」，我们没有：${w.steps}`
            : `我们缺这些系统或工具：${things}`;
        },
      },
      silence: '我方有（哪怕只是部分有）这个系统，或环节里不再需要它。没有登记我方人员之前，不提示。',
    },
  },
};
