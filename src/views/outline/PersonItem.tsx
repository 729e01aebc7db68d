/** Somebody in one step, or outside every step: their line, what hangs on it, and their details; must never show what belongs to another. */
import { useState } from 'react';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat } from '../../model/records.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { sayPerson } from '../../telling/sayLine.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { Details } from './Details.tsx';
import { Facts } from './FactChips.tsx';
import { useOutlineActions } from './OutlineActions.ts';
import { lineOfPerson } from './openLine.ts';
import styles from './outline.module.css';
import { PersonLine } from './PersonLine.tsx';
import { AddRelation, newRelationOf, RelationChips } from './RelationChips.tsx';

export function PersonItem({ person, seat }: { person: Person; seat: Seat | null }) {
  const { t, language } = useText();
  const { PersonDetails } = usePanels();
  const { open, toggle, focusNext } = useOutlineActions();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const { blockers, facts } = useOpenMap((state) => state.analysis);
  const chosen = useOpenMap(
    ({ selection }) => selection.kind === 'people' && selection.ids.some((id) => id === person.id),
  );
  const drafts = useDrafts();
  const line = seat?.id ?? person.id;
  // What is of the person and not of the seat stands under the first of their lines.
  const isFirst = lineOfPerson(map, person.id) === line;
  const [adding, setAdding] = useState(() => isFirst && drafts.waits(newRelationOf(person)));
  const name = nameOfPerson(person, t);
  const found = blockers.filter((blocker) => blocker.people.includes(person.id));
  const standing = { person, seat, level: facts.level(person.id), blockers: found.length };
  const close = () => {
    setAdding(false);
    focusNext(line);
  };
  const details = () => toggle(line, { kind: 'people', ids: [person.id] });
  return (
    <li className={styles.person} data-chosen={chosen}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a line of a grid in every browser */}
      <div role="group" aria-label={sayPerson(standing, map, t, language, safe)}>
        <PersonLine
          person={person}
          seat={seat}
          found={found}
          isOpen={open === line}
          onDetails={details}
          onRelate={() => mapIndex(map).people.length > 1 && setAdding(true)}
        />
        <ul className={styles.chips} aria-label={t('outline.aroundOf', { name })}>
          <Facts person={person} seat={seat} />
          {isFirst && !safe && <RelationChips person={person} onAdd={() => setAdding(true)} />}
        </ul>
        {adding && <AddRelation person={person} onClose={close} />}
      </div>
      {open === line && (
        <Details
          name={name}
          of={person.id}
          onClose={() => {
            details();
            focusNext(line);
          }}
        >
          <PersonDetails id={person.id} />
        </Details>
      )}
    </li>
  );
}
