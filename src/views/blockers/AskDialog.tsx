/** Asks in a dialog for the one thing a way out of a finding still needs; must never write before the answer is given. */
import type { Ask } from '../../advice/ask.ts';
import type { Edit } from '../../edit/edit.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { useAskTitle } from './asks/useAskTitle.ts';

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
  return (
    <Dialog title={title} onClose={onClose}>
      <AnswerFields ask={ask} onAnswer={onAnswer} onClose={onClose} />
    </Dialog>
  );
}
