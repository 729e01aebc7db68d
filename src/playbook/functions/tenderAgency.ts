/** What a tender agency asks of us, step by step: complete, formal, on time, in writing. Its people are never met, invited or asked for a favour. */
import type { PlaybookEntry } from '../playbook.ts';
import { tenderAgencyApproverEntries } from './tenderAgency/approver.ts';
import { tenderAgencyInformedEntries } from './tenderAgency/informed.ts';
import { tenderAgencyInitiatorEntries } from './tenderAgency/initiator.ts';
import { tenderAgencyNeeds } from './tenderAgency/needs.ts';

export const tenderAgencyEntries: readonly PlaybookEntry[] = [
  ...tenderAgencyInitiatorEntries,
  ...tenderAgencyApproverEntries,
  ...tenderAgencyInformedEntries,
  ...tenderAgencyNeeds,
];
