/** Another name for a map, typed on its card; must never be kept twice, nor where it was called off. */
import { useRef } from 'react';
import { isBlank } from '../../shared/cleanText.ts';
import { readPress } from '../kit/keys.ts';
import { useDraft } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

/** Names the field among what is typed of the map. */
export const NEW_NAME = 'new name';

interface Props {
  /** As it is shown. */
  readonly name: string;
  /** Null where it stays as it is; whoever ended it by a key goes on with keys. */
  readonly onEnd: (name: string | null, byKey: boolean) => void;
}

export function RenameField({ name, onEnd }: Props) {
  const { t } = useText();
  const { text, write, field } = useDraft(NEW_NAME);
  const typed = text ?? name;
  // What waited here was not asked for just now: a field that gets the focus, and loses it, would keep it.
  const asked = useRef(text === null).current;
  /** To put the focus elsewhere leaves the field once more. */
  const isOver = useRef(false);
  const end = (byKey: boolean, keeps: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const next = typed.trim();
    onEnd(keeps && !isBlank(next) && next !== name ? next : null, byKey);
  };
  return (
    <input
      ref={field}
      className={styles.rename}
      type="text"
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: whoever asked to rename types next
      autoFocus={asked}
      aria-label={t('home.newName', { name })}
      value={typed}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => end(false, true)}
      onKeyDown={(event) => {
        const key = readPress(event)?.key;
        if (key !== 'Enter' && key !== 'Escape') return;
        // It would press what gets the focus now.
        event.preventDefault();
        end(true, key === 'Enter');
      }}
    />
  );
}
