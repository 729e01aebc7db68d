/** Our side by itself, reached from home, with a bar of its own; must never be a dead end. */
import { useOurChangesSpoken } from '../changes/useChangesSpoken.ts';
import { useOurSide } from '../shell/contexts.ts';
import { KeptBar } from '../shell/KeptBar.tsx';
import shell from '../shell/shell.module.css';
import type { Asked } from './assetRows.ts';
import { OurSideView } from './OurSideView.tsx';

const NOTHING_ASKED: Asked = new Map();

export function OurSidePage() {
  const keeping = useOurSide((state) => state);
  useOurChangesSpoken();
  return (
    <div className={shell.screen}>
      <KeptBar keeping={keeping} />
      <OurSideView asked={NOTHING_ASKED} />
    </div>
  );
}
