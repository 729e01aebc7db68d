/** Says over a map as it stood that this is the past, and what can be done with it. */
import { History } from 'lucide-react';
import { useState } from 'react';
import { unnameMoment } from '../../edit/unnameMoment.ts';
import type { MomentId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { newId } from '../../store/newId.ts';
import { sayMoment } from '../../telling/sayWhen.ts';
import { useLibrary, useMoments, useOpenMapStore } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { sayNotKept, sayNotRead, sayNotRestored } from '../context/sayNotRead.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';
import type { Entry } from './momentDays.ts';
import styles from './moments.module.css';
import { NameDialog } from './NameDialog.tsx';
import { useNaming } from './useNaming.ts';

interface Props {
  readonly state: BuyingMap;
  readonly entry: Entry;
  /** How many stops there were then. */
  readonly stops: number;
}

export function MomentBand({ state, entry, stops }: Props) {
  const { t, language } = useText();
  const library = useLibrary();
  const moments = useMoments();
  const present = useOpenMapStore();
  const { name } = useNaming();
  const [naming, setNaming] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isUnnamed, setUnnamed] = useState(false);
  const when = sayMoment(entry.at, language);
  const back = () => go({ at: 'map', id: state.id, view: 'sheet' });

  const restore = async () => {
    const { map } = present.getState();
    const kept = await moments.keep({ id: newId<MomentId>(), at: Date.now(), state: map, hold: 'a-while' });
    if (!kept.ok) return setSaid(sayNotRestored(kept.reason, t));
    if (!present.getState().restore(state)) return setSaid(t('moments.nothingDiffers'));
    announce(t('moments.restored', { when }));
    back();
  };
  const copy = async () => {
    const { fields } = state;
    const called = fields.name || fields.customer || t('common.unnamedMap');
    const copied = await library.duplicateMoment(state.id, entry.id, {
      name: t('moments.copyName', { name: called, when }),
    });
    if (copied.ok) go({ at: 'map', id: copied.value, view: 'sheet' });
    else setSaid(sayNotRead(copied.reason, t));
  };
  const unname = () => {
    present.getState().commit((map) => unnameMoment(map, { moment: entry.id }));
    setSaid(t('moments.unnamed'));
    setUnnamed(true);
  };

  const remove = async () => {
    const removed = await moments.remove(state.id, entry.id, Date.now());
    if (!removed.ok) return setSaid(sayNotKept(removed.reason, t));
    announce(t('moments.removed', { when }));
    back();
  };

  const close = () => {
    setSaid(null);
    setUnnamed(false);
  };
  const nameAgain = () => {
    present.getState().undo();
    close();
  };

  return (
    <section className={styles.band} aria-label={t('moments.stood', { when })}>
      <History size={16} aria-hidden="true" />
      <p className={styles.about}>
        {t('moments.stood', { when })}
        {entry.name !== null && <b>{entry.name}</b>}
        <span>{t('moments.stops', { count: stops })}</span>
        <span>{t('moments.readOnly')}</span>
        {entry.note !== '' && <span className={styles.note}>{entry.note}</span>}
      </p>
      <div className={styles.acts}>
        <Button look="primary" onClick={back}>
          {t('moments.back')}
        </Button>
        <Button title={t('moments.restoreHint')} onClick={() => void restore()}>
          {t('moments.restore')}
        </Button>
        <Button onClick={() => void copy()}>{t('moments.copy')}</Button>
        <Button onClick={() => setNaming(true)}>{t(entry.name === null ? 'moments.name' : 'moments.rename')}</Button>
        {entry.name === null ? (
          <Button look="quiet" title={t('moments.removeHint')} onClick={() => void remove()}>
            {t('moments.remove')}
          </Button>
        ) : (
          <Button look="quiet" onClick={unname}>
            {t('moments.unname')}
          </Button>
        )}
      </div>
      {naming && (
        <NameDialog
          line={`name ${entry.id}`}
          title={t('moments.nameTitle')}
          given={{ name: entry.name ?? '', note: entry.note }}
          onName={(named) => name(entry, named)}
          onClose={() => setNaming(false)}
        />
      )}
      {said !== null && (
        <Notice>
          <span>{said}</span>
          {isUnnamed && <Button onClick={nameAgain}>{t('common.undo')}</Button>}
          <Button look="quiet" onClick={close}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </section>
  );
}
