/** Entries and requirements that the playbook does not propose any more, in their last words, so that a line which somebody ticked can still be read; must never lose one. */
import type { EntryWords } from './playbook.ts';

export const RETIRED: { readonly [id: string]: EntryWords } = {
  'administration.approver.ordinary-week': {
    en: 'Go through an ordinary week with {who}, and count the forms',
    'zh-CN': '跟{who}过一遍平常的一周，数清要填多少张单',
  },
  'administration.executor.rooms-and-badges': {
    en: 'Tell {who}: what would need rooms, notices or badges, and from when',
    'zh-CN': '告诉{who}：哪些要用会议室、发通知、办门禁，从什么时候起',
  },
  'administration.executor.staff-questions': {
    en: 'Ask {who} what staff will ask first, and bring the answers next time',
    'zh-CN': '问{who}：员工头一个会问什么，下次把答案带来',
  },
  'administration.informed.on-site': {
    en: 'Tell {who}: who comes on site, when, and what they need from administration',
    'zh-CN': '告诉{who}：谁来现场、什么时候、要行政配合什么',
  },
  'administration.initiator.first-month': {
    en: 'Tell {who}: what goes off their desk in the first month',
    'zh-CN': '告诉{who}：第一个月手头能少掉哪几件事',
  },
  'administration.initiator.no-mail': {
    en: 'Tell {who}: which mails and lists it ends, and which, if any, it adds',
    'zh-CN': '告诉{who}：能省掉哪些邮件和台账，会不会多出新的',
  },
  'administration.initiator.whom-to-win': {
    en: 'Learn: which heads of department {who} must win, and in which order',
    'zh-CN': '了解：{who}还得说服哪几位部门负责人，先谁后谁',
  },
  'administration.opinion-holder.paper-travels': {
    en: 'Ask {who} how a paper really travels through the house',
    'zh-CN': '请教{who}：一份文件在内部实际怎么走',
  },
  'administration.opinion-holder.reads-first': {
    en: 'Learn: who reads a paper before the decider sees it',
    'zh-CN': '了解：材料送到拍板人之前，先经谁的眼',
  },
  'approval.approver.three-points': {
    en: 'For {who}: what to decide, what can go wrong, who has agreed already',
    'zh-CN': '给{who}：请批什么、风险在哪、谁已同意',
  },
  'approval.draft': {
    en: 'Draft the paper with {initiator}, weak points included',
    'zh-CN': '与{initiator}一起起草呈批材料，短处也写进去',
  },
  'approval.executor.wording': {
    en: 'For {who}: what was approved, in its own words, and from which day',
    'zh-CN': '告知{who}：批复原文是什么，从哪天起执行',
  },
  'approval.read-before': {
    en: 'Learn: who reads the paper before {approvers}, and what gets sent back',
    'zh-CN': '了解：材料到{approvers}之前先经谁看，什么样的会被退回',
  },
  'capability:business-consulting': { en: 'Business consulting', 'zh-CN': '业务咨询' },
  'capability:compliance-grasp': { en: 'Compliance grasp', 'zh-CN': '合规理解' },
  'capability:demonstration': { en: 'Demonstration', 'zh-CN': '产品演示' },
  'capability:process-coordination': { en: 'Process coordination', 'zh-CN': '流程协调' },
  'capability:project-management': { en: 'Project management', 'zh-CN': '项目管理' },
  'capability:relationship-keeping': { en: 'Keeping relations', 'zh-CN': '关系经营' },
  'competitor.praised-for': {
    en: 'Ask {who} for the strong points of {competitor}, and do not contradict',
    'zh-CN': '请教{who}：{competitor}好在哪里；只听，不反驳',
  },
  'competitor.still-lack': {
    en: 'Ask {who} which point of {competitor} we still lack, and answer it in writing',
    'zh-CN': '问{who}：跟{competitor}比还差哪一点，书面答复',
  },
  'compliance.executor.one-name': {
    en: 'Tell {who}: who of ours answers a further question, within two days',
    'zh-CN': '告诉{who}：追问找我方哪一位，两天内答复',
  },
  'condition.up-to': {
    en: 'Ask {initiator} whether tax and service count: {condition}, it comes here',
    'zh-CN': '问{initiator}：金额含不含税和服务，{condition}走这一支',
  },
  'contact.none.anybody': {
    en: 'Ask {who} for ten minutes, to learn how things are done here',
    'zh-CN': '约{who}十分钟，请教这里办事的规矩',
  },
  'contact.none.informed': {
    en: 'Introduce ourselves to {who} before the first notice arrives',
    'zh-CN': '第一份知会送到之前，先去认识{who}',
  },
  'contact.talked.anybody': {
    en: 'Bring {who} something of use the second time: an answer, a figure, a name',
    'zh-CN': '第二次找{who}带点有用的：一个答案、一个数、一个人',
  },
  'contract.ever-changed': {
    en: 'Learn: which clauses they have ever changed for a supplier',
    'zh-CN': '了解：对方为供应商改过哪几条',
  },
  'contract.one-sitting': {
    en: 'Go through all the terms with {approvers} in one sitting',
    'zh-CN': '与{approvers}坐在一起，把条款一次过完',
  },
  'custom.on-one-page': {
    en: 'Discovery: “{step}” on one page: what is decided, on what, by whom',
    'zh-CN': '需求调研：把「{step}」定什么、看什么、谁来定写成一页',
  },
  'data-protection.approver.which-data': {
    en: 'Tell {who}: which personal data, for what, where, and for how long',
    'zh-CN': '告诉{who}：收哪些个人信息、做什么用、存哪里、多久',
  },
  'data-protection.opinion-holder.clearest-answers': {
    en: 'Ask {who} which supplier answered most clearly, and answer that way',
    'zh-CN': '请教{who}：哪家供应商答得最清楚，照样答',
  },
  'discipline-inspection.approver.may-sign': {
    en: 'Learn: from published rules, what {who} must countersign, and up to what amount',
    'zh-CN': '了解：按公开规定，哪些要{who}会签、到什么金额',
  },
  'discipline-inspection.approver.on-request': {
    en: 'For {who}, on official request only: contact log, integrity pledge, list of gifts refused',
    'zh-CN': '{who}正式调阅时才给：接触记录、廉洁承诺书、拒收礼品登记',
  },
  'discipline-inspection.executor.official-minutes': {
    en: 'For {who}, through the customer only: complete minutes and signatures',
    'zh-CN': '经客户转给{who}：完整记录和签字，别的不给',
  },
  'discipline-inspection.informed.kept-ready': {
    en: 'Kept ready for {who}: the signed integrity pledge, and who of ours takes part',
    'zh-CN': '给{who}备查：签好的廉洁承诺书、我方参与人名单',
  },
  'discipline-inspection.informed.send-nothing': {
    en: 'Send {who} nothing; the customer informs its own inspectors',
    'zh-CN': '不给{who}发任何材料，由客户按内部程序知会',
  },
  'discipline-inspection.initiator.keep-away': {
    en: 'Keep away from {who}, and leave the reason for this purchase to the customer',
    'zh-CN': '不找{who}，起因由客户自己说明',
  },
  'discipline-inspection.initiator.our-file': {
    en: 'For {who}, if an official letter comes: our file with dates, names and papers',
    'zh-CN': '{who}正式来函时备好档案：日期、人员、文件',
  },
  'discipline-inspection.initiator.published-finding': {
    en: 'Learn: which published finding set this off, and what it asks of suppliers',
    'zh-CN': '了解：公开通报里哪件事引起、对供应商有什么要求',
  },
  'discipline-inspection.opinion-holder.must-document': {
    en: 'Learn: from published rules, what {swayed} must keep on file',
    'zh-CN': '了解：按公开规定，{swayed}要留哪些备查材料',
  },
  'discipline-inspection.opinion-holder.no-go-between': {
    en: 'Do not seek {who} through others: no word sent, no go-between',
    'zh-CN': '不托人找{who}，不带话，不找中间人',
  },
  'executive.approver.if-nothing': {
    en: 'Tell {who}: what changes for {customer}, what it costs, what another year of waiting costs',
    'zh-CN': '告诉{who}：{customer}会变什么、要花多少、再拖一年损失多少',
  },
  'executive.approver.page-of-the-bid': {
    en: 'In the bid, for {who}: result, risk and dates on one page',
    'zh-CN': '写进标书给{who}看：成效、风险、日期，一页写完',
  },
  'executive.approver.turned-down': {
    en: 'Which request did {who} turn down last, and for what reason?',
    'zh-CN': '{who}上一次没批的是哪份申请，卡在什么理由？',
  },
  'executive.initiator.promise': {
    en: 'Learn: what {who} promised the board, and for which date',
    'zh-CN': '了解：{who}向董事会承诺了什么、哪天兑现',
  },
  'executive.opinion-holder.speak-for': {
    en: 'Ask {who} what it would take to speak for this in the management meeting',
    'zh-CN': '请教{who}：怎样才愿意在管理层会上替这件事说话',
  },
  'finance.informed.expense-or-asset': {
    en: 'Tell {who}: the sum, the month it falls due, expense or asset',
    'zh-CN': '告诉{who}：金额多少、哪个月付、进费用还是进资产',
  },
  'hr.approver.staff-body': {
    en: 'Ask {who} which staff body must be heard, and how long that takes',
    'zh-CN': '问{who}：要不要过工会或职代会，要多久',
  },
  'hr.executor.closed-weeks': {
    en: 'Ask {who} which weeks are closed to training, and plan round them',
    'zh-CN': '问{who}：哪几周不能排培训，计划就避开',
  },
  'hr.informed.job-rules': {
    en: 'Tell {who}: what it means for job descriptions, bonus rules and working hours',
    'zh-CN': '告诉{who}：岗位说明、奖金规则、工时有没有变化',
  },
  'hr.initiator.glad-to-lose': {
    en: 'Tell {who}: which tasks people elsewhere were glad to lose',
    'zh-CN': '告诉{who}：别家的员工最乐意丢掉的是哪些活',
  },
  'hr.opinion-holder.tired-teams': {
    en: 'Ask {who} which teams are tired of change, and plan those last',
    'zh-CN': '请教{who}：哪些团队折腾怕了，就排到最后',
  },
  'internal-audit.approver.next-sample': {
    en: 'Ask {who} which sample the next audit will draw, and from which month',
    'zh-CN': '问{who}：下次审计抽哪些样本、从哪个月起',
  },
  'internal-audit.approver.open-finding': {
    en: 'Learn: which finding of the last audit is still open',
    'zh-CN': '了解：上次审计还有哪条没整改完',
  },
  'internal-audit.approver.paper-trail': {
    en: 'Tell {who}: the paper, the date and the name behind each decision so far',
    'zh-CN': '告诉{who}：至今每个决定凭哪份文件、哪天定、谁经办',
  },
  'internal-audit.opinion-holder.written-up': {
    en: 'Learn: which supplier habits {who} wrote up in earlier reports',
    'zh-CN': '了解：{who}以往报告里点过供应商的哪些毛病',
  },
  'it.approver.one-engineer': {
    en: 'Name to {who} one engineer of ours who answers, and a deputy',
    'zh-CN': '给{who}定好一位我方工程师和一位替补，随时找得到',
  },
  'it.approver.who-opens': {
    en: 'Learn: on which days changes are allowed, and whose signature it takes',
    'zh-CN': '了解：哪几天允许变更，由谁签字放行',
  },
  'it.executor.leave-out': {
    en: 'Put technical questions in writing through the named channel; leave {who} out of it',
    'zh-CN': '技术疑问书面走指定渠道，不找{who}',
  },
  'legal.approver.data-place': {
    en: 'Tell {who}: where the data lies, who can open it, and when it is deleted',
    'zh-CN': '告诉{who}：数据存在哪里、谁打得开、何时删除',
  },
  'legal.approver.never-passed': {
    en: 'Learn: which clause {who} never let pass, whoever the supplier was',
    'zh-CN': '了解：无论哪家供应商，{who}都没放过的是哪一条',
  },
  'legal.initiator.regulator': {
    en: 'Learn: what the regulator found, and by when {customer} must answer',
    'zh-CN': '了解：监管提了什么，{customer}最迟何时答复',
  },
  'limit.enough': {
    en: 'Ask {who} to settle it under their own authority, without another round',
    'zh-CN': '请{who}在自己的权限内定下来，不再多走一轮',
  },
  'marketing.approver.campaign': {
    en: 'Ask {who} which campaign of the year must not be disturbed',
    'zh-CN': '问{who}：今年哪场活动绝不能受影响',
  },
  'marketing.approver.public-story': {
    en: 'Tell {who}: what their market will notice of this, and what may be told in public',
    'zh-CN': '告诉{who}：市场上会看到什么变化、哪些可以对外讲',
  },
  'marketing.informed.no-logo': {
    en: 'Tell {who}: the name and logo of {customer} appear nowhere without a written yes',
    'zh-CN': '告诉{who}：没有书面同意，{customer}的名称和标识不会出现',
  },
  'marketing.initiator.first-measure': {
    en: 'Tell {who}: how long until a first effect can be measured, and in which figure',
    'zh-CN': '告诉{who}：多久测得到第一个效果，看哪个数',
  },
  'need.approver.request': {
    en: 'Ask {who} what a request must say before it may go on',
    'zh-CN': '问{who}：申请里写清哪几样才放行',
  },
  'operations.approver.longest-stop': {
    en: 'Settle with {who} the longest stop they can bear, in hours',
    'zh-CN': '与{who}定下最长能停几个小时',
  },
  'operations.approver.peak': {
    en: 'Learn: which months are peak, and when a stop does least harm',
    'zh-CN': '了解：哪几个月是旺季，什么时候停影响最小',
  },
  'operations.executor.never-stops': {
    en: 'Ask {who} which part of the work must never stop, and plan round it',
    'zh-CN': '问{who}：哪一段活绝不能停，方案就绕开它',
  },
  'operations.executor.ten-minutes': {
    en: 'Tell {who}: what to do in the first ten minutes of a fault, on one card',
    'zh-CN': '告诉{who}：出故障头十分钟怎么办，写在一张卡上',
  },
  'operations.informed.areas': {
    en: 'Tell {who}: which areas and hours are affected, and who is on call',
    'zh-CN': '告诉{who}：影响哪些区域和时段，出事打给谁',
  },
  'operations.initiator.hour-cost': {
    en: 'Tell {who}: what an hour of the problem costs, counted in their units',
    'zh-CN': '告诉{who}：这个问题每小时损失多少，按对方的口径算',
  },
  'operations.initiator.measure-week': {
    en: 'Record the loss with {who} for a week, on their own sheet',
    'zh-CN': '用{who}自己的报表，一起记一周损失',
  },
  'operations.opinion-holder.called-at-night': {
    en: 'Learn: which supplier {who} would call at night, and why that one',
    'zh-CN': '了解：半夜出事，{who}会打给哪家供应商，为什么',
  },
  'operations.opinion-holder.see-a-site': {
    en: 'Take {who} to a site where it has run for a year',
    'zh-CN': '带{who}去看一个已经用满一年的现场',
  },
  'other.approver.gained-lost': {
    en: 'Learn: what this department gained or lost in the last such purchase',
    'zh-CN': '了解：上次同类采购，该部门得了什么、失了什么',
  },
  'other.approver.measured-by': {
    en: 'Ask {who} by what their department is measured this year',
    'zh-CN': '请教{who}：所在部门今年考核哪几项',
  },
  'other.approver.why-their-yes': {
    en: 'Ask {who} why this needs their yes, and what a no would rest on',
    'zh-CN': '问{who}：为什么要过这一关，什么情况会否',
  },
  'other.executor.steps-in': {
    en: 'Tell {who}: what is expected by which day, and who steps in if it fails',
    'zh-CN': '告诉{who}：哪天之前要做完什么，做不完谁来补',
  },
  'other.informed.why-on-list': {
    en: 'Ask {who} what they would want to hear about before it happens',
    'zh-CN': '问{who}：哪些事希望发生之前就知道',
  },
  'other.initiator.which-part': {
    en: 'Tell {who}: which part of the problem we can settle, and which we cannot',
    'zh-CN': '告诉{who}：这个问题我们解决得了哪一段、哪一段不行',
  },
  'other.opinion-holder.why-interested': {
    en: 'Ask {who} what this purchase means for their own work',
    'zh-CN': '请教{who}：这次采购跟自己的工作有什么关系',
  },
  'outside.approver.failed-too': {
    en: 'Open our references to {who}, the failed project included',
    'zh-CN': '案例全部对{who}公开，做砸的那个也讲',
  },
  'outside.executor.our-dates': {
    en: 'Tell {who}: our dates, our contact, and what we need from them by when',
    'zh-CN': '告诉{who}：我方节点、接口人、哪天要什么',
  },
  'outside.initiator.who-took-it': {
    en: 'Ask {who} who inside {customer} took up the idea',
    'zh-CN': '请教{who}：{customer}内部是谁接下了这个提议',
  },
  'outside.opinion-holder.how-complicated': {
    en: 'Ask {who} how long and winding such a purchase became elsewhere',
    'zh-CN': '请教{who}：别处买这类东西，费了多少周折',
  },
  'payment.points-first': {
    en: 'Have {approvers} sign the acceptance points before work starts',
    'zh-CN': '开工之前，请{approvers}把验收标准签下来',
  },
  'procurement.approver.tender-calendar': {
    en: 'Ask {who} in writing for the tender calendar, and keep to the named channel',
    'zh-CN': '书面向{who}索取招标日程，只走指定渠道沟通',
  },
  'procurement.executor.company-data': {
    en: 'Give {who} our company data, bank account and certificates, in their own form',
    'zh-CN': '把公司信息、账户、资质按{who}的表格填好交去',
  },
  'procurement.executor.registration': {
    en: 'Complete the registration for {who} in one go: form, certificates, proof of the account',
    'zh-CN': '按{who}的表格一次办齐入库：登记表、资质、开户证明',
  },
  'procurement.initiator.notice': {
    en: 'Learn: when the present contract ends, and the notice it takes',
    'zh-CN': '了解：现有合同何时到期，要提前多久通知',
  },
  'public.log.papers': {
    en: 'Compliance log: each contact and paper with day and receiver, ties of interest declared, from first talk to award',
    'zh-CN': '合规台账：从首次接触到定标，逐次登记接触、所交材料、利益关系',
  },
  'risk-control.approver.access-ends': {
    en: 'Tell {who}: who sees what, and how access ends when somebody leaves',
    'zh-CN': '告诉{who}：谁能看到什么，人走了权限怎么收回',
  },
  'risk-control.approver.before-commitment': {
    en: 'Tell {who}: which checks come before the commitment, and what evidence each leaves',
    'zh-CN': '告诉{who}：哪些检查放到承诺和付款之前，各留下什么证据',
  },
  'risk-control.opinion-holder.last-checked': {
    en: 'Learn: which supplier {who} checked last, and with what result',
    'zh-CN': '了解：{who}上一次查的是哪家供应商，结果如何',
  },
  'rollout.first-group': {
    en: 'Start with the group that wants it; fix the date of the second now',
    'zh-CN': '从最想用的那组开始，同时定下第二组的日期',
  },
  'sales.approver.field-hours': {
    en: 'Tell {who}: hours back in the field per head and week, and where they come from',
    'zh-CN': '告诉{who}：每人每周多出几小时跑客户，从哪里省出来',
  },
  'sales.approver.gets-round': {
    en: 'Learn: how people under {who} get round the present way when in a hurry',
    'zh-CN': '了解：赶时间时，{who}的人怎么绕开现在的做法',
  },
  'sales.approver.judged-by': {
    en: 'Ask {who} by which figure the year is judged, and where it leaks',
    'zh-CN': '请教{who}：全年看哪个数，漏在哪里',
  },
  'sales.approver.not-twice': {
    en: 'Tell {who}: whether anything is typed twice, and how an entry is withdrawn or completed',
    'zh-CN': '告诉{who}：要不要重复录入；提交之后怎么撤回、中途怎么补充',
  },
  'sales.informed.before-field': {
    en: 'Tell {who} what changes before the field hears of it',
    'zh-CN': '一线听说之前，先告诉{who}会变什么',
  },
  'sales.informed.buyers-notice': {
    en: 'Tell {who}: what the customers of {customer} will notice, and from which day',
    'zh-CN': '告诉{who}：{customer}的客户会感觉到什么、从哪天起',
  },
  'sales.initiator.monday-meeting': {
    en: 'Ask {who} what is asked in the sales meeting that nobody can answer',
    'zh-CN': '请教{who}：销售例会上，哪些问题没人答得出',
  },
  'sales.initiator.stays-here': {
    en: 'Tell {who}: which customer records stay when somebody leaves',
    'zh-CN': '告诉{who}：有人离职，哪些客户资料和往来记录留得下来',
  },
  'selection.approver.strike-off': {
    en: 'Learn: what would make {who} strike a supplier off at once',
    'zh-CN': '了解：出现什么情况，{who}会当场划掉一家',
  },
  'selection.informed.ranking': {
    en: 'For {who}: what was shown so far, to whom, and what is still open',
    'zh-CN': '给{who}：演示过什么、给谁看过、还有哪些没定',
  },
  'selection.yardsticks': {
    en: 'Agree the yardsticks with {approvers} before anything is shown',
    'zh-CN': '先与{approvers}谈定评判标准，再展示',
  },
  'smb.weeks': { en: 'Tell {who}: payback in weeks, on half a page', 'zh-CN': '告诉{who}：几周回本，半页纸算清' },
  'staff-representation.approver.what-is-recorded': {
    en: 'Tell {who}: what is recorded of employees, who sees it, and what never is',
    'zh-CN': '告诉{who}：记员工哪些数据、谁看得到、哪些不记',
  },
  'staff-representation.executor.own-data': {
    en: 'Tell {who}: where employees can see what is stored of them',
    'zh-CN': '告诉{who}：员工在哪里能查到记了自己什么',
  },
  'staff-representation.informed.from-which-day': {
    en: 'Tell {who}: from which day, for which posts, and who answers questions',
    'zh-CN': '告诉{who}：哪天起、涉及哪些岗位、有问题问谁',
  },
  'staff-representation.initiator.easier': {
    en: 'Tell {who}: whose work gets easier, and what it cannot measure',
    'zh-CN': '告诉{who}：谁的活会轻一些、哪些它量不了',
  },
  'staff-representation.opinion-holder.their-way': {
    en: 'Ask the employer how {who} will be heard, and keep to that way',
    'zh-CN': '问清用人单位怎样征求{who}的意见，照着走',
  },
  'stance.neutral.account': {
    en: 'Show {who} their own line of the account: what it gives, what it takes',
    'zh-CN': '给{who}单独算一笔账：得到什么、搭进去什么',
  },
  'stance.neutral.touches': {
    en: 'Learn: what would make {who} care how this ends',
    'zh-CN': '了解：哪一点会让{who}真正在意结果',
  },
  'stance.sceptic.agenda': {
    en: 'Put the doubt of {who} first on the agenda, before any slide',
    'zh-CN': '议程第一项就谈{who}的疑虑，幻灯放后面',
  },
  'stance.supporter.aloud': {
    en: 'Learn: before whom {who} would say so aloud',
    'zh-CN': '了解：{who}愿意当着谁的面表态',
  },
  'stance.supporter.use': {
    en: 'Ask {who} to tell a doubting colleague in their own words',
    'zh-CN': '请{who}用自己的话，讲给还在犹豫的同事听',
  },
  'stance.supporter.written': {
    en: 'Ask {who} for one written line of support to pass on',
    'zh-CN': '请{who}写一句可以转给别人看的支持意见',
  },
  'stance.unknown.said': {
    en: 'Learn: what {who} said of this so far, and to whom',
    'zh-CN': '了解：{who}对这事说过什么，跟谁说的',
  },
  'system:billing-records': { en: 'Billing and payment records', 'zh-CN': '开票回款台账' },
  'team:technical-support': { en: 'Technical support', 'zh-CN': '技术支持' },
  'tender-agency.approver.day-early': {
    en: 'Hand in to {who} complete papers, a day before each deadline',
    'zh-CN': '交{who}的材料要齐全，每个截止日都提前一天',
  },
  'tender-agency.approver.may-sign': {
    en: 'Learn: from the documents, what {who} may settle alone and what {customer} decides',
    'zh-CN': '了解：文件里哪些由{who}定、哪些由{customer}定',
  },
  'tender-agency.approver.notice': {
    en: 'Learn: from the notice, dates, bond, form of upload and channel for questions',
    'zh-CN': '了解：公告里的时间、保证金、上传方式、提问渠道',
  },
  'tender-agency.approver.written-questions': {
    en: 'For {who}, in writing: all questions on the documents, by the day set',
    'zh-CN': '书面向{who}一次提完对文件的疑问，赶在截止日前',
  },
  'tender-agency.executor.as-worded': {
    en: 'For {who}: bond, seals and powers of attorney exactly as the documents word them',
    'zh-CN': '给{who}：保证金、印章、授权书，照文件原文办',
  },
  'tender-agency.executor.upload': {
    en: 'Upload for {who} a day early; keep the receipt with its time',
    'zh-CN': '提前一天上传给{who}，留好带时间的回执',
  },
  'tender-agency.informed.nothing-more': {
    en: 'Send {who} nothing but what the documents ask for',
    'zh-CN': '文件没要求的，不发给{who}',
  },
  'tender-agency.informed.receipt': {
    en: 'For {who}: a written receipt for each notice, the same day',
    'zh-CN': '给{who}：每份通知当天书面回执',
  },
  'tender-agency.initiator.receives': {
    en: 'For {who}, in writing: who of ours receives notices, and the deputy',
    'zh-CN': '书面告知{who}：我方由谁收件、谁替补',
  },
  'tender-agency.opinion-holder.channel': {
    en: 'Learn: by which channel questions reach {swayed} while the tender runs',
    'zh-CN': '了解：招标期间，向{swayed}提问走哪个渠道',
  },
  'tender-agency.opinion-holder.no-meal': {
    en: 'No meal, gift or private talk with {who}, whoever suggests it',
    'zh-CN': '不请{who}吃饭、不送礼、不私下谈，谁提议都不行',
  },
  'tender.contact-log': {
    en: 'Compliance log: each contact and paper with day and receiver, ties of interest declared, from first talk to award',
    'zh-CN': '合规台账：从首次接触到定标，逐次登记接触、所交材料、利益关系',
  },
  'tender.nothing-else': {
    en: 'Until the result: nothing goes there but what the documents provide for',
    'zh-CN': '出结果之前：文件没规定的，一律不往那边递',
  },
  'unknown.approver.department': {
    en: 'Learn: which department {who} would sign for, and whose figures count there',
    'zh-CN': '了解：{who}替哪个部门签字，那里认谁的数',
  },
  'unknown.approver.last-three': {
    en: 'Ask {who} why the last request here was turned away',
    'zh-CN': '问{who}：上一份申请在这里是怎么被挡回去的',
  },
  'unknown.executor.tomorrow': {
    en: 'For {who}: what to do differently on the first day, on one card',
    'zh-CN': '给{who}一张卡片：头一天要改的是哪几步',
  },
  'unknown.informed.does-with': {
    en: 'Learn: what {who} must do once the notice arrives',
    'zh-CN': '了解：收到知会之后，{who}要做什么',
  },
  'unknown.informed.notice': {
    en: 'Give {who} one name of ours to write to, and half a page',
    'zh-CN': '给{who}留一个我方联系人和半页说明',
  },
  'unknown.opinion-holder.asked': {
    en: 'Ask {who} what {swayed} will want to know, and bring it next time',
    'zh-CN': '问{who}：{swayed}会想知道什么，下次带来',
  },
  'user-department.approver.month-sheet': {
    en: 'Have {who} mark on the sheet of the month what was done, late or left out; let only that be signed',
    'zh-CN': '请{who}在当月服务单上逐项标出已做、晚做、没做，只签标过的',
  },
  'user-department.approver.wasted-hour': {
    en: 'Ask {who} which hour of the week is wasted, and begin there',
    'zh-CN': '请教{who}：一周里哪些时间花得最冤枉，就从那里谈起',
  },
  'user-department.informed.at-their-place': {
    en: 'Show {who} what will change, for ten minutes, where they work',
    'zh-CN': '到{who}干活的地方，用十分钟讲清会变什么',
  },
  'user-department.initiator.watch': {
    en: 'Watch the team of {who} for half a day, and note what is slow',
    'zh-CN': '到{who}的团队里坐半天，记下哪里费劲',
  },
  'user-department.opinion-holder.to-its-limits': {
    en: 'Invite {who} to test it to its limits, and answer every point found',
    'zh-CN': '请{who}往极限里测，测出的每一条都答复',
  },
  'weight.large.draft': {
    en: 'Show {who} our paper before anybody else there sees it',
    'zh-CN': '材料先给{who}过目，再给别人看',
  },
  'weight.medium.with-whom': {
    en: 'Learn: with whom {who} would have to join to be heard',
    'zh-CN': '了解：{who}要联合谁，说话才有分量',
  },
  'weight.small.two-lines': {
    en: 'Two lines for {who} after each round, before they hear it from others',
    'zh-CN': '每一轮之后给{who}两句话，别等别人先说',
  },
  'weight.unknown.last-time': {
    en: 'Learn: when {who} last stopped a purchase, or carried one',
    'zh-CN': '了解：{who}上一次拦下或促成采购是什么时候',
  },
  'willing.pays-more': {
    en: 'Learn: for what {customer} once paid more than others, and was glad of it',
    'zh-CN': '了解：{customer}在哪件事上花得比别人多，还觉得值',
  },
};
