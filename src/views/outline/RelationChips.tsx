/** Whom somebody sways, reports to, quarrels with or guards, under their line; must never hide what ends at them. */
import { useState } from 'react';
import { addRelation, findRelation } from '../../edit/addRelation.ts';
import type { PersonId, RelationId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import { RELATION_KINDS, type RelationKind, STRENGTHS, type Strength } from '../../model/words.ts';
import { STRENGTH_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { RELATION_VERBS } from '../../telling/relationWords.ts';
import { relationsOf, sayRelation } from '../../telling/sayLine.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { announce } from '../kit/announce.ts';
import { useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AddChip, AddRow, Chip } from './Chip.tsx';
import { Plain } from './Plain.tsx';

export function RelationChips({ person, onAdd }: { person: Person; onAdd: () => void }) {
  const { t, language } = useText();
  const { RelationDetails } = usePanels();
  const map = useOpenMap((state) => state.map);
  const relations = relationsOf(map, person.id);
  // Whoever stands in no step is there for whom they sway.
  const isAsked = mapIndex(map).seatsOfPerson(person.id).length === 0 && relations.length === 0;
  return (
    <>
      {relations.map((relation) => (
        <Chip
          key={relation.id}
          kind="relation"
          id={relation.id}
          words={sayRelation(relation, person.id, map, t, language)}
          quiet={relation.from !== person.id}
        >
          <RelationDetails id={relation.id} />
        </Chip>
      ))}
      {mapIndex(map).people.length > 1 && (
        <AddChip
          label={t('outline.addRelationTo', { name: nameOfPerson(person, t) })}
          short={t(isAsked ? 'outline.addSway' : 'outline.addRelation')}
          onAdd={onAdd}
        />
      )}
    </>
  );
}

interface Chosen {
  readonly kind: RelationKind;
  readonly strength: Strength;
  readonly to: PersonId | '';
}

const NOTHING_CHOSEN: Chosen = { kind: 'influence', strength: 'normal', to: '' };

/** Names the relation that is put together from somebody. */
export const newRelationOf = (person: Person): string => `new relation ${person.id}`;

/** Puts one relation after another together; the row stays, since somebody who sways one often sways more. */
export function AddRelation({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const map = useOpenMap((state) => state.map);
  const [chosen, choose] = useKept<Chosen>(newRelationOf(person), NOTHING_CHOSEN);
  const { kind, strength, to } = chosen;
  const [added, setAdded] = useState(false);
  const others = mapIndex(map).people.filter((other) => other.id !== person.id);
  const add = () => {
    if (to === '') return;
    const id = newId<RelationId>();
    const what = { id, kind, from: person.id, to, ...(kind === 'influence' ? { strength } : {}) };
    const { commit, map: now } = store.getState();
    const there = findRelation(now, what);
    if (!commit((then) => addRelation(then, what))) announce(t(there ? 'outline.relationThere' : 'shell.targetGone'));
    choose({ ...chosen, to: '' });
    setAdded(true);
  };
  const close = () => {
    choose(NOTHING_CHOSEN);
    onClose();
  };
  const name = nameOfPerson(person, t);
  return (
    <AddRow label={t('outline.addRelationTo', { name })} ready={to !== ''} added={added} onAdd={add} onClose={close}>
      <Plain
        label={t('inspector.relationKind')}
        value={kind}
        options={RELATION_KINDS.map((value) => ({ value, label: t(RELATION_VERBS[value]) }))}
        onChange={(next) => choose({ ...chosen, kind: next })}
        first
      />
      <Plain
        label={t('inspector.other')}
        value={to}
        options={[
          { value: '', label: t('inspector.choose') },
          ...others.map((other) => ({ value: other.id, label: nameOfPerson(other, t) })),
        ]}
        onChange={(next) => choose({ ...chosen, to: next })}
      />
      {kind === 'influence' && (
        <Plain
          label={t('inspector.strength')}
          value={strength}
          options={STRENGTHS.map((value) => ({ value, label: STRENGTH_NAMES[value][language] }))}
          onChange={(next) => choose({ ...chosen, strength: next })}
        />
      )}
    </AddRow>
  );
}
