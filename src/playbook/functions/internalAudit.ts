/** What internal audit answers for, part by part: evidence and independence. It is given files early and in writing, and never asked to decide with us. */
import type { PlaybookEntry } from '../playbook.ts';
import { internalAuditApproverEntries } from './internalAudit/approver.ts';
import { internalAuditExecutorEntries } from './internalAudit/executor.ts';
import { internalAuditInformedEntries } from './internalAudit/informed.ts';
import { internalAuditInitiatorEntries } from './internalAudit/initiator.ts';
import { internalAuditNeeds } from './internalAudit/needs.ts';
import { internalAuditOpinionHolderEntries } from './internalAudit/opinionHolder.ts';

export const internalAuditEntries: readonly PlaybookEntry[] = [
  ...internalAuditInitiatorEntries,
  ...internalAuditApproverEntries,
  ...internalAuditInformedEntries,
  ...internalAuditExecutorEntries,
  ...internalAuditOpinionHolderEntries,
  ...internalAuditNeeds,
];
