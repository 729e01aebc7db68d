/** A line of text that is handed on as it is typed; for what is kept only once it is whole. */
import { useLayoutEffect } from 'react';
import { useAskLine } from './askLine.ts';
import controls from './controls.module.css';
import { useDraftLine } from './useDraft.tsx';

/** What was typed before and not kept is handed up as if it were typed now. */
export function PlainField({
  name,
  label,
  value,
  onChange,
  first = false,
}: {
  /** Tells the field from the others of its question. */
  name: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Takes the focus when the question opens. */
  first?: boolean;
}) {
  const { text, write, field } = useDraftLine(useAskLine(name));
  useLayoutEffect(() => {
    if (text !== '' && text !== value) onChange(text);
  });
  return (
    <label className={controls.field}>
      <span className={controls.label}>{label}</span>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        className={controls.input}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
        autoFocus={first}
        value={value}
        onChange={({ currentTarget: { value: typed } }) => {
          write(typed);
          onChange(typed);
        }}
      />
    </label>
  );
}
