/** Asks in a dialog for the one thing a way out of a finding still needs; must never write before the answer is given. */
import type { Ask } from '../../advice/ask.ts';
import type { Edit } from '../../edit/edit.ts';
import { AskContext } from '../kit/askLine.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { useAskTitle } from './asks/useAskTitle.ts';

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
        <AnswerFields ask={ask} onAnswer={onAnswer} onClose={close} />
      </AskContext>
    </Dialog>
  );
}
