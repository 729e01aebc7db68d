/** The place of what is typed on our side, wherever that is shown; must never be taken for that of a map. */
import type { ReactNode } from 'react';
import { DraftPlace } from '../kit/useDraft.tsx';
import { useOurSideStore } from './contexts.ts';

export function OurDrafts({ children }: { children: ReactNode }) {
  const store = useOurSideStore();
  return (
    <DraftPlace place="our-side" status={() => store.getState().saveStatus}>
      {children}
    </DraftPlace>
  );
}
