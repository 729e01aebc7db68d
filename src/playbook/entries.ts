/** The whole built-in playbook as one list. */
import { administrationEntries } from './functions/administration.ts';
import { complianceEntries } from './functions/compliance.ts';
import { dataProtectionEntries } from './functions/dataProtection.ts';
import { disciplineInspectionEntries } from './functions/disciplineInspection.ts';
import { executiveEntries } from './functions/executive.ts';
import { financeEntries } from './functions/finance.ts';
import { hrEntries } from './functions/hr.ts';
import { informationSecurityEntries } from './functions/informationSecurity.ts';
import { internalAuditEntries } from './functions/internalAudit.ts';
import { itEntries } from './functions/it.ts';
import { legalEntries } from './functions/legal.ts';
import { marketingEntries } from './functions/marketing.ts';
import { operationsEntries } from './functions/operations.ts';
import { otherEntries } from './functions/other.ts';
import { outsideEntries } from './functions/outside.ts';
import { procurementEntries } from './functions/procurement.ts';
import { riskControlEntries } from './functions/riskControl.ts';
import { salesEntries } from './functions/sales.ts';
import { shareholderEntries } from './functions/shareholder.ts';
import { staffRepresentationEntries } from './functions/staffRepresentation.ts';
import { tenderAgencyEntries } from './functions/tenderAgency.ts';
import { userDepartmentEntries } from './functions/userDepartment.ts';
import { bodyEntries } from './modifiers/body.ts';
import { competitorEntries } from './modifiers/competitor.ts';
import { concernEntries } from './modifiers/concern.ts';
import { conditionEntries } from './modifiers/condition.ts';
import { conflictEntries } from './modifiers/conflict.ts';
import { contactLevelEntries } from './modifiers/contactLevel.ts';
import { gatekeeperEntries } from './modifiers/gatekeeper.ts';
import { keyPersonEntries } from './modifiers/keyPerson.ts';
import { learntEntries } from './modifiers/learnt.ts';
import { offerEntries } from './modifiers/offer.ts';
import { overEntries } from './modifiers/over.ts';
import { plannedContactEntries } from './modifiers/plannedContact.ts';
import { profileEntries } from './modifiers/profile.ts';
import { publicBuyerEntries } from './modifiers/publicBuyer.ts';
import { quietEntries } from './modifiers/quiet.ts';
import { signOffEntries } from './modifiers/signOff.ts';
import { smallShopEntries } from './modifiers/smallShop.ts';
import { stanceEntries } from './modifiers/stance.ts';
import { termEntries } from './modifiers/term.ts';
import { weightEntries } from './modifiers/weight.ts';
import { winEntries } from './modifiers/win.ts';
import type { PlaybookEntry } from './playbook.ts';
import { swayingInitiatorEntries } from './roles/swayingInitiator.ts';
import { unknownFunctionEntries } from './roles/unknownFunction.ts';
import { approvalEntries } from './stepKinds/approval.ts';
import { budgetEntries } from './stepKinds/budget.ts';
import { contractEntries } from './stepKinds/contract.ts';
import { customEntries } from './stepKinds/custom.ts';
import { needEntries } from './stepKinds/need.ts';
import { paymentEntries } from './stepKinds/payment.ts';
import { pilotEntries } from './stepKinds/pilot.ts';
import { rolloutEntries } from './stepKinds/rollout.ts';
import { searchEntries } from './stepKinds/search.ts';
import { selectionEntries } from './stepKinds/selection.ts';
import { tenderEntries } from './stepKinds/tender.ts';

/** Step kinds in the order of a purchase, then functions, then what the state of people, terms and links adds. */
export const entries: readonly PlaybookEntry[] = [
  ...needEntries,
  ...searchEntries,
  ...selectionEntries,
  ...pilotEntries,
  ...tenderEntries,
  ...budgetEntries,
  ...approvalEntries,
  ...contractEntries,
  ...paymentEntries,
  ...rolloutEntries,
  ...customEntries,
  ...executiveEntries,
  ...shareholderEntries,
  ...financeEntries,
  ...procurementEntries,
  ...legalEntries,
  ...complianceEntries,
  ...riskControlEntries,
  ...internalAuditEntries,
  ...itEntries,
  ...informationSecurityEntries,
  ...administrationEntries,
  ...salesEntries,
  ...marketingEntries,
  ...operationsEntries,
  ...hrEntries,
  ...userDepartmentEntries,
  ...staffRepresentationEntries,
  ...dataProtectionEntries,
  ...disciplineInspectionEntries,
  ...tenderAgencyEntries,
  ...outsideEntries,
  ...otherEntries,
  ...contactLevelEntries,
  ...stanceEntries,
  ...weightEntries,
  ...keyPersonEntries,
  ...competitorEntries,
  ...signOffEntries,
  ...gatekeeperEntries,
  ...quietEntries,
  ...conflictEntries,
  ...concernEntries,
  ...termEntries,
  ...conditionEntries,
  ...profileEntries,
  ...offerEntries,
  ...bodyEntries,
  ...publicBuyerEntries,
  ...overEntries,
  ...plannedContactEntries,
  ...learntEntries,
  ...winEntries,
  ...smallShopEntries,
  ...unknownFunctionEntries,
  ...swayingInitiatorEntries,
];
