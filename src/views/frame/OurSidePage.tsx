/** Our side by itself, reached from home, with a bar of its own. */

import { useOurSide } from '../context/contexts.ts';
import { useAnnouncedOurChanges } from '../context/useAnnouncedChanges.ts';
import type { Asked } from '../ourside/assetRows.ts';
import { OurSideView } from '../ourside/OurSideView.tsx';
import { ExampleBand } from './ExampleBand.tsx';
import shell from './frame.module.css';
import { KeptBar } from './KeptBar.tsx';

const NOTHING_ASKED: Asked = new Map();

export function OurSidePage() {
  const keeping = useOurSide((state) => state);
  useAnnouncedOurChanges();
  return (
    <div className={shell.screen}>
      <KeptBar keeping={keeping} />
      <ExampleBand />
      <OurSideView asked={NOTHING_ASKED} />
    </div>
  );
}
