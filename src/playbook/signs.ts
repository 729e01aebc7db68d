/** What a title, a department or a verb lets one suppose, in either language: proposals, to be seen and taken away by whoever typed them. */
import type { FunctionId, RelationKind, Role, Strength } from '../model/words.ts';

/** Words in a title that point to a function; what one sign has taken is not looked at again, so the narrower come first. */
export const FUNCTION_SIGNS: readonly (readonly [FunctionId, RegExp])[] = [
  ['information-security', /\b(information|it|cyber)[ -]?security\b|\bciso\b|\binfosec\b|信息安全|网络安全|网安/gi],
  ['internal-audit', /\b(internal )?audit(or|ing)?\b|内审|内部审计|审计/gi],
  ['data-protection', /\bdata (protection|privacy)\b|\bprivacy\b|\bdpo\b|数据保护|个人信息保护|隐私/gi],
  ['discipline-inspection', /\bdiscipline inspection\b|纪检|纪委/gi],
  ['tender-agency', /\b(tender(ing)?|procurement) agen(cy|t)\b|招标代理/gi],
  ['staff-representation', /\b(works|staff) council\b|\bunion\b|工会|职代会|职工代表/gi],
  [
    'finance',
    /\bfinanc(e|es|ial)\b|\bcfo\b|\baccount(ant|ing)\b|\btreasur(er|y)\b|\bcontroller\b|\bcashier\b|财务|会计|出纳|资金/gi,
  ],
  ['procurement', /\bprocurement\b|\bpurchas(ing|er)\b|\bsourcing\b|\bbuyer\b|采购/gi],
  ['legal', /\blegal\b|\blawyer\b|\bcounsel\b|法务|法律/gi],
  ['compliance', /\bcompliance\b|合规/gi],
  ['risk-control', /\brisk\b|风控|风险/gi],
  ['hr', /\bhr\b|\bhuman resources\b|\bpersonnel\b|人力资源|人事/gi],
  [
    'it',
    /\bcio\b|\binformation (technology|systems)\b|\b(head|director|manager|vp) of it\b|\bit (head|director|manager|lead)\b|信息技术|信息化|信息部|信息中心/gi,
  ],
  ['it', /(?<![A-Za-z])IT(?![A-Za-z])/g],
  ['administration', /\badministration\b|\bfacilit(y|ies)\b|\boffice manager\b|行政/gi],
  ['sales', /\bsales\b|销售/gi],
  ['marketing', /\bmarketing\b|\bcmo\b|市场/gi],
  ['operations', /\boperations\b|\bcoo\b|运营/gi],
  ['shareholder', /\bshareholder\b|\binvestor\b|股东|投资方|投资人/gi],
  [
    'executive',
    /\bceo\b|\bchief executive\b|\b(managing director|general manager)\b|\bchair(man|woman|person)?\b|\b(vice[ -])?president\b|\bvp\b|董事长|总经理|总裁|首席执行官/gi,
  ],
];

/** A verb or word for a part in the purchase. */
export const ROLE_SIGNS: readonly (readonly [Role, RegExp])[] = [
  [
    'informed',
    /^(?:(?:is|gets|to be|must be|only|just|kept) )?(?:told|informed|notified|cc(?:'d|ed)?|in the loop)$|^(?:只|仅|只是|只需|只要|需|需要|要|被|只被|会被|得)?(?:知会|告知|通知|抄送|知情)(?:一下|一声|即可|就行)?$/i,
  ],
  [
    'approver',
    /^(?:chooses|selects|decides|approves|signs|signs off|accountable|(?:can|may) (?:say no|veto|approve|decide)|has a veto|decider|decision[- ]maker)(?: it)?$|^(?:由?(?:他|她)?(?:来|负责|最后|最终)?(?:审批|批准|签字|签批|拍板|决策|决定|选定)|会签|会签人|拍板人|决策人|决策者|能?说了算|可以否决|能否决|有否决权|一票否决)$/i,
  ],
  [
    'initiator',
    /^(?:starts(?: it)?|initiates(?: it)?|asks for it|wants it|needs it|started it|requester)$|^(?:由?(?:他|她)?(?:发起|提出|提需求|提出需求|先提出|最先提出)(?:的)?|需求提出人|需求方)$/i,
  ],
  [
    'executor',
    /^(?:(?:will |would )?uses?(?: it)?|tries it(?: out)?|tests it|user|end user|carries it out|works with it|runs it|implements(?: it)?|rolls it out|responsible)$|^(?:由?(?:他|她)?(?:使用|试用|实际使用|日常使用|负责使用|负责执行|负责落地|执行|经办|落地|要用|会用)|使用人|使用者|用户|经办人)$/i,
  ],
];

/** How somebody stands to somebody else, whose name is `to`; a strength where the words say one. */
export const TIE_SIGNS: readonly (readonly [RelationKind, Strength | null, RegExp])[] = [
  ['influence', 'strong', /^(?:can )?(?:strongly|greatly|really) (?:sways?|influences?) (?<to>.+)$/i],
  ['influence', 'strong', /^has the ear of (?<to>.+)$/i],
  ['influence', 'weak', /^(?:can )?(?:weakly|slightly|hardly) (?:sways?|influences?) (?<to>.+)$/i],
  ['influence', null, /^(?:can )?(?:sways?|influences?) (?<to>.+)$/i],
  ['influence', null, /^has influence (?:on|over) (?<to>.+)$/i],
  ['influence', 'strong', /^(?:能|会)?(?:强烈|深深|很能)影响(?<to>.+)$/],
  ['influence', 'strong', /^对(?<to>.+?)(?:影响很大|有很大影响|很有影响力?)$/],
  ['influence', 'weak', /^(?:能|会)?(?:略微|稍微|轻微)影响(?<to>.+)$/],
  ['influence', 'weak', /^对(?<to>.+?)(?:影响不大|有一点影响)$/],
  ['influence', null, /^(?:能|会|可以)?影响(?<to>.+)$/],
  ['influence', null, /^对(?<to>.+?)有影响力?$/],
  ['reports-to', null, /^reports to (?<to>.+)$/i],
  ['reports-to', null, /^(?:汇报给|上级是|上司是)(?<to>.+)$/],
  ['reports-to', null, /^向(?<to>.+?)汇报$/],
  ['conflict', null, /^(?:is )?(?:in conflict|at odds) with (?<to>.+)$/i],
  ['conflict', null, /^[与和跟](?<to>.+?)(?:有矛盾|不和|有冲突)$/],
  ['guards', null, /^guards (?:the way to )?(?<to>.+)$/i],
  ['guards', null, /^是(?<to>.+?)的把关人$/],
  ['guards', null, /^[替为](?<to>.+?)把关$/],
];

/** That somebody is asked for an opinion before others decide: an opinion holder, who has no part in the step. */
export const CONSULTED = /^(?:(?:is|gets|to be|must be|only) )?consulted$|^(?:被|需)?(?:征询|咨询|征求意见)$/i;

/** What somebody may sign alone, said in so many words: any amount, nothing, or an amount. */
export const LIMIT_WORDS: readonly (readonly [kind: 'unlimited' | 'none' | 'amount', sign: RegExp])[] = [
  [
    'none',
    /^(?:no(?:ne)?(?: sign-?off)?(?: limit)? of (?:their|his|her) own|no sign-?off (?:authority|right))$|^(?:没有|无)(?:自己的)?(?:审批|签批|签字)?(?:权限?|额度)$/i,
  ],
  [
    'unlimited',
    /^(?:(?:no|without(?: any| a)?|unlimited)(?: sign-?off)? limit|unlimited|any amount)$|^(?:审批)?(?:无|没有|不设?)(?:审批)?(?:限额|上限|限金额|额度限制|限制金额)$|^(?:审批)?(?:权限|额度|金额)(?:不限|无上限|没有上限)$|^不限(?:金额|额度)$/i,
  ],
  ['amount', /^(?:sign-?off )?limit(?:ed)?(?: of| to| is| up to)?[:=]? ?(?<amount>.*\d.*)$/i],
  ['amount', /^(?<amount>.*\d.*) (?:sign-?off )?limit$/i],
  [
    'amount',
    /^(?:审批|签批|签字)?(?:权限|限额|额度|上限)(?:为|是|到|在)?[:：]? ?(?<amount>[^以]+?)(?:以内|以下|及以下)?$/,
  ],
];

/** The same, where it stands under a heading that says it is a limit. */
export const LIMIT_CELL_WORDS: typeof LIMIT_WORDS = [
  ['none', /^(?:no|none|nothing|nil|0|无|没有|无权限?|没有权限?)$/i],
  ['unlimited', /^(?:all|any|full|no maximum|不限|无限|无上限|全部|全额)$/i],
];

const VERB = '(?:(?:can|may) )?(?:approves?|signs?|decides?)(?: off| alone)?';
const 由 = '(?:的?[由归][他她]|可)?';
const 过 = '(?:超过|高于|大于)';
const 批 = '(?:可以?|能)?(?:审批|批准|签批|签字|签|批)(?:权限)?';

/** That somebody approves, with an amount: up to it, or above it. Whether it is one is for whoever reads it. */
export const LIMIT_SIGNS: readonly (readonly [kind: 'up-to' | 'above', sign: RegExp])[] = [
  ['up-to', /^(?:up to|at most|max(?:imum|\.)?|not (?:over|above|more than)|<=?|≤) ?(?<amount>.*\d.*)$/i],
  ['up-to', /^(?:不超过|最多|至多|最高)(?<amount>[^以]+?)(?:以内|以下)?$/],
  ['up-to', /^(?<amount>[^以]+?)(?:以内|以下|及以下)$/],
  ['up-to', new RegExp(`^${VERB} (?:up to|to|until|below|under|at most) (?<amount>.*\\d.*)$`, 'i')],
  ['above', new RegExp(`^${VERB} (?:anything )?(?:over|above|from|more than|beyond) (?<amount>.*\\d.*)$`, 'i')],
  ['above', new RegExp(`^${VERB} (?<amount>.*\\d.*?) (?:and|or) (?:over|above|more|up)$`, 'i')],
  ['up-to', new RegExp(`^${批}(?:到|至|不超过)?(?<amount>[^以]+?)(?:以内|以下|及以下)?$`)],
  ['above', new RegExp(`^${批}${过}(?<amount>[^以]+?)的?$`)],
  ['above', new RegExp(`^${批}${过}?(?<amount>[^以]+?)(?:以上|及以上)$`)],
  ['up-to', new RegExp(`^(?<amount>[^以]+?)(?:以内|以下|及以下)${由}${批}$`)],
  ['above', new RegExp(`^(?<amount>[^以]+?)(?:以上|及以上)${由}${批}$`)],
  ['above', new RegExp(`^${过}(?<amount>[^以]+?)的?${由}${批}$`)],
];
