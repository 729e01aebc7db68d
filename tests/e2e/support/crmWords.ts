/** The CRM purchase as somebody would type it, in each language; must never hold a word of the interface. */
import type { Language } from '../../../src/model/words.ts';

const PEOPLE = ['lin', 'qiu', 'gao', 'shen', 'bai', 'mo', 'zhao', 'ning'] as const;
const STEPS = ['need', 'selection', 'sign', 'report', 'contract', 'use'] as const;

export interface CrmWords {
  readonly map: string;
  readonly term: string;
  readonly learnt: string;
  readonly comma: string;
  readonly name: { readonly [person in (typeof PEOPLE)[number]]: string };
  readonly title: { readonly [person in (typeof PEOPLE)[number]]: string };
  readonly step: { readonly [step in (typeof STEPS)[number]]: string };
  /** Amounts as they are written there. */
  readonly whole: string;
  readonly own: string;
  readonly vice: string;
}

export const CRM_WORDS: { readonly [language in Language]: CrmWords } = {
  en: {
    map: 'A CRM for Fernhill',
    term: 'Customer data stay in the country',
    learnt: 'Looked at four suppliers',
    comma: ', ',
    name: {
      lin: 'Lin Wei',
      qiu: 'Qiu Yan',
      gao: 'Gao Peng',
      shen: 'Shen Yu',
      bai: 'Bai Lin',
      mo: 'Mo Han',
      zhao: 'Zhao Min',
      ning: 'Ning Yuan',
    },
    title: {
      lin: 'Head of sales management',
      qiu: 'Procurement manager',
      gao: 'Head of IT',
      shen: 'Vice president for sales',
      bai: 'Finance director',
      mo: 'Legal counsel',
      zhao: 'Head of the neighbouring sales unit',
      ning: 'Friend at another company',
    },
    step: {
      need: 'I need one',
      selection: 'Choosing one',
      sign: 'I sign',
      report: 'The report',
      contract: 'Finance and legal',
      use: 'In use and paid',
    },
    whole: '800k',
    own: '300,000',
    vice: '2 Mio',
  },
  'zh-CN': {
    map: '蕨岭集团采购 CRM',
    term: '客户数据必须存放在境内',
    learnt: '看过四家供应商',
    comma: '，',
    name: {
      lin: '林薇',
      qiu: '邱妍',
      gao: '高鹏',
      shen: '沈瑜',
      bai: '白霖',
      mo: '莫涵',
      zhao: '赵敏',
      ning: '宁远',
    },
    title: {
      lin: '销售管理部负责人',
      qiu: '采购经理',
      gao: 'IT 负责人',
      shen: '销售副总裁',
      bai: '财务总监',
      mo: '法务专员',
      zhao: '相邻销售部门负责人',
      ning: '在另一家公司的朋友',
    },
    step: {
      need: '我想要一套',
      selection: '选哪一家',
      sign: '我自己签',
      report: '打报告',
      contract: '财务和法务',
      use: '上线和付款',
    },
    whole: '80万',
    own: '３０万',
    vice: '200 万',
  },
};
