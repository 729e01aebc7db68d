/** The shelf of samples: found by words and sides, in a grid that shows its gaps; must never let a pattern look like somebody's customer. */
import '../../text/laterWords.ts';
import { useMemo, useRef, useState } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { isShipped } from '../../model/shippedSamples.ts';
import { AXES, findSamples, NO_FILTER, type SampleFilter, valuesOf } from '../../samples/sampleGrid.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary, useTakeFiles } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { go, routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { useSamples } from '../context/useSamples.ts';
import { announce } from '../kit/announce.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { SelectField } from '../kit/fields.tsx';
import { Mark } from '../kit/Mark.tsx';
import { DraftPlace } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { onShelf } from './onShelf.ts';
import { SampleGrid } from './SampleGrid.tsx';
import { SampleSheet } from './SampleSheet.tsx';
import styles from './samples.module.css';
import { type SavedWords, WordsDialog } from './WordsDialog.tsx';

export function SamplesPage({ id }: { id: MapId | null }) {
  const { t } = useText();
  const library = useLibrary();
  const takeFiles = useTakeFiles();
  const { all, ready, refused, again } = useSamples();
  const [filter, setFilter] = useState<SampleFilter>(NO_FILTER);
  const [failed, setFailed] = useState<Refused | null>(null);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState<SavedWords | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const shelf = useMemo(() => all.map(onShelf), [all]);
  const found = useMemo(() => findSamples(shelf, filter), [shelf, filter]);
  const own = all.filter((sample) => !isShipped(sample.id));
  const open = all.find((sample) => sample.id === id);

  const save = async (samples: readonly BuyingMap[]) => {
    const file = await library.samples.fileOf(samples);
    if (!file.ok) return setFailed(file.reason);
    await download(file.value.name, file.value.text);
  };
  const remove = async (sample: BuyingMap) => {
    const done = await library.remove(sample.id);
    if (!done.ok) return setFailed(done.reason);
    setSaid(null);
    announce(t('samples.removed', { name: sample.fields.name }));
    go({ at: 'samples', id: null });
  };
  const takeBack = async ({ takeBack }: SavedWords) => {
    const done = await takeBack();
    setSaid(null);
    if (!done.ok) setFailed(done.reason);
  };
  const wrong = failed ?? refused;
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <a href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
          <Mark size={30} />
        </a>
        <h1>{t('samples.title')}</h1>
        <p>{t('samples.lead')}</p>
        <span className={styles.grow} />
        <BarLink href={routeHash({ at: 'home' })}>{t('samples.back')}</BarLink>
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      <div className={styles.tools}>
        <input
          type="search"
          autoComplete="off"
          className={styles.search}
          placeholder={t('samples.search')}
          aria-label={t('samples.search')}
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        />
        {AXES.map((axis) => (
          <SelectField
            key={axis}
            label={t(`samples.${axis}`)}
            value={filter[axis]}
            options={[
              { value: '', label: t('samples.all') },
              ...valuesOf(shelf, axis)
                .filter((value) => value !== '')
                .map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => setFilter({ ...filter, [axis]: value })}
          />
        ))}
        <span className={styles.count} role="status">
          {ready && (found.length > 0 ? t('samples.found', { count: found.length }) : t('samples.noneFound'))}
        </span>
        <span className={styles.grow} />
        <Button look="link" onClick={() => picker.current?.click()}>
          {t('samples.import')}
        </Button>
        {own.length > 0 && (
          <Button look="link" onClick={() => void save(own)}>
            {t('samples.saveAll')}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          data-testid="import-samples"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            takeFiles(files);
          }}
        />
      </div>
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {failed ? sayRefusal(failed, t) : t('samples.shippedAway')}
          <Button look="link" onClick={() => (failed ? setFailed(null) : again())}>
            {t(failed ? 'common.close' : 'samples.again')}
          </Button>
        </p>
      )}
      {said && (
        <p role="status" className={styles.said}>
          {t('samples.wordsSaved', { name: said.name })}
          <Button look="link" onClick={() => void takeBack(said)}>
            {t('common.undo')}
          </Button>
        </p>
      )}
      <div className={styles.halves}>
        <SampleGrid all={shelf} found={found} open={id} />
        <section className={styles.open} aria-label={open?.fields.name ?? t('samples.choose')}>
          {open ? (
            <SampleSheet
              sample={open}
              onSave={() => void save([open])}
              own={isShipped(open.id) ? null : { edit: () => setEditing(true), remove: () => void remove(open) }}
            />
          ) : (
            <p className={styles.hint}>{t(ready && id !== null ? 'samples.gone' : 'samples.choose')}</p>
          )}
        </section>
      </div>
      {editing && open && !isShipped(open.id) && (
        <DraftPlace key={open.id} place={open.id} status={library.status}>
          <WordsDialog sample={open} onSaved={setSaid} onClose={() => setEditing(false)} />
        </DraftPlace>
      )}
    </main>
  );
}
