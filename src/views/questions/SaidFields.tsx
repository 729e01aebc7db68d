/** Who said an answer, or where it stands, and on which day. */
import { isChair } from '../../model/chair.ts';
import type { PersonId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Day } from '../../shared/day.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { useAskLine } from '../kit/askLine.ts';
import { SelectField } from '../kit/fields.tsx';
import { PlainField } from '../kit/PlainField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './questions.module.css';

export interface Heard {
  readonly person: PersonId | null;
  /** Where it stands, where nobody said it. */
  readonly text: string;
  readonly day: Day;
}

export function SaidFields({ heard, onChange }: { heard: Heard; onChange: (heard: Heard) => void }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const people = mapIndex(map).people.filter((person) => !person.left && person.sort !== 'body' && !isChair(person));
  return (
    <div className={styles.said}>
      <SelectField
        label={t('questions.saidBy')}
        value={heard.person ?? ''}
        options={[
          { value: '', label: t('questions.nobodyNamed') },
          ...people.map((person) => ({ value: person.id, label: nameOfPerson(person, t) })),
        ]}
        onChange={(person: PersonId | '') => onChange({ ...heard, person: person === '' ? null : person })}
      />
      {heard.person === null && (
        <PlainField
          name="said by"
          label={t('questions.elsewhere')}
          value={heard.text}
          onChange={(text) => onChange({ ...heard, text })}
        />
      )}
      <DayField
        line={useAskLine('said on')}
        label={t('questions.saidOn')}
        value={heard.day}
        onChange={(day) => day && onChange({ ...heard, day })}
      />
    </div>
  );
}
