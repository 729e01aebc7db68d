/** What stops it, at one step or on the whole map, the biggest first. */
import type { StepId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { standing } from './blockerLines.ts';
import { Lines } from './OursBelow.tsx';

/** `step` null takes the whole map. */
export function Standing({ step }: { step: StepId | null }) {
  const { t, language } = useText();
  const { blockers, facts } = useOpenMap((state) => state.analysis);
  const map = useOpenMap((state) => state.map);
  return (
    <Lines
      title={t('story.stand')}
      lines={standing(blockers, facts, map, step, language)}
      none={t('story.noneStands')}
      most={3}
    />
  );
}
