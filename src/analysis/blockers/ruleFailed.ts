/** Stands in the list for a rule that broke, so that its silence is not taken for good news. */
import type { BlockerRule, Found } from './blockerRule.ts';

export interface FailedRule {
  readonly rule: string;
}

/** The finding about a rule that threw. */
export const failureOf = (rule: string): Found<FailedRule> => ({ subject: rule, severity: 'note', facts: { rule } });

export const ruleFailed: BlockerRule<FailedRule> = {
  id: 'rule-failed',
  group: 'chain',
  find: () => [],
  fix: () => null,
  example: { facts: { rule: 'no-approver' } },
  words: {
    en: {
      name: 'A check could not be made',
      finds: 'A rule that broke while it looked at this map.',
      title: (w) => `The check “${w.facts.rule}” could not be made`,
      why: () => 'What it would have found is unknown; all other checks were made.',
      todo: () => 'Look into this point by hand, and report the name of the check to whoever looks after the software.',
      several: {
        title: (w) => `${w.facts.length} checks could not be made: ${w.list(w.facts.map(({ rule }) => `“${rule}”`))}`,
      },
      silence: 'The rule runs through again.',
    },
    'zh-CN': {
      name: '有一项检查没做成',
      finds: '检查这张图时出错的规则。',
      title: (w) => `检查项「${w.facts.rule}」没有做成`,
      why: () => '它本来会查出什么，现在不知道；其他检查都照常做了。',
      todo: () => '这一点请先自己核对，并把检查项的名字告诉维护软件的人。',
      several: {
        title: (w) => `有 ${w.facts.length} 项检查没有做成：${w.facts.map(({ rule }) => `「${rule}」`).join('、')}`,
      },
      silence: '这条规则能正常跑完。',
    },
  },
};
