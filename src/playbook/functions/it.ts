/** What IT answers for, part by part: running systems, interfaces, staff hours. Lines on interfaces stand only where a system is bought. */
import type { PlaybookEntry } from '../playbook.ts';
import { itApproverBeforeContractEntries } from './it/approverBeforeContract.ts';
import { itApproverFromContractEntries } from './it/approverFromContract.ts';
import { itExecutorEntries } from './it/executor.ts';
import { itInformedEntries } from './it/informed.ts';
import { itInitiatorEntries } from './it/initiator.ts';
import { itNeeds } from './it/needs.ts';
import { itOpinionHolderEntries } from './it/opinionHolder.ts';

export const itEntries: readonly PlaybookEntry[] = [
  ...itInitiatorEntries,
  ...itApproverBeforeContractEntries,
  ...itApproverFromContractEntries,
  ...itInformedEntries,
  ...itExecutorEntries,
  ...itOpinionHolderEntries,
  ...itNeeds,
];
