/** The entry that is looked at: one of the playbook, one of our own, or one that the playbook has dropped. */
import { addOwnEntry } from '../../../edit/ourSide/addOwnEntry.ts';
import { dropEntry } from '../../../edit/ourSide/setEntry.ts';
import { ownEntryId } from '../../../model/ourSide.ts';
import { newId } from '../../../store/newId.ts';
import { useOurSide } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import { useText } from '../../kit/useText.ts';
import { OwnEntryPanel } from './OwnEntryPanel.tsx';
import styles from './playbook.module.css';
import { type PlaybookRow, wordsOfRow } from './playbookRows.ts';
import { ShippedEntryPanel } from './ShippedEntryPanel.tsx';

interface Props {
  /** Undefined where the address names none, or one that has gone. */
  readonly row: PlaybookRow | undefined;
  /** Just added. */
  readonly fresh: boolean;
  /** The steps of the open map at which it stands; null without a map. */
  readonly steps: readonly string[] | null;
  /** The address of the list by itself. */
  readonly list: string;
  readonly onGo: (entry: string | null) => void;
}

export function EntryPanel({ row, fresh, steps, list, onGo }: Props) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const back = (
    <a className={styles.back} href={list}>
      {t('playbook.toList')}
    </a>
  );
  if (!row) {
    return (
      <>
        {back}
        <p className={styles.quiet}>{t('playbook.gone')}</p>
      </>
    );
  }
  const drop = () => {
    if (!commit((ours) => dropEntry(ours, { entry: row.id }))) return;
    announce(t(row.kind === 'shipped' ? 'playbook.wentBack' : 'playbook.dropped'));
    if (row.kind !== 'shipped') onGo(null);
  };
  const makeOurs = () => {
    const id = ownEntryId(newId());
    const { words = {}, day } = row.given ?? {};
    const all = { ...row.shipped, ...words };
    const done = commit((ours) =>
      addOwnEntry(dropEntry(ours, { entry: row.id }), { id, from: { words: all, ...(day && { day }) } }),
    );
    if (!done) return;
    announce(t('playbook.nowOurs'));
    onGo(id);
  };
  return (
    <article className={styles.entry}>
      {back}
      <h2>{wordsOfRow(row, language) || t('playbook.noWords')}</h2>
      {steps !== null && row.kind !== 'retired' && (
        <p className={styles.quiet}>
          {steps.length > 0
            ? t('playbook.standsHere', { steps: steps.join(language === 'en' ? ', ' : '、') })
            : t('playbook.standsNowhere')}
        </p>
      )}
      {row.kind === 'own' && <OwnEntryPanel row={row} fresh={fresh} />}
      {row.kind === 'shipped' && <ShippedEntryPanel row={row} />}
      {row.kind === 'retired' && <p className={styles.note}>{t('playbook.retired')}</p>}
      <p className={styles.actions}>
        {row.kind === 'retired' && <Button onClick={makeOurs}>{t('playbook.makeOurs')}</Button>}
        {row.kind === 'shipped' ? (
          <Button aria-disabled={row.given === undefined} onClick={drop}>
            {t('playbook.putBack')}
          </Button>
        ) : (
          <Button onClick={drop}>{t('playbook.delete')}</Button>
        )}
      </p>
    </article>
  );
}
