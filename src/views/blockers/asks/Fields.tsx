/** The few fields that questions share. */
import type { PersonId } from '../../../model/ids.ts';
import type { Language } from '../../../model/words.ts';
import type { Names } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { useOpenMap } from '../../context/contexts.ts';
import controls from '../../kit/controls.module.css';
import { useText } from '../../kit/useText.ts';

export function Text({
  label,
  value,
  onChange,
  first = false,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Takes the focus when the question opens. */
  first?: boolean;
}) {
  return (
    <label className={controls.field}>
      <span className={controls.label}>{label}</span>
      <input
        type="text"
        autoComplete="off"
        className={controls.input}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
        autoFocus={first}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** Options for a list, from words and their names. */
export const optionsOf = <Word extends string>(words: readonly Word[], names: Names<Word>, language: Language) =>
  words.map((value) => ({ value, label: names[value][language] }));

/** A person's name as it is shown. */
export function useNameOf(): (person: PersonId) => string {
  const { t } = useText();
  const people = useOpenMap((state) => state.map.people);
  return (person) => nameOfPerson(people[person], t);
}
