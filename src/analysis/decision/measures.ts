/** What each path takes, as a checklist; ids are kept in maps and must never change or come back with another meaning. */
import type { Name } from '../../playbook/names.ts';
import type { Path } from './path.ts';

export interface PathMeasure {
  /** What a map's record of the measure is called. */
  readonly id: string;
  readonly words: Name;
}

export const MEASURES: { readonly [Of in Path]: readonly PathMeasure[] } = {
  'part-time': [
    {
      id: 'part-time.beside-their-work',
      words: {
        en: 'Name those of the present team who look after key accounts beside their own work',
        'zh-CN': '从现有团队里点名，谁在本职之外兼顾重点客户',
      },
    },
    {
      id: 'part-time.bonus',
      words: {
        en: 'Set a bonus or another incentive for key-account work',
        'zh-CN': '为重点客户工作设一份奖金或其他激励',
      },
    },
    {
      id: 'part-time.rules-untouched',
      words: {
        en: 'Leave the rules by which performance is judged as they are',
        'zh-CN': '现行的考核办法保持不动',
      },
    },
    {
      id: 'part-time.look-again',
      words: {
        en: 'Once one or two accounts are won, decide anew whether it is time for a team of its own',
        'zh-CN': '赢下一两家以后，重新考虑是否该单设团队',
      },
    },
  ],
  split: [
    {
      id: 'split.own-team',
      words: {
        en: 'Form a team that does nothing else',
        'zh-CN': '组建一支只做重点客户的团队',
      },
    },
    {
      id: 'split.shared-support',
      words: {
        en: 'Agree with presales, delivery, legal and the others how the team draws on them: no second set is built',
        'zh-CN': '与售前、交付、法务等谈定怎么用现有的支持，不另建一套',
      },
    },
    {
      id: 'split.senior-leader',
      words: {
        en: 'Second one of the most senior leaders to it, by name',
        'zh-CN': '派一位足够资深的高层下来带队，落实到人',
      },
    },
    {
      id: 'split.pay',
      words: {
        en: 'Adjust pay and performance rules a little, and write down what differs',
        'zh-CN': '薪酬和考核作小幅调整，把不同之处写下来',
      },
    },
    {
      id: 'split.short-goals',
      words: {
        en: 'Set goals that can be reached within a few months',
        'zh-CN': '定几个月内能看到结果的短期目标',
      },
    },
    {
      id: 'split.account-list',
      words: {
        en: 'Draw up the list of accounts that are the team’s, and of none besides',
        'zh-CN': '列出归这支团队的客户名单，名单之外的不碰',
      },
    },
  ],
  rebuild: [
    {
      id: 'rebuild.whether',
      words: {
        en: 'Decide first whether to enter this business at all',
        'zh-CN': '先决定这件事到底做不做',
      },
    },
    {
      id: 'rebuild.business-case',
      words: {
        en: 'Work out the whole case, from what is put in to what comes back, and on to what that is put into next',
        'zh-CN': '把整本账算通：投入多少、产出多少，产出又再投到哪里',
      },
    },
    {
      id: 'rebuild.own-unit',
      words: {
        en: 'Found an independent unit with presales, delivery and other support of its own',
        'zh-CN': '成立独立的业务单元，自带售前、交付等协同支持团队',
      },
    },
    {
      id: 'rebuild.agreed-loss',
      words: {
        en: 'Agree how much may be lost, and until when',
        'zh-CN': '说定可以亏多少、亏到什么时候',
      },
    },
    {
      id: 'rebuild.full-discussion',
      words: {
        en: 'Discuss it with everyone it touches until nothing is left unsaid',
        'zh-CN': '与受影响的各方充分讨论，把话说透',
      },
    },
  ],
};
