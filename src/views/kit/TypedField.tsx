/** A field whose text is handed on as it is typed; must never hand on half a composition of an input method. */
import { type ComponentProps, type FocusEvent, type ReactNode, useEffect, useId, useReducer, useRef } from 'react';
import { MOST_LETTERS } from '../../model/limits.ts';
import styles from './controls.module.css';
import { NotEntered } from './NotEntered.tsx';
import { useDraft } from './useDraft.tsx';
import { useText } from './useText.ts';

export interface TypedFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'> {
  label: ReactNode;
  /** What is recorded. */
  value: string;
  multiline?: boolean;
  hideLabel?: boolean;
}

interface Hands {
  /** Names the field among those of its place. */
  line: string;
  /** Takes the text; called at each change. */
  onText: (text: string) => void;
  /** The field is left. */
  onEnd: () => void;
}

/** The field follows what is recorded, but for the text under somebody's fingers while they compose it. */
export function TypedField({
  line,
  label,
  value,
  onText,
  onEnd,
  multiline,
  hideLabel,
  className = '',
  ...rest
}: TypedFieldProps & Hands) {
  const { text: draft, write: setDraft, waited, field } = useDraft<HTMLInputElement & HTMLTextAreaElement>(line);
  // React puts a field back to what was drawn last. What holds the text may not be listened to yet when a letter comes
  // right after the field appeared; drawing anew lets it be heard first.
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const { t } = useText();
  const id = useId();
  const composing = useRef(false);
  const tooLong = (draft?.length ?? 0) > MOST_LETTERS;
  const keep = (text: string) => {
    // What no file could carry is not taken in; it stays in the field until it is shortened.
    if (text.length > MOST_LETTERS) return setDraft(text);
    onText(text);
    setDraft(null);
    drawAnew();
  };
  useEffect(() => onEnd, [onEnd]);
  const shared = {
    ...rest,
    id,
    ref: field,
    'aria-description': waited ? t('common.notEntered') : undefined,
    className: `${styles.input} ${className}`,
    value: draft ?? value,
    // Where it shows what the document holds, taking back is the document's.
    'data-recorded': draft === null ? '' : undefined,
    ...(tooLong && { 'aria-invalid': true }),
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      composing.current = false;
      keep(event.currentTarget.value);
    },
    onChange: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      if (composing.current) setDraft(event.currentTarget.value);
      else keep(event.currentTarget.value);
    },
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      composing.current = false;
      if (draft !== null) keep(event.currentTarget.value);
      onEnd();
      rest.onBlur?.(event);
    },
  };
  return (
    <label className={styles.field} htmlFor={id}>
      <span className={hideLabel ? 'visually-hidden' : styles.label}>{label}</span>
      {waited && <NotEntered />}
      {tooLong && (
        <span className={styles.problem} role="alert">
          {t('inspector.tooLong', { most: MOST_LETTERS })}
        </span>
      )}
      {multiline ? (
        <textarea rows={2} autoComplete="off" {...(shared as object)} />
      ) : (
        <input type="text" autoComplete="off" {...shared} />
      )}
    </label>
  );
}
