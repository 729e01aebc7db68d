/** Asks of each pasted person whose name is there already whether they are the same; must never decide it alone. */
import { useState } from 'react';
import { meantAmong } from '../../entry/whoIsMeant.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import { namesakes } from '../../shared/sameName.ts';
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
    const there = namesakes(person.name, Object.values(people));
    return there.length > 0 ? [{ person, there, meant: meantAmong(person, there) }] : [];
  });
  // Where it is not clear who is meant, nobody is taken for them unless somebody says so.
  const [chosen, setChosen] = useState<ReadonlyMap<PersonId, PersonId>>(
    () =>
      new Map(clashing.flatMap(({ person, meant }) => (meant.is === 'known' ? [[person.id, meant.person.id]] : []))),
  );
  /** With the title where several have the name. */
  const sayOne = ({ title }: Person, of: number) =>
    [t('clipboard.same'), of > 1 ? title : ''].filter(Boolean).join(' · ');
  return (
    <Dialog title={t('clipboard.clashTitle')} onClose={onClose}>
      <p className={styles.hint}>{t('clipboard.clashHint')}</p>
      <div className={styles.clashes}>
        {clashing.map(({ person, there }) => (
          <Segmented<PersonId | ''>
            key={person.id}
            label={[person.name, person.title].filter(Boolean).join(' · ')}
            options={[
              ...there.map((one) => ({ value: one.id, label: sayOne(one, there.length) })),
              { value: '', label: t('clipboard.somebodyElse') },
            ]}
            value={chosen.get(person.id) ?? ''}
            onChange={(who) => {
              const next = new Map(chosen);
              if (who === '') next.delete(person.id);
              else next.set(person.id, who);
              setChosen(next);
            }}
          />
        ))}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onClick={() => onPaste(chosen)}>
          {t('clipboard.paste')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
