/** How somebody is reached, how far we want to get with them, and what they gain in their own work. */
import { setPerson } from '../../edit/setPerson.ts';
import type { Person } from '../../model/records.ts';
import { CONTACT_LEVELS } from '../../model/words.ts';
import { contactNamesOf } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import styles from '../kit/fields.module.css';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';

export function ReachEditor({ person }: { person: Person }) {
  const { t, language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const { id } = person;
  const text = (field: 'win' | 'email' | 'phone') => ({
    label: t(`deal.${field}`),
    mark: `${field} ${id}`,
    value: person[field],
    toEdit: (typed: string) => (map: Parameters<typeof setPerson>[0]) =>
      setPerson(map, { person: id, patch: { [field]: typed } }),
  });
  return (
    <>
      <TextField multiline {...text('win')} />
      <SelectField
        label={t('deal.wanted')}
        value={person.wanted}
        options={CONTACT_LEVELS.map((value) => ({ value, label: contactNamesOf(person.sort)[value][language] }))}
        onChange={(wanted) => commit((map) => setPerson(map, { person: id, patch: { wanted } }))}
      />
      <div className={styles.two}>
        <TextField {...text('email')} />
        <TextField {...text('phone')} />
      </div>
    </>
  );
}
