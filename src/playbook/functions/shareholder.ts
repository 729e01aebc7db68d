/** What shareholders and investors answer for, part by part: capital and what comes back; they are reached through management only. */
import type { PlaybookEntry } from '../playbook.ts';
import { shareholderApproverEntries } from './shareholder/approver.ts';
import { shareholderExecutorEntries } from './shareholder/executor.ts';
import { shareholderInformedEntries } from './shareholder/informed.ts';
import { shareholderInitiatorEntries } from './shareholder/initiator.ts';
import { shareholderNeeds } from './shareholder/needs.ts';
import { shareholderOpinionHolderEntries } from './shareholder/opinionHolder.ts';

export const shareholderEntries: readonly PlaybookEntry[] = [
  ...shareholderInitiatorEntries,
  ...shareholderApproverEntries,
  ...shareholderInformedEntries,
  ...shareholderExecutorEntries,
  ...shareholderOpinionHolderEntries,
  ...shareholderNeeds,
];
