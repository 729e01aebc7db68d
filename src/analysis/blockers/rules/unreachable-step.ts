/** Finds parts of the process that no link joins to its beginning; must never mind whether a link can hold. */
import type { StepId } from '../../../model/ids.ts';
import { compareText } from '../../../shared/compare.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface CutOff {
  readonly stepCount: number;
  readonly first: StepId | null;
}

export const unreachableStep: BlockerRule<CutOff> = {
  id: 'unreachable-step',
  group: 'chain',
  find: ({ way }) =>
    way.components.slice(1).map((steps) => ({
      // By id, so that putting the steps in another order does not make it another finding.
      subject: [...steps].sort(compareText)[0] ?? '',
      severity: 'slow',
      steps,
      facts: { stepCount: steps.length, first: steps[0] ?? null },
    })),
  fix: (found) => (found.facts.first ? { do: 'edit-step', step: found.facts.first, field: 'links' } : null),
  example: { steps: 1, facts: { stepCount: 1, first: null } },
  words: {
    en: {
      name: 'Steps cut off from the rest',
      finds: 'Steps that no link joins to the part of the process with the first step.',
      title: (w) => `${w.steps} ${byCount(w.facts.stepCount, 'is', 'are')} not joined to the rest of the process`,
      why: () =>
        'A step whose place we do not know is a step that surprises us: nobody can say when it comes, or after whom.',
      todo: (w) => w.ask(`Ask what comes before ${w.steps} and what after, and draw the links.`),
      several: {
        title: (w) => `${w.facts.length} parts of the process are not joined to the rest: ${w.steps}`,
        todo: (w) => w.ask('Ask what comes before each part and what after, and draw the links.'),
      },
      silence: 'A link joins these steps to the part with the first step.',
    },
    'zh-CN': {
      name: '环节没有连上',
      finds: '有环节没有任何连线通到第一个环节所在的那一段。',
      title: (w) => `${w.steps}没有和其他环节连起来`,
      why: () => '不知道它排在哪里，就说不清什么时候轮到、在谁后面，到时候只能措手不及。',
      todo: (w) => w.ask(`问清楚${w.steps}之前是什么、之后是什么，再把连线画上。`),
      several: {
        title: (w) => `有 ${w.facts.length} 段流程没有和其他环节连起来：${w.steps}`,
        todo: (w) => w.ask('问清楚每一段之前是什么、之后是什么，再把连线画上。'),
      },
      silence: '有连线把它们和第一个环节所在的那一段接上。',
    },
  },
};
