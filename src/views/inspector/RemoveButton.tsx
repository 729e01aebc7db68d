/** The small button that takes one thing away; must never ask, since undo brings it back. */
import { X } from 'lucide-react';
import shell from '../frame/frame.module.css';

export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={shell.iconButton} aria-label={label} title={label} onClick={onRemove}>
      <X size={15} aria-hidden="true" />
    </button>
  );
}
