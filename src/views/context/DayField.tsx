/** A calendar day, typed as people write days or picked; what cannot be read stays in the field with a word, and changes nothing. */
import { CalendarDays } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type ReadDay, readDay } from '../../entry/readDay.ts';
import { sayDay } from '../../model/sayDay.ts';
import { type Day, isDay } from '../../shared/day.ts';
import { Button } from '../kit/Button.tsx';
import styles from '../kit/controls.module.css';
import own from '../kit/fields.module.css';
import { IconButton } from '../kit/IconButton.tsx';
import { readPress } from '../kit/keys.ts';
import { NotEntered } from '../kit/NotEntered.tsx';
import { useDraft } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { useOpenMap } from './contexts.ts';

export function DayField({
  line,
  label,
  value,
  onChange,
}: {
  /** Names the field among those of its place. */
  line: string;
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
}) {
  const { t, language } = useText();
  const today = useOpenMap((state) => state.today);
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { text: draft, write: setDraft, waited, field } = useDraft(line);
  /** What was typed was not taken when the field was to be left. */
  const [refused, setRefused] = useState(false);
  const read: ReadDay | null = draft === null ? null : readDay(draft, today);
  const end = () => {
    setDraft(null);
    setRefused(false);
  };
  const put = (day: Day | null) => {
    if (day !== value) onChange(day);
    end();
  };
  /** Takes what was typed; false where it is no day, and stays. */
  const leave = (): boolean => {
    if (read?.is === 'day') put(read.day);
    else if (read?.is === 'nothing') put(null);
    else if (read) setRefused(true);
    return read === null || read.is === 'day' || read.is === 'nothing';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readPress(event)?.key;
    if (key === 'Enter') {
      // The key ends here: what has the focus once the field has gone is not pressed by it.
      event.preventDefault();
      leave();
    }
    if (key !== 'Escape' || leave()) return;
    // Once it was told that this is no day, the next Escape takes it back.
    event.preventDefault();
    event.stopPropagation();
    if (refused) end();
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={own.withPicker}>
        <input
          id={id}
          ref={field}
          type="text"
          autoComplete="off"
          className={styles.input}
          aria-description={waited ? t('common.notEntered') : undefined}
          aria-invalid={refused}
          placeholder={sayDay(today, language)}
          value={draft ?? (value === null ? '' : sayDay(value, language))}
          data-recorded={draft === null ? '' : undefined}
          onChange={({ currentTarget: { value: typed } }) => {
            setRefused(false);
            // A whole day in figures is one as soon as it stands there.
            if (isDay(typed)) put(typed);
            else setDraft(typed);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <IconButton label={`${t('inspector.pickDay')}: ${label}`} onClick={() => picker.current?.showPicker?.()}>
          <CalendarDays size={15} aria-hidden="true" />
        </IconButton>
        <input
          ref={picker}
          type="date"
          className={own.picker}
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          onChange={({ currentTarget: field }) => isDay(field.value) && put(field.value)}
        />
      </span>
      {waited && <NotEntered />}
      {refused && read && (
        <span className={own.quiet} role="alert">
          {t(read.is === 'doubt' ? 'inspector.dayDoubt' : 'inspector.dayWrong')}
        </span>
      )}
      {refused && read?.is === 'doubt' && (
        <span className={own.answers}>
          {read.days.map((day) => (
            <Button key={day} onClick={() => put(day)}>
              {sayDay(day, language)}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
