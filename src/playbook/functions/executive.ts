/** What heads of the house answer for, part by part: result, priorities, reputation; what they read is one page. */
import type { PlaybookEntry } from '../playbook.ts';
import { executiveApproverChoosingEntries } from './executive/approverChoosing.ts';
import { executiveApproverDecidingEntries } from './executive/approverDeciding.ts';
import { executiveApproverFromContractEntries } from './executive/approverFromContract.ts';
import { executiveExecutorEntries } from './executive/executor.ts';
import { executiveInformedEntries } from './executive/informed.ts';
import { executiveInitiatorEntries } from './executive/initiator.ts';
import { executiveNeeds } from './executive/needs.ts';
import { executiveOpinionHolderEntries } from './executive/opinionHolder.ts';

export const executiveEntries: readonly PlaybookEntry[] = [
  ...executiveInitiatorEntries,
  ...executiveApproverChoosingEntries,
  ...executiveApproverDecidingEntries,
  ...executiveApproverFromContractEntries,
  ...executiveInformedEntries,
  ...executiveExecutorEntries,
  ...executiveOpinionHolderEntries,
  ...executiveNeeds,
];
