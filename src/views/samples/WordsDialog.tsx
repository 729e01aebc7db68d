/** Changes what is said of a sample of one's own as a whole; must never touch its pattern, nor a word that nobody changed here. */
import { type FormEvent, useState } from 'react';
import { setFields } from '../../edit/setFields.ts';
import type { BuyingMap } from '../../model/map.ts';
import { SAMPLE_WORDS, type SampleWords, wordsOf, wordsWithNames } from '../../samples/asSample.ts';
import { isBlank } from '../../shared/cleanText.ts';
import type { Result } from '../../shared/result.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { SampleWordFields } from '../context/SampleWordFields.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './samples.module.css';

/** What is typed here and not saved yet. */
const LINE = 'words ';
const lineOf = (field: keyof SampleWords): string => LINE + field;

/** What was saved, and how it is taken back. */
export interface SavedWords {
  readonly name: string;
  readonly takeBack: () => Promise<Result<unknown, Refused>>;
}

interface Props {
  readonly sample: BuyingMap;
  readonly onSaved: (saved: SavedWords) => void;
  readonly onClose: () => void;
}

export function WordsDialog({ sample, onSaved, onClose }: Props) {
  const { t } = useText();
  const library = useLibrary();
  const [before] = useState(() => wordsOf(sample));
  const drafts = useDrafts();
  const [words, setWords] = useState<SampleWords>(() => {
    const waiting = SAMPLE_WORDS.map((word) => [word, drafts.read(lineOf(word))] as const);
    return { ...before, ...Object.fromEntries(waiting.filter(([, text]) => text !== null)) };
  });
  const [refused, setRefused] = useState<Refused | null>(null);
  const named = wordsWithNames(sample, words);
  const changed = SAMPLE_WORDS.filter((field) => words[field] !== before[field]);
  const isReady = changed.length > 0 && named.length === 0 && !isBlank(words.name);
  const put = (all: SampleWords) =>
    library.change(sample.id, (now) =>
      setFields(now, { patch: Object.fromEntries(changed.map((field) => [field, all[field]])) }),
    );
  const write = (field: keyof SampleWords, text: string) => {
    setWords((now) => ({ ...now, [field]: text }));
    drafts.write(lineOf(field), text === before[field] ? null : text);
  };
  const close = () => {
    drafts.clear(LINE);
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const done = await put(words);
    if (!done.ok) return setRefused(done.reason);
    onSaved({ name: words.name, takeBack: () => put(wordsOf(done.value)) });
    close();
  };
  return (
    <Dialog title={t('samples.edit')} onClose={close} wide>
      <form onSubmit={(event) => void save(event)}>
        <p>{t('samples.editHint')}</p>
        <SampleWordFields of="short" words={words} named={named} lineOf={lineOf} onWord={write} />
        <SampleWordFields of="long" words={words} named={named} lineOf={lineOf} onWord={write} />
        {refused && <p role="alert">{sayRefusal(refused, t)}</p>}
        <DialogActions>
          {isBlank(words.name) && <span className={styles.hint}>{t('samples.nameless')}</span>}
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
