/** What somebody wants to know or is afraid of, each with our answer; must never mix the two. */
import { addConcern } from '../../edit/addConcern.ts';
import { deleteConcern } from '../../edit/deleteConcern.ts';
import { moveConcern } from '../../edit/moveConcern.ts';
import { setConcern } from '../../edit/setConcern.ts';
import type { ConcernId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import { newId } from '../../store/newId.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import { Section } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useJustAdded } from '../kit/useJustAdded.ts';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';
import { MoveUpButton } from './MoveUpButton.tsx';

export function ConcernsEditor({ person }: { person: Person }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const added = useJustAdded();
  return (
    <Section title={t('inspector.concerns')}>
      {mapIndex(map)
        .concernsOfPerson(person.id)
        .map((concern, place, all) => (
          <fieldset
            key={concern.id}
            ref={added.box(concern.id, 'textarea')}
            className={styles.box}
            aria-label={`${t('inspector.concern')} ${place + 1}`}
          >
            <div className={styles.boxHead}>
              <span className={styles.growing}>{concern.message === '' ? t('inspector.messageMissing') : ''}</span>
              <MoveUpButton
                label={`${t('inspector.moveUp')}: ${concern.text || t('inspector.concern')}`}
                before={all[place - 1]?.id}
                onMove={(before) => commit((now) => moveConcern(now, { concern: concern.id, to: { before } }))}
              />
              <RemoveButton
                label={`${t('inspector.remove')}: ${concern.text || t('inspector.concern')}`}
                onRemove={() => commit((now) => deleteConcern(now, { concern: concern.id }))}
              />
            </div>
            <TextField
              multiline
              label={t('inspector.concern')}
              mark={`concern ${concern.id}`}
              value={concern.text}
              placeholder={t('inspector.newConcern')}
              toEdit={(text) => (now) => setConcern(now, { concern: concern.id, patch: { text } })}
            />
            <TextField
              multiline
              label={t('inspector.message')}
              mark={`message ${concern.id}`}
              value={concern.message}
              toEdit={(message) => (now) => setConcern(now, { concern: concern.id, patch: { message } })}
            />
          </fieldset>
        ))}
      <Button
        onClick={() => {
          const id = newId<ConcernId>();
          added.expect(id);
          commit((now) => addConcern(now, { id, person: person.id, text: '' }));
        }}
      >
        {t('inspector.addConcern')}
      </Button>
    </Section>
  );
}
