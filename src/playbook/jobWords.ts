/** Words of titles, and family names in Chinese: by these a title that stands in one piece with a name is told from it. */

/** A place in a company. */
export const RANK =
  /\b(heads?|chief|lead|leader|directors?|managers?|officers?|(?:[se]?v|vice[ -])?president|[se]?vp|chair(?:man|woman|person)?|c[efitdompr]o|ciso|cmo|chro|dpo|buyers?|controllers?|accountants?|cashiers?|treasurers?|auditors?|counsel|lawyers?|engineers?|analysts?|architects?|consultants?|secretary|assistants?|supervisors?|specialists?|coordinators?|administrators?|planners?|owners?|founders?|developers?|clerks?|advis[eo]rs?|deputy|drivers?|operators?|sellers?|salesm[ae]n|users?|team ?leads?|pre-?sales|after-?sales|trainers?)\b/i;

/** What stands beside a rank in a title, and is nobody's name. */
export const TITLE_WORD =
  /^(of|for|and|&|the|to|at|in|senior|junior|vice|group|global|regional|national|general|managing|key|account|project|product|technical|commercial|plant|works|site|team|business|development|customer|service|services|quality|production|logistics|digital|data|information|technology|technologies|security|it|hr|r&d|research|supply|chain|strategy|internal|external|corporate|executive|maintenance|safety|office|support|board|department|committee|division|unit|council|company|branch|headquarters|north|south|east|west|central|europe|asia|america|china|germany|partner|tbd|none|unknown|nobody|all|various)$/i;

export const HAN_RANK = '总监|经理|主管|总裁|主任|部长|处长|科长|局长|厂长|店长|院长|校长|行长|组长|班长|总工|负责人';

/** A piece with one of these in it is no name, though it may begin as one. */
export const HAN_JOB = new RegExp(
  `${HAN_RANK}|董事|监事|会计|出纳|工程师|专员|助理|秘书|老板|书记|主席|顾问|售前|售后|客服|员工|同事|领导|高管|高层|高级|法人|部门|部$|中心$|处$|科$|办$|组$|室$|厂$|委员|小组|公司|集团|项目|技术|研发|研究|产品|运营|生产|质量|品质|品控|设备|仓库|仓储|物流|安全|安保|方案|车间|信息|数据|战略|金融|江苏|江西|黄石|石油|石化|水电|雷达|于是|方面|关键|万元|万以|常务|常委|秘方|温控|路由|许可|余额|马上|白领|何时|何人|谢谢|金额|金牌|易用|施工|司机|武汉|沈阳|韩国|唐山|安徽|江南|江北|石家庄|州$`,
);

/** The commonest family names, of one sign and of two. */
export const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝宁尚舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝辛靳管柴蒙鲍喻祁蒲滕屈饶牟艾尤阳穆卓古吉缪简芦麦褚娄窦戚岑宫费卜晏米柏宗瞿桂佟臧闵苟邬卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘麻苑迟邝';
export const DOUBLE_FAMILY_NAMES = '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|司徒|夏侯|端木|南宫|令狐';
