/** What discipline inspection means for us: our own clean file, step by step. Its people are never approached, invited or told anything. */
import type { PlaybookEntry } from '../playbook.ts';
import { disciplineInspectionApproverEntries } from './disciplineInspection/approver.ts';
import { disciplineInspectionExecutorEntries } from './disciplineInspection/executor.ts';
import { disciplineInspectionNeeds } from './disciplineInspection/needs.ts';

export const disciplineInspectionEntries: readonly PlaybookEntry[] = [
  ...disciplineInspectionApproverEntries,
  ...disciplineInspectionExecutorEntries,
  ...disciplineInspectionNeeds,
];
