/** Saves the map as files of other programs, by what somebody needs and for whom; must never offer what is ours alone while it has to be safe to show. */
import { useEffect, useState } from 'react';
import { safeAnalysis } from '../../analysis/safeAnalysis.ts';
import type { Given } from '../../exchange/out/given.ts';
import { safeMap } from '../../model/safeMap.ts';
import { useOpenMapStore, useSafe } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { download } from '../kit/download.ts';
import { NotFetched } from '../kit/NotFetched.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import styles from './giveout.module.css';
import { PictureNeed } from './PictureNeed.tsx';
import { useWriting } from './useWriting.ts';
import { NEEDS, type Way } from './ways.ts';

export function GiveOutDialog({ onSaveFile, onClose }: { onSaveFile: () => void; onClose: () => void }) {
  const { t, language } = useText();
  const isShown = useSafe();
  const store = useOpenMapStore();
  const [forThem, setForThem] = useState(isShown);
  const writing = useWriting();
  const safe = isShown || forThem;

  const { stop } = writing;
  const isWriting = writing.at === 'writing';
  // What was begun for a dialog that has gone is not handed over behind it.
  useEffect(() => stop, [stop]);

  /** The map as it stands when it is asked for. While it is shown, what can be reached is safe already. */
  const given = (): Given => {
    const { map, today, analysis, accountShown } = store.getState();
    const mayGo = safe && !isShown ? safeAnalysis(safeMap(map, accountShown), today, analysis.shared) : analysis;
    return { analysis: mayGo, safe, language, t };
  };
  const save = (way: Way) =>
    void writing.begin(async (signal) => {
      const { name, content, type, smaller } = await way.make(given());
      if (signal.aborted) return null;
      await download(name, content, type);
      const said = smaller ? t('out.writtenSmaller', { name, ...smaller }) : t('out.written', { name });
      announce(said);
      return said;
    });

  return (
    <Dialog title={t('out.title')} onClose={onClose} wide>
      {!isShown && (
        <div className={styles.whom}>
          <Segmented
            label={t('out.forWhom')}
            options={[
              { value: 'ours', label: t('out.ours') },
              { value: 'safe', label: t('out.safe') },
            ]}
            value={forThem ? 'safe' : 'ours'}
            onChange={(whom) => setForThem(whom === 'safe')}
          />
          <p>{t(safe ? 'out.safeHint' : 'out.oursHint')}</p>
        </div>
      )}
      <dl className={styles.needs}>
        {!safe && (
          <div>
            <dt>
              {t('out.goOn')}
              <small>{t('out.goOnHint')}</small>
            </dt>
            <dd>
              <Button
                onClick={() => {
                  onSaveFile();
                  onClose();
                }}
              >
                {t('shell.saveFile')}
              </Button>
            </dd>
          </div>
        )}
        <PictureNeed key={safe ? 'safe' : 'ours'} given={given} disabled={isWriting} onSave={save} />
        {NEEDS.map(({ title, hint, ways }) => {
          const offered = ways.filter(({ oursAlone }) => !safe || !oursAlone);
          const said = hint(safe);
          if (offered.length === 0) return null;
          return (
            <div key={title(safe)}>
              <dt>
                {t(title(safe))}
                {said && <small>{t(said)}</small>}
              </dt>
              <dd>
                {offered.map((way) => (
                  <Button key={way.key} disabled={isWriting} onClick={() => save(way)}>
                    {way.label(t)}
                  </Button>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <DialogActions>
        <span className={styles.state}>
          {writing.at === 'writing' && writing.isLong && (
            <>
              <progress aria-label={t('out.writing')} />
              <Button look="quiet" onClick={stop}>
                {t('out.stop')}
              </Button>
            </>
          )}
          {writing.at === 'written' && writing.said}
          {writing.at === 'failed' && <span role="alert">{t('out.failed')}</span>}
          {writing.at === 'not-fetched' && (
            <span role="alert">
              <NotFetched />
            </span>
          )}
        </span>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
