/** Makes a task for a class: what is asked, what is given, how long and in which language, as a file or a link; must never hand out more of a map than was chosen. */
import { useState, useSyncExternalStore } from 'react';
import { mapFileName } from '../../format/mapFileName.ts';
import { serialiseMap } from '../../format/serialiseMap.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { LANGUAGES, type Language } from '../../model/words.ts';
import { GIVEN, type Given, taskMap } from '../../reference/taskMap.ts';
import { startFrom } from '../../samples/startFrom.ts';
import { cleanText, isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { LANGUAGE_NAMES } from '../../text/languageNames.ts';
import { useLibrary } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { download } from '../kit/download.ts';
import { SelectField } from '../kit/fields.tsx';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './class.module.css';
import { packTask } from './taskLink.ts';

const MINUTES = [0, 10, 15, 20, 25, 30, 45, 60, 90] as const;
const GIVEN_WORDS = {
  case: 'classroom.givenCase',
  people: 'classroom.givenPeople',
  steps: 'classroom.givenSteps',
  all: 'classroom.givenAll',
} as const satisfies { readonly [One in Given]: string };

export function GiveTask() {
  const { t, language } = useText();
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const { text, write: setText, field } = useDraftLine<HTMLTextAreaElement>('task text');
  /** The samples that come with the product; they are fetched when somebody begins a task. */
  const [samples, setSamples] = useState<readonly BuyingMap[]>([]);
  const [source, setSource] = useState('');
  const [given, setGiven] = useState<Given>('case');
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>(25);
  const [spoken, setSpoken] = useState<Language>(language);
  const [said, setSaid] = useState<string | null>(null);

  const offer = async () => {
    if (samples.length > 0) return;
    const shipped = await library.samples.shipped();
    if (shipped.ok) setSamples(shipped.value);
  };
  const make = async () => {
    const sample = samples.find(({ id }) => id === source);
    const read = source === '' || sample ? null : await library.read(source as MapId);
    const from = sample ? startFrom(sample, newId<MapId>()) : read?.ok ? read.value : null;
    const task = { task: cleanText(text).text.trim(), taskMinutes: minutes || null, taskLanguage: spoken };
    return taskMap(from, given, task, newId<MapId>());
  };
  const save = async () => {
    const map = await make();
    await download(
      mapFileName({ fields: { ...map.fields, name: `${t('classroom.task')} ${map.fields.name}`.trim() } }),
      serialiseMap(map),
    );
    setSaid(t('classroom.taskSaved'));
  };
  const copy = async () => {
    const packed = await packTask(JSON.stringify(JSON.parse(serialiseMap(await make()))));
    if (packed === null) return setSaid(t('classroom.linkTooLong'));
    const { href } = new URL(routeHash({ at: 'task', packed }), window.location.href);
    try {
      await navigator.clipboard.writeText(href);
      setSaid(t('classroom.linkCopied'));
    } catch {
      setSaid(href);
    }
  };
  return (
    <details className={styles.give} onToggle={() => void offer()}>
      <summary>{t('classroom.give')}</summary>
      <p>{t('classroom.giveHint')}</p>
      <label className={controls.field}>
        <span className={controls.label}>{t('classroom.taskField')}</span>
        <textarea
          className={controls.input}
          rows={3}
          autoComplete="off"
          ref={field}
          placeholder={t('classroom.taskExample')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className={styles.choice}>
        <SelectField
          label={t('classroom.source')}
          value={source}
          options={[
            { value: '', label: t('classroom.sourceNone') },
            ...summaries.map((map) => ({ value: map.id as string, label: nameOfMap(map, t) })),
            ...samples.map(({ id, fields }) => ({
              value: id as string,
              label: t('classroom.sampleOf', { name: nameOfMap(fields, t) }),
            })),
          ]}
          onChange={setSource}
        />
        {source !== '' && (
          <SelectField
            label={t('classroom.given')}
            value={given}
            options={GIVEN.map((value) => ({ value, label: t(GIVEN_WORDS[value]) }))}
            onChange={setGiven}
          />
        )}
        <SelectField
          label={t('classroom.minutes')}
          value={`${minutes}`}
          options={MINUTES.map((value) => ({
            value: `${value}`,
            label: value === 0 ? t('classroom.noTime') : t('classroom.minutesOf', { count: value }),
          }))}
          onChange={(value) => setMinutes(MINUTES.find((one) => `${one}` === value) ?? 0)}
        />
        <SelectField
          label={t('classroom.language')}
          value={spoken}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setSpoken}
        />
      </div>
      <div className={styles.choice}>
        <Button look="primary" disabled={isBlank(text)} onClick={() => void save()}>
          {t('classroom.saveTask')}
        </Button>
        <Button disabled={isBlank(text)} onClick={() => void copy()}>
          {t('classroom.copyLink')}
        </Button>
      </div>
      {said !== null && (
        <p role="status" className={styles.said}>
          {said}
        </p>
      )}
    </details>
  );
}
