/** The maps that were removed and can be taken back, folded away; must never show more of one than its name. */
import { useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { StorageReason } from '../../store/library.ts';
import { useLibrary } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';
import { Paged } from './Paged.tsx';

export function RemovedMaps({ onRefused }: { onRefused: (reason: StorageReason) => void }) {
  const { t } = useText();
  const library = useLibrary();
  const removed = useSyncExternalStore(library.subscribe, library.removed);
  const putBack = async (id: MapId) => {
    const done = await library.restore(id);
    if (!done.ok) onRefused(done.reason);
  };
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{t('home.removedMaps', { count: removed.length })}</summary>
      <Paged items={removed}>
        {(page) => (
          <ul>
            {page.map((map) => {
              const name = map.name || map.customer || t('common.unnamedMap');
              return (
                <li key={map.id}>
                  <span>{name}</span>
                  <Button look="link" aria-label={t('home.putBackMap', { name })} onClick={() => void putBack(map.id)}>
                    {t('home.putBack')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Paged>
    </details>
  );
}
