/** What lawyers answer for, part by part: a contract that holds and can be insured. Conduct is compliance’s, personal data is data protection’s. */
import type { PlaybookEntry } from '../playbook.ts';
import { legalApproverBeforeContractEntries } from './legal/approverBeforeContract.ts';
import { legalApproverFromContractEntries } from './legal/approverFromContract.ts';
import { legalExecutorEntries } from './legal/executor.ts';
import { legalInformedEntries } from './legal/informed.ts';
import { legalInitiatorEntries } from './legal/initiator.ts';
import { legalNeeds } from './legal/needs.ts';
import { legalOpinionHolderEntries } from './legal/opinionHolder.ts';

export const legalEntries: readonly PlaybookEntry[] = [
  ...legalInitiatorEntries,
  ...legalApproverBeforeContractEntries,
  ...legalApproverFromContractEntries,
  ...legalInformedEntries,
  ...legalExecutorEntries,
  ...legalOpinionHolderEntries,
  ...legalNeeds,
];
