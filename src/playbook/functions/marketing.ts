/** What marketing answers for, part by part and step by step: leads, brand, campaigns, and data that may be used. */
import type { PlaybookEntry } from '../playbook.ts';
import { marketingApproverBeforeContractEntries } from './marketing/approverBeforeContract.ts';
import { marketingApproverFromContractEntries } from './marketing/approverFromContract.ts';
import { marketingExecutorEntries } from './marketing/executor.ts';
import { marketingInformedEntries } from './marketing/informed.ts';
import { marketingInitiatorEntries } from './marketing/initiator.ts';
import { marketingNeeds } from './marketing/needs.ts';
import { marketingOpinionHolderEntries } from './marketing/opinionHolder.ts';

export const marketingEntries: readonly PlaybookEntry[] = [
  ...marketingInitiatorEntries,
  ...marketingApproverBeforeContractEntries,
  ...marketingApproverFromContractEntries,
  ...marketingInformedEntries,
  ...marketingExecutorEntries,
  ...marketingOpinionHolderEntries,
  ...marketingNeeds,
];
