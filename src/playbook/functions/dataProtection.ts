/** What a data protection officer answers for, part by part: which personal data goes where, and why. Price and liability are for others. */
import type { PlaybookEntry } from '../playbook.ts';
import { dataProtectionApproverEntries } from './dataProtection/approver.ts';
import { dataProtectionExecutorEntries } from './dataProtection/executor.ts';
import { dataProtectionInformedEntries } from './dataProtection/informed.ts';
import { dataProtectionInitiatorEntries } from './dataProtection/initiator.ts';
import { dataProtectionNeeds } from './dataProtection/needs.ts';
import { dataProtectionOpinionHolderEntries } from './dataProtection/opinionHolder.ts';

export const dataProtectionEntries: readonly PlaybookEntry[] = [
  ...dataProtectionInitiatorEntries,
  ...dataProtectionApproverEntries,
  ...dataProtectionInformedEntries,
  ...dataProtectionExecutorEntries,
  ...dataProtectionOpinionHolderEntries,
  ...dataProtectionNeeds,
];
