/** Asks of each pasted person whose name is there already whether they are the same; must never decide it alone. */
import { useState } from 'react';
import { whoIsMeant } from '../../entry/whoIsMeant.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';

export function ClashDialog({
  fragment,
  onPaste,
  onClose,
}: {
  fragment: Fragment;
  onPaste: (known: ReadonlyMap<PersonId, PersonId>) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const people = useOpenMap((state) => state.map.people);
  const clashing = Object.values(fragment.people).flatMap((person) => {
    const meant = whoIsMeant(person, Object.values(people));
    const there = meant.is === 'known' ? meant.person : meant.is === 'ambiguous' ? meant.among[0] : undefined;
    return there ? [{ person, there, isClear: meant.is === 'known' }] : [];
  });
  // Where it is not clear who of several is meant, nobody is taken for them unless somebody says so.
  const [others, setOthers] = useState<ReadonlySet<PersonId>>(
    () => new Set(clashing.flatMap(({ person, isClear }) => (isClear ? [] : [person.id]))),
  );
  const paste = () =>
    onPaste(
      new Map(
        clashing.filter(({ person }) => !others.has(person.id)).map(({ person, there }) => [person.id, there.id]),
      ),
    );
  return (
    <Dialog title={t('clipboard.clashTitle')} onClose={onClose}>
      <p className={styles.hint}>{t('clipboard.clashHint')}</p>
      <div className={styles.clashes}>
        {clashing.map(({ person, there }) => (
          <Segmented
            key={person.id}
            label={[there.name, there.title].filter(Boolean).join(' · ')}
            options={[
              { value: 'same', label: t('clipboard.same') },
              { value: 'else', label: t('clipboard.somebodyElse') },
            ]}
            value={others.has(person.id) ? 'else' : 'same'}
            onChange={(who) => {
              const next = new Set(others);
              if (who === 'else') next.add(person.id);
              else next.delete(person.id);
              setOthers(next);
            }}
          />
        ))}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onClick={paste}>
          {t('clipboard.paste')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
