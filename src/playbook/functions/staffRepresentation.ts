/** What a works council, a union or a staff congress answers for, part by part and step by step. It is reached through the employer, presents itself only on invitation, and is never lobbied. */
import type { PlaybookEntry } from '../playbook.ts';
import { staffRepresentationApproverEntries } from './staffRepresentation/approver.ts';
import { staffRepresentationExecutorEntries } from './staffRepresentation/executor.ts';
import { staffRepresentationInformedEntries } from './staffRepresentation/informed.ts';
import { staffRepresentationInitiatorEntries } from './staffRepresentation/initiator.ts';
import { staffRepresentationNeeds } from './staffRepresentation/needs.ts';
import { staffRepresentationOpinionHolderEntries } from './staffRepresentation/opinionHolder.ts';

export const staffRepresentationEntries: readonly PlaybookEntry[] = [
  ...staffRepresentationInitiatorEntries,
  ...staffRepresentationApproverEntries,
  ...staffRepresentationInformedEntries,
  ...staffRepresentationExecutorEntries,
  ...staffRepresentationOpinionHolderEntries,
  ...staffRepresentationNeeds,
];
