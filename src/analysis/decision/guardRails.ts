/** What went wrong for six companies on these paths, and the four conflicts underneath, with what to keep an eye on; must never name a company, nor choose a path. */
import type { Name } from '../../playbook/names.ts';
import type { Path } from './path.ts';

/** A figure or a sign to look at now and then. */
export interface Watch {
  /** Stable for ever. */
  readonly id: string;
  readonly words: Name;
}

export interface GuardRail {
  readonly id: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** The paths on which this can happen to us. */
  readonly threatens: readonly Path[];
  readonly did: Name;
  readonly happened: Name;
  readonly watch: readonly Watch[];
}

export interface Conflict {
  readonly id: 'skills' | 'ownership' | 'thin-offer' | 'unclear-rules';
  readonly threatens: readonly Path[];
  readonly words: Name;
}

export const GUARD_RAILS: readonly GuardRail[] = [
  {
    id: 'A',
    threatens: ['part-time'],
    did: {
      en: 'Their best sellers to small firms were to grow into key accounts by themselves.',
      'zh-CN': '让做中小企业的好销售自己慢慢长成重点客户销售。',
    },
    happened: {
      en: 'Deals took longer and got no bigger, fewer firms bought, and each sale cost more than before.',
      'zh-CN': '单子越做越久，金额没有变大，成交的客户反而少了，每一单的销售成本更高。',
    },
    watch: [
      { id: 'A.cycle', words: { en: 'Days from first talk to signature', 'zh-CN': '从初谈到签约的天数' } },
      { id: 'A.size', words: { en: 'Average amount of an order', 'zh-CN': '平均订单金额' } },
      { id: 'A.won', words: { en: 'New customers each quarter', 'zh-CN': '每季度新成交客户数' } },
      { id: 'A.cost', words: { en: 'Selling cost for each order', 'zh-CN': '每单销售成本' } },
    ],
  },
  {
    id: 'B',
    threatens: ['part-time', 'split'],
    did: {
      en: 'Partners kept the standard product; head office took the biggest names and all special work, and shared what it earned.',
      'zh-CN': '标准产品归渠道卖，头部客户和定制需求由总部来做，利润与渠道分成。',
    },
    happened: {
      en: 'Partners stopped reporting deals, steered them elsewhere or sat on them, and stood in the way at the customer.',
      'zh-CN': '渠道有单不报、转到别处、压着不放，在客户现场还处处设障。',
    },
    watch: [
      { id: 'B.registered', words: { en: 'Deals that each partner registers', 'zh-CN': '各渠道报备的商机数' } },
      { id: 'B.disputes', words: { en: 'Disputes with partners over a deal', 'zh-CN': '与渠道的撞单纠纷' } },
    ],
  },
  {
    id: 'C',
    threatens: ['split', 'rebuild'],
    did: {
      en: 'The team for key accounts was run with no tie at all to the business with small firms.',
      'zh-CN': '重点客户团队与中小企业业务完全分开运作，互不相干。',
    },
    happened: {
      en: 'Both went after the same firms, customers complained, and management spent its days as a referee.',
      'zh-CN': '两边抢同一批客户，客户投诉，管理层的时间都花在当裁判上。',
    },
    watch: [
      { id: 'C.contested', words: { en: 'Accounts that two teams claim', 'zh-CN': '两个团队都在跟的客户数' } },
      { id: 'C.complaints', words: { en: 'Complaints about who is in charge', 'zh-CN': '因归属不清引起的投诉' } },
    ],
  },
  {
    id: 'D',
    threatens: ['rebuild'],
    did: {
      en: 'Management declared key accounts the strategy and moved people and money there.',
      'zh-CN': '把重点客户定为公司战略，人和钱都往那边倾斜。',
    },
    happened: {
      en: 'The new team lived on what the small-firm team had already won: revenue changed its label, and nothing was added.',
      'zh-CN': '新团队吃的是中小企业团队的老客户，没有开出新客户：收入换了个名头，总数没有增加。',
    },
    watch: [
      {
        id: 'D.new',
        words: {
          en: 'Share of key-account revenue from customers we did not have before',
          'zh-CN': '重点客户收入中来自全新客户的占比',
        },
      },
    ],
  },
  {
    id: 'E',
    threatens: ['split', 'rebuild'],
    did: {
      en: 'Product people and engineers who served everybody were drawn over to the large projects.',
      'zh-CN': '原来共用的产品和研发力量被抽去做重点客户项目。',
    },
    happened: {
      en: 'The standard product fell behind and rivals used it; the large projects were too special and too slow to make up for it, and the company returned to where it had begun.',
      'zh-CN': '标准产品迭代变慢，对手趁机进攻；重点客户需求复杂、周期长，也没做成，最后又回到原点。',
    },
    watch: [
      { id: 'E.releases', words: { en: 'Releases of the standard product', 'zh-CN': '标准产品的发版节奏' } },
      {
        id: 'E.engineering',
        words: { en: 'Share of engineering spent on key accounts', 'zh-CN': '研发投入重点客户项目的占比' },
      },
    ],
  },
  {
    id: 'F',
    threatens: ['split', 'rebuild'],
    did: {
      en: 'A team of its own, a clear picture of its customers, and an office that settles border disputes.',
      'zh-CN': '单设重点客户团队，客户画像清楚，还有专门协调冲突的后台。',
    },
    happened: {
      en: 'It fell short of its number, the others had to make up for it, and soon nobody kept to the border.',
      'zh-CN': '重点客户指标没完成，缺口要由中小企业团队补，边界很快又没人守了。',
    },
    watch: [
      { id: 'F.coverage', words: { en: 'How far each team is towards its target', 'zh-CN': '各团队的目标达成进度' } },
      {
        id: 'F.border',
        words: { en: 'Cases that fall on the border between teams', 'zh-CN': '落在团队边界上的个案数' },
      },
    ],
  },
];

export const CONFLICTS: readonly Conflict[] = [
  {
    id: 'skills',
    threatens: ['part-time', 'split'],
    words: {
      en: 'What our sellers are good at is less than what a large organisation asks of them.',
      'zh-CN': '销售现有的基本功，撑不起重点客户的要求。',
    },
  },
  {
    id: 'ownership',
    threatens: ['part-time', 'split', 'rebuild'],
    words: {
      en: 'With this quarter’s number in mind, key accounts are dug out of the customers of others, and two teams claim one firm.',
      'zh-CN': '盯着短期指标，就会到中小企业客户里去挖重点客户，同一家客户归谁说不清。',
    },
  },
  {
    id: 'thin-offer',
    threatens: ['split', 'rebuild'],
    words: {
      en: 'Products and services are not deep enough to serve both kinds of customer at once.',
      'zh-CN': '产品和服务的底子太薄，两类客户难以同时顾好。',
    },
  },
  {
    id: 'unclear-rules',
    threatens: ['split', 'rebuild'],
    words: {
      en: 'How work is measured, paid and credited, what counts as good, and whom to hire follow no common idea.',
      'zh-CN': '考核、薪酬、贡献认定、工作标准和用人画像各说各话，没有一套讲得通的逻辑。',
    },
  },
];

/** What can go wrong on a path, in the order of the cases. */
export const guardRailsOf = (path: Path): readonly GuardRail[] =>
  GUARD_RAILS.filter((rail) => rail.threatens.includes(path));

/** Which of the conflicts underneath a path has to live with. */
export const conflictsOf = (path: Path): readonly Conflict[] =>
  CONFLICTS.filter((conflict) => conflict.threatens.includes(path));
