/** What compliance answers for, part by part: conduct, licences, who stands behind a supplier. Contract drafts and liability are legal’s. */
import type { PlaybookEntry } from '../playbook.ts';
import { complianceApproverEntries } from './compliance/approver.ts';
import { complianceExecutorEntries } from './compliance/executor.ts';
import { complianceInformedEntries } from './compliance/informed.ts';
import { complianceInitiatorEntries } from './compliance/initiator.ts';
import { complianceNeeds } from './compliance/needs.ts';
import { complianceOpinionHolderEntries } from './compliance/opinionHolder.ts';

export const complianceEntries: readonly PlaybookEntry[] = [
  ...complianceInitiatorEntries,
  ...complianceApproverEntries,
  ...complianceInformedEntries,
  ...complianceExecutorEntries,
  ...complianceOpinionHolderEntries,
  ...complianceNeeds,
];
