/** Which view of the open map stands at which address; what is not looked at first is loaded when it is. */
import { type ReactNode, Suspense } from 'react';
import { Contained } from '../context/Contained.tsx';
import { OurDrafts } from '../context/OurDrafts.tsx';
import { PanelsContext } from '../context/panels.ts';
import type { MapView } from '../context/route.ts';
import { lazyView } from '../kit/lazyView.tsx';
import { OutlineView } from '../outline/OutlineView.tsx';
import { SheetView } from '../sheet/view/SheetView.tsx';
import { MapShell } from './MapShell.tsx';
import { PANELS } from './panels.ts';

const CoverageView = lazyView(async () => (await import('../coverage/CoverageView.tsx')).CoverageView);
const PowerView = lazyView(async () => (await import('../power/PowerView.tsx')).PowerView);
const DecisionView = lazyView(async () => (await import('../decision/DecisionView.tsx')).DecisionView);
const PlanView = lazyView(async () => (await import('../plan/PlanView.tsx')).PlanView);
const AccountView = lazyView(async () => (await import('../account/AccountView.tsx')).AccountView);
const PresentView = lazyView(async () => (await import('../present/PresentView.tsx')).PresentView);
const AgainstView = lazyView(async () => (await import('../against/AgainstView.tsx')).AgainstView);
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
};

export function MapViews({ view, onSaveFile }: { view: MapView; onSaveFile: () => void }) {
  return (
    <PanelsContext value={PANELS}>
      <MapShell view={view} onSaveFile={onSaveFile}>
        <Contained what={view}>
          <Suspense fallback={null}>{VIEWS[view]()}</Suspense>
        </Contained>
      </MapShell>
    </PanelsContext>
  );
}
