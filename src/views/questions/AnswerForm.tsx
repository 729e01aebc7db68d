/** Takes down the answer to a question in its place, and who said it; must never write before it is kept. */
import { useState } from 'react';
import { askFor, stepsAfter, stepsBefore } from '../../advice/questions/askFor.ts';
import { settle } from '../../advice/questions/settle.ts';
import type { Question } from '../../analysis/questions/question.ts';
import { readQuestions } from '../../analysis/questions/readQuestions.ts';
import type { Edit } from '../../edit/edit.ts';
import type { Fact } from '../../model/factSource.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import { sayDeed } from '../../telling/sayDeed.ts';
import { AnswerFrame } from '../context/AnswerFrame.tsx';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { announce } from '../kit/announce.ts';
import { AskContext } from '../kit/askLine.ts';
import { useDrafts, useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { FactsForm } from './FactsForm.tsx';
import type { Given } from './formProps.ts';
import { ChairForm, ConcernForm, NoteForm, RivalsForm, StepForm } from './OwnForms.tsx';
import { RowPanel } from './RowPanel.tsx';
import { type Heard, SaidFields } from './SaidFields.tsx';

/** What names a person or a contact by itself needs no source. */
const TELLS_BY_ITSELF = ['somebody', 'functions', 'contact', 'successor'];

/** Begins the lines of what is typed and chosen for it. */
export const lineOfQuestion = ({ key }: Question): string => `question ${key}`;

export function AnswerForm({
  question,
  to,
  onClose,
}: {
  question: Question;
  /** Who was asked. */
  to: PersonId | null;
  onClose: () => void;
}) {
  const { t } = useText();
  const store = useOpenMapStore();
  const { AnswerFields } = usePanels();
  const drafts = useDrafts();
  const name = lineOfQuestion(question);
  const close = () => {
    drafts.clear(`${name} `);
    onClose();
  };
  const facts = useOpenMap((state) => state.analysis.facts);
  const { wanted } = question;
  const isStill = wanted.by === 'still';
  const [given, setGiven] = useState<Given | null>(null);
  const [heard, setHeard] = useKept<Heard>(`${name} heard`, { person: to, text: '', day: facts.today });

  const keep = (edit: Edit, confirmed: readonly Fact[]) => {
    const said = { ...heard, text: heard.person === null ? cleanLine(heard.text) : '' };
    if (!store.getState().commit(settle(edit, confirmed, said))) return announce(t('shell.targetGone'));
    close();
    const { analysis, lastDeed } = store.getState();
    const { open } = readQuestions(analysis);
    const stands = open.some(({ key }) => key === question.key);
    const word = stands ? t('questions.partly') : t('questions.answered', { count: open.length });
    announce([word, ...(lastDeed ? [sayDeed(lastDeed, t)] : [])].join(t('changes.between')));
  };
  const ask = askFor(question, facts);
  const hasSource = ask
    ? !TELLS_BY_ITSELF.includes(ask.kind)
    : !['chair', 'next', 'before', 'rivals'].includes(wanted.by);
  // A figure of the account is asked for until somebody stands for it.
  const needsSource = question.kind === 'figure' && heard.person === null && isBlank(heard.text);
  const source = hasSource && <SaidFields heard={heard} onChange={setHeard} />;
  return (
    <RowPanel onClose={close}>
      <AskContext value={name}>
        {ask ? (
          <AnswerFields ask={ask} onAnswer={(edit) => keep(edit, [])} onClose={close}>
            {source}
          </AnswerFields>
        ) : (
          <AnswerFrame
            ready={given !== null && !needsSource}
            {...(isStill && { keepWord: t('questions.stillSo') })}
            onKeep={() => given && keep(given.edit, given.confirmed)}
            onClose={close}
          >
            {(wanted.by === 'facts' || wanted.by === 'still') && (
              <FactsForm facts={wanted.facts} still={isStill} onAnswer={setGiven} />
            )}
            {wanted.by === 'chair' && <ChairForm chair={wanted.chair} onAnswer={setGiven} />}
            {wanted.by === 'concern' && <ConcernForm person={wanted.person} onAnswer={setGiven} />}
            {wanted.by === 'next' && (
              <StepForm
                label={t('questions.comesAfter')}
                choices={stepsAfter(facts, wanted.step)}
                linked={(to) => ({ from: wanted.step, to })}
                onAnswer={setGiven}
              />
            )}
            {wanted.by === 'before' && wanted.steps[0] && (
              <StepForm
                label={t('questions.comesBefore')}
                choices={stepsBefore(facts, wanted.steps)}
                linked={(from) => ({ from, to: wanted.steps[0] as StepId })}
                onAnswer={setGiven}
              />
            )}
            {wanted.by === 'rivals' && <RivalsForm onAnswer={setGiven} />}
            {wanted.by === 'own' && <NoteForm question={wanted.question} person={heard.person} onAnswer={setGiven} />}
            {source}
          </AnswerFrame>
        )}
      </AskContext>
    </RowPanel>
  );
}
