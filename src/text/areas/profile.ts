/** Words of the kind of customer, of our products, of results, and of the question what we want from key accounts. */
import type { Area } from '../area.ts';

export const profile = {
  testUnknown: { en: 'What kind of customer this is, nobody has said yet.', 'zh-CN': '还没有说明是哪类客户。' },
  testSmb: {
    en: 'One of very many, short-lived, with the same needs as all: sold to the standard way.',
    'zh-CN': '数量多、合作期短、需求大同小异：按标准做法卖。',
  },
  testGlobal: {
    en: 'Its head office or business spans the world, and some ranking or list names it.',
    'zh-CN': '总部或业务遍及全球，在某份排名或名单上查得到。',
  },
  testNational: {
    en: 'Its business spans the country, and some ranking or list names it.',
    'zh-CN': '业务遍及全国，在某份排名或名单上查得到。',
  },
  testRegional: {
    en: 'Based and known in its region, with a yearly revenue above {{bar}}.',
    'zh-CN': '总部在本地区、当地知名，年营收超过 {{bar}}。',
  },
  testWilling: {
    en: 'Smaller than those, but its stage, focus or taste lets it pay far more than others.',
    'zh-CN': '规模不如前几类，但所处阶段、业务重心或偏好让它愿意、也付得起高出许多的价。',
  },
  tooSmall: {
    en: 'Its revenue of {{revenue}} is not above {{bar}}: by size no regional key account.',
    'zh-CN': '年营收 {{revenue}}，没有超过 {{bar}}，按规模够不上区域型重点客户。',
  },
  tooLarge: {
    en: 'Its revenue of {{revenue}} is above {{bar}}: by size a regional key account.',
    'zh-CN': '年营收 {{revenue}}，超过 {{bar}}，按规模已是区域型重点客户。',
  },
  heldByOne: {
    en: 'On the sheet one person holds all {{seats}} seats: win that one, and the purchase is won.',
    'zh-CN': '图上 {{seats}} 个席位都是同一个人：把这个人的事办成，采购就成了。',
  },
  heldByMany: {
    en: 'On the sheet {{people}} people hold {{seats}} seats: their interests differ, so the process has to be won as well.',
    'zh-CN': '图上 {{people}} 人坐 {{seats}} 个席位：各有各的诉求，人要搞定，流程也要走通。',
  },
  concentration: { en: 'Role concentration {{percent}} %', 'zh-CN': '角色集中度 {{percent}}%' },
  concentrationHint: {
    en: '100 % where one person holds every seat, 0 % where every seat has its own person.',
    'zh-CN': '一个人占全部席位为 100%，一席一人为 0%。',
  },
  disagreeOne: {
    en: 'The profile says key account, the sheet says one person. Either somebody is missing on the sheet, or a short sale will do.',
    'zh-CN': '客户类型写的是重点客户，图上却只有一个人：要么漏了人，要么按简单的卖法就够。',
  },
  disagreeMany: {
    en: 'The profile says small business, the sheet shows {{people}} people with seats. Sold to the standard way, those who were not asked will stop it.',
    'zh-CN': '客户类型写的是中小企业，图上却有 {{people}} 人占席位：按标准做法卖，没问到的人会拦下来。',
  },
  products: { en: 'Products', 'zh-CN': '产品' },
  productsHint: {
    en: 'For each, the yearly revenue above which a customer known in its region is a key account. Without a product it is {{bar}}.',
    'zh-CN': '每个产品各定一条线：当地知名的客户年营收超过它，就算重点客户。没有产品时按 {{bar}}。',
  },
  product: { en: 'Product', 'zh-CN': '产品' },
  productBar: { en: 'Revenue above', 'zh-CN': '年营收超过' },
  addProduct: { en: 'Add a product', 'zh-CN': '添加产品' },
  noProduct: { en: 'none in particular', 'zh-CN': '不特定' },
  outcome: { en: 'How it ended', 'zh-CN': '结果' },
  outcomeOpen: { en: 'still open', 'zh-CN': '还在进行' },
  outcomeWon: { en: 'won', 'zh-CN': '赢单' },
  outcomeLost: { en: 'lost', 'zh-CN': '丢单' },
  results: { en: 'What came of them', 'zh-CN': '成交情况' },
  resultsKa: {
    en: 'Key accounts: {{won}} of {{ended}} won, {{percent}} %. It should not fall below {{bar}} %.',
    'zh-CN': '重点客户：{{ended}} 单里赢了 {{won}} 单，{{percent}}%。不应低于 {{bar}}%。',
  },
  resultsSmb: {
    en: 'Small business: {{won}} of {{ended}} won, {{percent}} %. About {{bar}} % is usual.',
    'zh-CN': '中小企业：{{ended}} 单里赢了 {{won}} 单，{{percent}}%。一般在 {{bar}}% 左右。',
  },
  askProblem: { en: 'What do we want from key accounts?', 'zh-CN': '我们做重点客户，想解决什么？' },
  askLater: { en: 'Not now', 'zh-CN': '先不答' },
  askDone: { en: 'Done', 'zh-CN': '好了' },
} as const satisfies Area;
