/** What administration and the office answer for, part by part and step by step: rooms, formats, the way of a paper, everybody's complaints. Lines on expense claims stand only where the offer touches money. */
import type { PlaybookEntry } from '../playbook.ts';
import { administrationApproverBeforeContractEntries } from './administration/approverBeforeContract.ts';
import { administrationApproverFromContractEntries } from './administration/approverFromContract.ts';
import { administrationExecutorEntries } from './administration/executor.ts';
import { administrationInformedEntries } from './administration/informed.ts';
import { administrationInitiatorEntries } from './administration/initiator.ts';
import { administrationNeeds } from './administration/needs.ts';
import { administrationOpinionHolderEntries } from './administration/opinionHolder.ts';

export const administrationEntries: readonly PlaybookEntry[] = [
  ...administrationInitiatorEntries,
  ...administrationApproverBeforeContractEntries,
  ...administrationApproverFromContractEntries,
  ...administrationInformedEntries,
  ...administrationExecutorEntries,
  ...administrationOpinionHolderEntries,
  ...administrationNeeds,
];
