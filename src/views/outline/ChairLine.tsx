/** A function that nobody on the map stands for, as a line at the end of its step; must never be taken for somebody's line. */

import { CircleDashed } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { ChairField, lineOfChair } from '../context/ChairField.tsx';
import { useChairs } from '../context/useChairs.ts';
import { Button } from '../kit/Button.tsx';
import { readPress, stepOf } from '../kit/keys.ts';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';
import { walk } from './walk.ts';

/** `onFilled` hears which seat was made, so that the focus can go there. */
export function ChairLine({ chair, onFilled }: { chair: Chair; onFilled: (seat: string) => void }) {
  const { t } = useText();
  const chairs = useChairs();
  const drafts = useDrafts();
  // What was typed there and is not entered waits in the open.
  const [open, setOpen] = useState(() => drafts.read(lineOfChair(chair)) !== null);
  const line = useRef<HTMLLIElement>(null);
  const restoreCutFragment = useRef(false);
  useEffect(() => {
    if (open || !restoreCutFragment.current) return;
    restoreCutFragment.current = false;
    line.current?.querySelector('button')?.focus();
  }, [open]);
  const name = chairs.name(chair);
  const go = (by: -1 | 1) => {
    const own = line.current?.querySelector('[data-line]');
    if (own) walk(own, by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    const by = press?.plain ? stepOf(press) : 0;
    if (by === 0) return;
    event.preventDefault();
    go(by);
  };
  return (
    <li className={styles.chair} ref={line}>
      <CircleDashed size={20} aria-hidden="true" />
      <span>{name}</span>
      <span className={styles.chairWhy}>{t(`chairs.${chair.why}`)}</span>
      {open ? (
        <ChairField
          chair={chair}
          className={styles.chairField ?? ''}
          onFilled={onFilled}
          onLeave={(byKey) => {
            restoreCutFragment.current = byKey;
            setOpen(false);
          }}
        />
      ) : (
        <>
          <Button
            data-line={chair.key}
            aria-label={`${t('chairs.who')} ${name}`}
            onKeyDown={onKeyDown}
            onClick={() => setOpen(true)}
          >
            {t('chairs.who')}
          </Button>
          <Button
            aria-label={`${t('chairs.absent')}: ${name}`}
            onKeyDown={onKeyDown}
            onClick={() => {
              go(-1);
              chairs.leave(chair);
            }}
          >
            {t('chairs.absent')}
          </Button>
        </>
      )}
    </li>
  );
}
