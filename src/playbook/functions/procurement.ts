/** What procurement answers for, part by part: saving, competition, a clean file. What trades price for terms stands only where the customer may negotiate. */
import type { PlaybookEntry } from '../playbook.ts';
import { procurementApproverDecidingEntries } from './procurement/approverDeciding.ts';
import { procurementApproverFromContractEntries } from './procurement/approverFromContract.ts';
import { procurementApproverSearchingEntries } from './procurement/approverSearching.ts';
import { procurementApproverSelectingEntries } from './procurement/approverSelecting.ts';
import { procurementExecutorEntries } from './procurement/executor.ts';
import { procurementInformedEntries } from './procurement/informed.ts';
import { procurementInitiatorEntries } from './procurement/initiator.ts';
import { procurementNeeds } from './procurement/needs.ts';
import { procurementOpinionHolderEntries } from './procurement/opinionHolder.ts';

export const procurementEntries: readonly PlaybookEntry[] = [
  ...procurementInitiatorEntries,
  ...procurementApproverSearchingEntries,
  ...procurementApproverSelectingEntries,
  ...procurementApproverDecidingEntries,
  ...procurementApproverFromContractEntries,
  ...procurementInformedEntries,
  ...procurementExecutorEntries,
  ...procurementOpinionHolderEntries,
  ...procurementNeeds,
];
