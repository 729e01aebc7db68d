/** A check of everything that is kept, one after the other, that whoever asks for it can watch; must never call sound what was not read. */
import { useState, useSyncExternalStore } from 'react';
import type { KeptDocument, Soundness } from '../../model/inspection.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { useLibrary } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './keeping.module.css';

type Found = Soundness | 'failed';

export function SelfCheck({ documents }: { documents: readonly KeptDocument[] }) {
  const { t } = useText();
  const library = useLibrary();
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  const removed = useSyncExternalStore(library.subscribe, library.removed);
  const [found, setFound] = useState<ReadonlyMap<string, Found> | null>(null);
  const run = async () => {
    const so = new Map<string, Found>();
    setFound(new Map(so));
    for (const { id } of documents) {
      const checked = await library.check(id);
      so.set(id, checked.ok ? checked.value : 'failed');
      setFound(new Map(so));
    }
  };
  const nameOf = ({ id, kind }: KeptDocument): string => {
    if (kind !== 'map') return t(kind === 'our-side' ? 'keeping.ourSide' : 'keeping.sets');
    const map = [...maps, ...removed].find((one) => one.id === id);
    return map ? nameOfMap(map, t) : t('common.unnamedMap');
  };
  const isRunning = found !== null && found.size < documents.length;
  return (
    <section>
      <h2>{t('keeping.isItWhole')}</h2>
      <p className={styles.hint}>{t('keeping.checkHint')}</p>
      <p className={styles.run}>
        <Button look="primary" disabled={isRunning || documents.length === 0} onClick={() => void run()}>
          {t('keeping.check')}
        </Button>
        <span role="status">{found && t('keeping.checking', { done: found.size, all: documents.length })}</span>
      </p>
      {found && found.size > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('keeping.what')}</th>
              <th scope="col">{t('keeping.result')}</th>
            </tr>
          </thead>
          <tbody>
            {documents.flatMap((one) => {
              const is = found.get(one.id);
              if (!is) return [];
              return (
                <tr key={one.id} className={is === 'sound' ? undefined : styles.notSound}>
                  <th scope="row">{nameOf(one)}</th>
                  <td>{t(`keeping.${is}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
