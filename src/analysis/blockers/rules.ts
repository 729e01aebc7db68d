/** Every rule, in the order in which the tables of the field list them; must never be sorted or filtered here. */
import type { BlockerRule } from './blockerRule.ts';
import { acceptanceOpen } from './rules/acceptance-open.ts';
import { accountContested } from './rules/account-contested.ts';
import { approversInConflict } from './rules/approvers-in-conflict.ts';
import { budgetNotDiscussed } from './rules/budget-not-discussed.ts';
import { capabilityMissing } from './rules/capability-missing.ts';
import { competitorInside } from './rules/competitor-inside.ts';
import { contactInQuiet } from './rules/contact-in-quiet.ts';
import { dateCannotHold } from './rules/date-cannot-hold.ts';
import { deadEnd } from './rules/dead-end.ts';
import { goneCold } from './rules/gone-cold.ts';
import { guardedApprover } from './rules/guarded-approver.ts';
import { hiddenOpinionHolder } from './rules/hidden-opinion-holder.ts';
import { kpCannotPush } from './rules/kp-cannot-push.ts';
import { leftButSeated } from './rules/left-but-seated.ts';
import { majorityNotWon } from './rules/majority-not-won.ts';
import { missingFunction } from './rules/missing-function.ts';
import { negativeAccount } from './rules/negative-account.ts';
import { noAccount } from './rules/no-account.ts';
import { noApprover } from './rules/no-approver.ts';
import { noChampion } from './rules/no-champion.ts';
import { noInitiator } from './rules/no-initiator.ts';
import { noMessage } from './rules/no-message.ts';
import { noNextStep } from './rules/no-next-step.ts';
import { noReasonNow } from './rules/no-reason-now.ts';
import { nobodyAgainst } from './rules/nobody-against.ts';
import { nobodyOwns } from './rules/nobody-owns.ts';
import { notPlaced } from './rules/not-placed.ts';
import { oneOfOurs } from './rules/one-of-ours.ts';
import { opposedApprover } from './rules/opposed-approver.ts';
import { overAuthority } from './rules/over-authority.ts';
import { priceFirst } from './rules/price-first.ts';
import { quietAhead } from './rules/quiet-ahead.ts';
import { siblingIgnored } from './rules/sibling-ignored.ts';
import { signatureUnknown } from './rules/signature-unknown.ts';
import { singleThread } from './rules/single-thread.ts';
import { splitDecision } from './rules/split-decision.ts';
import { supervisorsIgnored } from './rules/supervisors-ignored.ts';
import { supportMissing } from './rules/support-missing.ts';
import { systemMissing } from './rules/system-missing.ts';
import { termsUnprepared } from './rules/terms-unprepared.ts';
import { tooMuchUnknown } from './rules/too-much-unknown.ts';
import { uncontactedApprover } from './rules/uncontacted-approver.ts';
import { uncontactedParty } from './rules/uncontacted-party.ts';
import { unknownStance } from './rules/unknown-stance.ts';
import { unreachableStep } from './rules/unreachable-step.ts';

/** A rule whose own facts are forgotten, so that all rules fit in one list. */
export type AnyRule = BlockerRule<unknown>;

/** Sound, because a finding only ever comes back to the rule that stated it. */
export const closed = <Facts>(rule: BlockerRule<Facts>): AnyRule => rule as BlockerRule<unknown>;

export const RULES: readonly AnyRule[] = [
  // How they buy is not understood.
  closed(noInitiator),
  closed(noApprover),
  closed(splitDecision),
  closed(opposedApprover),
  closed(unknownStance),
  closed(unreachableStep),
  closed(deadEnd),
  closed(approversInConflict),
  closed(negativeAccount),
  closed(noAccount),
  closed(noChampion),
  closed(majorityNotWon),
  closed(nobodyAgainst),
  closed(tooMuchUnknown),
  closed(noReasonNow),
  closed(notPlaced),
  // Somebody was not talked to.
  closed(budgetNotDiscussed),
  closed(overAuthority),
  closed(signatureUnknown),
  closed(missingFunction),
  closed(uncontactedApprover),
  closed(uncontactedParty),
  closed(supervisorsIgnored),
  closed(siblingIgnored),
  closed(noMessage),
  closed(priceFirst),
  closed(termsUnprepared),
  closed(contactInQuiet),
  closed(acceptanceOpen),
  // Only the key person was seen.
  closed(singleThread),
  closed(kpCannotPush),
  closed(hiddenOpinionHolder),
  closed(guardedApprover),
  closed(competitorInside),
  closed(goneCold),
  closed(noNextStep),
  closed(oneOfOurs),
  // Our own side cannot carry it.
  closed(nobodyOwns),
  closed(capabilityMissing),
  closed(supportMissing),
  closed(systemMissing),
  closed(accountContested),
  // The ground moves.
  closed(leftButSeated),
  closed(quietAhead),
  closed(dateCannotHold),
];
