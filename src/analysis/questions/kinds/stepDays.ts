/** Asks how long their steps take, once for all of which it is not known. */
import { type Name, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import type { QuestionKind } from '../question.ts';

interface StepDays {
  /** What they are called, and what those without a name are. */
  readonly names: readonly Name[];
}

export const stepDays: QuestionKind<StepDays> = {
  id: 'step-days',
  find: ({ open, found }) => {
    const steps = open.filter(({ days, lastDay }) => days === null && lastDay === null);
    const unknown = steps.map(({ id }) => id);
    if (unknown.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: unknown.map((record) => ({ table: 'steps', record, field: 'days' })) },
        steps: unknown,
        whom: { functions: ['procurement'] },
        settles: found('date-cannot-hold'),
        facts: {
          names: steps.map(({ name, kind }) =>
            name.trim() === '' ? STEP_KIND_NAMES[kind] : { en: name.trim(), 'zh-CN': name.trim() },
          ),
        },
      },
    ];
  },
  words: {
    en: {
      ask: (w) =>
        `How many working days does it usually take with you: ${w.list(w.facts.names.map((name) => `“${name.en}”`))}?`,
      why: () => 'The plan reckons with usual numbers until theirs are known.',
    },
    'zh-CN': {
      ask: (w) => {
        const names = w.list(w.facts.names.map((name) => `「${name['zh-CN']}」`));
        return w.facts.names.length === 1 ? `${names}一般要几个工作日？` : `${names}，一般各要几个工作日？`;
      },
      why: () => '没问到之前，计划只能按一般天数来排。',
    },
  },
};
