/** Joins the rooms: which view stands at which address, and what it gets. */

import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Example } from '../model/example.ts';
import type { MapId } from '../model/ids.ts';
import { later } from '../shared/later.ts';
import type { Notices } from '../storage/notices.ts';
import type { Refused } from '../telling/sayRefusal.ts';
import { Contained } from '../views/context/Contained.tsx';
import { useLibrary, useSafe } from '../views/context/contexts.ts';
import { go, type Route, routeHash, useRoute } from '../views/context/route.ts';
import { SetList } from '../views/decision/sets/SetList.tsx';
import { FileDrop } from '../views/files/FileDrop.tsx';
import { SafePage } from '../views/frame/SafePage.tsx';
import { HomeView } from '../views/home/HomeView.tsx';
import { ANNOUNCEMENTS_ID } from '../views/kit/announce.ts';
import { Button } from '../views/kit/Button.tsx';
import { lazyView } from '../views/kit/lazyView.tsx';
import { Message } from '../views/kit/Message.tsx';
import { Notice, NoticePlace } from '../views/kit/Notice.tsx';
import { restoreLostFocus } from '../views/kit/restoreLostFocus.ts';
import { useText } from '../views/kit/useText.ts';
import type { OpenMap } from './MapLoader.tsx';
import { useNotices } from './notices.ts';
import type { OpenOurSide } from './OurSideLoader.tsx';
import type { OpenSet } from './SetLoader.tsx';
import { today } from './today.ts';

// What a map needs is loaded when the first one is opened, so that home stands at once.
const MapLoader = lazyView(async () => (await import('./MapLoader.tsx')).MapLoader);

const OurSideLoader = lazyView(async () => (await import('./OurSideLoader.tsx')).OurSideLoader);

const AllMapsLoader = lazyView(async () => (await import('./AllMapsLoader.tsx')).AllMapsLoader);

const CompareLoader = lazyView(async () => (await import('./CompareLoader.tsx')).CompareLoader);

const SamplesPage = lazyView(async () => (await import('../views/samples/SamplesPage.tsx')).SamplesPage);

const StoragePage = lazyView(async () => (await import('../views/keeping/StoragePage.tsx')).StoragePage);

const PrivacyPage = lazyView(async () => (await import('../views/keeping/PrivacyPage.tsx')).PrivacyPage);

const ClassPage = lazyView(async () => (await import('../views/frame/ClassWithPanels.tsx')).ClassWithPanels);

const TaskDoor = lazyView(async () => (await import('../views/classroom/TaskDoor.tsx')).TaskDoor);

const SampleStart = lazyView(async () => (await import('../views/samples/SampleStart.tsx')).SampleStart);

const SetLoader = lazyView(async () => (await import('./SetLoader.tsx')).SetLoader);

const withTeam = later(() => import('./coverWithExample.ts'));

interface ExampleProps {
  example: Example;
  /** With the example team on our side. */
  team: boolean;
  openMap: OpenMap;
  /** A team was asked for where the seller's own is recorded. */
  onOwnTeam: () => void;
}

/** Opens an example as a copy of its own and goes there; a copy can be spoiled. */
function ExampleLoader({ example, team, openMap, onOwnTeam }: ExampleProps) {
  const { t, language } = useText();
  const library = useLibrary();
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    let left = false;
    void open();
    return () => {
      left = true;
    };
    async function open() {
      // The code first: an example that nobody gets to see would stay on home.
      const teamed = team ? await withTeam().catch(() => null) : null;
      if (team && !teamed && !left) return setRefused('not-fetched');
      const opened = await library.openExample(example);
      if (left) return;
      if (!opened.ok) return setRefused(opened.reason);
      if (teamed && !(await teamed.coverWithExample(opened.value, openMap, language))) onOwnTeam();
      if (!left) go({ at: 'map', id: opened.value, view: 'sheet' }, true);
    }
  }, [library, example, team, openMap, onOwnTeam, language]);
  return refused ? <HomeView refused={refused} Sets={SetList} /> : <Message title={t('shell.openingMap')} />;
}

interface Openers {
  openMap: OpenMap;
  openOurSide: OpenOurSide;
  openSet: OpenSet;
  notices: Notices;
}

export function App({ openMap, openOurSide, openSet, notices }: Openers) {
  const { t } = useText();
  const route = useRoute();
  const [notice] = useNotices(notices);
  const [ownTeam, setOwnTeam] = useState(false);
  const sayOwnTeam = useCallback(() => setOwnTeam(true), []);
  useEffect(() => restoreLostFocus(document), []);
  const home = (
    <Button look="primary" onClick={() => go({ at: 'home' })}>
      {t('shell.home')}
    </Button>
  );
  const safe = useSafe();
  const lastMap = useRef<Route | null>(null);
  if (route.at === 'map') lastMap.current = route;
  const page = (): ReactNode => {
    if (safe && route.at !== 'map' && route.at !== 'example') {
      const back = lastMap.current;
      return <SafePage onBack={back && (() => go(back))} />;
    }
    if (route.at === 'home') return <HomeView Sets={SetList} />;
    if (route.at === 'example') {
      return <ExampleLoader example={route.example} team={route.team} openMap={openMap} onOwnTeam={sayOwnTeam} />;
    }
    if (route.at === 'samples') return <SamplesPage id={route.id} />;
    if (route.at === 'sample') return <SampleStart key={route.id} id={route.id} />;
    if (route.at === 'storage') return <StoragePage />;
    if (route.at === 'privacy') return <PrivacyPage />;
    if (route.at === 'class') return <ClassPage today={today()} />;
    if (route.at === 'task') return <TaskDoor packed={route.packed} today={today()} />;
    if (route.at === 'our-side') return <OurSideLoader openOurSide={openOurSide} />;
    if (route.at === 'maps') return <AllMapsLoader face={route.face} openOurSide={openOurSide} />;
    if (route.at === 'compare') return <CompareLoader route={route} openOurSide={openOurSide} />;
    if (route.at === 'set') return <SetLoader key={route.id} id={route.id} openSet={openSet} />;
    return <MapLoader key={route.id satisfies MapId} id={route.id} view={route.view} openMap={openMap} />;
  };
  return (
    <NoticePlace>
      <FileDrop>
        <Contained what={routeHash(route)} wayOut={home}>
          <Suspense fallback={<Message title={t('shell.openingMap')} />}>{page()}</Suspense>
        </Contained>
      </FileDrop>
      <div id={ANNOUNCEMENTS_ID} className="visually-hidden" aria-live="polite" />
      {ownTeam && (
        <Notice>
          <span>{t('home.ownTeamCounts')}</span>
          <Button look="quiet" onClick={() => setOwnTeam(false)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
      {notice && (
        <Notice>
          <span>{notice.words}</span>
          {notice.act && <Button onClick={notice.act.does}>{notice.act.words}</Button>}
          <Button look="quiet" onClick={notice.dismiss}>
            {t(notice.act ? 'shell.later' : 'common.close')}
          </Button>
        </Notice>
      )}
    </NoticePlace>
  );
}
