/** Edits one person; must never fill in what nobody said. */

import type { ReactNode } from 'react';
import { deletePerson } from '../../edit/deletePerson.ts';
import { setLeaning } from '../../edit/setLeaning.ts';
import { setPerson } from '../../edit/setPerson.ts';
import { firstCompetitor } from '../../model/competitors.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import { CONTACT_LEVELS, FUNCTIONS, PERSON_SORTS, STANCES, WEIGHTS } from '../../model/words.ts';
import { contactNamesOf, FUNCTION_NAMES, LEFT_NAME, STANCE_NAMES } from '../../playbook/names.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayCompetitors } from '../../telling/sayCompetitors.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { sayPeriod } from '../../telling/sayPeriod.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { PeriodField } from '../context/PeriodField.tsx';
import { usePanels } from '../context/panels.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import fields from '../kit/fields.module.css';
import { CheckField, Fold, Section, SelectField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { AccountEditor } from './AccountEditor.tsx';
import { AlsoOn } from './AlsoOn.tsx';
import { ConcernsEditor } from './ConcernsEditor.tsx';
import { ContactsEditor } from './ContactsEditor.tsx';
import styles from './inspector.module.css';
import { LimitField } from './LimitField.tsx';
import { OwnerField } from './OwnerField.tsx';
import { ReachEditor } from './ReachEditor.tsx';
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

const SORT_WORDS = { person: 'deal.sortPerson', department: 'deal.sortDepartment', body: 'deal.sortBody' } as const;

const FUNCTION_CHOICES = ['unknown', ...FUNCTIONS] as const;

/** All of a person, or what may be shown of them; `folded` shows what is asked for most and folds the rest. */
export function PersonInspector({ id, folded = false }: { id: string; folded?: boolean }) {
  return useSafe() ? <SafePerson id={id} /> : <WholePerson id={id} folded={folded} />;
}

const Unfolded = ({ children }: { title: string; holds?: string; children: ReactNode }) => children;

function WholePerson({ id, folded }: { id: string; folded: boolean }) {
  const { t, language } = useText();
  const { ClipboardTools, ThroughTime } = usePanels();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const level = useOpenMap((state) => state.analysis.facts.level);
  const person = map.people[id];
  if (!person) return null;
  const set = (patch: Partial<Person>) => commit((now) => setPerson(now, { person: person.id, patch }));
  const competitor = firstCompetitor(person.competitors);
  const raised = level(person.id) !== person.contact;
  const tools = <ClipboardTools chosen={{ people: [person.id], steps: [] }} />;
  const index = mapIndex(map);
  const Part = folded ? Fold : Unfolded;
  const steps = index.seatsOfPerson(person.id).map((seat) => nameOfStep(map.steps[seat.step], language, t));
  const authority = [
    person.limit.kind !== 'unknown' && sayLimit(person.limit, map.fields.currency, t, language),
    person.competitors.length > 0 && sayCompetitors(person.competitors, language, t),
  ];
  const others = [
    person.quiet && sayPeriod(person.quiet, t, language),
    person.left && LEFT_NAME[language],
    person.notes !== '' && t('inspector.notes'),
  ];
  const relations = index.relations.filter(({ from, to }) => from === id || to === id);
  const lines = Object.values(map.accountLines).filter((line) => line.person === id);
  const listed = (words: readonly unknown[]) => words.filter(Boolean).join(' · ');
  return (
    <>
      {!folded && tools}
      <Naming person={person} />
      {!folded && <Left person={person} />}
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
      {folded && <ContactsEditor person={person} />}
      <Segmented
        label={t('inspector.weight')}
        options={WEIGHTS.map((value) => ({ value, label: t(WEIGHT_WORDS[value]) }))}
        value={person.weight}
        onChange={(weight) => set({ weight })}
      />
      {folded && <Decider person={person} />}
      {folded && <ConcernsEditor person={person} />}
      <Part title={t('inspector.authority')} holds={listed(authority)}>
        <LimitField person={person} />
        {!folded && <Decider person={person} />}
        <CheckField
          label={t('inspector.competitor')}
          checked={competitor !== null}
          onChange={(leans) => commit((now) => setLeaning(now, { person: person.id, to: leans ? '' : null }))}
        />
        {competitor !== null && (
          <TextField
            label={t('inspector.competitorName')}
            mark={`competitor ${id}`}
            value={competitor}
            toEdit={(to) => (now) => setLeaning(now, { person: person.id, to })}
          />
        )}
        <OwnerField person={person} />
      </Part>
      <Part title={t('inspector.seats')} holds={listed(steps)}>
        <SeatsEditor person={person} />
      </Part>
      {!folded && <ConcernsEditor person={person} />}
      {!folded && <ContactsEditor person={person} />}
      <Part title={t('inspector.relations')} holds={listed([relations.length])}>
        <RelationsEditor person={person} />
      </Part>
      <Part title={t('inspector.ownAccount')} holds={listed([lines.length])}>
        <AccountEditor person={person.id} />
      </Part>
      <Part title={t('deal.reach')} holds={listed([person.win || person.email || person.phone])}>
        <ReachEditor person={person} />
      </Part>
      <Part title={t('inspector.others')} holds={listed(others)}>
        <Section title={t('inspector.quiet')}>
          <PeriodField line={`quiet ${person.id}`} value={person.quiet} onChange={(quiet) => set({ quiet })} />
        </Section>
        <TextField
          multiline
          label={t('inspector.notes')}
          mark={`notes ${id}`}
          value={person.notes}
          toEdit={(notes) => (now) => setPerson(now, { person: person.id, patch: { notes } })}
        />
        {folded && <Left person={person} />}
      </Part>
      <AlsoOn person={person} />
      <Fold title={t('compare.throughTime')}>{() => <ThroughTime id={person.id} />}</Fold>
      {!person.left && <WhatIf id={person.id} />}
      {folded && tools}
      <div className={styles.end}>
        <Button onClick={() => commit((now) => deletePerson(now, { person: person.id }))}>
          {t('inspector.deletePerson')}
        </Button>
      </div>
    </>
  );
}

/** Whether they are the one whom we take for the decider. */
function Decider({ person }: { person: Person }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const set = (kp: boolean) => commit((map) => setPerson(map, { person: person.id, patch: { kp } }));
  return <CheckField label={t('inspector.kp')} checked={person.kp} onChange={set} />;
}

function Left({ person }: { person: Person }) {
  const { language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const set = (left: boolean) => commit((map) => setPerson(map, { person: person.id, patch: { left } }));
  return <CheckField label={LEFT_NAME[language]} checked={person.left} onChange={set} />;
}

function SafePerson({ id }: { id: string }) {
  const person = useOpenMap((state) => state.map.people[id]);
  if (!person) return null;
  return (
    <>
      <Naming person={person} />
      <Left person={person} />
      <SeatsEditor person={person} />
    </>
  );
}

/** Who they are: name, title and function. */
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
      <div className={fields.two}>
        <SelectField
          label={t('inspector.function')}
          value={person.function}
          options={FUNCTION_CHOICES.map((value) => ({ value, label: FUNCTION_NAMES[value][language] }))}
          onChange={(value) => commit((map) => setPerson(map, { person: id, patch: { function: value } }))}
        />
        <SelectField
          label={t('deal.sort')}
          value={person.sort}
          options={PERSON_SORTS.map((value) => ({ value, label: t(SORT_WORDS[value]) }))}
          onChange={(sort) => commit((map) => setPerson(map, { person: id, patch: { sort } }))}
        />
      </div>
    </>
  );
}
