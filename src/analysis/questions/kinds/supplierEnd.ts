/** Asks until when the contract with the present supplier runs. */

import { typed } from '../../blockers/phrase.ts';
import { leanings } from '../../flow/rivals.ts';
import type { QuestionKind } from '../question.ts';

export const supplierEnd: QuestionKind<{ readonly name: string }> = {
  id: 'supplier-end',
  find: ({ facts }) => {
    const { fields } = facts.map;
    const present = [...fields.competitors, ...leanings(facts.map)].filter(({ kind }) => kind === 'present-supplier');
    const days = (['supplierUntil', 'noticeBy'] as const).filter((field) => fields[field] === null);
    if (present.length === 0 || days.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: days.map((field) => ({ table: 'fields', record: '', field })) },
        whom: { functions: ['procurement', 'it', 'legal'] },
        facts: { name: present.map(({ name }) => name.trim()).find((name) => name !== '') ?? '' },
      },
    ];
  },
  words: {
    en: {
      ask: (w) =>
        `Until when does the contract with ${w.facts.name === '' ? 'the present supplier' : typed(w.facts.name)} run, and by when must notice be given?`,
      why: () => 'A contract that renews itself decides for another year.',
    },
    'zh-CN': {
      ask: (w) =>
        `跟${w.facts.name === '' ? '现有供应商' : typed(w.facts.name)}的合同哪天到期？不续约要提前到哪天通知？`,
      why: () => '合同自动续了，就又等一年。',
    },
  },
};
