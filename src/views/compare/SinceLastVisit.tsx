/** One quiet line over a map that is not as somebody left it, with the way to what changed; must never stand where only what is safe may be shown. */
import { History, X } from 'lucide-react';
import { useState } from 'react';
import type { MomentId } from '../../model/ids.ts';
import { newId } from '../../store/newId.ts';
import { sayWhenLeft } from '../../telling/sayWhen.ts';
import { useMoments } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { sayNotKept } from '../context/sayNotRead.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './since.module.css';
import { useSinceLastVisit } from './useSinceLastVisit.ts';

export function SinceLastVisit() {
  const { t, language } = useText();
  const moments = useMoments();
  const [since, answered] = useSinceLastVisit();
  const [why, setWhy] = useState<string | null>(null);
  if (!since) return null;
  const { at, state, counts } = since;
  /** What is looked at becomes a moment of the map: it stands on the time line, and can be named or restored. */
  const see = async () => {
    const moment = newId<MomentId>();
    const kept = await moments.keep({ id: moment, at, state, hold: 'a-while' });
    if (!kept.ok) return setWhy(sayNotKept(kept.reason, t));
    answered();
    go({ at: 'map', id: state.id, view: 'moment', moment, compared: true });
  };
  return (
    <p className={styles.since} role="note">
      <History size={15} aria-hidden="true" />
      <span>{why ?? t('compare.sinceLeft', { when: sayWhenLeft(at, Date.now(), language), what: counts })}</span>
      <Button look="link" onClick={() => void see()}>
        {t('compare.seeSince')}
      </Button>
      <IconButton label={t('compare.letSinceGo')} onClick={answered}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </p>
  );
}
