/** Finds that the date by when they need it cannot be kept by the schedule. */
import type { StepId } from '../../../model/ids.ts';
import { firstDateThatHolds, readSchedule } from '../../../plan/schedule.ts';
import type { Day } from '../../../shared/day.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface CannotHold {
  readonly steps: readonly StepId[];
  readonly by: Day;
  /** The first date that the schedule can keep. */
  readonly holds: Day;
}

export const dateCannotHold: BlockerRule<CannotHold> = {
  id: 'date-cannot-hold',
  group: 'ground',
  neverMilder: true,
  find: (facts) => {
    const steps = readSchedule(facts).tooLate;
    const [by, holds] = [facts.map.fields.reasonBy, firstDateThatHolds(facts)];
    if (steps.length === 0 || by === null || holds === null) return [];
    return [{ subject: '', severity: 'slow', steps, facts: { steps, by, holds } }];
  },
  fix: () => ({ do: 'edit-map', field: 'reasonBy' }),
  example: { steps: 1, facts: { steps: ['1' as StepId], by: '2026-03-31' as Day, holds: '2026-05-08' as Day } },
  words: {
    en: {
      name: 'The date cannot hold',
      finds:
        'They need it by a date that is still to come, and by the days that its steps take some of them end too late for it.',
      title: (w) =>
        `By ${w.day(w.facts.by)} it cannot be done: ${w.steps} ${byCount(w.facts.steps.length, 'ends', 'end')} too late`,
      why: (w) =>
        `With the working days that each step takes there, it can be done by ${w.day(w.facts.holds)} at the earliest. A date that everybody knows to be wrong presses nobody.`,
      todo: (w) =>
        w.ask(
          `Ask which steps they can shorten or take side by side, and who agrees to that; or agree on ${w.day(w.facts.holds)}.`,
        ),
      silence:
        'By their working days, and the last days that they named, all steps end in time. Silent without a date by when that is today or later.',
    },
    'zh-CN': {
      name: '期限赶不上',
      finds: '客户要求的期限还没过，但按各环节要花的工作日推算，有环节来不及。',
      title: (w) => `${w.day(w.facts.by)}之前办不完：${w.steps}来不及`,
      why: (w) => `按各环节要花的工作日算，最早${w.day(w.facts.holds)}才能办完。人人都知道赶不上的期限，催不动任何人。`,
      todo: (w) => w.ask(`问清楚哪些环节可以缩短或并行、由谁同意；或者与客户另定${w.day(w.facts.holds)}。`),
      silence: '按工作日和客户给的截止日推算，各环节都来得及。没有今天或以后的期限时，不提示。',
    },
  },
};
