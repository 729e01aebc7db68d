/** Asks for the one thing a way out of a finding still needs; must never write before the answer is given. */
import { type FunctionComponent, useState } from 'react';
import { answer } from '../../advice/answer.ts';
import type { Answers, Ask, AskKind, AskOf } from '../../advice/ask.ts';
import type { Edit } from '../../edit/edit.ts';
import { newId } from '../../store/newId.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { readPress } from '../kit/keys.ts';
import { useAskBeforeLeaving } from '../kit/useAskBeforeLeaving.ts';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AccountForm } from './asks/AccountForm.tsx';
import type { AskFormProps } from './asks/AskFormProps.ts';
import { ConcernsForm } from './asks/ConcernsForm.tsx';
import { ContactForm } from './asks/ContactForm.tsx';
import { AskContext } from './asks/Fields.tsx';
import { FunctionsForm } from './asks/FunctionsForm.tsx';
import { AmountForm, ByWhenForm, LinkForm, ReasonForm, YesNoForm } from './asks/MapForms.tsx';
import { CompetitorForm, FunctionForm, LevelForm, LimitForm, OwnerForm, StanceForm } from './asks/PersonForms.tsx';
import { QuietContactsForm } from './asks/QuietContactsForm.tsx';
import { SeatForm, SomebodyForm, SuccessorForm } from './asks/SeatForms.tsx';
import { TermsForm } from './asks/TermsForm.tsx';
import { useAskTitle } from './asks/useAskTitle.ts';
import styles from './blockers.module.css';

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

/** What changes from day to day, or as the map does, is no part of what is asked. */
const PRESETS: ReadonlySet<string> = new Set(['day', 'by', 'free', 'level', 'choices', 'ours']);
const nameOfAsk = (ask: Ask): string =>
  `ask ${JSON.stringify(ask, (key, value: unknown) => (PRESETS.has(key) ? undefined : value))}`;

export function AskDialog({
  ask,
  onAnswer,
  onClose,
}: {
  ask: Ask;
  onAnswer: (edit: Edit) => void;
  onClose: () => void;
}) {
  const title = useAskTitle(ask);
  const drafts = useDrafts();
  const name = nameOfAsk(ask);
  const close = () => {
    drafts.clear(name);
    onClose();
  };
  return (
    <Dialog title={title} onClose={close}>
      <AskContext value={name}>
        <AskBody ask={ask} onAnswer={onAnswer} onClose={close} />
      </AskContext>
    </Dialog>
  );
}

function AskBody<Kind extends AskKind>({
  ask,
  onAnswer,
  onClose,
}: {
  ask: AskOf<Kind>;
  onAnswer: (edit: Edit) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const [value, setValue] = useState<{ readonly answer: Answers[Kind] } | null>(null);
  // The question's own kind picks the form, so the two are of one kind; the compiler cannot follow that.
  const Form = FORMS[ask.kind] as unknown as FunctionComponent<AskFormProps<Kind>>;
  const [touched, setTouched] = useState(false);
  // Its texts wait at their place; what was chosen beside them does not.
  useAskBeforeLeaving(touched);
  const keep = () => {
    if (!value) return;
    onClose();
    onAnswer(answer(ask, value.answer, newId));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any field answers, as in a form of the platform */}
      <div
        className={styles.fields}
        onChange={() => setTouched(true)}
        onKeyDown={(event) => {
          const field = event.target instanceof HTMLInputElement && event.target.type === 'text';
          if (field && readPress(event)?.key === 'Enter') keep();
        }}
      >
        <Form ask={ask} onAnswer={(given) => setValue(given === null ? null : { answer: given })} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" disabled={value === null} onClick={keep}>
          {t('common.save')}
        </Button>
      </DialogActions>
    </>
  );
}
