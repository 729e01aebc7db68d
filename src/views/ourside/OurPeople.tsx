/** Our people: names, titles, and what each of them can do; must never tell how somebody performs. */
import { X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { inOrder } from '../../edit/order.ts';
import { addOurPerson } from '../../edit/ourSide/addOurPerson.ts';
import { deleteOurPerson } from '../../edit/ourSide/deleteOurPerson.ts';
import { setOurCapability } from '../../edit/ourSide/setOurCapability.ts';
import { setOurPerson } from '../../edit/ourSide/setOurPerson.ts';
import { readOurPeople } from '../../entry/readOurPeople.ts';
import type { OurPersonId } from '../../model/ids.ts';
import { MOST_LETTERS } from '../../model/limits.ts';
import type { OurPerson } from '../../model/ourSide.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { nameOfRequirement } from '../../telling/nameOfRequirement.ts';
import { useOurSide } from '../context/contexts.ts';
import { TryExampleTeam } from '../context/TryExampleTeam.tsx';
import { Supposed } from '../context/Understood.tsx';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { readPress } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { type Asked, assetRows } from './assetRows.ts';
import { OurText } from './OurText.tsx';
import styles from './ourside.module.css';

const NEXT = { none: 'have', have: 'partly', partly: null } as const;

/** What somebody brings, in the order in which it is asked for. */
function useBrought(person: OurPerson, asked: Asked): string {
  const { t, language } = useText();
  const ours = useOurSide((state) => state.ours);
  return assetRows(ours, 'capability', asked)
    .filter(({ key }) => person.capabilities[key])
    .map(({ key }) => {
      const word = nameOfRequirement(key, language);
      if (person.capabilities[key] === 'have') return word;
      return language === 'en' ? `${word} (${t('ourside.partly').toLowerCase()})` : `${word}（${t('ourside.partly')}）`;
    })
    .join(language === 'en' ? ', ' : '、');
}

function Capabilities({ person, name, asked }: { person: OurPerson; name: string; asked: Asked }) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const ours = useOurSide((state) => state.ours);
  const brought = useBrought(person, asked);
  return (
    <details className={styles.brings}>
      <summary>
        <span className="visually-hidden">{t('ourside.brings', { name })}</span>
        <span>{brought || t('ourside.bringsNothing')}</span>
      </summary>
      <p className={styles.hint}>{t('ourside.bringsHint')}</p>
      <ul className={styles.chips}>
        {assetRows(ours, 'capability', asked).map(({ key }) => {
          const have = person.capabilities[key] ?? 'none';
          const word = nameOfRequirement(key, language);
          const said = have === 'none' ? '' : t(have === 'have' ? 'ourside.have' : 'ourside.partly');
          return (
            <li key={key}>
              <button
                type="button"
                className={`${styles.chip} ${styles[have]}`}
                aria-pressed={have === 'have' ? true : have === 'partly' ? 'mixed' : false}
                onClick={() =>
                  commit((now) => setOurCapability(now, { person: person.id, capability: key, have: NEXT[have] }))
                }
              >
                {word}
                {said && <small>{said}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Nothing of the example is written on: it is there to be looked at. */
const ExampleRow = ({ person, asked }: { person: OurPerson; asked: Asked }) => (
  <li className={`${styles.person} ${styles.example}`}>
    <b>{person.name}</b> {person.title}
    <p className={styles.hint}>{useBrought(person, asked)}</p>
  </li>
);

function PersonRow({ person, asked }: { person: OurPerson; asked: Asked }) {
  const { t } = useText();
  const commit = useOurSide((state) => state.commit);
  const name = nameOfOurs(person, t);
  return (
    <li className={styles.person}>
      <div className={styles.personFields}>
        <OurText
          hideLabel
          label={t('ourside.name')}
          placeholder={t('ourside.name')}
          mark={`our name ${person.id}`}
          value={person.name}
          toEdit={(text) => (ours) => setOurPerson(ours, { person: person.id, patch: { name: text } })}
        />
        <OurText
          hideLabel
          label={t('ourside.personTitle')}
          placeholder={t('ourside.personTitle')}
          mark={`our title ${person.id}`}
          value={person.title}
          toEdit={(text) => (ours) => setOurPerson(ours, { person: person.id, patch: { title: text } })}
        />
        <Button
          look="quiet"
          icon
          aria-label={t('ourside.removePerson', { name })}
          title={t('ourside.removePerson', { name })}
          onClick={() => commit((ours) => deleteOurPerson(ours, { person: person.id }))}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <Capabilities person={person} name={name} asked={asked} />
    </li>
  );
}

export function OurPeople({ asked }: { asked: Asked }) {
  const { t } = useText();
  const people = useOurSide((state) => state.ours.people);
  const commit = useOurSide((state) => state.commit);
  const { text: line, write: setLine, field } = useDraftLine('new person');
  const [proposes, setProposes] = useState(true);
  const read = readOurPeople(line, proposes);
  const write = (typed: string) => {
    setLine(typed);
    if (isBlank(typed)) setProposes(true);
  };
  const add = () => {
    field.current?.focus();
    if (read.people.length === 0) return;
    const ids = read.people.map((person) => ({ id: newId<OurPersonId>(), ...person }));
    if (!commit((ours) => ids.reduce(addOurPerson, ours))) return;
    write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readPress(event)?.key;
    if (key === 'Enter') add();
    if (key === 'Escape') setProposes(isBlank(line));
  };
  const list = inOrder(Object.values(people));
  // Whoever comes while nobody is recorded comes to record somebody.
  const [awaited] = useState(list.length === 0);
  useLayoutEffect(() => {
    if (awaited) field.current?.focus();
  }, [awaited, field]);
  return (
    <section className={styles.people}>
      <h2>{t('ourside.people')}</h2>
      {list.length === 0 && <p className={styles.hint}>{t('ourside.noPeople')}</p>}
      <ul className={styles.personList}>
        {list.map((person) =>
          person.example ? (
            <ExampleRow key={person.id} person={person} asked={asked} />
          ) : (
            <PersonRow key={person.id} person={person} asked={asked} />
          ),
        )}
      </ul>
      <div className={styles.adder}>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          className={controls.input}
          aria-label={t('ourside.newPerson')}
          placeholder={t('ourside.newPersonPlaceholder')}
          maxLength={MOST_LETTERS}
          value={line}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button disabled={read.people.length === 0} onClick={add}>
          {t('common.add')}
        </Button>
      </div>
      <p className={styles.hint} aria-live="polite">
        {read.supposed && (
          <Supposed what={read.people.map(({ name, title }) => (title ? `${name} – ${title}` : name)).join(' · ')} />
        )}
      </p>
      {list.length === 0 && (
        <p className={styles.hint}>
          <TryExampleTeam /> {t('ourside.exampleHint')}
        </p>
      )}
    </section>
  );
}
