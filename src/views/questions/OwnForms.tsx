/** The forms of answers that no finding asks for: who it is, a concern, a step before or after, what stands against us, a note. */
import { addConcern } from '../../edit/addConcern.ts';
import { answerQuestion } from '../../edit/answerQuestion.ts';
import { leadTo } from '../../edit/leadTo.ts';
import { setFields } from '../../edit/setFields.ts';
import { chairTyped } from '../../entry/chairTyped.ts';
import { offerPeople } from '../../entry/offerPeople.ts';
import { readLine } from '../../entry/readLine.ts';
import { isNamed } from '../../entry/whoIsMeant.ts';
import type { ConcernId, LinkId, PersonId, QuestionId, StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import { COMPETITOR_KINDS, type CompetitorKind } from '../../model/words.ts';
import { COMPETITOR_KIND_NAMES } from '../../playbook/names.ts';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Understood } from '../context/Understood.tsx';
import { SelectField } from '../kit/fields.tsx';
import { PlainField } from '../kit/PlainField.tsx';
import { useAnswer } from '../kit/useAnswer.ts';
import { useText } from '../kit/useText.ts';
import type { FormProps, Given } from './formProps.ts';
import styles from './questions.module.css';

const gives = (edit: Given['edit']): Given => ({ edit, confirmed: [] });

interface Who {
  readonly text: string;
  /** Nothing chosen, somebody by their id, or somebody new. */
  readonly chosen: string | null;
}

/** Typed as on a line of the outline; where several have the name, one of them is chosen. */
export function ChairForm({ chair, onAnswer }: FormProps & { chair: PersonId }) {
  const { t } = useText();
  const people = useOpenMap((state) => state.map.people);
  const currency = useOpenMap((state) => state.map.fields.currency);
  const named = Object.values(people).filter(({ id, name, left }) => id !== chair && !left && !isBlank(name));
  const read = (typed: string) => readLine(typed, { currency, proposes: false, isKnown: isNamed(named) });
  const toAnswer = (given: Who): Given | null => {
    const now = read(given.text);
    const by = offerPeople(now, named).meant;
    const person = given.chosen === null ? by : given.chosen === NEW ? null : (people[given.chosen] ?? null);
    return now.name === '' || person === undefined ? null : gives(chairTyped({ line: now, chair, seat: null, person }));
  };
  const [{ text, chosen }, tell] = useAnswer('chair', { text: '', chosen: null }, toAnswer, onAnswer);
  const line = read(text);
  const { options, meant } = offerPeople(line, named);
  const idOf = (person: Person | null) => person?.id ?? NEW;
  return (
    <>
      <PlainField
        name="who"
        label={t('questions.who')}
        value={text}
        first
        onChange={(typed) => tell({ text: typed, chosen: null })}
      />
      <small className={styles.hint} role="status">
        {line.name === '' ? t('questions.whoHint') : <Understood line={line} currency={currency} />}
      </small>
      {options.length > 0 && (
        <SelectField
          label={t('questions.isKnown')}
          value={chosen ?? (meant === undefined ? '' : idOf(meant))}
          options={[
            ...(meant === undefined ? [{ value: '', label: t('inspector.choose') }] : []),
            ...[...new Set([null, ...options])].map((person) => ({
              value: idOf(person) as string,
              label: person ? [person.name, person.title].filter(Boolean).join(' · ') : t('questions.newPerson'),
            })),
          ]}
          onChange={(choice: string) => tell({ text, chosen: choice === '' ? null : choice })}
        />
      )}
    </>
  );
}
const NEW = 'new';

const NO_CONCERN = { text: '', message: '' };

export function ConcernForm({ person, onAnswer }: FormProps & { person: PersonId }) {
  const { t } = useText();
  const toAnswer = (given: typeof NO_CONCERN): Given | null => {
    if (isBlank(given.text)) return null;
    const id = newId<ConcernId>();
    const [text, message] = [cleanLine(given.text), cleanLine(given.message)];
    return gives((map) => addConcern(map, { id, person, text, message }));
  };
  const [{ text, message }, tell] = useAnswer('concern and message', NO_CONCERN, toAnswer, onAnswer);
  return (
    <>
      <PlainField
        name="concern"
        label={t('questions.concern')}
        value={text}
        first
        onChange={(typed) => tell({ text: typed, message })}
      />
      <PlainField
        name="message"
        label={t('blockers.message')}
        value={message}
        onChange={(typed) => tell({ text, message: typed })}
      />
    </>
  );
}

/** The step that comes before or after: `linked` are the two ends once one of the choices is taken. */
export function StepForm({
  label,
  choices,
  linked,
  onAnswer,
}: FormProps & {
  label: string;
  choices: readonly StepId[];
  linked: (step: StepId) => { readonly from: StepId; readonly to: StepId };
}) {
  const { t, language } = useText();
  const steps = useOpenMap((state) => state.map.steps);
  const toAnswer = (given: StepId | ''): Given | null => {
    const id = newId<LinkId>();
    return given === '' ? null : gives((map) => leadTo(map, { id, ...linked(given) }));
  };
  const [chosen, tell] = useAnswer('step', '', toAnswer, onAnswer);
  return (
    <SelectField
      label={label}
      value={chosen}
      options={[
        { value: '', label: t('inspector.choose') },
        ...choices.map((id) => ({ value: id, label: nameOfStep(steps[id], language, t) })),
      ]}
      onChange={tell}
    />
  );
}

interface Rival {
  readonly kind: CompetitorKind | '';
  readonly name: string;
}

export function RivalsForm({ onAnswer }: FormProps) {
  const { t, language } = useText();
  const toAnswer = (given: Rival): Given | null => {
    if (given.kind === '') return null;
    const rival = { kind: given.kind, name: cleanLine(given.name) };
    return gives((map) => setFields(map, { patch: { competitors: [...map.fields.competitors, rival] } }));
  };
  const [{ kind, name }, tell] = useAnswer('rivals', { kind: '', name: '' }, toAnswer, onAnswer);
  return (
    <>
      <SelectField
        label={t('questions.rivalKind')}
        value={kind}
        options={[
          { value: '', label: t('inspector.choose') },
          ...COMPETITOR_KINDS.map((value) => ({ value, label: COMPETITOR_KIND_NAMES[value][language] })),
        ]}
        onChange={(next) => tell({ kind: next, name })}
      />
      {kind !== '' && kind !== 'nothing' && (
        <PlainField
          name="rival"
          label={t('questions.rivalName')}
          value={name}
          onChange={(typed) => tell({ kind, name: typed })}
        />
      )}
    </>
  );
}

/** `person` is who says it: the answer is kept in their notes. */
export function NoteForm({
  question,
  person,
  onAnswer,
}: FormProps & { question: QuestionId; person: PersonId | null }) {
  const { t } = useText();
  const toAnswer = (given: string): Given | null => {
    const answer = cleanLine(given);
    return answer === '' ? null : gives((map) => answerQuestion(map, { question, answer, person }));
  };
  const [text, tell] = useAnswer('answer', '', toAnswer, onAnswer);
  return (
    <>
      <PlainField name="note" label={t('questions.note')} value={text} first onChange={tell} />
      <small className={styles.hint}>{t('questions.isKept')}</small>
    </>
  );
}
