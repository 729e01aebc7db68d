/** What operations, production, stores and logistics answer for, part by part and step by step: output, stops, safety and dates. */
import type { PlaybookEntry } from '../playbook.ts';
import { operationsApproverBeforeContractEntries } from './operations/approverBeforeContract.ts';
import { operationsApproverFromContractEntries } from './operations/approverFromContract.ts';
import { operationsExecutorEntries } from './operations/executor.ts';
import { operationsInformedEntries } from './operations/informed.ts';
import { operationsInitiatorEntries } from './operations/initiator.ts';
import { operationsNeeds } from './operations/needs.ts';
import { operationsOpinionHolderEntries } from './operations/opinionHolder.ts';

export const operationsEntries: readonly PlaybookEntry[] = [
  ...operationsInitiatorEntries,
  ...operationsApproverBeforeContractEntries,
  ...operationsApproverFromContractEntries,
  ...operationsInformedEntries,
  ...operationsExecutorEntries,
  ...operationsOpinionHolderEntries,
  ...operationsNeeds,
];
