/** Says that a file is being read, and lets that be stopped; must never flash up for a small one. */
import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';
import styles from './files.module.css';

export interface Reading {
  readonly name: string;
  readonly stop: AbortController;
  /** How far it has come, between 0 and 1, where that is known. */
  readonly share?: number;
}

/** Milliseconds. */
const SOON = 300;

export function ReadingNotice({ name, stop, share }: Reading) {
  const { t } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <Notice>
      <span className={styles.reading}>
        {t('home.readingNamed', { name })}
        <progress aria-label={t('home.reading')} {...(share !== undefined && { value: share })} />
      </span>
      <Button look="quiet" onClick={() => stop.abort()}>
        {t('home.stop')}
      </Button>
    </Notice>
  );
}
