/** Asks of each pasted person whose name is there already whether they are the same, and whether steps come along; must never decide either alone. */
import { missingSteps } from '../../edit/clipboard/missingSteps.ts';
import { meantAmong } from '../../entry/whoIsMeant.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import { namesakes } from '../../shared/sameName.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { CheckField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';
import { CHOICES } from './ListDialog.tsx';
import type { Asked } from './usePasting.ts';

interface Kept {
  /** Who of the pasted is who of the map. */
  readonly same: readonly (readonly [PersonId, PersonId])[];
  readonly makesSteps: boolean;
}

export function PasteDialog({
  fragment,
  onto,
  onPaste,
  onClose,
}: {
  fragment: Fragment;
  onto: StepId | null;
  onPaste: (asked: Asked) => void;
  onClose: () => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const { people } = map;
  const isHome = fragment.map === map.id;
  const missing = missingSteps(map, fragment, onto).map((id) => nameOfStep(fragment.steps[id], language, t));
  const clashing = (isHome ? [] : Object.values(fragment.people)).flatMap((person) => {
    const there = namesakes(person.name, Object.values(people));
    return there.length > 0 ? [{ person, there, meant: meantAmong(person, there) }] : [];
  });
  // Where it is not clear who is meant, nobody is taken for them unless somebody says so.
  const [{ same, makesSteps }, choose] = useKept<Kept>(CHOICES, {
    same: clashing.flatMap(({ person, meant }) => (meant.is === 'known' ? [[person.id, meant.person.id]] : [])),
    makesSteps: false,
  });
  const chosen = new Map(same.filter(([, who]) => Object.hasOwn(people, who)));
  /** With the title where several have the name. */
  const sayOne = ({ title }: Person, of: number) =>
    [t('clipboard.same'), of > 1 ? title : ''].filter(Boolean).join(' · ');
  const quoted = (name: string) => t('shell.quoted', { name });
  return (
    <Dialog title={t(clashing.length > 0 ? 'clipboard.clashTitle' : 'clipboard.stepsTitle')} onClose={onClose}>
      {clashing.length > 0 && <p className={styles.hint}>{t('clipboard.clashHint')}</p>}
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
              choose({ same: [...next], makesSteps });
            }}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <>
          <p className={styles.hint}>
            {t('clipboard.stepsHint', { steps: missing.map(quoted).join(t('common.comma')) })}
          </p>
          <CheckField
            label={t('clipboard.makeSteps')}
            checked={makesSteps}
            onChange={(makes) => choose({ same, makesSteps: makes })}
          />
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onClick={() => onPaste({ known: chosen, makesSteps })}>
          {t('clipboard.paste')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
