/** Edits one person; must never fill in what nobody said. */

import { deletePerson } from '../../edit/deletePerson.ts';
import { setLeaning } from '../../edit/setLeaning.ts';
import { setPerson } from '../../edit/setPerson.ts';
import { firstCompetitor } from '../../model/competitors.ts';
import type { Person } from '../../model/records.ts';
import { CONTACT_LEVELS, FUNCTIONS, STANCES, WEIGHTS } from '../../model/words.ts';
import { contactNamesOf, FUNCTION_NAMES, LEFT_NAME, STANCE_NAMES } from '../../playbook/names.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { PeriodField } from '../context/PeriodField.tsx';
import { usePanels } from '../context/panels.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import fields from '../kit/fields.module.css';
import { CheckField, Section, SelectField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { AccountEditor } from './AccountEditor.tsx';
import { ConcernsEditor } from './ConcernsEditor.tsx';
import { ContactsEditor } from './ContactsEditor.tsx';
import styles from './inspector.module.css';
import { LimitField } from './LimitField.tsx';
import { OwnerField } from './OwnerField.tsx';
import { RelationsEditor } from './RelationsEditor.tsx';
import { SeatsEditor } from './SeatsEditor.tsx';
import { WhatIf } from './WhatIf.tsx';

/** Short, since the field says what they are of. */
const WEIGHT_WORDS = {
  unknown: 'common.unknown',
  small: 'inspector.weightSmall',
  medium: 'inspector.weightMedium',
  large: 'inspector.weightLarge',
} as const;

const FUNCTION_CHOICES = ['unknown', ...FUNCTIONS] as const;

/** All of a person, or what may be shown of them. */
export function PersonInspector({ id }: { id: string }) {
  return useSafe() ? <SafePerson id={id} /> : <WholePerson id={id} />;
}

function WholePerson({ id }: { id: string }) {
  const { t, language } = useText();
  const { ClipboardTools } = usePanels();
  const person = useOpenMap((state) => state.map.people[id]);
  const commit = useOpenMap((state) => state.commit);
  const level = useOpenMap((state) => state.analysis.facts.level);
  if (!person) return null;
  const set = (patch: Partial<Person>) => commit((map) => setPerson(map, { person: person.id, patch }));
  const type = (patch: (text: string) => Partial<Person>) => (text: string) => (map: Parameters<typeof setPerson>[0]) =>
    setPerson(map, { person: person.id, patch: patch(text) });
  const competitor = firstCompetitor(person.competitors);
  const raised = level(person.id) !== person.contact;
  return (
    <>
      <ClipboardTools chosen={{ people: [person.id], steps: [] }} />
      <Naming person={person} />
      <Segmented
        label={t('inspector.stance')}
        options={STANCES.map((value) => ({
          value,
          label: value === 'unknown' ? t('common.unknown') : STANCE_NAMES[value][language],
        }))}
        value={person.stance}
        onChange={(stance) => set({ stance })}
      />
      <SelectField
        label={t('inspector.contact')}
        value={person.contact}
        options={CONTACT_LEVELS.map((value) => ({ value, label: contactNamesOf(person.sort)[value][language] }))}
        onChange={(contact) => set({ contact })}
      />
      {raised && <p className={styles.warn}>{t('inspector.contactRaised')}</p>}
      <Segmented
        label={t('inspector.weight')}
        options={WEIGHTS.map((value) => ({ value, label: t(WEIGHT_WORDS[value]) }))}
        value={person.weight}
        onChange={(weight) => set({ weight })}
      />
      <LimitField person={person} />
      <CheckField label={t('inspector.kp')} checked={person.kp} onChange={(kp) => set({ kp })} />
      <CheckField
        label={t('inspector.competitor')}
        checked={competitor !== null}
        onChange={(leans) => commit((map) => setLeaning(map, { person: person.id, to: leans ? '' : null }))}
      />
      {competitor !== null && (
        <TextField
          label={t('inspector.competitorName')}
          mark={`competitor ${id}`}
          value={competitor}
          toEdit={(to) => (map) => setLeaning(map, { person: person.id, to })}
        />
      )}
      <OwnerField person={person} />
      <SeatsEditor person={person} />
      <ConcernsEditor person={person} />
      <ContactsEditor person={person} />
      <RelationsEditor person={person} />
      <AccountEditor person={person.id} />
      <Section title={t('inspector.quiet')}>
        <PeriodField value={person.quiet} onChange={(quiet) => set({ quiet })} />
      </Section>
      <TextField
        multiline
        label={t('inspector.notes')}
        mark={`notes ${id}`}
        value={person.notes}
        toEdit={type((notes) => ({ notes }))}
      />
      {!person.left && <WhatIf id={person.id} />}
      <div className={styles.end}>
        <Button onClick={() => commit((map) => deletePerson(map, { person: person.id }))}>
          {t('inspector.deletePerson')}
        </Button>
      </div>
    </>
  );
}

function SafePerson({ id }: { id: string }) {
  const person = useOpenMap((state) => state.map.people[id]);
  if (!person) return null;
  return (
    <>
      <Naming person={person} />
      <SeatsEditor person={person} />
    </>
  );
}

/** Who they are: name, title, function, and whether they are still there. */
function Naming({ person }: { person: Person }) {
  const { t, language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const { id } = person;
  const type = (patch: (text: string) => Partial<Person>) => (text: string) => (map: Parameters<typeof setPerson>[0]) =>
    setPerson(map, { person: id, patch: patch(text) });
  return (
    <>
      <div className={fields.two}>
        <TextField
          label={t('inspector.name')}
          mark={`name ${id}`}
          value={person.name}
          toEdit={type((name) => ({ name }))}
        />
        <TextField
          label={t('inspector.personTitle')}
          mark={`title ${id}`}
          value={person.title}
          toEdit={type((title) => ({ title }))}
        />
      </div>
      <SelectField
        label={t('inspector.function')}
        value={person.function}
        options={FUNCTION_CHOICES.map((value) => ({ value, label: FUNCTION_NAMES[value][language] }))}
        onChange={(value) => commit((map) => setPerson(map, { person: id, patch: { function: value } }))}
      />
      <CheckField
        label={LEFT_NAME[language]}
        checked={person.left}
        onChange={(left) => commit((map) => setPerson(map, { person: id, patch: { left } }))}
      />
    </>
  );
}
