/** What to settle with a department whose interest is not known yet, part by part and step by step: its task, its rule, its paper. Nothing is guessed. */
import type { PlaybookEntry } from '../playbook.ts';
import { otherApproverEntries } from './other/approver.ts';
import { otherExecutorEntries } from './other/executor.ts';
import { otherInformedEntries } from './other/informed.ts';
import { otherInitiatorEntries } from './other/initiator.ts';
import { otherNeeds } from './other/needs.ts';
import { otherOpinionHolderEntries } from './other/opinionHolder.ts';

export const otherEntries: readonly PlaybookEntry[] = [
  ...otherInitiatorEntries,
  ...otherApproverEntries,
  ...otherInformedEntries,
  ...otherExecutorEntries,
  ...otherOpinionHolderEntries,
  ...otherNeeds,
];
