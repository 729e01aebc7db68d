/** Home: the question, the maps of this device, examples and files; must never show a map's people before it is opened. */

import { type ComponentType, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import type { MapSummary } from '../../store/library.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary, useTakeFiles } from '../context/contexts.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { lazyView } from '../kit/lazyView.tsx';
import { Mark } from '../kit/Mark.tsx';
import { NotFetched } from '../kit/NotFetched.tsx';
import { DraftPlace } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AskBox } from './AskBox.tsx';
import styles from './home.module.css';
import { Maps } from './Maps.tsx';
import { Trouble } from './Trouble.tsx';

const Bin = lazyView(async () => (await import('./Bin.tsx')).Bin);
const Keeping = lazyView(async () => (await import('./Keeping.tsx')).Keeping);
const CopyLine = lazyView(async () => (await import('./CopyLine.tsx')).CopyLine);

export function HomeView({
  refused: refusedBefore = null,
  Sets,
}: {
  refused?: Refused | null;
  /** The sets of maps, lent by whoever shows home. */
  Sets: ComponentType<{ summaries: readonly MapSummary[] }>;
}) {
  const { t } = useText();
  const library = useLibrary();
  const takeFiles = useTakeFiles();
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  const trouble = useSyncExternalStore(library.subscribe, library.trouble);
  const [refused, setRefused] = useState<Refused | null>(refusedBefore);
  /** Everything was taken off the device so many times: what was open has to be opened anew. */
  const [wiped, setWiped] = useState(0);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <main className={styles.home}>
      <div className={styles.page}>
        <header className={styles.top}>
          <Mark size={30} />
          <h1>{t('common.appName')}</h1>
          <p>{t('common.tagline')}</p>
          <span className={styles.grow} />
          <BarLink href={routeHash({ at: 'our-side' })}>{t('home.ourSide')}</BarLink>
          <ThemeSwitch />
          <LanguageSwitch />
        </header>
        <DraftPlace place="home" status={library.status}>
          <AskBox onRefused={setRefused} onImport={() => picker.current?.click()} />
        </DraftPlace>
        <input
          ref={picker}
          type="file"
          accept=".json,.blanksheet-workspace,application/json"
          multiple
          hidden
          data-testid="import"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            setRefused(null);
            takeFiles(files);
          }}
        />
        {refused && (
          <div className={styles.refusal} role="alert">
            <p>{refused === 'not-fetched' ? <NotFetched /> : sayRefusal(refused, t)}</p>
            <span className={styles.grow} />
            <Button look="quiet" onClick={() => setRefused(null)}>
              {t('common.close')}
            </Button>
          </div>
        )}
        {trouble && <Trouble {...trouble} />}
        <Suspense fallback={null}>
          <CopyLine />
        </Suspense>
        <Maps key={`maps ${wiped}`} onRefused={setRefused} />
        <Suspense fallback={null}>
          <Bin key={`bin ${wiped}`} onRefused={setRefused} />
        </Suspense>
        <Sets key={`sets ${wiped}`} summaries={maps} />
        <Suspense fallback={null}>
          <Keeping onRefused={setRefused} onWiped={() => setWiped(wiped + 1)} />
        </Suspense>
      </div>
    </main>
  );
}
