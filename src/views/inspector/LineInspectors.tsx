/** Edits what is drawn as a line: a link between steps, a relation between people; must never move its ends unasked. */
import { deleteLink } from '../../edit/deleteLink.ts';
import { deleteRelation } from '../../edit/deleteRelation.ts';
import { reverseRelation } from '../../edit/reverseRelation.ts';
import { setRelation } from '../../edit/setRelation.ts';
import { STRENGTHS } from '../../model/words.ts';
import { STRENGTH_NAMES } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';
import { ConditionFields } from './LinksEditor.tsx';

export function LinkInspector({ id }: { id: string }) {
  const { t } = useText();
  const link = useOpenMap((state) => state.map.links[id]);
  const commit = useOpenMap((state) => state.commit);
  if (!link) return null;
  return (
    <>
      <ConditionFields link={link} />
      <div className={styles.end}>
        <Button onClick={() => commit((map) => deleteLink(map, { link: link.id }))}>{t('inspector.deleteLink')}</Button>
      </div>
    </>
  );
}

export function RelationInspector({ id }: { id: string }) {
  const { t, language } = useText();
  const relation = useOpenMap((state) => state.map.relations[id]);
  const commit = useOpenMap((state) => state.commit);
  if (!relation) return null;
  return (
    <>
      {relation.kind === 'influence' && (
        <Segmented
          label={t('inspector.strength')}
          options={STRENGTHS.map((value) => ({ value, label: STRENGTH_NAMES[value][language] }))}
          value={relation.strength}
          onChange={(strength) => commit((map) => setRelation(map, { relation: relation.id, patch: { strength } }))}
        />
      )}
      <TextField
        multiline
        label={t('inspector.note')}
        mark={`relation ${id}`}
        value={relation.note}
        toEdit={(note) => (map) => setRelation(map, { relation: relation.id, patch: { note } })}
      />
      <div className={styles.end}>
        {relation.kind !== 'conflict' && (
          <Button onClick={() => commit((map) => reverseRelation(map, { relation: relation.id }))}>
            {t('inspector.reverse')}
          </Button>
        )}
        <Button onClick={() => commit((map) => deleteRelation(map, { relation: relation.id }))}>
          {t('inspector.deleteRelation')}
        </Button>
      </div>
    </>
  );
}
