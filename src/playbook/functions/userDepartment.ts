/** What the department that will use it answers for, part by part and step by step: its own work done, its own people, its own deadlines. */
import type { PlaybookEntry } from '../playbook.ts';
import { userDepartmentApproverChoosingEntries } from './userDepartment/approverChoosing.ts';
import { userDepartmentApproverDecidingEntries } from './userDepartment/approverDeciding.ts';
import { userDepartmentApproverFromContractEntries } from './userDepartment/approverFromContract.ts';
import { userDepartmentExecutorBeforeContractEntries } from './userDepartment/executorBeforeContract.ts';
import { userDepartmentExecutorFromContractEntries } from './userDepartment/executorFromContract.ts';
import { userDepartmentInformedEntries } from './userDepartment/informed.ts';
import { userDepartmentInitiatorEntries } from './userDepartment/initiator.ts';
import { userDepartmentNeeds } from './userDepartment/needs.ts';
import { userDepartmentOpinionHolderEntries } from './userDepartment/opinionHolder.ts';

export const userDepartmentEntries: readonly PlaybookEntry[] = [
  ...userDepartmentInitiatorEntries,
  ...userDepartmentApproverChoosingEntries,
  ...userDepartmentApproverDecidingEntries,
  ...userDepartmentApproverFromContractEntries,
  ...userDepartmentInformedEntries,
  ...userDepartmentExecutorBeforeContractEntries,
  ...userDepartmentExecutorFromContractEntries,
  ...userDepartmentOpinionHolderEntries,
  ...userDepartmentNeeds,
];
