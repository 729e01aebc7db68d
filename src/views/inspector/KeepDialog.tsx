/** Keeps the map as a sample, after showing what stays and what is left behind; must never keep a word that holds a name. */
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import { asSample, SAMPLE_WORDS, type SampleWords, wordsOf, wordsWithNames } from '../../samples/asSample.ts';
import { type LeftKind, leftBehind, whatStays } from '../../samples/leftBehind.ts';
import { AXES } from '../../samples/sampleGrid.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { TypedField } from '../kit/TypedField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './keep.module.css';

const WORDS: { readonly [Field in keyof SampleWords]: TextKey } = {
  name: 'samples.name',
  category: 'samples.category',
  industry: 'samples.industry',
  companySize: 'samples.companySize',
  volume: 'samples.volume',
  traps: 'samples.traps',
  basis: 'samples.basis',
};
const LONG: readonly (keyof SampleWords)[] = ['volume', 'traps', 'basis'];

export function KeepDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const library = useLibrary();
  const map = useOpenMap((state) => state.map);
  // Of a map's name the customer's is usually a part.
  const [words, setWords] = useState<SampleWords>(() => ({ ...wordsOf(map), name: '' }));
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
    if (made.ok) setKept(made.value);
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
    <Dialog title={t('samples.keep')} onClose={onClose} wide>
      <form onSubmit={(event) => void keep(event)}>
        <p>{t('samples.keepHint')}</p>
        <div className={styles.fields}>
          {SAMPLE_WORDS.map((field) => (
            <div key={field} className={LONG.includes(field) ? styles.long : ''}>
              <TypedField
                label={t(WORDS[field])}
                value={words[field]}
                multiline={LONG.includes(field)}
                onText={(text) => setWords((now) => ({ ...now, [field]: text }))}
                onEnd={() => undefined}
                aria-invalid={named.includes(field)}
              />
              {named.includes(field) && <p role="alert">{t('samples.holdsName')}</p>}
            </div>
          ))}
        </div>
        <div className={styles.two}>
          <section>
            <h3>{t('samples.stays')}</h3>
            <ul>
              {sayStays(map, t).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('samples.goes')}</h3>
            {goes.length === 0 && <p>{t('samples.nothingGoes')}</p>}
            <ul>
              {goes.map(({ kind, count, said }) => (
                <li key={kind}>{t(goesWords(kind), { count, said: said.join(t('common.comma')) })}</li>
              ))}
            </ul>
          </section>
        </div>
        {refused && <p role="alert">{sayRefusal(refused, t)}</p>}
        <DialogActions>
          {isBlank(words.name) && <span className={styles.why}>{t('samples.nameless')}</span>}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
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

function sayStays(map: Parameters<typeof whatStays>[0], t: Say): readonly string[] {
  const { steps, chairs, bodies, limits, days, conditions, relations, terms } = whatStays(map);
  const counted: readonly (readonly [number, TextKey])[] = [
    [steps, 'samples.staysSteps'],
    [chairs, 'samples.staysChairs'],
    [limits, 'samples.staysLimits'],
    [days, 'samples.staysDays'],
    [conditions, 'samples.staysConditions'],
    [relations, 'samples.staysRelations'],
    [terms, 'samples.staysTerms'],
  ];
  return [
    ...counted.flatMap(([count, words]) => (count > 0 ? [t(words, { count })] : [])),
    ...(bodies.length > 0 ? [t('samples.staysBodies', { said: bodies.join(t('common.comma')) })] : []),
    ...AXES.flatMap((axis) => (map.fields[axis] === '' ? [] : [map.fields[axis]])),
  ];
}
