/** What human resources answers for, part by part and step by step: posts, pay rules, training, and how staff take it. It is the employer, not the staff body. */
import type { PlaybookEntry } from '../playbook.ts';
import { hrApproverChoosingEntries } from './hr/approverChoosing.ts';
import { hrApproverDecidingEntries } from './hr/approverDeciding.ts';
import { hrApproverFromContractEntries } from './hr/approverFromContract.ts';
import { hrExecutorEntries } from './hr/executor.ts';
import { hrInformedEntries } from './hr/informed.ts';
import { hrInitiatorEntries } from './hr/initiator.ts';
import { hrNeeds } from './hr/needs.ts';
import { hrOpinionHolderEntries } from './hr/opinionHolder.ts';

export const hrEntries: readonly PlaybookEntry[] = [
  ...hrInitiatorEntries,
  ...hrApproverChoosingEntries,
  ...hrApproverDecidingEntries,
  ...hrApproverFromContractEntries,
  ...hrInformedEntries,
  ...hrExecutorEntries,
  ...hrOpinionHolderEntries,
  ...hrNeeds,
];
