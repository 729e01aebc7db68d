/** An empty chair in a step: who is missed, why, and the two ways out of it; must never look like somebody who is there. */
import type { NodeProps } from '@xyflow/react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { ChairField, lineOfChair } from '../../context/ChairField.tsx';
import { useChairs } from '../../context/useChairs.ts';
import { useDrafts } from '../../kit/useDraft.tsx';
import { useText } from '../../kit/useText.ts';
import { type ChairNode, showsSame } from '../canvas/toFlow.ts';
import { useSheetActions } from '../gesture/SheetActions.ts';
import { readSheetKey } from '../walk/sheetKeys.ts';
import styles from './chairs.module.css';

export const EmptyChair = memo(function EmptyChair({ data: { chair } }: NodeProps<ChairNode>) {
  const { t, language } = useText();
  const actions = useSheetActions();
  const chairs = useChairs();
  const drafts = useDrafts();
  // What was typed there and is not entered waits in the open.
  const [open, setOpen] = useState(() => drafts.read(lineOfChair(chair)) !== null);
  const button = useRef<HTMLButtonElement>(null);
  const restoreCutFragment = useRef(false);
  useEffect(() => {
    if (open || !restoreCutFragment.current) return;
    restoreCutFragment.current = false;
    button.current?.focus();
  }, [open]);
  const name = chairs.name(chair);
  const said = [name, t('chairs.empty', { step: chairs.step(chair) }), t(`chairs.${chair.why}`)];
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readSheetKey(event);
    if (key?.do !== 'walk') return;
    event.preventDefault();
    actions.walk(chair.key, key.direction);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like a card in every browser
    <div className={styles.chair} role="group" aria-label={said.join(language === 'en' ? ', ' : '，')}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.why} title={t(`chairs.${chair.why}`)}>
        {t(`chairs.${chair.why}`)}
      </span>
      {open ? (
        <ChairField
          chair={chair}
          className={styles.field ?? ''}
          onFilled={actions.focus}
          onLeave={(byKey) => {
            restoreCutFragment.current = byKey;
            setOpen(false);
          }}
        />
      ) : (
        <span className={styles.ways}>
          <button
            ref={button}
            type="button"
            className={`${styles.who} nodrag nopan`}
            data-tab-stop={chair.key}
            aria-label={`${t('chairs.who')} ${name}`}
            onFocus={(event) => {
              if (event.currentTarget.matches(':focus-visible')) actions.show(chair.key);
            }}
            onKeyDown={onKeyDown}
            onClick={() => setOpen(true)}
          >
            {t('chairs.who')}
          </button>
          <button
            type="button"
            className="nodrag nopan"
            aria-label={`${t('chairs.absent')}: ${name}`}
            onKeyDown={onKeyDown}
            onClick={() => {
              // The chair goes: whoever stands on it goes to what is above it.
              actions.walk(chair.key, 'up');
              chairs.leave(chair);
            }}
          >
            {t('chairs.absent')}
          </button>
        </span>
      )}
    </div>
  );
}, showsSame);
