/** The story that the second example tells: one who cannot decide alone, and the fork at her own limit; invented from end to end. */
import { patchFields } from '../../edit/edit.ts';
import type { ToldMap } from '../../model/stood.ts';
import type { Language } from '../../model/words.ts';
import type { Day } from '../../shared/day.ts';
import { crm, OWN_LIMIT } from './crm.ts';
import { drawStory } from './drawStory.ts';

/** The map with its story, in one language but for the chapters, which are told in both. */
export function crmStory(language: Language, today: Day): ToldMap {
  const start = crm(language, today);
  return drawStory(start, { language, today }, [
    {
      title: { en: '“I want one”', 'zh-CN': '「我想要一套」' },
      text: {
        en: 'Lin Wei has the problem and the will. What she does not have, at 800,000, is the signature.',
        'zh-CN': '林薇有痛点，也有决心。可到了 80 万，她没有签字权。',
      },
      question: { en: 'Who signs for 800,000?', 'zh-CN': '80 万，由谁来签？' },
      people: ['lin'],
      step: 'need',
    },
    {
      title: { en: 'It has to look like a choice', 'zh-CN': '总得有个选型的样子' },
      text: {
        en: 'She knows which one she would take. Procurement and IT can still find something wrong with it.',
        'zh-CN': '选哪家她心里有数，但采购和 IT 都可能挑出毛病来。',
      },
      people: ['procurement', 'it'],
      step: 'selection',
    },
    {
      title: { en: 'Above her limit: the report', 'zh-CN': '超过权限：打报告' },
      text: {
        en: 'The vice president decides on a paper that somebody else explains. None of us has talked to the vice president.',
        'zh-CN': '副总裁凭一份由别人解释的报告做决定，而我们还没有人见过副总裁。',
      },
      people: ['vp'],
      step: 'report',
    },
    {
      title: { en: 'Were it only 300,000', 'zh-CN': '假如只要 30 万' },
      text: {
        en: 'Her own signature would do, and the report would fall silent. That is no way out, though: an order cut up to pass below a limit comes back to her.',
        'zh-CN': '她自己签了就行，不用再打报告。但这不是出路：为绕开审批而拆单，最后会算到她头上。',
      },
      question: { en: 'What changes if the price is 300,000?', 'zh-CN': '价格降到 30 万，会变成什么样？' },
      people: ['lin'],
      step: 'sign',
      since: (map) => patchFields(map, { amount: OWN_LIMIT }),
    },
    {
      title: { en: 'Finance and legal: a sentence to pass on', 'zh-CN': '财务和法务：给她一句能交代的话' },
      text: {
        en: 'Back at 800,000. Where we can do as they ask, we say so. Where we cannot, she needs a reason that she can take to them.',
        'zh-CN': '回到 80 万。办得到的，明确答应；办不到的，给她一个能拿去交代的理由。',
      },
      people: ['finance', 'legal'],
      step: 'contract',
      since: (map) => patchFields(map, { amount: start.fields.amount }),
    },
    {
      title: { en: 'Those who have no seat', 'zh-CN': '不在桌上的人' },
      text: {
        en: 'A friend elsewhere whom she asks, and the unit next door that has the ear of IT. Neither is on any list of who decides.',
        'zh-CN': '她常请教的外部朋友，还有和 IT 走得近的相邻部门。决策名单上都没有他们。',
      },
      question: { en: 'Who sways them from outside?', 'zh-CN': '谁在外面影响他们？' },
      people: ['friend', 'neighbour'],
      step: 'selection',
    },
  ]);
}
