/** One chapter: its words in each language, who stands in the light, and the map as it stood; must never change how the map stood. */
import { ArrowDown, ArrowUp, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { deleteChapter } from '../../edit/deleteChapter.ts';
import { together } from '../../edit/edit.ts';
import { moveChapter } from '../../edit/moveChapter.ts';
import { nameMoment } from '../../edit/nameMoment.ts';
import { setChapter } from '../../edit/setChapter.ts';
import type { ChapterId, MomentId, PersonId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { LANGUAGES, type Language } from '../../model/words.ts';
import type { Chapter } from '../../model/workRecords.ts';
import { asItStood } from '../../moments/asItStood.ts';
import { clockOf, timeOf } from '../../shared/clock.ts';
import type { Result } from '../../shared/result.ts';
import { createPastStore } from '../../store/createPastStore.ts';
import type { NotRead } from '../../store/moments.ts';
import { newId } from '../../store/newId.ts';
import { inLanguage } from '../../telling/inLanguage.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { sayMoment } from '../../telling/sayWhen.ts';
import { LANGUAGE_NAMES } from '../../text/languageNames.ts';
import { OpenMapContext, useMoments, useOpenMap, useOpenMapStore, useOurSide } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { go } from '../context/route.ts';
import { sayNotKept, sayNotRead } from '../context/sayNotRead.ts';
import { TextField } from '../context/TextField.tsx';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import styles from './story.module.css';

interface Props {
  readonly chapter: Chapter;
  readonly chapters: readonly Chapter[];
  /** Null until it was read. */
  readonly stood: Result<BuyingMap, NotRead> | null;
  readonly onChoose: (chapter: ChapterId | null) => void;
}

const FIELDS = [
  { field: 'title', label: 'story.titleField', example: 'story.titleExample', multiline: false },
  { field: 'text', label: 'story.textField', example: 'story.textExample', multiline: true },
  { field: 'question', label: 'story.questionField', example: 'story.questionExample', multiline: false },
] as const;

export function ChapterDetails({ chapter, chapters, stood, onChoose }: Props) {
  const { t, language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const map = useOpenMap((state) => state.map);
  const store = useOpenMapStore();
  const moments = useMoments();
  const [spoken, setSpoken] = useState<Language>(language);
  const [said, setSaid] = useState<string | null>(null);
  const place = chapters.indexOf(chapter);
  const title = inLanguage(chapter.title, language) || t('story.untitled');
  const untold = LANGUAGES.filter((other) => !chapter.title[other]);

  const move = (by: -1 | 1) => {
    const beside = chapters[place + by];
    if (!beside) return;
    const to = by < 0 ? { before: beside.id } : { after: beside.id };
    if (commit((now) => moveChapter(now, { chapter: chapter.id, to })))
      announce(t('story.moved', { title, number: place + by + 1 }));
  };
  const remove = () => {
    commit((now) => deleteChapter(now, { chapter: chapter.id }));
    announce(t('story.removed', { title }));
    onChoose((chapters[place + 1] ?? chapters[place - 1])?.id ?? null);
  };
  /** The chapter gets a moment of its own: another one may tell of the same. */
  const renew = async () => {
    const { map: now } = store.getState();
    const [id, at] = [newId<MomentId>(), Date.now()];
    const kept = await moments.keep({ id, at, state: now, hold: 'named' });
    if (!kept.ok) return setSaid(sayNotKept(kept.reason, t));
    commit(
      together(
        (was) => nameMoment(was, { id, name: title, note: '', ...clockOf(at) }),
        (was) => setChapter(was, { chapter: chapter.id, patch: { moment: id } }),
      ),
    );
    setSaid(t('story.renewed'));
  };
  return (
    <section className={styles.details} aria-label={t('story.chapter', { number: place + 1, title })}>
      <div className={styles.fields}>
        <Segmented
          label={t('story.inLanguage')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={spoken}
          onChange={setSpoken}
        />
        {untold.length > 0 && untold.length < LANGUAGES.length && (
          <p className={styles.untold}>
            {t('story.untold', { language: untold.map((one) => LANGUAGE_NAMES[one]).join(t('common.comma')) })}
          </p>
        )}
        {FIELDS.map(({ field, label, example, multiline }) => (
          <TextField
            key={`${field} ${spoken}`}
            lang={spoken}
            label={t(label)}
            placeholder={inLanguage(chapter[field], spoken) || t(example)}
            multiline={multiline}
            mark={`chapter ${chapter.id} ${field} ${spoken}`}
            value={chapter[field][spoken] ?? ''}
            toEdit={(text) => (now) => {
              const words = { ...now.chapters[chapter.id]?.[field], [spoken]: text };
              return setChapter(now, { chapter: chapter.id, patch: { [field]: words } });
            }}
          />
        ))}
        {stood?.ok && <Light chapter={chapter} state={stood.value} />}
        <p className={styles.moment}>
          {t('story.momentField')}: <b>{momentWords(map, chapter, language)}</b>
          <Button look="link" onClick={() => void renew()}>
            {t('story.renew')}
          </Button>
        </p>
        {said !== null && <p role="status">{said}</p>}
        <div className={styles.acts}>
          <Button onClick={() => go({ at: 'map', id: map.id, view: 'tell', chapter: chapter.id })}>
            <Play size={15} aria-hidden="true" /> {t('story.tellFrom')}
          </Button>
          <Button look="quiet" disabled={place === 0} onClick={() => move(-1)}>
            <ArrowUp size={15} aria-hidden="true" /> {t('story.earlier')}
          </Button>
          <Button look="quiet" disabled={place === chapters.length - 1} onClick={() => move(1)}>
            <ArrowDown size={15} aria-hidden="true" /> {t('story.later')}
          </Button>
          <RemoveButton label={t('story.remove')} onRemove={remove} />
        </div>
      </div>
      <div className={styles.sheet}>
        {stood?.ok && <Stood chapter={chapter} state={stood.value} />}
        {stood && !stood.ok && <p className={styles.gone}>{sayNotRead(stood.reason, t)}</p>}
      </div>
    </section>
  );
}

function momentWords(map: BuyingMap, { moment }: Chapter, language: Language): string {
  const record = map.moments[moment];
  if (!record) return '';
  return sayMoment(timeOf(record.day, record.minute), language);
}

/** The step whose lanes are shown, and the people who stand out, of those that were there then. */
function Light({ chapter, state }: { chapter: Chapter; state: BuyingMap }) {
  const { t, language } = useText();
  const commit = useOpenMap((open) => open.commit);
  const { steps, people, seatsOfPerson } = mapIndex(state);
  const set = (patch: Partial<Pick<Chapter, 'step' | 'people'>>) =>
    commit((now) => setChapter(now, { chapter: chapter.id, patch }));
  const lit = new Set<PersonId>(chapter.people);
  const turn = (id: PersonId) =>
    set({ people: lit.has(id) ? chapter.people.filter((one) => one !== id) : [...chapter.people, id] });
  // Those of the step first: they are meant most often.
  const isThere = (id: PersonId) => seatsOfPerson(id).some(({ step }) => step === chapter.step);
  const sorted = [...people.filter(({ id }) => isThere(id)), ...people.filter(({ id }) => !isThere(id))];
  return (
    <>
      <SelectField
        label={t('story.stepField')}
        value={chapter.step ?? ''}
        options={[
          { value: '', label: t('story.lightNobody') },
          ...steps.map((step) => ({ value: step.id as string, label: nameOfStep(step, language, t) })),
        ]}
        onChange={(value) => set({ step: value === '' ? null : (value as Chapter['step']) })}
      />
      <fieldset className={styles.light}>
        <legend>{t('story.lightField')}</legend>
        {sorted.map((person) => (
          <CheckField
            key={person.id}
            label={nameOfPerson(person, t)}
            checked={lit.has(person.id)}
            onChange={() => turn(person.id)}
          />
        ))}
      </fieldset>
    </>
  );
}

function Stood({ chapter, state }: { chapter: Chapter; state: BuyingMap }) {
  const { StillSheet } = usePanels();
  const now = useOpenMap(({ map }) => map);
  const ours = useOurSide((side) => side.ours);
  const day = now.moments[chapter.moment]?.day;
  const store = useMemo(
    () => (day ? createPastStore(asItStood(state, now), ours, day) : null),
    [state, now, ours, day],
  );
  return (
    store && (
      <OpenMapContext value={store}>
        <StillSheet />
      </OpenMapContext>
    )
  );
}
