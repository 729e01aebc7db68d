/** What information security answers for, part by part: what can be attacked, and what proves that it was tested. It is a gate in the selection, and again before the start. */
import type { PlaybookEntry } from '../playbook.ts';
import { informationSecurityApproverBeforeContractEntries } from './informationSecurity/approverBeforeContract.ts';
import { informationSecurityApproverFromContractEntries } from './informationSecurity/approverFromContract.ts';
import { informationSecurityExecutorEntries } from './informationSecurity/executor.ts';
import { informationSecurityInformedEntries } from './informationSecurity/informed.ts';
import { informationSecurityInitiatorEntries } from './informationSecurity/initiator.ts';
import { informationSecurityNeeds } from './informationSecurity/needs.ts';
import { informationSecurityOpinionHolderEntries } from './informationSecurity/opinionHolder.ts';

export const informationSecurityEntries: readonly PlaybookEntry[] = [
  ...informationSecurityInitiatorEntries,
  ...informationSecurityApproverBeforeContractEntries,
  ...informationSecurityApproverFromContractEntries,
  ...informationSecurityInformedEntries,
  ...informationSecurityExecutorEntries,
  ...informationSecurityOpinionHolderEntries,
  ...informationSecurityNeeds,
];
