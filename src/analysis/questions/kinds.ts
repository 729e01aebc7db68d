/** Every kind of question; of two that unblock as much, the one that stands first here is asked first. */
import { acceptance } from './kinds/acceptance.ts';
import { account } from './kinds/account.ts';
import { amount } from './kinds/amount.ts';
import { approver } from './kinds/approver.ts';
import { before } from './kinds/before.ts';
import { budget } from './kinds/budget.ts';
import { chair } from './kinds/chair.ts';
import { channel } from './kinds/channel.ts';
import { concern } from './kinds/concern.ts';
import { figure } from './kinds/figure.ts';
import { functions } from './kinds/functions.ts';
import { goal } from './kinds/goal.ts';
import { initiator } from './kinds/initiator.ts';
import { limit } from './kinds/limit.ts';
import { nextStep } from './kinds/nextStep.ts';
import { own } from './kinds/own.ts';
import { ownFunction } from './kinds/ownFunction.ts';
import { papers } from './kinds/papers.ts';
import { procedure } from './kinds/procedure.ts';
import { reason } from './kinds/reason.ts';
import { regime } from './kinds/regime.ts';
import { rivals } from './kinds/rivals.ts';
import { signer } from './kinds/signer.ts';
import { stance } from './kinds/stance.ts';
import { stepDays } from './kinds/stepDays.ts';
import { still } from './kinds/still.ts';
import { successor } from './kinds/successor.ts';
import { supplierEnd } from './kinds/supplierEnd.ts';
import { tenderDays } from './kinds/tenderDays.ts';
import { terms } from './kinds/terms.ts';
import { weight } from './kinds/weight.ts';
import { win } from './kinds/win.ts';
import type { QuestionKind } from './question.ts';

/** A kind whose own facts are forgotten, so that all kinds fit in one list. */
export type AnyKind = QuestionKind<unknown>;

/** Sound, because a question only ever comes back to the kind that asked it. */
const closed = <Facts>(kind: QuestionKind<Facts>): AnyKind => kind as AnyKind;

export const KINDS: readonly AnyKind[] = [
  // Written down by hand.
  closed(own),
  // Who is there.
  closed(initiator),
  closed(approver),
  closed(signer),
  closed(functions),
  closed(chair),
  closed(successor),
  closed(acceptance),
  // How they buy.
  closed(budget),
  closed(reason),
  closed(nextStep),
  closed(before),
  closed(amount),
  closed(procedure),
  closed(regime),
  closed(tenderDays),
  closed(channel),
  closed(papers),
  closed(stepDays),
  // What they think.
  closed(stance),
  closed(concern),
  closed(limit),
  closed(weight),
  closed(ownFunction),
  closed(win),
  closed(goal),
  closed(rivals),
  closed(supplierEnd),
  // What it is worth, and what they ask.
  closed(account),
  closed(figure),
  closed(terms),
  closed(still),
];
