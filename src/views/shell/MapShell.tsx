/** The frame around an open map: name, views, undo, save state; must never change the map but by an edit. */
import { Download, HelpCircle, MonitorUp, Presentation, Printer, Redo2, Search, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { useStore } from 'zustand';
import { FIRST } from '../../store/openMap.ts';
import { useMapChangesSpoken, useOurChangesSpoken } from '../changes/useChangesSpoken.ts';
import { Clipboard } from '../clipboard/Clipboard.tsx';
import { FindDialog } from '../find/FindDialog.tsx';
import type { Found } from '../find/findOnMap.ts';
import { sayMoney } from '../parts/money.ts';
import { Printing } from '../print/Printing.tsx';
import { useOpenMap, useOpenMapStore, useOurSideStore } from './contexts.ts';
import { EndSafeDialog } from './EndSafeDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { go, type MapView, routeHash, tabsOf } from './route.ts';
import { SafeBand } from './SafeBand.tsx';
import { SaveState } from './SaveState.tsx';
import styles from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useSafeSwitch } from './useSafeSwitch.ts';
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
  const { safe, asking, press, stay, end } = useSafeSwitch();

  useUndoKeys(undo, redo);
  useMapChangesSpoken();
  useOurChangesSpoken();
  useEffect(() => {
    const act = (does: () => void) => (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      does();
    };
    const to = (other: MapView) =>
      act(() => {
        if (other === 'sheet') seek(FIRST);
        go({ at: 'map', id: map.id, view: other });
      });
    const views = tabsOf(safe).map((tab) => [`Alt+Shift+Digit${tab.number}`, to(tab.view)]);
    return tinykeys(window, {
      '$mod+Slash': act(() => setKeys(true)),
      '$mod+KeyK': act(() => {
        if (!document.querySelector('dialog:modal')) setFinding(true);
      }),
      'Alt+Shift+KeyP': to('present'),
      ...Object.fromEntries(views),
    });
  }, [map.id, safe, seek]);

  const goTo = (found: Found) => {
    const id = found.kind === 'step' ? found.step.id : found.person.id;
    select(found.kind === 'step' ? { kind: 'step', id } : { kind: 'people', ids: [id] });
    seek(id);
    go({ at: 'map', id: map.id, view: 'sheet' });
  };

  const name = map.fields.name || map.fields.customer || t('common.unnamedMap');
  const about = [
    map.fields.viewpoint && t('shell.seenBy', { who: map.fields.viewpoint }),
    map.fields.amount !== null && sayMoney(map.fields.amount, map.fields.currency, language),
  ].filter(Boolean);
  const tool = (label: string, icon: ReactNode, act: () => void, enabled = true) => (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={label}
      disabled={!enabled}
      onClick={act}
    >
      {icon}
    </button>
  );
  const dialogs = (
    <>
      {finding && <FindDialog onGo={goTo} onClose={() => setFinding(false)} />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
      {asking && <EndSafeDialog onStay={stay} onEnd={end} />}
      <Printing />
    </>
  );
  if (view === 'present') {
    return (
      <div className={`${styles.screen} ${styles.bare}`}>
        {safe && <SafeBand onEnd={press} />}
        {children}
        {dialogs}
      </div>
    );
  }
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
        {safe ? (
          <div className={styles.title}>
            <h1>{name}</h1>
          </div>
        ) : (
          <button
            type="button"
            className={styles.title}
            title={t('shell.aboutMap')}
            onClick={() => select({ kind: 'map' })}
          >
            <h1>{name}</h1>
            <small>{about.join(' · ')}</small>
          </button>
        )}
        <nav className={styles.views} aria-label={t('shell.views')}>
          {tabsOf(safe).map(({ view: other, number }) => (
            <a
              key={other}
              href={routeHash({ at: 'map', id: map.id, view: other })}
              aria-current={other === view ? 'page' : undefined}
              title={`Alt+Shift+${number}`}
            >
              {t(NAMES[other])}
              <kbd>{number}</kbd>
            </a>
          ))}
        </nav>
        <span className={styles.grow} />
        {!safe && (
          <a
            className={styles.ours}
            href={routeHash({ at: 'map', id: map.id, view: 'our-side' })}
            aria-current={view === 'our-side' ? 'page' : undefined}
          >
            {t('ourside.tab')}
          </a>
        )}
        <SaveState status={status} />
        <div className={styles.tools}>
          {tool(t('find.title'), <Search size={17} aria-hidden="true" />, () => setFinding(true))}
          {tool(t('common.undo'), <Undo2 size={17} aria-hidden="true" />, undo, canUndo)}
          {tool(t('common.redo'), <Redo2 size={17} aria-hidden="true" />, redo, canRedo)}
          {!safe && tool(t('shell.saveFile'), <Download size={17} aria-hidden="true" />, onSaveFile)}
          {tool(t('showing.print'), <Printer size={17} aria-hidden="true" />, () => window.print())}
          <a
            className={styles.iconButton}
            href={routeHash({ at: 'map', id: map.id, view: 'present' })}
            aria-label={t('showing.present')}
            title={t('showing.present')}
          >
            <MonitorUp size={17} aria-hidden="true" />
          </a>
          {!safe && (
            <button
              type="button"
              className={styles.iconButton}
              aria-label={t('showing.safe')}
              title={t('showing.safeHint')}
              onClick={press}
            >
              <Presentation size={17} aria-hidden="true" />
            </button>
          )}
          {tool(t('shell.keys'), <HelpCircle size={17} aria-hidden="true" />, () => setKeys(true))}
          <ThemeSwitch />
        </div>
        <LanguageSwitch />
      </header>
      {safe && <SafeBand onEnd={press} />}
      {children}
      {/* What is cut or pasted takes along what the customer must not see, so there is no clipboard while it is safe. */}
      {!safe && (view === 'sheet' || view === 'outline') && <Clipboard />}
      {dialogs}
    </div>
  );
}
