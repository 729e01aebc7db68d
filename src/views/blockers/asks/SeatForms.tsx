/** Asks who takes part, or where. */
import type { Whoever } from '../../../advice/ask.ts';
import { type Said, surelyMeant } from '../../../entry/whoIsMeant.ts';
import type { StepId } from '../../../model/ids.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Person } from '../../../model/records.ts';
import { ROLES, type Role } from '../../../model/words.ts';
import { ROLE_NAMES } from '../../../playbook/names.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { namesakes } from '../../../shared/sameName.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { SelectField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import type { AskFormProps } from './AskFormProps.ts';
import { optionsOf } from './Fields.tsx';

const saidOf = ({ name, title }: Said): Said => ({ name: cleanLine(name), title: cleanLine(title) });

const NOBODY = { name: '', title: '', known: '' };

/** A name and a title, or somebody who is on the sheet: chosen, or typed so that nobody else can be meant. */
export function WhoFields({
  of = 'who',
  onAnswer,
  may = () => true,
}: {
  /** Tells them from others in the same question. */
  of?: string;
  onAnswer: (who: Whoever | null) => void;
  /** Who may be meant by a name that is typed. */
  may?: (person: Person) => boolean;
}) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const meantBy = (said: Said) => surelyMeant(said, Object.values(map.people).filter(may));
  const toAnswer = (given: typeof NOBODY): Whoever | null => {
    const said = saidOf(given);
    const meant = meantBy(said);
    const person = given.known === '' ? null : map.people[given.known];
    if (person) return { is: 'known', person: person.id };
    if (meant.is === 'known') return { is: 'known', person: meant.person.id };
    return said.name === '' || meant.is === 'ambiguous' ? null : { is: 'new', ...said };
  };
  const [{ name, title, known }, tell] = useAnswer(of, NOBODY, toAnswer, onAnswer);
  const asks = known === '' && meantBy(saidOf({ name, title })).is === 'ambiguous';
  const people = mapIndex(map).people.filter((person) => person.name !== '' && !person.left);
  /** With the title where the name alone would not tell who it is. */
  const labelOf = (person: Person) =>
    namesakes(person.name, people).length > 1 ? [person.name, person.title].filter(Boolean).join(' · ') : person.name;
  return (
    <>
      {known === '' && (
        <>
          <PlainField
            name={`${of} name`}
            label={t('blockers.name')}
            value={name}
            first
            onChange={(text) => tell({ name: text, title, known })}
          />
          <PlainField
            name={`${of} title`}
            label={t('blockers.personTitle')}
            value={title}
            onChange={(text) => tell({ name, title: text, known })}
          />
        </>
      )}
      {asks && <p role="status">{t('outline.whichOne', { name: saidOf({ name, title }).name })}</p>}
      {people.length > 0 && (
        <SelectField
          label={t('blockers.orKnown')}
          value={known}
          options={[
            { value: '', label: t('blockers.somebodyNew') },
            ...people.map((person) => ({ value: person.id as string, label: labelOf(person) })),
          ]}
          onChange={(person) => tell({ name, title, known: person })}
        />
      )}
    </>
  );
}

export const SomebodyForm = ({ onAnswer }: AskFormProps<'somebody'>) => <WhoFields onAnswer={onAnswer} />;

interface Successor {
  readonly is: 'somebody' | 'nobody';
  readonly who: Whoever | null;
}

const ASKED: Successor = { is: 'somebody', who: null };
const toSuccessor = ({ is, who }: Successor) => (is === 'nobody' ? { is } : who);

export function SuccessorForm({ onAnswer }: AskFormProps<'successor'>) {
  const { t } = useText();
  const [{ is, who }, tell] = useAnswer('successor', ASKED, toSuccessor, onAnswer);
  return (
    <>
      <Segmented
        label={t('blockers.answer')}
        options={[
          { value: 'somebody', label: t('blockers.fixSomebody') },
          { value: 'nobody', label: t('blockers.nobodyTakesOver') },
        ]}
        value={is}
        onChange={(next) => tell({ is: next, who })}
      />
      {is === 'somebody' && <WhoFields onAnswer={(next) => tell({ is, who: next })} />}
    </>
  );
}

const NEW_STEP = '';

export function SeatForm({ ask, onAnswer }: AskFormProps<'seat'>) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const begin: { readonly step: string; readonly role: Role } = { step: ask.step ?? NEW_STEP, role: ask.role };
  const toAnswer = (given: typeof begin) => ({
    step: given.step === NEW_STEP ? null : (given.step as StepId),
    role: given.role,
  });
  const [{ step, role }, tell] = useAnswer('seat', begin, toAnswer, onAnswer);
  return (
    <>
      <SelectField
        label={t('blockers.step')}
        value={step}
        options={[
          ...mapIndex(map).steps.map((one) => ({
            value: one.id as string,
            label: one.name || t('common.unnamedStep'),
          })),
          { value: NEW_STEP, label: t('blockers.newStep') },
        ]}
        onChange={(next) => tell({ step: next, role })}
      />
      <SelectField
        label={t('blockers.role')}
        value={role}
        options={optionsOf(ROLES, ROLE_NAMES, language)}
        onChange={(next) => tell({ step, role: next })}
      />
    </>
  );
}
