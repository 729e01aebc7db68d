/** Keeps how the map stands as a chapter: a title, a sentence or two, and who was chosen stands in the light; must never close on what was not kept. */
import { type FormEvent, useState } from 'react';
import { addChapter } from '../../edit/addChapter.ts';
import { together } from '../../edit/edit.ts';
import { nameMoment } from '../../edit/nameMoment.ts';
import type { ChapterId, MomentId, PersonId, StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { cleanLine, cleanText, isBlank } from '../../shared/cleanText.ts';
import { clockOf } from '../../shared/clock.ts';
import type { NotKept } from '../../store/moments.ts';
import { newId } from '../../store/newId.ts';
import { useMoments, useOpenMapStore } from '../context/contexts.ts';
import { sayNotKept } from '../context/sayNotRead.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useDraftLine, useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';

/** All fields of the dialog wait together. */
const DRAFTS = 'new chapter ';

export function KeepChapterDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useText();
  const moments = useMoments();
  const store = useOpenMapStore();
  const drafts = useDrafts();
  const title = useDraftLine(`${DRAFTS}title`);
  const text = useDraftLine<HTMLTextAreaElement>(`${DRAFTS}text`);
  const question = useDraftLine(`${DRAFTS}question`);
  const [why, setWhy] = useState<NotKept | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => {
    drafts.clear(DRAFTS);
    onClose();
  };

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(title.text) || isBusy) return;
    setBusy(true);
    const { map, selection } = store.getState();
    const id = newId<MomentId>();
    const at = Date.now();
    const kept = await moments.keep({ id, at, state: map, hold: 'named' });
    setBusy(false);
    if (!kept.ok) return setWhy(kept.reason);
    const name = cleanLine(title.text);
    const words = (typed: string) => (isBlank(typed) ? {} : { [language]: typed });
    const people = selection.kind === 'people' ? (selection.ids as readonly PersonId[]) : [];
    const [seat] = people.flatMap((person) => mapIndex(map).seatsOfPerson(person));
    const step = selection.kind === 'step' ? (selection.id as StepId) : (seat?.step ?? null);
    const chapter = {
      id: newId<ChapterId>(),
      moment: id,
      title: { [language]: name },
      text: words(cleanText(text.text).text.trim()),
      question: words(cleanLine(question.text)),
      people,
      step,
    };
    store.getState().commit(
      together(
        (now) => nameMoment(now, { id, name, note: '', ...clockOf(at) }),
        (now) => addChapter(now, { chapter }),
      ),
    );
    announce(t('story.kept', { number: Object.keys(store.getState().map.chapters).length, title: name }));
    close();
  };

  return (
    <Dialog title={t('story.keepTitle')} onClose={close}>
      <form onSubmit={(event) => void keep(event)}>
        <label className={controls.field}>
          <span className={controls.label}>{t('story.titleField')}</span>
          <input
            className={controls.input}
            type="text"
            autoComplete="off"
            autoFocus
            ref={title.field}
            placeholder={t('story.titleExample')}
            value={title.text}
            onChange={(event) => title.write(event.currentTarget.value)}
          />
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t('story.textField')}</span>
          <textarea
            className={controls.input}
            rows={2}
            autoComplete="off"
            ref={text.field}
            placeholder={t('story.textExample')}
            value={text.text}
            onChange={(event) => text.write(event.currentTarget.value)}
          />
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t('story.questionField')}</span>
          <input
            className={controls.input}
            type="text"
            autoComplete="off"
            ref={question.field}
            placeholder={t('story.questionExample')}
            value={question.text}
            onChange={(event) => question.write(event.currentTarget.value)}
          />
        </label>
        {why && <p role="alert">{sayNotKept(why, t)}</p>}
        <DialogActions>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBlank(title.text) || isBusy}>
            {t('moments.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
