/** Where one recorded fact comes from: who of theirs said it or where it stands, on which day, or that we assume it. */
import { setSource } from '../../edit/setSource.ts';
import { type Fact, sourceOf } from '../../model/factSource.ts';
import type { FactSourceId, PersonId } from '../../model/ids.ts';
import { makeFactSource } from '../../model/makeRecord.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { useOpenMap } from './contexts.ts';
import { DayField } from './DayField.tsx';
import styles from './source.module.css';
import { TextField } from './TextField.tsx';

type Patch = NonNullable<Parameters<typeof setSource>[1]['patch']>;

export function SourceForm({ fact }: { fact: Fact }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const today = useOpenMap((state) => state.today);
  const commit = useOpenMap((state) => state.commit);
  const source = sourceOf(map, fact) ?? makeFactSource({ ...fact, id: '' as FactSourceId });
  const mark = `source ${fact.table} ${fact.record} ${fact.field}`;
  const set = (patch: Patch) => {
    const id = newId<FactSourceId>();
    commit((now) => setSource(now, { id, fact, patch }));
  };
  return (
    <div className={styles.form}>
      <SelectField
        label={t('account.saidBy')}
        value={source.person ?? ''}
        options={[
          { value: '', label: t('common.none') },
          ...mapIndex(map).people.map((person) => ({ value: person.id, label: nameOfPerson(person, t) })),
        ]}
        onChange={(chosen: PersonId | '') =>
          // Whoever names somebody has just heard it, and it is no guess any more.
          set(chosen === '' ? { person: null } : { person: chosen, assumed: false, day: source.day ?? today })
        }
      />
      <TextField
        label={t('account.elsewhere')}
        mark={mark}
        value={source.text}
        toEdit={(text) => {
          const id = newId<FactSourceId>();
          return (now) => setSource(now, { id, fact, patch: { text } });
        }}
      />
      <DayField line={`${mark} day`} label={t('account.saidOn')} value={source.day} onChange={(day) => set({ day })} />
      <CheckField
        label={t('account.weAssume')}
        checked={source.assumed}
        onChange={(assumed) => set(assumed ? { assumed, person: null } : { assumed })}
      />
    </div>
  );
}
