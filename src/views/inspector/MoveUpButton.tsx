/** The small button that puts one thing before the one above it. */

import { ArrowUp } from 'lucide-react';
import { IconButton } from '../kit/IconButton.tsx';

export function MoveUpButton<Id extends string>({
  label,
  before,
  onMove,
}: {
  label: string;
  before: Id | undefined;
  onMove: (before: Id) => void;
}) {
  if (before === undefined) return null;
  return (
    <IconButton label={label} onClick={() => onMove(before)}>
      <ArrowUp size={15} aria-hidden="true" />
    </IconButton>
  );
}
