/** What heads of sales and their people answer for, part by part and step by step: the quota, the customers they know, their hours in the field. */
import type { PlaybookEntry } from '../playbook.ts';
import { salesApproverChoosingEntries } from './sales/approverChoosing.ts';
import { salesApproverDecidingEntries } from './sales/approverDeciding.ts';
import { salesApproverFromContractEntries } from './sales/approverFromContract.ts';
import { salesExecutorEntries } from './sales/executor.ts';
import { salesInformedEntries } from './sales/informed.ts';
import { salesInitiatorEntries } from './sales/initiator.ts';
import { salesNeeds } from './sales/needs.ts';
import { salesOpinionHolderEntries } from './sales/opinionHolder.ts';

export const salesEntries: readonly PlaybookEntry[] = [
  ...salesInitiatorEntries,
  ...salesApproverChoosingEntries,
  ...salesApproverDecidingEntries,
  ...salesApproverFromContractEntries,
  ...salesInformedEntries,
  ...salesExecutorEntries,
  ...salesOpinionHolderEntries,
  ...salesNeeds,
];
