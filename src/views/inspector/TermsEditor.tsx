/** What a step's paper asks for, and how we answer; must never take silence for a yes. */
import { addTerm } from '../../edit/addTerm.ts';
import { deleteTerm } from '../../edit/deleteTerm.ts';
import { setTerm } from '../../edit/setTerm.ts';
import type { TermId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import { newId } from '../../store/newId.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import { Section } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useJustAdded } from '../kit/useJustAdded.ts';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

export function TermsEditor({ step }: { step: Step }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const added = useJustAdded();
  return (
    <Section title={t('inspector.terms')}>
      {mapIndex(map)
        .termsOfStep(step.id)
        .map((term, place) => (
          <fieldset
            key={term.id}
            ref={added.box(term.id)}
            className={styles.box}
            aria-label={`${t('inspector.terms')} ${place + 1}`}
          >
            <div className={styles.boxHead}>
              <span />
              <RemoveButton
                label={`${t('inspector.remove')}: ${term.text || t('inspector.term')}`}
                onRemove={() => commit((now) => deleteTerm(now, { term: term.id }))}
              />
            </div>
            <TextField
              multiline
              label={t('inspector.term')}
              mark={`term ${term.id}`}
              value={term.text}
              toEdit={(text) => (now) => setTerm(now, { term: term.id, patch: { text } })}
            />
            <Segmented
              label={t('inspector.complies')}
              options={[
                { value: 'yes', label: t('inspector.compliesYes') },
                { value: 'no', label: t('inspector.compliesNo') },
                { value: 'unknown', label: t('inspector.compliesUnknown') },
              ]}
              value={term.complies === null ? 'unknown' : term.complies ? 'yes' : 'no'}
              onChange={(answer) =>
                commit((now) =>
                  setTerm(now, { term: term.id, patch: { complies: answer === 'unknown' ? null : answer === 'yes' } }),
                )
              }
            />
            <TextField
              multiline
              label={t('inspector.reason')}
              mark={`reason ${term.id}`}
              value={term.reason}
              toEdit={(reason) => (now) => setTerm(now, { term: term.id, patch: { reason } })}
            />
          </fieldset>
        ))}
      <Button
        onClick={() => {
          const id = newId<TermId>();
          added.expect(id);
          commit((now) => addTerm(now, { id, step: step.id, text: '' }));
        }}
      >
        {t('inspector.addTerm')}
      </Button>
    </Section>
  );
}
