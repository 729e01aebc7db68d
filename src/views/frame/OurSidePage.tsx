/** Our side by itself, or its playbook, reached from home, with a bar of its own. */

import { Suspense } from 'react';
import { useOurSide } from '../context/contexts.ts';
import { OurDrafts } from '../context/OurDrafts.tsx';
import { routeHash, useRoute } from '../context/route.ts';
import { useAnnouncedOurChanges } from '../context/useAnnouncedChanges.ts';
import { lazyView } from '../kit/lazyView.tsx';
import type { Asked } from '../ourside/assetRows.ts';
import { OurSideView } from '../ourside/OurSideView.tsx';
import { ExampleBand } from './ExampleBand.tsx';
import shell from './frame.module.css';
import { KeptBar } from './KeptBar.tsx';

const PlaybookView = lazyView(async () => (await import('../ourside/playbook/PlaybookView.tsx')).PlaybookView);

const NOTHING_ASKED: Asked = new Map();

export function OurSidePage() {
  const keeping = useOurSide((state) => state);
  const route = useRoute();
  useAnnouncedOurChanges();
  return (
    <div className={shell.screen}>
      <KeptBar keeping={keeping} />
      <ExampleBand />
      <OurDrafts>
        {route.at === 'our-side' && route.page === 'playbook' ? (
          <Suspense fallback={null}>
            <PlaybookView here={null} />
          </Suspense>
        ) : (
          <OurSideView asked={NOTHING_ASKED} playbook={routeHash({ at: 'our-side', page: 'playbook' })} />
        )}
      </OurDrafts>
    </div>
  );
}
