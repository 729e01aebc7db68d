/** Our own clean file where discipline inspection keeps a record itself. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const disciplineInspectionExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'discipline-inspection.executor.sits-in',
    lane: 'action',
    when: {
      functions: ['discipline-inspection'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'tender', 'payment'],
      profiles: NOT_SMALL,
    },
    rank: 66,
    topic: 'sits-in',
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Where {who} must sit in, greet, sign the list, and discuss nothing',
      'zh-CN': '{who}按规定到场监督时，只问好、签到，不谈项目',
    },
  },
];
