/** What advisers, partners and peers outside the customer answer for, part by part and step by step: their own name and mandate. No commission, any tie disclosed, no contact once they may judge bids. */
import type { PlaybookEntry } from '../playbook.ts';
import { outsideApproverEntries } from './outside/approver.ts';
import { outsideExecutorEntries } from './outside/executor.ts';
import { outsideInformedEntries } from './outside/informed.ts';
import { outsideInitiatorEntries } from './outside/initiator.ts';
import { outsideNeeds } from './outside/needs.ts';
import { outsideOpinionHolderEntries } from './outside/opinionHolder.ts';

export const outsideEntries: readonly PlaybookEntry[] = [
  ...outsideInitiatorEntries,
  ...outsideApproverEntries,
  ...outsideInformedEntries,
  ...outsideExecutorEntries,
  ...outsideOpinionHolderEntries,
  ...outsideNeeds,
];
