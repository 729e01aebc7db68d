/** The company's own playbook: all entries as a list, and the one that is looked at beside it; the address says which. */
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addOwnEntry } from '../../../edit/ourSide/addOwnEntry.ts';
import { ownEntryId } from '../../../model/ourSide.ts';
import { newId } from '../../../store/newId.ts';
import { useOurSide } from '../../context/contexts.ts';
import { go, type Route, routeHash, useRoute } from '../../context/route.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import { useText } from '../../kit/useText.ts';
import { EntryList } from './EntryList.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { ListFilter } from './ListFilter.tsx';
import { PlaybookFile } from './PlaybookFile.tsx';
import styles from './playbook.module.css';
import { filterRows, NO_FILTER, playbookRows } from './playbookRows.ts';

/** By entry, the names of the steps of the open map at which it stands. */
export type Here = ReadonlyMap<string, readonly string[]>;

type PageRoute = Extract<Route, { at: 'our-side' } | { at: 'map' }>;

const NOWHERE: Here = new Map();

/** `here` is null without a map. */
export function PlaybookView({ here }: { here: Here | null }) {
  const { t } = useText();
  const playbook = useOurSide((state) => state.ours.playbook);
  const commit = useOurSide((state) => state.commit);
  const route = useRoute() as PageRoute;
  const [filter, setFilter] = useState(NO_FILTER);
  /** The field of a new entry's words takes the focus once. */
  const [fresh, setFresh] = useState<string | null>(null);
  const rows = useMemo(() => playbookRows(playbook), [playbook]);
  const shown = filterRows(rows, filter, here ?? NOWHERE);
  const entry = route.entry ?? null;
  const { entry: _entry, ...list } = route;
  const toEntry = (id: string) => routeHash({ ...list, entry: id });
  const ourSide = routeHash(route.at === 'map' ? { at: 'map', id: route.id, view: 'our-side' } : { at: 'our-side' });
  const add = () => {
    const id = ownEntryId(newId());
    if (!commit((ours) => addOwnEntry(ours, { id }))) return;
    setFilter(NO_FILTER);
    // At a new address every field is left; only then can another take the focus.
    window.addEventListener('hashchange', () => setFresh(id), { once: true });
    go({ ...list, entry: id });
    announce(t('playbook.added'));
  };
  return (
    <main className={`${styles.view} ${entry === null ? '' : styles.chosen}`}>
      <header className={styles.head}>
        <p className={styles.path}>
          <a href={ourSide}>{t('playbook.toOurSide')}</a>
        </p>
        <h1>{t('playbook.title')}</h1>
        <p className={styles.lead}>{t('playbook.lead')}</p>
        <div className={styles.tools}>
          <Button look="primary" onClick={add}>
            <Plus size={15} aria-hidden="true" />
            {t('playbook.newEntry')}
          </Button>
          <PlaybookFile />
        </div>
      </header>
      <section className={styles.left} aria-label={t('playbook.list')}>
        <ListFilter filter={filter} onFilter={setFilter} withMap={here !== null} />
        <p className={styles.count} role="status">
          {t('playbook.count', { count: shown.length })}
        </p>
        <EntryList key={JSON.stringify(filter)} rows={shown} chosen={entry} toEntry={toEntry} />
        {shown.length === 0 && (
          <p className={styles.quiet}>
            {t('playbook.nothing')}{' '}
            <Button look="link" onClick={() => setFilter(NO_FILTER)}>
              {t('playbook.clear')}
            </Button>
          </p>
        )}
      </section>
      <section className={styles.right} aria-live="off">
        {entry === null ? (
          <p className={styles.quiet}>{t('playbook.choose')}</p>
        ) : (
          <EntryPanel
            key={entry}
            row={rows.find(({ id }) => id === entry)}
            fresh={entry === fresh}
            steps={here === null ? null : (here.get(entry) ?? [])}
            list={routeHash(list)}
            onGo={(id) => go(id === null ? list : { ...list, entry: id }, true)}
          />
        )}
      </section>
    </main>
  );
}
