/** The fields of what a way out of a finding asks, and what is answered from them; must never write before the answer is given. */
import { type FunctionComponent, useState } from 'react';
import { answer } from '../../advice/answer.ts';
import type { Answers, AskKind, AskOf } from '../../advice/ask.ts';
import { newId } from '../../store/newId.ts';
import { AnswerFrame } from '../context/AnswerFrame.tsx';
import type { AnswerProps } from '../context/panels.ts';
import { AccountForm } from './asks/AccountForm.tsx';
import type { AskFormProps } from './asks/AskFormProps.ts';
import { ConcernsForm } from './asks/ConcernsForm.tsx';
import { ContactForm } from './asks/ContactForm.tsx';
import { FunctionsForm } from './asks/FunctionsForm.tsx';
import { AmountForm, ByWhenForm, LinkForm, ReasonForm, YesNoForm } from './asks/MapForms.tsx';
import { CompetitorForm, FunctionForm, LevelForm, LimitForm, OwnerForm, StanceForm } from './asks/PersonForms.tsx';
import { QuietContactsForm } from './asks/QuietContactsForm.tsx';
import { SeatForm, SomebodyForm, SuccessorForm } from './asks/SeatForms.tsx';
import { TermsForm } from './asks/TermsForm.tsx';

const FORMS: { readonly [Kind in AskKind]: FunctionComponent<AskFormProps<Kind>> } = {
  somebody: SomebodyForm,
  functions: FunctionsForm,
  contact: ContactForm,
  'quiet-contacts': QuietContactsForm,
  concerns: ConcernsForm,
  terms: TermsForm,
  stance: StanceForm,
  level: LevelForm,
  limit: LimitForm,
  function: FunctionForm,
  competitor: CompetitorForm,
  seat: SeatForm,
  successor: SuccessorForm,
  link: LinkForm,
  owner: OwnerForm,
  amount: AmountForm,
  reason: ReasonForm,
  'by-when': ByWhenForm,
  'yes-no': YesNoForm,
  account: AccountForm,
};

export function AnswerFields({ ask, onAnswer, onClose, children }: AnswerProps) {
  return (
    <FieldsOf ask={ask} onAnswer={onAnswer} onClose={onClose}>
      {children}
    </FieldsOf>
  );
}

function FieldsOf<Kind extends AskKind>({
  ask,
  onAnswer,
  onClose,
  children,
}: Omit<AnswerProps, 'ask'> & { ask: AskOf<Kind> }) {
  const [value, setValue] = useState<{ readonly answer: Answers[Kind] } | null>(null);
  // The question's own kind picks the form, so the two are of one kind; the compiler cannot follow that.
  const Form = FORMS[ask.kind] as unknown as FunctionComponent<AskFormProps<Kind>>;
  const keep = () => {
    if (!value) return;
    onClose();
    onAnswer(answer(ask, value.answer, newId));
  };
  return (
    <AnswerFrame ready={value !== null} onKeep={keep} onClose={onClose}>
      <Form ask={ask} onAnswer={(given) => setValue(given === null ? null : { answer: given })} />
      {children}
    </AnswerFrame>
  );
}
