/** The company's own playbook beside an open map, with where each entry stands there. */
import { useMemo } from 'react';
import { useOpenMap } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import { type Here, PlaybookView } from './PlaybookView.tsx';
import { entriesOnMap } from './playbookRows.ts';

export function PlaybookOfMap() {
  const { t } = useText();
  const { flow, readiness } = useOpenMap((state) => state.analysis);
  const steps = useOpenMap((state) => state.map.steps);
  const here = useMemo((): Here => {
    if (!readiness.ready) return new Map();
    return new Map(
      [...entriesOnMap(flow)].map(([entry, at]) => [
        entry,
        at.map((step) => steps[step]?.name || t('common.unnamedStep')),
      ]),
    );
  }, [flow, readiness, steps, t]);
  return <PlaybookView here={here} />;
}
