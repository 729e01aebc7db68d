/** The small button that takes one thing away. */

import { X } from 'lucide-react';
import { IconButton } from './IconButton.tsx';

export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <IconButton label={label} onClick={onRemove}>
      <X size={15} aria-hidden="true" />
    </IconButton>
  );
}
