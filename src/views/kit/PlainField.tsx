/** A line of text that is handed on as it is typed; for what is kept only once it is whole. */
import controls from './controls.module.css';

export function PlainField({
  label,
  value,
  onChange,
  first = false,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Takes the focus when the question opens. */
  first?: boolean;
}) {
  return (
    <label className={controls.field}>
      <span className={controls.label}>{label}</span>
      <input
        type="text"
        autoComplete="off"
        className={controls.input}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
        autoFocus={first}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
