/** The frame around an open map: name, views, undo, save state; must never change the map but by an edit. */
import { Download, HelpCircle, Redo2, Search, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { useStore } from 'zustand';
import { FIRST } from '../../store/openMap.ts';
import { useMapChangesSpoken, useOurChangesSpoken } from '../changes/useChangesSpoken.ts';
import { Clipboard } from '../clipboard/Clipboard.tsx';
import { FindDialog } from '../find/FindDialog.tsx';
import type { Found } from '../find/findOnMap.ts';
import { sayMoney } from '../parts/money.ts';
import { useOpenMap, useOpenMapStore, useOurSideStore } from './contexts.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { go, MAP_VIEWS, type MapView, routeHash } from './route.ts';
import { SaveState } from './SaveState.tsx';
import styles from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useText } from './useText.ts';
import { useUndoKeys } from './useUndoKeys.ts';

const NAMES = {
  sheet: 'shell.sheet',
  outline: 'shell.outline',
  coverage: 'coverage.tab',
  power: 'power.tab',
  decision: 'decision.tab',
} as const;

/** What is undone and what is saved is what the view edits: our side in its own view, the map in all others. */
function useKeeping(view: MapView) {
  const [map, ours] = [useOpenMapStore(), useOurSideStore()];
  const [ofMap, ofOurs] = [useStore(map), useStore(ours)];
  return view === 'our-side' ? ofOurs : ofMap;
}

export function MapShell({
  view,
  onSaveFile,
  children,
}: {
  view: MapView;
  onSaveFile: () => void;
  children: ReactNode;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const { saveStatus: status, canUndo, canRedo, undo, redo } = useKeeping(view);
  const select = useOpenMap((state) => state.select);
  const seek = useOpenMap((state) => state.seek);
  const [keys, setKeys] = useState(false);
  const [finding, setFinding] = useState(false);

  useUndoKeys(undo, redo);
  useMapChangesSpoken();
  useOurChangesSpoken();
  useEffect(() => {
    const act = (does: () => void) => (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      does();
    };
    const views = MAP_VIEWS.map((other, place) => [
      `Alt+Shift+Digit${place + 1}`,
      act(() => {
        if (other === 'sheet') seek(FIRST);
        go({ at: 'map', id: map.id, view: other });
      }),
    ]);
    return tinykeys(window, {
      '$mod+Slash': act(() => setKeys(true)),
      '$mod+KeyK': act(() => {
        if (!document.querySelector('dialog:modal')) setFinding(true);
      }),
      ...Object.fromEntries(views),
    });
  }, [map.id, seek]);

  const goTo = (found: Found) => {
    const id = found.kind === 'step' ? found.step.id : found.person.id;
    select(found.kind === 'step' ? { kind: 'step', id } : { kind: 'people', ids: [id] });
    seek(id);
    go({ at: 'map', id: map.id, view: 'sheet' });
  };

  const name = map.fields.name || map.fields.customer || t('common.unnamedMap');
  const about = [
    map.fields.viewpoint,
    map.fields.amount !== null && sayMoney(map.fields.amount, map.fields.currency, language),
  ].filter(Boolean);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <a
          className={styles.mark}
          href={routeHash({ at: 'home' })}
          aria-label={t('shell.home')}
          title={t('shell.home')}
        >
          <Mark />
        </a>
        <button
          type="button"
          className={styles.title}
          title={t('shell.aboutMap')}
          onClick={() => select({ kind: 'map' })}
        >
          <h1>{name}</h1>
          <small>{about.join(' · ')}</small>
        </button>
        <nav className={styles.views} aria-label={t('shell.views')}>
          {MAP_VIEWS.map((other, place) => (
            <a
              key={other}
              href={routeHash({ at: 'map', id: map.id, view: other })}
              aria-current={other === view ? 'page' : undefined}
              title={`Alt+Shift+${place + 1}`}
            >
              {t(NAMES[other])}
              <kbd>{place + 1}</kbd>
            </a>
          ))}
        </nav>
        <span className={styles.grow} />
        <a
          className={styles.ours}
          href={routeHash({ at: 'map', id: map.id, view: 'our-side' })}
          aria-current={view === 'our-side' ? 'page' : undefined}
        >
          {t('ourside.tab')}
        </a>
        <SaveState status={status} />
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t('find.title')}
            title={`${t('find.title')} · Ctrl+K`}
            onClick={() => setFinding(true)}
          >
            <Search size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t('common.undo')}
            title={t('common.undo')}
            disabled={!canUndo}
            onClick={() => undo()}
          >
            <Undo2 size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t('common.redo')}
            title={t('common.redo')}
            disabled={!canRedo}
            onClick={() => redo()}
          >
            <Redo2 size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t('shell.saveFile')}
            title={t('shell.saveFile')}
            onClick={onSaveFile}
          >
            <Download size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t('shell.keys')}
            title={t('shell.keys')}
            onClick={() => setKeys(true)}
          >
            <HelpCircle size={17} aria-hidden="true" />
          </button>
          <ThemeSwitch />
        </div>
        <LanguageSwitch />
      </header>
      {children}
      {finding && <FindDialog onGo={goTo} onClose={() => setFinding(false)} />}
      {(view === 'sheet' || view === 'outline') && <Clipboard />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </div>
  );
}
