/** Asks for one thing that is not known of a person; must never take a preset for an answer. */

import { firstCompetitor } from '../../../model/competitors.ts';
import type { OurPersonId } from '../../../model/ids.ts';
import { CONTACT_LEVELS, type ContactLevel, FUNCTIONS, STANCES, type Stance } from '../../../model/words.ts';
import { contactNamesOf, FUNCTION_NAMES, STANCE_NAMES } from '../../../playbook/names.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { LimitChoice } from '../../context/LimitChoice.tsx';
import { SelectField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { StanceSign } from '../../kit/StanceSign.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';
import { optionsOf, useNameOf } from './Fields.tsx';

type Of<Word> = { readonly [person: string]: Word };

const orNull = <Word extends string>(given: Word | ''): Word | null => (given === '' ? null : given);

export function StanceForm({ ask, onAnswer }: AskFormProps<'stance'>) {
  const { t, language } = useText();
  const nameOf = useNameOf();
  const people = useOpenMap((state) => state.map.people);
  const toAnswer = (given: Of<Stance>) => {
    const changed = ask.people.flatMap((id) => (given[id] ? [{ person: id, stance: given[id] }] : []));
    return changed.length > 0 ? changed : null;
  };
  const [chosen, tell] = useAnswer('stance', {}, toAnswer, onAnswer);
  const stanceOf = (person: string) => STANCE_NAMES[chosen[person] ?? people[person]?.stance ?? 'unknown'][language];
  return ask.people.map((person) => (
    <Segmented
      key={person}
      // Where several stand below each other there is room for their signs alone: what is chosen is said in words.
      label={
        ask.people.length > 1 ? t('outline.changed', { name: nameOf(person), value: stanceOf(person) }) : nameOf(person)
      }
      options={STANCES.map((stance) => ({
        value: stance,
        label: (
          <span className={styles.stanceOption} title={STANCE_NAMES[stance][language]}>
            <StanceSign stance={stance} size={17} />
            <span className={ask.people.length > 1 ? 'visually-hidden' : ''}>{STANCE_NAMES[stance][language]}</span>
          </span>
        ),
      }))}
      value={chosen[person] ?? people[person]?.stance ?? null}
      onChange={(stance) => tell({ ...chosen, [person]: stance })}
    />
  ));
}

export function LevelForm({ ask, onAnswer }: AskFormProps<'level'>) {
  const { language } = useText();
  const nameOf = useNameOf();
  const people = useOpenMap((state) => state.map.people);
  const toAnswer = (given: Of<ContactLevel>) => {
    const changed = ask.people.flatMap((id) => (given[id] ? [{ person: id, contact: given[id] }] : []));
    return changed.length > 0 ? changed : null;
  };
  const [chosen, tell] = useAnswer('level', {}, toAnswer, onAnswer);
  return ask.people.map((person) => (
    <Segmented
      key={person}
      label={nameOf(person)}
      options={optionsOf(CONTACT_LEVELS, contactNamesOf(people[person]?.sort ?? 'person'), language)}
      value={chosen[person] ?? null}
      onChange={(level) => tell({ ...chosen, [person]: level })}
    />
  ));
}

export function LimitForm({ onAnswer }: AskFormProps<'limit'>) {
  return <LimitChoice onChange={onAnswer} />;
}

export function FunctionForm({ onAnswer }: AskFormProps<'function'>) {
  const { t, language } = useText();
  const [chosen, tell] = useAnswer<(typeof FUNCTIONS)[number] | '', (typeof FUNCTIONS)[number] | null>(
    'function',
    '',
    orNull,
    onAnswer,
  );
  return (
    <SelectField
      label={t('blockers.function')}
      value={chosen}
      options={[{ value: '', label: t('inspector.choose') }, ...optionsOf(FUNCTIONS, FUNCTION_NAMES, language)]}
      onChange={tell}
    />
  );
}

interface Leaning {
  readonly leans: 'yes' | 'no' | null;
  readonly name: string;
}

export function CompetitorForm({ ask, onAnswer }: AskFormProps<'competitor'>) {
  const { t } = useText();
  const known = useOpenMap((state) => firstCompetitor(state.map.people[ask.person]?.competitors ?? []) ?? '');
  const begin: Leaning = { leans: null, name: known };
  const toAnswer = (given: Leaning) =>
    given.leans === null ? null : { leansTo: given.leans === 'yes' ? cleanLine(given.name) : null };
  const [{ leans, name }, tell] = useAnswer('leaning', begin, toAnswer, onAnswer);
  return (
    <>
      <Segmented
        label={t('blockers.answer')}
        options={[
          { value: 'no', label: t('blockers.noLonger') },
          { value: 'yes', label: t('blockers.stillLeans') },
        ]}
        value={leans}
        onChange={(next) => tell({ leans: next, name })}
      />
      {leans === 'yes' && (
        <PlainField
          name="competitor"
          label={t('blockers.competitor')}
          value={name}
          onChange={(text) => tell({ leans: 'yes', name: text })}
        />
      )}
    </>
  );
}

export function OwnerForm({ ask, onAnswer }: AskFormProps<'owner'>) {
  const { t } = useText();
  const ours = useOpenMap((state) => state.ours.people);
  const [owner, tell] = useAnswer('owner', '', orNull<OurPersonId>, onAnswer);
  return (
    <SelectField
      label={t('blockers.askOwner')}
      value={owner}
      options={[
        { value: '', label: t('inspector.choose') },
        ...ask.choices.map((id) => ({ value: id, label: ours[id]?.name ?? '' })),
      ]}
      onChange={tell}
    />
  );
}
