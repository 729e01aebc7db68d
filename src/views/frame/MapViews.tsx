/** Which view of the open map stands at which address; what is not looked at first is loaded when it is. */
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { Contained } from '../context/Contained.tsx';
import { useSafe } from '../context/contexts.ts';
import { OurDrafts } from '../context/OurDrafts.tsx';
import { PanelsContext } from '../context/panels.ts';
import { type MapView, useRoute } from '../context/route.ts';
import { lazyView } from '../kit/lazyView.tsx';
import { OutlineView } from '../outline/OutlineView.tsx';
import { SheetView } from '../sheet/view/SheetView.tsx';
import styles from './frame.module.css';
import { MapShell } from './MapShell.tsx';
import { PANELS } from './panels.ts';
import { useSought } from './useSought.ts';

const CoverageView = lazyView(async () => (await import('../coverage/CoverageView.tsx')).CoverageView);
const PowerView = lazyView(async () => (await import('../power/PowerView.tsx')).PowerView);
const DecisionView = lazyView(async () => (await import('../decision/DecisionView.tsx')).DecisionView);
const PlanView = lazyView(async () => (await import('../plan/PlanView.tsx')).PlanView);
const AccountView = lazyView(async () => (await import('../account/AccountView.tsx')).AccountView);
const QuestionsView = lazyView(async () => (await import('../questions/QuestionsView.tsx')).QuestionsView);
const PresentView = lazyView(async () => (await import('../present/PresentView.tsx')).PresentView);
const AgainstView = lazyView(async () => (await import('../against/AgainstView.tsx')).AgainstView);
const MomentView = lazyView(async () => (await import('../moments/MomentView.tsx')).MomentView);
const StoryView = lazyView(async () => (await import('../story/StoryView.tsx')).StoryView);
const TellView = lazyView(async () => (await import('../present/TellView.tsx')).TellView);
const TimeLine = lazyView(async () => (await import('../moments/TimeLine.tsx')).TimeLine);
const OurSideOfMap = lazyView(async () => (await import('../ourside/OurSideOfMap.tsx')).OurSideOfMap);
const PlaybookOfMap = lazyView(async () => (await import('../ourside/playbook/PlaybookOfMap.tsx')).PlaybookOfMap);

const VIEWS: { readonly [View in MapView]: () => ReactNode } = {
  sheet: () => <SheetView />,
  outline: () => <OutlineView />,
  coverage: () => <CoverageView />,
  power: () => <PowerView />,
  decision: () => <DecisionView />,
  plan: () => <PlanView />,
  account: () => <AccountView />,
  questions: () => <QuestionsView />,
  'our-side': () => (
    <OurDrafts>
      <OurSideOfMap />
    </OurDrafts>
  ),
  playbook: () => (
    <OurDrafts>
      <PlaybookOfMap />
    </OurDrafts>
  ),
  sample: () => <AgainstView />,
  present: () => <PresentView />,
  moment: () => <MomentView />,
  story: () => <StoryView />,
  tell: () => <TellView />,
};

export function MapViews({ view, onSaveFile }: { view: MapView; onSaveFile: () => void }) {
  const safe = useSafe();
  const route = useRoute();
  const [isUp, setUp] = useState(false);
  useSought(route);
  useEffect(() => {
    // Whoever comes to a moment sees where it stands, and may fold that away.
    if (view === 'moment') setUp(true);
  }, [view]);
  const moment = (route.at === 'map' && route.moment) || null;
  // How the map stood is ours to know.
  const hasLine = !safe && (view === 'sheet' || view === 'moment');
  const shown = (
    <Contained what={view}>
      <Suspense fallback={null}>{VIEWS[view]()}</Suspense>
    </Contained>
  );
  return (
    <PanelsContext value={PANELS}>
      <MapShell view={view} onSaveFile={onSaveFile} timeLine={hasLine ? { isUp, onTurn: setUp } : null}>
        {hasLine ? (
          <div className={styles.stack}>
            {shown}
            {isUp && (
              <Suspense fallback={null}>
                <TimeLine chosen={moment} onFold={() => setUp(false)} />
              </Suspense>
            )}
          </div>
        ) : (
          shown
        )}
      </MapShell>
    </PanelsContext>
  );
}
