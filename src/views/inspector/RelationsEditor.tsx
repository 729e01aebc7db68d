/** Whom somebody sways, reports to, quarrels with or guards, and the other way round; must never draw a line to oneself. */

import { useState } from 'react';
import { addRelation } from '../../edit/addRelation.ts';
import { deleteRelation } from '../../edit/deleteRelation.ts';
import { setRelation } from '../../edit/setRelation.ts';
import type { RelationId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Relation } from '../../model/records.ts';
import { RELATION_KINDS, type RelationKind, STRENGTHS } from '../../model/words.ts';
import { STRENGTH_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { RELATION_VERBS, RELATION_WORDS } from '../../telling/relationWords.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import fields from '../kit/fields.module.css';
import { PickField, Section, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

function RelationBox({ relation, person }: { relation: Relation; person: Person }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const starts = relation.from === person.id;
  const other = map.people[starts ? relation.to : relation.from];
  const words = t(RELATION_WORDS[relation.kind][starts ? 0 : 1], { name: nameOfPerson(other, t) });
  return (
    <fieldset className={styles.box} aria-label={words}>
      <div className={styles.boxHead}>
        <span>{words}</span>
        <RemoveButton
          label={`${t('inspector.remove')}: ${words}`}
          onRemove={() => commit((now) => deleteRelation(now, { relation: relation.id }))}
        />
      </div>
      {relation.kind === 'influence' && (
        <SelectField
          label={t('inspector.strength')}
          value={relation.strength}
          options={STRENGTHS.map((strength) => ({ value: strength, label: STRENGTH_NAMES[strength][language] }))}
          onChange={(strength) => commit((now) => setRelation(now, { relation: relation.id, patch: { strength } }))}
        />
      )}
      <TextField
        label={t('inspector.note')}
        mark={`relation ${relation.id}`}
        value={relation.note}
        toEdit={(note) => (now) => setRelation(now, { relation: relation.id, patch: { note } })}
      />
    </fieldset>
  );
}

export function RelationsEditor({ person }: { person: Person }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const [kind, setKind] = useState<RelationKind>('influence');
  const index = mapIndex(map);
  const others = index.people.filter((other) => other.id !== person.id);
  return (
    <Section title={t('inspector.relations')}>
      {index.relations
        .filter((relation) => relation.from === person.id || relation.to === person.id)
        .map((relation) => (
          <RelationBox key={relation.id} relation={relation} person={person} />
        ))}
      {others.length > 0 && (
        <div className={fields.two}>
          <SelectField
            label={t('inspector.addRelation')}
            value={kind}
            options={RELATION_KINDS.map((value) => ({ value, label: t(RELATION_VERBS[value]) }))}
            onChange={setKind}
          />
          <PickField
            label={t('inspector.other')}
            options={others.map((other) => ({ value: other.id, label: nameOfPerson(other, t) }))}
            onPick={(to) => {
              const id = newId<RelationId>();
              commit((now) => addRelation(now, { id, kind, from: person.id, to }));
            }}
          />
        </div>
      )}
    </Section>
  );
}
