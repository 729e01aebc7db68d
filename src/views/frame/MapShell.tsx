/** The frame around an open map: name, views, undo, save state. */

import { BookOpen, Download, HelpCircle, History, MonitorUp, Presentation, Search } from 'lucide-react';
import { type ComponentProps, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { sayMoney } from '../../model/sayMoney.ts';
import { trialOf } from '../../model/trial.ts';
import type { Kept } from '../../store/createKeptStore.ts';
import { FIRST } from '../../store/openMap.ts';
import { Clipboard } from '../clipboard/Clipboard.tsx';
import { useOpenMap, useOpenMapStore, useOurSideStore } from '../context/contexts.ts';
import { go, isOfOurSide, type MapView, routeHash, tabsOf } from '../context/route.ts';
import { useAnnouncedMapChanges, useAnnouncedOurChanges } from '../context/useAnnouncedChanges.ts';
import { FindDialog, type FoundPlace } from '../find/FindDialog.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { IconButton, IconLink } from '../kit/IconButton.tsx';
import { followKeys } from '../kit/keys.ts';
import { lazyView } from '../kit/lazyView.tsx';
import { Mark } from '../kit/Mark.tsx';
import { useText } from '../kit/useText.ts';
import { Printing } from '../print/Printing.tsx';
import { BeyondNotice } from './BeyondNotice.tsx';
import { EndSafeDialog } from './EndSafeDialog.tsx';
import { ExampleBand } from './ExampleBand.tsx';
import styles from './frame.module.css';
import { KeysDialog } from './KeysDialog.tsx';
import { MoreTools } from './MoreTools.tsx';
import { OverwrittenNotice } from './OverwrittenNotice.tsx';
import { PatternBand } from './PatternBand.tsx';
import { QuietBand } from './QuietBand.tsx';
import { SafeBand } from './SafeBand.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { SaveState } from './SaveState.tsx';
import { StartAgain } from './StartAgain.tsx';
import { UndoButtons, type Undoing } from './UndoButtons.tsx';
import { useSafeSwitch } from './useSafeSwitch.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { ViewTabs } from './ViewTabs.tsx';

const GiveOutDialog = lazyView(async () => (await import('../giveout/GiveOutDialog.tsx')).GiveOutDialog);
const KeepChapterDialog = lazyView(async () => (await import('../story/KeepChapterDialog.tsx')).KeepChapterDialog);
const TrialBand = lazyView(async () => (await import('./TrialBand.tsx')).TrialBand);
const TaskBand = lazyView(async () => (await import('../classroom/TaskBand.tsx')).TaskBand);
const SinceLastVisit = lazyView(async () => (await import('../compare/SinceLastVisit.tsx')).SinceLastVisit);

type Keeping = Pick<
  StoreApi<Undoing & Pick<Kept<unknown>, 'saveStatus'>>,
  'getState' | 'getInitialState' | 'subscribe'
>;

/** What is undone and what is saved is what the view edits: our side in its own view, the map in all others. */
function useKeeping(view: MapView): Keeping {
  const [map, ours] = [useOpenMapStore(), useOurSideStore()];
  return isOfOurSide(view) ? ours : map;
}

/** What changes with every edit is listened to here alone, so that the rest of the bar is not drawn each time. */
const Saved = ({ of }: { of: Keeping }) => <SaveState status={useStore(of, (state) => state.saveStatus)} />;

const Saving = ({ of, ...rest }: { of: Keeping } & Omit<ComponentProps<typeof SaveDialog>, 'status'>) => (
  <SaveDialog status={useStore(of, (state) => state.saveStatus)} {...rest} />
);

const Overwritten = ({ of }: { of: Keeping }) => (
  <OverwrittenNotice overwritten={useStore(of, (state) => state.overwritten)} />
);

const Undo = ({ of }: { of: Keeping }) => (
  <UndoButtons
    {...useStore(
      of,
      useShallow(({ canUndo, canRedo, undo, redo }) => ({ canUndo, canRedo, undo, redo })),
    )}
  />
);

interface Props {
  readonly view: MapView;
  readonly onSaveFile: () => void;
  /** Whether the time line is up, where there is one. */
  readonly timeLine: { readonly isUp: boolean; readonly onTurn: (up: boolean) => void } | null;
  readonly children: ReactNode;
}

const never = () => false;

export function MapShell({ view, onSaveFile, timeLine, children }: Props) {
  const { t, language } = useText();
  const id = useOpenMap((state) => state.map.id);
  const fields = useOpenMap((state) => state.map.fields);
  const isTrial = useOpenMap((state) => trialOf(state.map.fields) !== null);
  const isTask = useOpenMap((state) => state.map.fields.task !== '');
  const tells = useOpenMap((state) => Object.keys(state.map.chapters).length > 0);
  const keeping = useKeeping(view);
  const { undo, redo } = keeping.getState();
  const select = useOpenMap((state) => state.select);
  const seek = useOpenMap((state) => state.seek);
  const title = useRef<HTMLButtonElement>(null);
  const [keys, setKeys] = useState(false);
  const [finding, setFinding] = useState(false);
  const [saving, setSaving] = useState(false);
  const [giving, setGiving] = useState(false);
  const [chapter, setChapter] = useState(false);
  const { safe, asking, press, stay, end } = useSafeSwitch();
  const accountShown = useOpenMap((state) => state.accountShown);

  // What is looked at is the past: nothing may change behind it.
  const isPast = view === 'moment';
  useUndoKeys(isPast ? never : undo, isPast ? never : redo);
  useAnnouncedMapChanges();
  useAnnouncedOurChanges();
  useEffect(() => {
    const act = (does: () => void) => (event: KeyboardEvent) => {
      event.preventDefault();
      does();
    };
    const unlessAsked = (does: () => void) => () => document.querySelector('dialog:modal') || does();
    const to = (other: MapView) =>
      act(() => {
        if (other === 'sheet') seek(FIRST);
        go({ at: 'map', id, view: other });
      });
    const views = tabsOf(safe, accountShown).map((tab) => [`Alt+Shift+${tab.number}`, to(tab.view)]);
    return followKeys({
      'Mod+/': act(() => setKeys(true)),
      'Mod+k': act(unlessAsked(() => setFinding(true))),
      // Never the browser's own: it would save a page without the map.
      'Mod+s': act(unlessAsked(() => setSaving(true))),
      ...(isPast ? {} : { 'Alt+Shift+e': act(unlessAsked(() => setGiving(true))) }),
      'Alt+Shift+p': to('present'),
      ...(safe || isPast
        ? {}
        : { 'Alt+Shift+y': to('story'), 'Alt+Shift+k': act(unlessAsked(() => setChapter(true))) }),
      ...(timeLine && { 'Alt+Shift+m': act(() => timeLine.onTurn(!timeLine.isUp)) }),
      ...(safe ? {} : { 'Alt+Shift+b': to('playbook') }),
      // As pressed by keyboard: the panel that opens takes the focus.
      'Alt+Shift+a': act(
        unlessAsked(() => {
          title.current?.focus();
          title.current?.click();
        }),
      ),
      ...Object.fromEntries(views),
    });
  }, [id, safe, isPast, accountShown, seek, timeLine]);

  const goTo = (found: FoundPlace) => {
    if (found.kind === 'page') return go({ at: 'map', id, view: found.view });
    select(found.kind === 'step' ? { kind: 'step', id: found.step.id } : { kind: 'people', ids: [found.person.id] });
    seek(found.kind === 'step' ? found.step.id : found.person.id);
    go({ at: 'map', id, view: 'sheet' });
  };

  const name = fields.name || fields.customer || t('common.unnamedMap');
  const about = [
    fields.viewpoint && t('shell.seenBy', { who: fields.viewpoint }),
    fields.amount !== null && sayMoney(fields.amount, fields.currency, language),
  ].filter(Boolean);
  const tool = (label: string, icon: ReactNode, act: () => void) => (
    <IconButton label={label} onClick={act}>
      {icon}
    </IconButton>
  );
  const dialogs = (
    <>
      {finding && <FindDialog safe={safe} onGo={goTo} onClose={() => setFinding(false)} />}
      {saving && <Saving of={keeping} onSaveFile={safe ? null : onSaveFile} onClose={() => setSaving(false)} />}
      {giving && (
        <Suspense fallback={null}>
          <GiveOutDialog onSaveFile={onSaveFile} onClose={() => setGiving(false)} />
        </Suspense>
      )}
      {chapter && (
        <Suspense fallback={null}>
          <KeepChapterDialog onClose={() => setChapter(false)} />
        </Suspense>
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
      {asking && <EndSafeDialog onStay={stay} onEnd={end} />}
      <Overwritten of={keeping} />
      <BeyondNotice />
      {/* Plan, account, questions and the past are printed as they stand. */}
      {view !== 'plan' && view !== 'account' && view !== 'questions' && view !== 'story' && !isPast && <Printing />}
    </>
  );
  if (view === 'present' || view === 'tell') {
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
            ref={title}
            title={t('shell.aboutMap')}
            onClick={() => select({ kind: 'map' })}
          >
            <h1>{name}</h1>
            <small>{about.join(' · ')}</small>
          </button>
        )}
        <ViewTabs view={view} safe={safe} />
        <span className={styles.grow} />
        {!safe && (
          <BarLink
            href={routeHash({ at: 'map', id, view: 'our-side' })}
            aria-current={isOfOurSide(view) ? 'page' : undefined}
          >
            {t('home.ourSide')}
          </BarLink>
        )}
        <Saved of={keeping} />
        <div className={styles.tools}>
          {tool(t('find.title'), <Search size={17} aria-hidden="true" />, () => setFinding(true))}
          {!isPast && <Undo of={keeping} />}
          {timeLine && (
            <IconButton
              label={t('moments.open')}
              aria-expanded={timeLine.isUp}
              aria-keyshortcuts="Alt+Shift+M"
              onClick={() => timeLine.onTurn(!timeLine.isUp)}
            >
              <History size={17} aria-hidden="true" />
            </IconButton>
          )}
          {!isPast && tool(t('out.title'), <Download size={17} aria-hidden="true" />, () => setGiving(true))}
          {!safe && tells && (
            <IconLink label={t('story.open')} href={routeHash({ at: 'map', id, view: 'story' })}>
              <BookOpen size={17} aria-hidden="true" />
            </IconLink>
          )}
          <span className={styles.large}>
            <IconLink label={t('showing.present')} href={routeHash({ at: 'map', id, view: 'present' })}>
              <MonitorUp size={17} aria-hidden="true" />
            </IconLink>
          </span>
          {!safe && (
            <IconButton label={t('showing.safe')} title={t('showing.safeHint')} onClick={press}>
              <Presentation size={17} aria-hidden="true" />
            </IconButton>
          )}
          {tool(t('shell.keys'), <HelpCircle size={17} aria-hidden="true" />, () => setKeys(true))}
          <MoreTools>{!safe && !isPast && view !== 'our-side' && <StartAgain name={name} />}</MoreTools>
        </div>
      </header>
      {safe ? (
        <SafeBand onEnd={press} />
      ) : (
        <div className={styles.bands}>
          <QuietBand />
          <ExampleBand />
          <Suspense fallback={null}>
            {isTrial && <TrialBand />}
            {isTask && <TaskBand />}
          </Suspense>
          <PatternBand />
          <Suspense fallback={null}>
            <SinceLastVisit />
          </Suspense>
        </div>
      )}
      {children}
      {/* What is cut or pasted takes along what the customer must not see, so there is no clipboard while it is safe. */}
      {!safe && (view === 'sheet' || view === 'outline') && <Clipboard />}
      {dialogs}
    </div>
  );
}
