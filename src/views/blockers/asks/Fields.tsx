/** The few fields that questions share. */
import { createContext, useContext, useLayoutEffect } from 'react';
import type { PersonId } from '../../../model/ids.ts';
import type { Language } from '../../../model/words.ts';
import type { Names } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { useOpenMap } from '../../context/contexts.ts';
import controls from '../../kit/controls.module.css';
import { useDraftLine } from '../../kit/useDraft.tsx';
import { useText } from '../../kit/useText.ts';

/** Tells the open question from all others, among what is typed on the map. */
export const AskContext = createContext('');

/** The name of one field of the open question. */
export const useAskLine = (name: string): string => `${useContext(AskContext)} ${name}`;

/** `name` tells the field from the question's others. What was typed before and not saved is handed up as if it were typed now. */
export function Text({
  name,
  label,
  value,
  onChange,
  first = false,
}: {
  name: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Takes the focus when the question opens. */
  first?: boolean;
}) {
  const { text, write, field } = useDraftLine(useAskLine(name));
  useLayoutEffect(() => {
    if (text !== '' && text !== value) onChange(text);
  });
  return (
    <label className={controls.field}>
      <span className={controls.label}>{label}</span>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        className={controls.input}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
        autoFocus={first}
        value={value}
        onChange={({ currentTarget: { value: typed } }) => {
          write(typed);
          onChange(typed);
        }}
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
