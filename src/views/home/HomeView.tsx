/** Home: the question, the maps of this device, examples and files; must never show a map's people before it is opened. */

import { type ComponentType, type DragEvent, useRef, useState, useSyncExternalStore } from 'react';
import { findMaps } from '../../entry/findMaps.ts';
import type { MapId } from '../../model/ids.ts';
import type { MapSummary } from '../../store/library.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { sayWhen } from '../../telling/sayWhen.ts';
import { useLibrary } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { go, routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { download } from '../kit/download.ts';
import { Mark } from '../kit/Mark.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';
import { AskBox } from './AskBox.tsx';
import styles from './home.module.css';
import { MapCard } from './MapCard.tsx';
import { Paged } from './Paged.tsx';
import { RemovedMaps } from './RemovedMaps.tsx';
import { Trouble } from './Trouble.tsx';

export function HomeView({
  refused: refusedBefore = null,
  Sets,
}: {
  refused?: Refused | null;
  /** The sets of maps, lent by whoever shows home. */
  Sets: ComponentType<{ summaries: readonly MapSummary[] }>;
}) {
  const { t, language } = useText();
  const library = useLibrary();
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  const trouble = useSyncExternalStore(library.subscribe, library.trouble);
  const removedMaps = useSyncExternalStore(library.subscribe, library.removed);
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<Refused | null>(refusedBefore);
  const [removed, setRemoved] = useState<MapSummary | null>(null);
  const [asking, setAsking] = useState(false);
  const [dropping, setDropping] = useState(false);
  /** Everything was taken off the device so many times: what was open has to be opened anew. */
  const [wiped, setWiped] = useState(0);
  const picker = useRef<HTMLInputElement>(null);

  const takeIn = async (files: Iterable<File>) => {
    setRefused(null);
    let last: MapId | null = null;
    let count = 0;
    for (const file of files) {
      const taken = await library.importFile(file);
      if (!taken.ok) return setRefused(taken.reason);
      last = taken.value;
      count += 1;
    }
    if (last && count === 1) go({ at: 'map', id: last, view: 'sheet' });
  };
  const saveFile = async (id: MapId) => {
    const file = await library.exportFile(id);
    if (file.ok) await download(file.value.name, file.value.text);
    else setRefused('no-file');
  };
  const remove = async (map: MapSummary) => {
    const done = await library.remove(map.id);
    if (done.ok) setRemoved(map);
    else setRefused(done.reason);
  };
  const removeAll = async () => {
    setAsking(false);
    setRemoved(null);
    const done = await library.removeEverything();
    if (!done.ok) setRefused(done.reason);
    setWiped(wiped + 1);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    void takeIn(event.dataTransfer.files);
  };

  const copied = library.lastFileCopy();
  const shown = findMaps(maps, words);
  return (
    <main
      className={`${styles.home} ${dropping ? styles.dropping : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <div className={styles.page}>
        <header className={styles.top}>
          <Mark size={30} />
          <h1>{t('common.appName')}</h1>
          <p>{t('common.tagline')}</p>
          <span className={styles.grow} />
          <BarLink href={routeHash({ at: 'our-side' })}>{t('ourside.tab')}</BarLink>
          <ThemeSwitch />
          <LanguageSwitch />
        </header>
        <AskBox onRefused={setRefused} onImport={() => picker.current?.click()} />
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          data-testid="import"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void takeIn(files);
          }}
        />
        {refused && (
          <div className={styles.refusal} role="alert">
            <div>
              {typeof refused !== 'string' && <h2>{t('home.refused')}</h2>}
              <p>{sayRefusal(refused, t)}</p>
              {typeof refused !== 'string' && (
                <p>
                  {refused.where && `${t('home.refusedWhere', { where: refused.where })} `}
                  {t('home.nothingChanged')}
                </p>
              )}
            </div>
            <span className={styles.grow} />
            <Button look="quiet" onClick={() => setRefused(null)}>
              {t('common.close')}
            </Button>
          </div>
        )}
        {trouble && <Trouble {...trouble} />}
        <div className={styles.mapsHead}>
          <h2>{t('home.myMaps')}</h2>
          {!(trouble && maps.length === 0) && <small>{t('home.count', { count: maps.length })}</small>}
          <span className={styles.grow} />
          {maps.length > 0 && (
            <input
              type="search"
              autoComplete="off"
              className={styles.search}
              placeholder={t('home.search')}
              aria-label={t('home.search')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </div>
        {shown.length > 0 ? (
          <Paged items={shown}>
            {(page) => (
              <ul className={styles.grid}>
                {page.map((map) => (
                  <MapCard
                    key={map.id}
                    map={map}
                    onRemove={() => void remove(map)}
                    onExport={() => void saveFile(map.id)}
                  />
                ))}
              </ul>
            )}
          </Paged>
        ) : (
          !(trouble && maps.length === 0) && (
            <p className={styles.empty}>{maps.length > 0 ? t('home.noneFound') : t('home.noneYet')}</p>
          )
        )}
        <RemovedMaps onRefused={setRefused} />
        <Sets key={wiped} summaries={maps} />
        <div className={styles.keep}>
          <span>{t('home.onlyHere')}</span>
          <span>
            {copied === null ? t('home.noCopy') : t('home.lastCopy', { when: sayWhen(copied, Date.now(), language) })}
          </span>
          {maps.length > 0 && (
            <Button
              look="link"
              onClick={async () => {
                for (const map of maps) await saveFile(map.id);
              }}
            >
              {t('home.backUp')}
            </Button>
          )}
          <span className={styles.grow} />
          <Button look="link" onClick={() => setAsking(true)}>
            {t('home.removeEverything')}
          </Button>
        </div>
      </div>
      {asking && (
        <Dialog title={t('home.removeEverythingTitle')} onClose={() => setAsking(false)}>
          <p>{t('home.removeEverythingHint')}</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button look="primary" onClick={() => void removeAll()}>
              {t('home.removeEverythingYes')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {removed && removedMaps.some(({ id }) => id === removed.id) && (
        <Notice>
          <span>{t('home.removed', { name: removed.name || removed.customer || t('common.unnamedMap') })}</span>
          <Button
            onClick={async () => {
              const done = await library.restore(removed.id);
              setRemoved(null);
              if (!done.ok) setRefused(done.reason);
            }}
          >
            {t('home.putBack')}
          </Button>
          <Button look="quiet" onClick={() => setRemoved(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </main>
  );
}
