/** A map's name on its card, the link to it; or the field in which it gets another one, which is kept when it is left. */
import { useState } from 'react';
import { isBlank } from '../../shared/cleanText.ts';
import type { MapSummary } from '../../store/library.ts';
import { routeHash } from '../context/route.ts';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

interface Props {
  readonly map: MapSummary;
  /** As it is shown. */
  readonly name: string;
  readonly renaming: boolean;
  /** Null where it stays as it is; whoever ended it by a key goes on with keys. */
  readonly onRenamed: (name: string | null, byKey: boolean) => void;
}

export function MapName({ map, name, renaming, onRenamed }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  if (!renaming) {
    return (
      <a className={styles.open} href={routeHash({ at: 'map', id: map.id, view: 'sheet' })} title={name}>
        {name}
      </a>
    );
  }
  const end = (next: string | null, byKey: boolean) => {
    setTyped(null);
    onRenamed(next === null || isBlank(next) || next.trim() === map.name ? null : next.trim(), byKey);
  };
  return (
    <input
      className={styles.rename}
      type="text"
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: whoever asked to rename types next
      autoFocus
      aria-label={t('home.newName', { name })}
      value={typed ?? name}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => end(typed, false)}
      onKeyDown={(event) => {
        const key = readPress(event)?.key;
        if (key === 'Enter') end(typed, true);
        if (key === 'Escape') end(null, true);
      }}
    />
  );
}
