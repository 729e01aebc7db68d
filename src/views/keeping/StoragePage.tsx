/** What is kept on this device, how large it is, whether it will stay, and a check that can be run; must never claim more than was read. */
import '../../text/laterWords.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Inspection } from '../../model/inspection.ts';
import { type MapSets, NO_MAP_SETS, setsHere, setsRemoved } from '../../model/mapSets.ts';
import type { StorageReason } from '../../store/library.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { useLibrary, useOpenedSets } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { Copies } from './Copies.tsx';
import { KeepingPage } from './KeepingPage.tsx';
import styles from './keeping.module.css';
import { SelfCheck } from './SelfCheck.tsx';

const nothing = () => () => undefined;

export function StoragePage() {
  const { t } = useText();
  const library = useLibrary();
  const [found, setFound] = useState<Inspection | StorageReason | null>(null);
  const store = useOpenedSets();
  const sets = useSyncExternalStore(store?.subscribe ?? nothing, () => store?.getState().sets ?? NO_MAP_SETS);
  useEffect(() => {
    let left = false;
    void library.inspect().then((read) => {
      if (!left) setFound(read.ok ? read.value : read.reason);
    });
    return () => {
      left = true;
    };
  }, [library]);
  return (
    <KeepingPage title={t('keeping.storage')} hint={t('keeping.storageHint')}>
      {typeof found === 'string' && <p role="alert">{sayStorageReason(found, t)}</p>}
      {found !== null && typeof found !== 'string' && <What found={found} sets={sets} />}
      <Copies />
      <section>
        <h2>{t('keeping.willItStay')}</h2>
        {found !== null && typeof found !== 'string' && <p>{t(PERSISTED[String(found.persisted) as 'null'])}</p>}
        <p>{t('keeping.safari')}</p>
        <p>{t('keeping.others')}</p>
        <p>{t('keeping.files')}</p>
      </section>
      {found !== null && typeof found !== 'string' && <SelfCheck documents={found.documents} />}
    </KeepingPage>
  );
}

const PERSISTED = {
  true: 'keeping.persisted',
  false: 'keeping.notPersisted',
  null: 'keeping.persistenceUnknown',
} as const;

function What({ found, sets }: { found: Inspection; sets: MapSets }) {
  const { t } = useText();
  const library = useLibrary();
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  const samples = new Set<string>(maps.flatMap(({ id, sample }) => (sample ? [id] : [])));
  const { documents, drafts } = found;
  const sized = (which: typeof documents) => which.reduce((sum, { bytes }) => sum + bytes, 0);
  const here = documents.filter(({ kind, removed }) => kind === 'map' && !removed);
  const [ours, groups] = (['our-side', 'map-sets'] as const).map((kind) =>
    documents.filter((one) => one.kind === kind),
  );
  const binned = documents.filter(({ removed }) => removed);
  const rows = [
    ['maps', here.filter(({ id }) => !samples.has(id)).length, sized(here.filter(({ id }) => !samples.has(id)))],
    ['samples', samples.size, sized(here.filter(({ id }) => samples.has(id)))],
    ['moments', found.moments.count, found.moments.bytes],
    ['sets', setsHere(sets).length, sized(groups ?? [])],
    ['ourSide', ours?.length ?? 0, sized(ours ?? [])],
    // About a byte a letter.
    ['drafts', drafts.count, drafts.letters],
    ['bin', binned.length + setsRemoved(sets).length, sized(binned)],
  ] as const;
  return (
    <section>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('keeping.what')}</th>
            <th scope="col">{t('keeping.howMany')}</th>
            <th scope="col">{t('keeping.howLarge')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, count, bytes]) => (
            <tr key={what}>
              <th scope="row">{t(`keeping.${what}`)}</th>
              <td>{count}</td>
              <td>{t('keeping.kilobytes', { size: Math.ceil(bytes / 1024) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{t('keeping.sizeHint')}</p>
    </section>
  );
}
