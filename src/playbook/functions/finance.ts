/** What finance answers for, part by part: plan, liquidity, closing of the books. Ledger lines stand only where money is touched. */
import type { PlaybookEntry } from '../playbook.ts';
import { financeApproverChoosingEntries } from './finance/approverChoosing.ts';
import { financeApproverDecidingEntries } from './finance/approverDeciding.ts';
import { financeApproverFromContractEntries } from './finance/approverFromContract.ts';
import { financeExecutorEntries } from './finance/executor.ts';
import { financeInformedEntries } from './finance/informed.ts';
import { financeInitiatorEntries } from './finance/initiator.ts';
import { financeNeeds } from './finance/needs.ts';
import { financeOpinionHolderEntries } from './finance/opinionHolder.ts';

export const financeEntries: readonly PlaybookEntry[] = [
  ...financeInitiatorEntries,
  ...financeApproverChoosingEntries,
  ...financeApproverDecidingEntries,
  ...financeApproverFromContractEntries,
  ...financeInformedEntries,
  ...financeExecutorEntries,
  ...financeOpinionHolderEntries,
  ...financeNeeds,
];
