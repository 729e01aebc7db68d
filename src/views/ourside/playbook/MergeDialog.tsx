/** Asks before a playbook is read in: what is new, and which of those that differ shall become as in the file; none unless ticked. */
import { useState } from 'react';
import { comparePlaybooks } from '../../../edit/ourSide/mergePlaybook.ts';
import type { OurSide } from '../../../model/ourSide.ts';
import { useOurSide } from '../../context/contexts.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog, DialogActions } from '../../kit/Dialog.tsx';
import { CheckField } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import styles from './playbook.module.css';
import { playbookRows, wordsOfRow } from './playbookRows.ts';
import { marksOfRow, sayWhere } from './sayRow.ts';

interface Props {
  readonly theirs: OurSide['playbook'];
  readonly onTake: (over: readonly string[]) => void;
  readonly onClose: () => void;
}

export function MergeDialog({ theirs, onTake, onClose }: Props) {
  const { t, language } = useText();
  const playbook = useOurSide((state) => state.ours.playbook);
  const [over, setOver] = useState<readonly string[]>([]);
  const { added, same, differing } = comparePlaybooks(playbook, theirs);
  const say = (of: OurSide['playbook']) => {
    const rows = new Map(playbookRows(of).map((row) => [row.id, row]));
    return (id: string): string => {
      const row = rows.get(id);
      if (!row) return id;
      const marks = marksOfRow(row).map((mark) => t(mark));
      const about = [...marks, sayWhere(row, t, language)].filter(Boolean).join(' · ');
      return [wordsOfRow(row, language) || t('playbook.noWords'), about].filter(Boolean).join(' — ');
    };
  };
  const [sayOurs, sayTheirs] = [say(playbook), say(theirs)];
  return (
    <Dialog wide title={t('playbook.mergeTitle')} onClose={onClose}>
      <ul className={styles.merge}>
        {added.length > 0 && <li>{t('playbook.mergeAdded', { count: added.length })}</li>}
        {same.length > 0 && <li>{t('playbook.mergeSame', { count: same.length })}</li>}
        {differing.length > 0 && <li>{t('playbook.mergeDiffer', { count: differing.length })}</li>}
      </ul>
      {differing.length > 1 && (
        <Button look="link" onClick={() => setOver(differing)}>
          {t('playbook.mergeAll')}
        </Button>
      )}
      <ul className={styles.differing}>
        {differing.map((id) => (
          <li key={id}>
            <CheckField
              checked={over.includes(id)}
              onChange={(on) => setOver(on ? [...over, id] : over.filter((one) => one !== id))}
              label={
                <>
                  {t('playbook.mergeFile', { words: sayTheirs(id) })}
                  <small>{t('playbook.mergeHere', { words: sayOurs(id) })}</small>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onClick={() => onTake(over)}>
          {t('playbook.mergeTake')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
