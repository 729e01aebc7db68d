/** What risk control answers for, part by part: losses, limits, no exception out of hand. Never asked for an introduction or for support. */
import type { PlaybookEntry } from '../playbook.ts';
import { riskControlApproverBeforeContractEntries } from './riskControl/approverBeforeContract.ts';
import { riskControlApproverFromContractEntries } from './riskControl/approverFromContract.ts';
import { riskControlExecutorEntries } from './riskControl/executor.ts';
import { riskControlInformedEntries } from './riskControl/informed.ts';
import { riskControlInitiatorEntries } from './riskControl/initiator.ts';
import { riskControlNeeds } from './riskControl/needs.ts';
import { riskControlOpinionHolderEntries } from './riskControl/opinionHolder.ts';

export const riskControlEntries: readonly PlaybookEntry[] = [
  ...riskControlInitiatorEntries,
  ...riskControlApproverBeforeContractEntries,
  ...riskControlApproverFromContractEntries,
  ...riskControlInformedEntries,
  ...riskControlExecutorEntries,
  ...riskControlOpinionHolderEntries,
  ...riskControlNeeds,
];
