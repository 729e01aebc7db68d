/** Finds functions that nearly always have a say and have nobody on the sheet; must never name one said not to exist there. */

import type { MapFacts } from '../../../facts/mapFacts.ts';
import { type FunctionId, LEGAL_AND_COMPLIANCE } from '../../../model/words.ts';
import type { BlockerRule } from '../blockerRule.ts';

export const missingFunction: BlockerRule = {
  id: 'missing-function',
  group: 'not-talked-to',
  find: (facts) => {
    if (!facts.keyAccount) return [];
    const functions = expected(facts)
      .filter(({ anyOf }) => facts.peopleIn(anyOf).length === 0)
      .flatMap(({ anyOf, named = anyOf }) => named)
      .filter((id) => !facts.map.absentFunctions[id]?.absent);
    if (functions.length === 0) return [];
    return [{ subject: '', severity: 'slow', whole: true, functions, missing: functions, facts: {} }];
  },
  fix: (found) => ({ do: 'fill-functions', functions: found.functions ?? [] }),
  example: { functions: ['procurement', 'finance'], facts: {} },
  words: {
    en: {
      name: 'Nobody known in a function',
      finds:
        'A key account without anybody from procurement, finance or legal & compliance; from risk control and internal audit where money or data is touched; from IT where it is a system.',
      title: (w) => `Nobody on the sheet yet: ${w.functions}`,
      why: () =>
        'At a key account somebody looks at it from there, whether we know them or not. Unprepared, they raise their questions right before signing.',
      todo: (w) =>
        `${w.ask('Ask who looks at such purchases in each of them.')} If a function does not exist there, say so, and its empty chair goes.`,
      silence: 'Each of these functions has somebody on the sheet or is said not to exist there.',
    },
    'zh-CN': {
      name: '有职能还没人',
      finds:
        '重点客户里没有采购、没有财务，或者法务和合规都没有人；涉及资金或数据时没有风控和内审的人；采购的是系统时没有 IT 的人。',
      title: (w) => `图上还没有这些职能的人：${w.functions}`,
      why: () => '重点客户那边总有人从这个角度来看，不管我们认不认识。事先没沟通，问题就会在签约前冒出来。',
      todo: (w) => `${w.ask('逐个问清楚：这类采购由谁来看？')}如果客户确实没有这个职能，就注明没有。`,
      silence: '这些职能在图上都有人，或者已注明客户没有。',
    },
  },
};

/** Functions of which one should be there, and those to name where none is; all of them unless said. */
interface Expected {
  readonly anyOf: readonly FunctionId[];
  readonly named?: readonly FunctionId[];
}

function expected({ map }: MapFacts): readonly Expected[] {
  const { touchesMoney, touchesData, offerKinds } = map.fields;
  return [
    { anyOf: ['procurement'] },
    { anyOf: ['finance'] },
    { anyOf: LEGAL_AND_COMPLIANCE, named: ['legal'] },
    ...(touchesMoney || touchesData ? [{ anyOf: ['risk-control', 'internal-audit'] as const }] : []),
    ...(offerKinds.includes('system') ? [{ anyOf: ['it'] as const }] : []),
  ];
}
