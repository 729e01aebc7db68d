/** Says why one finding stands before the next; must never give a reason other than the one that decided. */
import type { Language } from '../../model/words.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import type { Blocker } from './blockerRule.ts';
import { GROUP_NAMES } from './groupNames.ts';
import { byCount } from './phrase.ts';
import { decidingCriterion } from './rank.ts';
import { ruleOf } from './sayBlocker.ts';

type Words = { readonly [Lang in Language]: string };

const WEIGHTS: { readonly [Weight in 1 | 2 | 3]: Words } = {
  3: { en: 'large', 'zh-CN': '大' },
  2: { en: 'medium', 'zh-CN': '中等' },
  1: { en: 'small or not known', 'zh-CN': '小或还不清楚' },
};

/** Why `blocker` comes before `next`, the one right after it; null when nothing comes after. */
export function sayRank(blocker: Blocker, next: Blocker | null, language: Language): string {
  if (next === null) return language === 'en' ? 'Nothing comes after it.' : '后面没有别的卡点了。';
  return SAY[decidingCriterion(blocker, next)](blocker, next)[language];
}

const SAY: { readonly [Criterion in ReturnType<typeof decidingCriterion>]: (a: Blocker, b: Blocker) => Words } = {
  severity: (a, b) => ({
    en: `“${SEVERITY_NAMES[a.severity].en}” comes before “${SEVERITY_NAMES[b.severity].en}”: ${
      a.severity === 'stop'
        ? 'the order cannot pass like this.'
        : 'this costs time or margin, the next one is only worth knowing.'
    }`,
    'zh-CN': `「${SEVERITY_NAMES[a.severity]['zh-CN']}」排在「${SEVERITY_NAMES[b.severity]['zh-CN']}」前面：${
      a.severity === 'stop' ? '不解决，这单就过不去。' : '这一条会耽误时间或吃掉利润，下一条只是提个醒。'
    }`,
  }),
  approvers: (a, b) => ({
    en: `Equally severe, but ${approvers(a)} ${byCount(a.rank.approversBehind, 'depends', 'depend')} on this one and ${
      b.rank.approversBehind === 0 ? 'none' : b.rank.approversBehind
    } on the next.`,
    'zh-CN': `轻重一样，但这一条后面牵着 ${a.rank.approversBehind} 位审批人，下一条${
      b.rank.approversBehind === 0 ? '没有' : `是 ${b.rank.approversBehind} 位`
    }。`,
  }),
  weight: (a, b) => ({
    en: `Equally severe, with as many approvers behind it, but ${
      a.whole ? 'this one is about the whole purchase, which counts as' : 'the people here weigh more:'
    } ${WEIGHTS[a.rank.weight].en}, against ${WEIGHTS[b.rank.weight].en} for the next.`,
    'zh-CN': `轻重一样，后面的审批人也一样多，但这一条${
      a.whole ? '关系到整次采购，影响力按' : '涉及的人影响力'
    }${WEIGHTS[a.rank.weight]['zh-CN']}${a.whole ? '算' : ''}，下一条的影响力${WEIGHTS[b.rank.weight]['zh-CN']}。`,
  }),
  order: (a, b) => {
    const [left, right] = [ruleOf(a).group, ruleOf(b).group];
    if (left === right) {
      return {
        en: `Otherwise equal; “${ruleOf(a).words.en.name}” is taken up before “${ruleOf(b).words.en.name}”.`,
        'zh-CN': `其他都一样，按检查顺序，「${ruleOf(a).words['zh-CN'].name}」先于「${ruleOf(b).words['zh-CN'].name}」。`,
      };
    }
    return {
      en: `Otherwise equal; “${GROUP_NAMES[left].en}” is taken up before “${GROUP_NAMES[right].en}”.`,
      'zh-CN': `其他都一样，先处理「${GROUP_NAMES[left]['zh-CN']}」，再处理「${GROUP_NAMES[right]['zh-CN']}」。`,
    };
  },
  names: () => ({
    en: 'The two are equal in everything that counts; which one is first makes no difference.',
    'zh-CN': '这两条在轻重上完全一样，先做哪条都行。',
  }),
};

const approvers = (blocker: Blocker): string =>
  `${blocker.rank.approversBehind} ${byCount(blocker.rank.approversBehind, 'approver', 'approvers')}`;
