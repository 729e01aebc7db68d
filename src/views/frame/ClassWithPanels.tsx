/** The class page with what it shows of other features; its half-typed task waits like all that is half typed. */
import type { Day } from '../../shared/day.ts';
import { ClassPage } from '../classroom/ClassPage.tsx';
import { useLibrary } from '../context/contexts.ts';
import { PanelsContext } from '../context/panels.ts';
import { DraftPlace } from '../kit/useDraft.tsx';
import { PANELS } from './panels.ts';

export function ClassWithPanels({ today }: { today: Day }) {
  const library = useLibrary();
  return (
    <PanelsContext value={PANELS}>
      <DraftPlace place="class" status={library.status}>
        <ClassPage today={today} />
      </DraftPlace>
    </PanelsContext>
  );
}
