/** A button that becomes a name field in place; must never move the focus but back to itself. */
import { useEffect, useRef, useState } from 'react';
import { NameField } from './NameField.tsx';

export function Adder({
  words,
  label,
  placeholder,
  className = '',
  fieldClassName = '',
  onAdd,
}: {
  words: string;
  label: string;
  placeholder: string;
  className?: string;
  fieldClassName?: string;
  onAdd: (text: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const comeBack = useRef(false);
  useEffect(() => {
    if (open || !comeBack.current) return;
    comeBack.current = false;
    button.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className={`${className} nodrag nopan`}
        aria-label={`${words}, ${label}`}
        title={label}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
    );
  }
  return (
    <NameField
      label={label}
      placeholder={placeholder}
      className={fieldClassName}
      onAdd={onAdd}
      onLeave={(byKey) => {
        comeBack.current = byKey;
        setOpen(false);
      }}
    />
  );
}
