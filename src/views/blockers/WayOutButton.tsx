/** The way out of a finding in one press, with what it asks first; draws nothing where there is none. */
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { Button } from '../kit/Button.tsx';
import { AskDialog } from './AskDialog.tsx';
import { useWayOut } from './useWayOut.ts';

export function WayOutButton({ blocker, look = 'plain' }: { blocker: Blocker; look?: 'plain' | 'seal' }) {
  const way = useWayOut(blocker);
  if (!way) return null;
  return (
    <>
      <Button look={look} onClick={way.start}>
        {way.label}
      </Button>
      {way.ask && <AskDialog ask={way.ask} onAnswer={way.run} onClose={way.close} />}
    </>
  );
}
