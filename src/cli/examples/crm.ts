/** The second example: the head of sales management buys a CRM and cannot decide alone; invented from end to end. */
import type { BuyingMap } from '../../model/map.ts';
import type { Language } from '../../model/words.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { drawMap } from './drawMap.ts';

export const OWN_LIMIT = 300_000;

/** The map in one language, with its days told from `today`. */
export function crm(language: Language, today: Day): BuyingMap {
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh);
  return drawMap({
    id: `example-crm-${language}`,
    today,
    fields: {
      name: say('A CRM for Fernhill Group', '蕨岭集团采购 CRM'),
      customer: say('Fernhill Group', '蕨岭集团'),
      viewpoint: say('the head of sales management', '销售管理部负责人'),
      offer: say('CRM for 400 sellers', '400 名销售使用的 CRM'),
      offerKinds: ['system'],
      touchesMoney: false,
      touchesData: true,
      amount: 800_000,
      currency: 'CNY',
      budgetPublished: false,
      reasonNow: say(
        'Two regions merge, and their customer lists have to be one before the new sales year opens.',
        '两个大区合并，新销售年度开始前必须把客户名单并成一份。',
      ),
      reasonBy: addDays(today, 126),
      problems: ['one-industry', 'showcases'],
      profile: 'regional',
      category: say('CRM', 'CRM'),
      industry: say('Building materials', '建材'),
      companySize: say('1,000 to 3,000 employees', '1000 至 3000 人'),
      contested: false,
      notes: say(
        'Try it: lower the amount to 300,000 and see which step falls off the way, and who may sign then. Customer, people and figures are invented.',
        '可以试试：把金额改成 30 万，看哪个环节不再经过、又由谁来签。客户、人物和数字均为虚构。',
      ),
    },
    people: {
      lin: {
        name: say('Lin Wei', '林薇'),
        title: say('Head of sales management', '销售管理部负责人'),
        function: 'sales',
        stance: 'supporter',
        contact: 'met',
        weight: 'medium',
        limit: OWN_LIMIT,
        kp: true,
        concerns: [
          [
            say('Will output per head show a change by the end of the year?', '年底前能不能看到人效的变化？'),
            say(
              'Worked out on your own figures: it pays back in fourteen months, and the third month brings the first comparison.',
              '用你们自己的数据算过：14 个月回本，第三个月就能拿出第一组对比。',
            ),
          ],
          [say('Will it lie idle like the last one?', '会不会又像上次那样没人用？'), ''],
        ],
      },
      procurement: {
        name: say('Qiu Yan', '邱妍'),
        title: say('Procurement manager', '采购经理'),
        function: 'procurement',
        contact: 'contacted',
        weight: 'medium',
      },
      it: {
        name: say('Gao Peng', '高鹏'),
        title: say('Head of IT', 'IT 负责人'),
        function: 'it',
        stance: 'sceptic',
        contact: 'met',
        weight: 'medium',
        competitors: [{ name: say('the supplier of the present ERP', '现有 ERP 的厂商'), kind: 'rival' }],
        concerns: [
          [
            say('Who looks after the interfaces when the ERP changes?', 'ERP 一升级，接口谁来管？'),
            say(
              'We keep the interfaces to your ERP under contract, and you see every change two weeks ahead.',
              '与贵司 ERP 的接口由我们按合同维护，每次变更提前两周告知。',
            ),
          ],
        ],
      },
      vp: {
        name: say('Shen Yu', '沈瑜'),
        title: say('Vice president for sales', '销售副总裁'),
        function: 'executive',
        contact: 'identified',
        weight: 'large',
        limit: 2_000_000,
      },
      finance: {
        name: say('Bai Lin', '白霖'),
        title: say('Finance director', '财务总监'),
        function: 'finance',
        contact: 'none',
        weight: 'medium',
      },
      legal: {
        name: say('Mo Han', '莫涵'),
        title: say('Legal counsel', '法务'),
        function: 'legal',
        contact: 'none',
        weight: 'small',
      },
      neighbour: {
        name: say('Zhao Min', '赵敏'),
        title: say('Head of the neighbouring sales unit', '相邻销售部门负责人'),
        function: 'sales',
        stance: 'sceptic',
        contact: 'identified',
        weight: 'medium',
        notes: say(
          'Fears that the customers of the unit become visible to everybody.',
          '担心自己部门的客户从此谁都看得到。',
        ),
      },
      friend: {
        name: say('Ning Yuan', '宁远'),
        title: say('Friend at another company', '在另一家公司的朋友'),
        function: 'outside',
        contact: 'identified',
        weight: 'small',
        notes: say('Brought in a CRM there two years ago.', '两年前在那家公司上过 CRM。'),
      },
    },
    steps: {
      need: {
        name: say('I need one', '我想要一套'),
        kind: 'need',
        quote: say(
          'Customers leave with the seller who leaves. I want to see what each of them does, and I want the number at the end of the year to be a better one.',
          '销售一走，客户也跟着走。我想看清每个人在做什么，更想让年底的数字好看一点。',
        ),
        seats: [['initiator', 'lin']],
      },
      selection: {
        name: say('Choosing one', '选哪一家'),
        kind: 'selection',
        quote: say(
          'I know which one I would take. But it has to look like a choice, and there are three people who could find something wrong with it.',
          '我心里有数，但总得有个选型的样子，而且至少有三个人可能挑出毛病来。',
        ),
        seats: [
          ['approver', 'procurement'],
          ['approver', 'it'],
        ],
      },
      sign: {
        name: say('I sign', '我自己签'),
        kind: 'budget',
        quote: say('Up to three hundred thousand nobody asks me anything.', '30 万以内，我签了就行，没人会问。'),
        seats: [['approver', 'lin']],
      },
      report: {
        name: say('The report', '打报告'),
        kind: 'budget',
        quote: say(
          'Beyond that I write it up and explain it, and explain it again, and in the end they ask about things that have nothing to do with it.',
          '超过了就要写报告，解释一遍又一遍，最后还会扯出一堆不相干的事。',
        ),
        seats: [['approver', 'vp']],
      },
      contract: {
        name: say('Finance and legal', '财务和法务'),
        kind: 'contract',
        quote: say(
          'They have their rules. Do as they ask, please; and where you really cannot, give me a sentence I can take to them.',
          '他们有他们的规矩，你们最好照办；实在办不到的，给我一句能拿去交代的话。',
        ),
        seats: [
          ['approver', 'finance'],
          ['informed', 'legal'],
        ],
        terms: [
          {
            text: say('Customer data stay on servers inside the country.', '客户数据必须存放在境内服务器。'),
            complies: true,
            reason: '',
          },
          {
            text: say('Unlimited liability for lost data.', '数据丢失承担无限责任。'),
            complies: false,
            reason: say(
              'Our insurance covers the contract sum twice over; without a ceiling no insurer covers anything.',
              '我们的保险覆盖合同金额的两倍；责任不设上限，任何保险公司都不承保。',
            ),
          },
          { text: say('Payment 90 days after acceptance.', '验收后 90 天付款。'), complies: null, reason: '' },
        ],
      },
      'in-use': {
        name: say('In use and paid', '上线和付款'),
        kind: 'payment',
        quote: say(
          'If my own people do not open it every morning, I have spent the money and the favour.',
          '要是我的人不会每天早上打开它，这笔钱和这份人情就都白花了。',
        ),
        seats: [['executor', 'lin']],
      },
    },
    links: [
      ['need', 'selection'],
      ['selection', 'sign', { kind: 'up-to', amount: OWN_LIMIT }],
      ['selection', 'report', { kind: 'above', amount: OWN_LIMIT }],
      ['sign', 'contract'],
      ['report', 'contract'],
      ['contract', 'in-use'],
    ],
    relations: [
      {
        kind: 'influence',
        from: 'lin',
        to: 'vp',
        strength: 'normal',
        note: say('Reports on the sales figures every Monday.', '每周一汇报销售数据。'),
      },
      {
        kind: 'influence',
        from: 'friend',
        to: 'lin',
        strength: 'normal',
        note: say('Is asked how others made it easier.', '常被请教别家是怎么把事情办简单的。'),
      },
      {
        kind: 'influence',
        from: 'neighbour',
        to: 'it',
        strength: 'strong',
        note: say('They rolled out the last system together.', '上一套系统是他们俩一起上的。'),
      },
      {
        kind: 'conflict',
        from: 'lin',
        to: 'neighbour',
        note: say('Both claim the dealers of the merged region.', '合并后的大区经销商归谁，两人各执一词。'),
      },
    ],
    contacts: [
      {
        people: ['lin'],
        inDays: -58,
        topics: ['need'],
        learnt: say('Looked at four suppliers; two she knew before.', '看过四家供应商，其中两家本来就认识。'),
      },
      {
        people: ['lin', 'it'],
        inDays: -41,
        topics: ['technical', 'value'],
        learnt: say(
          'He asked only about interfaces. The last roll-out is still held against him.',
          '他只问接口。上次上线的事至今还有人怪他。',
        ),
      },
      {
        people: ['lin', 'procurement'],
        inDays: -5,
        topics: ['price'],
        learnt: say('Wants a firm offer before anything else.', '别的先不谈，先要正式报价。'),
      },
    ],
    account: [
      {
        kind: 'income',
        text: say('More visits to dealers per seller', '每名销售多跑的经销商拜访'),
        size: 'large',
      },
      {
        kind: 'saving',
        text: say('Customers who stay when a seller leaves', '销售离职时留得住的客户'),
        size: 'large',
      },
    ],
  });
}
