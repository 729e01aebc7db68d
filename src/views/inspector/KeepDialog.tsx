/** Keeps the map as a sample, after showing what stays and what is left behind; must never keep a word that holds a name. */
import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import type { Language } from '../../model/words.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { asSample, SAMPLE_WORDS, type SampleWords, wordsOf, wordsWithNames } from '../../samples/asSample.ts';
import { type LeftKind, leftBehind } from '../../samples/leftBehind.ts';
import { patternOf } from '../../samples/patternOf.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { SampleWordFields } from '../context/SampleWordFields.tsx';
import { findSample } from '../context/useSamples.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './keep.module.css';

/** Titles and names of steps hold commas of their own. */
const BETWEEN = ' · ';
/** What is typed here and not kept yet. */
const LINE = 'keep ';
const lineOf = (word: keyof SampleWords): string => LINE + word;

export function KeepDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useText();
  const library = useLibrary();
  const map = useOpenMap((state) => state.map);
  // Of a map's name the customer's is usually a part.
  const drafts = useDrafts();
  const [words, setWords] = useState<SampleWords>(() => {
    const waiting = SAMPLE_WORDS.map((word) => [word, drafts.read(lineOf(word))] as const);
    return {
      ...wordsOf(map),
      name: '',
      ...Object.fromEntries(waiting.filter(([, text]) => text !== null)),
    };
  });
  const { pattern } = map.fields;
  useEffect(() => {
    let left = false;
    const take = (sample: BuyingMap) => {
      const its = wordsOf(sample);
      setWords((now) => ({
        ...now,
        volume: now.volume || its.volume,
        traps: now.traps || its.traps,
        basis: now.basis || its.basis,
      }));
    };
    // What is said of the sample that it was begun from is put right here, not typed again.
    if (pattern) void findSample(library, pattern).then((found) => found.ok && !left && take(found.value));
    return () => {
      left = true;
    };
  }, [library, pattern]);
  const write = (word: keyof SampleWords, text: string) => {
    setWords((now) => ({ ...now, [word]: text }));
    drafts.write(lineOf(word), text);
  };
  const close = () => {
    drafts.clear(LINE);
    onClose();
  };
  const [kept, setKept] = useState<MapId | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const named = wordsWithNames(map, words);
  const isReady = named.length === 0 && !isBlank(words.name);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const made = await library.create(asSample(map, newId<MapId>(), words));
    setRefused(made.ok ? null : made.reason);
    if (!made.ok) return;
    drafts.clear(LINE);
    setKept(made.value);
  };
  if (kept !== null) {
    const name = summaries.find(({ id }) => id === kept)?.name ?? words.name;
    return (
      <Dialog title={t('samples.keep')} onClose={onClose}>
        <p role="status">{t('samples.kept', { name })}</p>
        <DialogActions>
          <a href={routeHash({ at: 'samples', id: kept })}>{t('samples.toShelf')}</a>
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  const goes = leftBehind(map);
  return (
    <Dialog title={t('samples.keep')} onClose={close} wide>
      <form onSubmit={(event) => void keep(event)}>
        <p>{t('samples.keepHint')}</p>
        <SampleWordFields of="short" words={words} named={named} lineOf={lineOf} onWord={write} />
        <div className={styles.two}>
          <section>
            <h3>{t('samples.stays')}</h3>
            <ul>
              {sayStays(map, t, language).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('samples.goes')}</h3>
            {goes.length === 0 && <p>{t('samples.nothingGoes')}</p>}
            <ul>
              {goes.map(({ kind, count, said }) => (
                <li key={kind}>{t(goesWords(kind), { count, said: said.join(BETWEEN) })}</li>
              ))}
            </ul>
          </section>
        </div>
        <SampleWordFields of="long" words={words} named={named} lineOf={lineOf} onWord={write} />
        {refused && <p role="alert">{sayRefusal(refused, t)}</p>}
        <DialogActions>
          {isBlank(words.name) && <span className={styles.why}>{t('samples.nameless')}</span>}
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {t('samples.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const goesWords = (kind: LeftKind): TextKey =>
  `samples.goes${(kind.charAt(0).toUpperCase() + kind.slice(1)) as Capitalize<LeftKind>}`;

function sayStays(map: BuyingMap, t: Say, language: Language): readonly string[] {
  const pattern = patternOf(map);
  const { steps, people } = mapIndex(pattern);
  const posts = people.filter(({ sort }) => sort === 'person');
  const bodies = people.filter(({ sort }) => sort !== 'person');
  const postOf = ({ title, function: own }: Person) => title || FUNCTION_NAMES[own][language];
  const listed: readonly (readonly [readonly string[], TextKey])[] = [
    [steps.map((step) => nameOfStep(step, language, t)), 'samples.staysSteps'],
    [posts.map(postOf), 'samples.staysChairs'],
    [bodies.map((body) => body.name || postOf(body)), 'samples.staysBodies'],
    [Object.values(pattern.terms).map(({ text }) => text.replace(/[.。]$/, '')), 'samples.staysTerms'],
  ];
  const counted: readonly (readonly [number, TextKey])[] = [
    [people.filter(({ limit }) => limit.kind !== 'unknown').length, 'samples.staysLimits'],
    [steps.filter(({ days }) => days !== null).length, 'samples.staysDays'],
    [Object.values(pattern.links).filter(({ condition }) => condition !== null).length, 'samples.staysConditions'],
    [Object.keys(pattern.relations).length, 'samples.staysRelations'],
  ];
  return [
    ...listed.flatMap(([said, words]) =>
      said.length > 0 ? [t(words, { said: said.join(BETWEEN), count: said.length })] : [],
    ),
    ...counted.flatMap(([count, words]) => (count > 0 ? [t(words, { count })] : [])),
  ];
}
