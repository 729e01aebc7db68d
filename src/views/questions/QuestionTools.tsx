/** What stands around the questions: copying and printing them, and a line for one of one's own. */
import { addQuestion } from '../../edit/addQuestion.ts';
import type { PersonId, QuestionId } from '../../model/ids.ts';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { readPress } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './questions.module.css';

export function CopyAndPrint({ toCopy }: { toCopy: () => string }) {
  const { t } = useText();
  const copy = () =>
    navigator.clipboard.writeText(toCopy()).then(
      () => announce(t('questions.copied')),
      () => announce(t('questions.notCopied')),
    );
  return (
    <span className={styles.buttons}>
      <Button onClick={() => void copy()}>{t('questions.copy')}</Button>
      <Button onClick={() => window.print()}>{t('questions.print')}</Button>
    </span>
  );
}

/** A line to write a question of one's own into; on somebody's page it is one for them. */
export function OwnQuestion({ person = null }: { person?: PersonId | null }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const { text, write, field } = useDraftLine(`question ${person ?? ''}`);
  return (
    <label className={styles.own}>
      <span aria-hidden="true">+</span>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        aria-label={t('questions.own')}
        placeholder={t('questions.own')}
        value={text}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          if (readPress(event)?.key !== 'Enter' || isBlank(text)) return;
          event.preventDefault();
          const id = newId<QuestionId>();
          commit((map) => addQuestion(map, { id, text: cleanLine(text), person }));
          write('');
          announce(t('questions.added'));
        }}
      />
    </label>
  );
}
