/** The story that the trainers' example tells, from the trap to the fees; invented from end to end. */
import { type Edit, together } from '../../edit/edit.ts';
import type { ToldMap } from '../../model/stood.ts';
import type { Language } from '../../model/words.ts';
import type { Day } from '../../shared/day.ts';
import { agree, answer, drawStory, talk, win } from './drawStory.ts';
import { reimbursement } from './reimbursement.ts';

/** The map with its story, in one language but for the chapters, which are told in both. */
export function reimbursementStory(language: Language, today: Day): ToldMap {
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh);
  const wonOver = (person: string, concern: string, message: string): Edit =>
    together(win(person), answer(person, concern, message));
  const value = (people: readonly string[], inDays: number, learnt: string) =>
    talk(today, people, inDays, ['value'], learnt);
  return drawStory(reimbursement(language, today), { language, today }, [
    {
      title: { en: 'So it is enough to win the CFO?', 'zh-CN': '那么，只搞定 CFO 就够了？' },
      text: {
        en: 'Lu Ming likes what we do, and may sign for far more than this. Now count the red stamps to the left of the money.',
        'zh-CN': '陆明认可我们，签字权限也绰绰有余。现在数一数，「钱的事」左边有多少个红印。',
      },
      question: { en: 'Who else has to agree before the money moves?', 'zh-CN': '付钱之前，还得谁点头？' },
      people: ['cfo'],
      step: 'money',
    },
    {
      title: { en: 'Begin with the one who asked for it', 'zh-CN': '先找提出需求的人' },
      text: {
        en: 'Zhou Lan answers for trips and receipts. Once flights and hotels come in by themselves, and each team keeps its own approval path, she carries it further.',
        'zh-CN': '差旅和票据都归周岚管。机票酒店能自动带进来，各部门又能保留自己的审批流程，她才会替我们往下推。',
      },
      question: { en: 'What must she believe before she speaks for us?', 'zh-CN': '她先要相信什么，才会替我们说话？' },
      people: ['administration'],
      step: 'trips',
      since: together(
        value(
          ['administration'],
          -5,
          say(
            'Trips are booked with two agencies, and she types every one of them again for the claim.',
            '差旅通过两家代理预订，每一笔她都得为报销再录一遍。',
          ),
        ),
        wonOver(
          'administration',
          say('Does it take over what is booked with the agencies?', '代理那边订的能不能直接带过来？'),
          say(
            'Bookings come in by themselves, and you set the approval path of each team without us.',
            '订单自动带入，各部门的审批流程你自己就能设。',
          ),
        ),
        win('administration', 'champion'),
      ),
    },
    {
      title: { en: 'Then those who will have to use it', 'zh-CN': '再找天天要用的人' },
      text: {
        en: 'A photo from a taxi, a claim taken back, a receipt that turns up late: seen on a phone, not told on a slide.',
        'zh-CN': '出租车上拍张票，提交了还能撤回，漏掉的票中途补上：用手机演给他们看，不用讲稿。',
      },
      people: ['sales', 'research', 'it'],
      step: 'usable',
      since: together(
        value(
          ['sales', 'research', 'it'],
          -4,
          say(
            'Convinced by the claim filed from the corridor; IT asked twice about the log-in.',
            '在走廊里现场报了一单，大家都信了；IT 两次问到登录。',
          ),
        ),
        wonOver(
          'sales',
          say('Can my people file a claim between two visits?', '我的人在两次拜访之间能不能把账报了？'),
          say(
            'Photograph, send, done: phone, tablet and computer show the same claim.',
            '拍照、提交就行，手机、平板、电脑上看到的是同一单。',
          ),
        ),
        wonOver(
          'research',
          say('What if a receipt turns up after the claim is filed?', '单子交了才发现漏了一张票怎么办？'),
          say(
            'Whoever filed it takes it back at any time, or adds the receipt half-way.',
            '提交人随时可以撤回，也可以中途补票。',
          ),
        ),
        wonOver(
          'it',
          say('One more log-in and one more interface to look after?', '又多一套登录、多一个接口要维护？'),
          say(
            'Your own sign-on; the interface to accounting is kept by us, and every change is announced.',
            '用你们现有的统一登录；与账务系统的接口由我们维护，变更提前告知。',
          ),
        ),
      ),
    },
    {
      title: { en: 'Then those who have to check it', 'zh-CN': '然后是要把关的人' },
      text: {
        en: 'What is caught before the money goes need not be searched for afterwards. Risk control signs. The auditor is only told, and must not be told last.',
        'zh-CN': '事前拦住的，就不用事后再查。风控要签字；内审只是知会，但不能最后一个才知道。',
      },
      question: {
        en: 'Who has no vote here and can still hold it up?',
        'zh-CN': '谁在这里没有表决权，却照样能把事情拖住？',
      },
      people: ['risk', 'audit'],
      step: 'safe',
      since: together(
        value(
          ['risk', 'audit'],
          -3,
          say(
            'Saw a doubled receipt being stopped before approval. The auditor wants a sample of the log.',
            '看到重复的发票在审批前被拦下。内审要一份日志样本。',
          ),
        ),
        wonOver(
          'risk',
          say('Is a bad claim stopped before the money goes?', '有问题的单子能不能在付款前拦住？'),
          say(
            'The machine verifies the receipt before anybody approves, and compares it with all that were paid.',
            '审批之前系统先验票，并与所有已付的票比对。',
          ),
        ),
        wonOver(
          'audit',
          say('Can I follow each entry back to a person and a project?', '每一笔能不能追到人和项目？'),
          say(
            'Each entry carries person, hours and project, and what is logged cannot be changed.',
            '每一笔都自动带上人员、工时和项目，日志不可更改。',
          ),
        ),
      ),
    },
    {
      title: { en: 'Finance, and now the budget', 'zh-CN': '这时才到财务，预算也能谈了' },
      text: {
        en: 'Entries that find their account by rules, a ledger that closes on time, people free for better work than matching slips. Now the budget can be talked about.',
        'zh-CN': '按规则自动入账，账本按时结清，大家不再埋头对票，去做更要紧的事。这时预算才谈得起来。',
      },
      people: ['cfo', 'accountant', 'cashier'],
      step: 'money',
      since: together(
        value(
          ['accountant', 'cashier'],
          -2,
          say(
            'The chief accountant wants to set the rules for the accounts with her own people.',
            '总会计师希望入账规则由她自己的团队来设。',
          ),
        ),
        talk(
          today,
          ['cfo'],
          -2,
          ['budget'],
          say(
            'There is money in this year’s budget if it is signed before the freeze.',
            '赶在预算冻结前签，今年就有钱。',
          ),
        ),
        wonOver(
          'accountant',
          say('Do entries land in our accounts as we keep them?', '入账能不能按我们的科目来？'),
          say(
            'Rules are set once, by you; the ledger is electronic and closes with the month.',
            '规则由你们设一次，电子账本月底同步结清。',
          ),
        ),
        wonOver(
          'cashier',
          say('Do I still pay claim by claim?', '还是一单一单地付吗？'),
          say('Claims come grouped by person, and go out in one run.', '按人归集，一次付清。'),
        ),
        answer(
          'cfo',
          say('What do I have of it but a shorter queue?', '除了报销快一点，我还能得到什么？'),
          say(
            'Two of nine closing days, reports that come unasked, and accountants for the work you hired them for.',
            '月结九天省下两天，报表自动出来，会计能去做你招他们来做的事。',
          ),
        ),
      ),
    },
    {
      title: { en: 'Only then the fees', 'zh-CN': '最后才谈费用' },
      text: {
        en: 'Procurement and legal have their terms in writing, with the extras set apart from the price. The next meeting with the CFO is agreed.',
        'zh-CN': '采购和法务拿到了书面条款，增值服务与价格分开列。和 CFO 的下一次会面也约好了。',
      },
      question: { en: 'Is there anything left that stops it?', 'zh-CN': '还有什么会卡住？' },
      people: ['procurement', 'legal'],
      step: 'paper',
      since: together(
        value(
          ['procurement', 'legal'],
          -1,
          say(
            'Will compare three offers by the price per claimant. Legal sends the template today.',
            '按每个报销人的价格比三家。法务今天发合同模板。',
          ),
        ),
        wonOver(
          'procurement',
          say('How do I compare you with two others?', '怎么拿你们和另外两家比？'),
          say(
            'Our price stands per claimant, with each extra on a line of its own.',
            '我们按每个报销人报价，增值服务逐项单列。',
          ),
        ),
        wonOver(
          'legal',
          say('Whose template, and where do the data lie?', '用谁的模板，数据放在哪里？'),
          say('Yours; the data stay in your own data centre.', '用你们的模板，数据留在你们自己的机房。'),
        ),
        agree(
          'paper',
          say('Payment 60 days after acceptance.', '验收后 60 天付款。'),
          say('Data stay in the group’s own data centre.', '数据存放在集团自有机房。'),
        ),
        talk(today, ['cfo'], 7, ['budget']),
      ),
    },
  ]);
}
