/** The dated contacts with somebody; must never count one as having taken place before somebody says so. */

import type { Ref } from 'react';
import { addContact } from '../../edit/addContact.ts';
import { deleteContact } from '../../edit/deleteContact.ts';
import { inOrder } from '../../edit/order.ts';
import { setContact } from '../../edit/setContact.ts';
import type { ContactId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Contact, Person } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { TOPICS } from '../../model/words.ts';
import { TOPIC_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import fields from '../kit/fields.module.css';
import { CheckField, PickField, Section, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useJustAdded } from '../kit/useJustAdded.ts';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

/** What comes next of a contact just recorded: its day is today's until somebody says otherwise. */
const TOPIC = '[type="checkbox"]';

/** Who else of theirs was there; the one whose details are open stays among them. */
function AlsoWith({ contact, person }: { contact: Contact; person: Person }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const set = (people: Contact['people']) =>
    commit((now) => setContact(now, { contact: contact.id, patch: { people } }));
  const others = contact.people.filter((id) => id !== person.id);
  const free = mapIndex(map).people.filter(({ id }) => !contact.people.includes(id));
  return (
    <>
      {others.map((id) => (
        <div key={id} className={styles.row}>
          <span>{nameOfPerson(map.people[id], t)}</span>
          <RemoveButton
            label={t('inspector.notThere', { name: nameOfPerson(map.people[id], t) })}
            onRemove={() => set(contact.people.filter((other) => other !== id))}
          />
        </div>
      ))}
      <PickField
        label={t('inspector.alsoWith')}
        options={free.map((other) => ({ value: other.id, label: nameOfPerson(other, t) }))}
        onPick={(id) => set([...contact.people, id])}
      />
    </>
  );
}

function ContactBox({ contact, person, box }: { contact: Contact; person: Person; box: Ref<HTMLFieldSetElement> }) {
  const { t, language } = useText();
  const commit = useOpenMap((state) => state.commit);
  const today = useOpenMap((state) => state.today);
  const people = useOpenMap((state) => state.ours.people);
  const ours = inOrder(Object.values(people));
  const set = (patch: Partial<Contact>) => commit((now) => setContact(now, { contact: contact.id, patch }));
  const day = sayDay(contact.day, language);
  const overdue = contact.status === 'planned' && contact.day < today;
  return (
    <fieldset ref={box} className={styles.box} aria-label={`${t('inspector.contacts')} ${day}`}>
      <div className={styles.boxHead}>
        <time dateTime={contact.day}>{day}</time>
        <RemoveButton
          label={`${t('inspector.remove')}: ${day}`}
          onRemove={() => commit((now) => deleteContact(now, { contact: contact.id }))}
        />
      </div>
      {overdue && <p className={styles.warn}>{t('inspector.overdue')}</p>}
      <div className={fields.two}>
        <DayField
          line={`contact ${contact.id} day`}
          label={t('inspector.contactDay')}
          value={contact.day}
          onChange={(day) => day && set({ day })}
        />
        <SelectField
          label={t('inspector.contactStatus')}
          value={contact.status}
          options={[
            { value: 'took-place', label: t('inspector.tookPlace') },
            { value: 'planned', label: t('inspector.planned') },
          ]}
          onChange={(status) => set({ status })}
        />
      </div>
      <AlsoWith contact={contact} person={person} />
      <fieldset className={styles.checks}>
        <legend className={fields.quiet}>{t('inspector.topics')}</legend>
        {TOPICS.map((topic) => (
          <CheckField
            key={topic}
            label={TOPIC_NAMES[topic][language]}
            checked={contact.topics.includes(topic)}
            onChange={(on) =>
              set({ topics: TOPICS.filter((other) => (other === topic ? on : contact.topics.includes(other))) })
            }
          />
        ))}
      </fieldset>
      {ours.length > 0 && (
        <fieldset className={styles.checks}>
          <legend className={fields.quiet}>{t('ourside.whoWasThere')}</legend>
          {ours.map((one) => (
            <CheckField
              key={one.id}
              label={nameOfOurs(one, t)}
              checked={contact.ours.includes(one.id)}
              onChange={(on) =>
                set({ ours: on ? [...contact.ours, one.id] : contact.ours.filter((other) => other !== one.id) })
              }
            />
          ))}
        </fieldset>
      )}
      {(contact.status === 'planned' || contact.aim !== '') && (
        <TextField
          multiline
          label={t('deal.aim')}
          mark={`aim ${contact.id}`}
          value={contact.aim}
          toEdit={(aim) => (now) => setContact(now, { contact: contact.id, patch: { aim } })}
        />
      )}
      <TextField
        multiline
        label={t('inspector.learnt')}
        mark={`learnt ${contact.id}`}
        value={contact.learnt}
        toEdit={(learnt) => (now) => setContact(now, { contact: contact.id, patch: { learnt } })}
      />
      <CheckField
        label={t('inspector.written')}
        checked={contact.writtenQuestion}
        onChange={(writtenQuestion) => set({ writtenQuestion })}
      />
    </fieldset>
  );
}

export function ContactsEditor({ person }: { person: Person }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const today = useOpenMap((state) => state.today);
  const commit = useOpenMap((state) => state.commit);
  const contacts = [...mapIndex(map).contactsOfPerson(person.id)].reverse();
  const added = useJustAdded();
  return (
    <Section title={t('inspector.contacts')}>
      {/* Ahead of those that are there, which take a screen each. */}
      <Button
        className={styles.addFirst}
        onClick={() => {
          const id = newId<ContactId>();
          added.expect(id);
          commit((now) => addContact(now, { id, people: [person.id], day: today, status: 'took-place' }));
        }}
      >
        {t('inspector.addContact')}
      </Button>
      {contacts.map((contact) => (
        <ContactBox key={contact.id} contact={contact} person={person} box={added.box(contact.id, TOPIC)} />
      ))}
    </Section>
  );
}
