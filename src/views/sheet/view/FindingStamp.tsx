/** The stamp of a card or head, which leads to what it counts. */
import { sayBlocker } from '../../../analysis/blockers/sayBlocker.ts';
import type { StampCount } from '../../../analysis/blockers/stamps.ts';
import { useOpenMapStore } from '../../context/contexts.ts';
import { Stamp } from '../../kit/smallSigns.tsx';
import { useText } from '../../kit/useText.ts';

interface Props {
  /** The person or step. */
  readonly of: string;
  readonly stamp: StampCount;
  readonly className: string | undefined;
}

/**
 * Pointed at, it names the worst finding; pressed, it opens that one in the details, which the press on the card opens.
 * By keys the details of the card lead there.
 */
export function FindingStamp({ of, stamp, className }: Props) {
  const { language } = useText();
  const store = useOpenMapStore();
  const worst = () =>
    store.getState().analysis.blockers.find(({ people, steps }) => [...people, ...steps].some((id) => id === of));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button may not stand in the card, which is one and leads to the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className={className}
      // Put into words when somebody asks: hundreds of cards are drawn, and few of them pointed at.
      onPointerEnter={({ currentTarget }) => {
        const found = worst();
        if (found) currentTarget.title = sayBlocker(found, store.getState().analysis.facts, language).title;
      }}
      onClick={() => store.getState().markFinding(worst()?.key ?? null)}
    >
      <Stamp count={stamp.count} worst={stamp.worst} />
    </span>
  );
}
