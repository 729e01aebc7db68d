/** Edits one step; must never rename it to words that the customer does not use. */

import { deleteStep } from '../../edit/deleteStep.ts';
import { setStep } from '../../edit/setStep.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { STEP_KINDS } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { TextField } from '../context/TextField.tsx';
import { Button } from '../kit/Button.tsx';
import fields from '../kit/fields.module.css';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';
import { LinksEditor } from './LinksEditor.tsx';
import { StepDays } from './StepDays.tsx';
import { TermsEditor } from './TermsEditor.tsx';

export function StepInspector({ id }: { id: string }) {
  const { t, language } = useText();
  const { ClipboardTools } = usePanels();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const safe = useSafe();
  const step = map.steps[id];
  if (!step) return null;
  const hasTerms = !safe && (step.kind === 'contract' || mapIndex(map).termsOfStep(step.id).length > 0);
  return (
    <>
      <ClipboardTools chosen={{ people: [], steps: [step.id] }} onto={step.id} />
      <TextField
        label={t('inspector.stepName')}
        mark={`step ${id}`}
        value={step.name}
        toEdit={(name) => (now) => setStep(now, { step: step.id, patch: { name } })}
      />
      <SelectField
        label={t('inspector.stepKind')}
        value={step.kind}
        options={STEP_KINDS.map((value) => ({ value, label: STEP_KIND_NAMES[value][language] }))}
        onChange={(kind) => commit((now) => setStep(now, { step: step.id, patch: { kind } }))}
      />
      <TextField
        multiline
        label={t('inspector.quote')}
        mark={`quote ${id}`}
        value={step.quote}
        placeholder={t('inspector.quotePlaceholder')}
        toEdit={(quote) => (now) => setStep(now, { step: step.id, patch: { quote } })}
      />
      {!safe && (
        <CheckField
          label={t('inspector.here')}
          checked={step.here}
          onChange={(here) => commit((now) => setStep(now, { step: step.id, patch: { here } }))}
        />
      )}
      {!safe && <StepDays step={step} />}
      <LinksEditor step={step} />
      {hasTerms && <TermsEditor step={step} />}
      {safe ? (
        <p className={fields.quiet}>{t('showing.stepStays')}</p>
      ) : (
        <div className={styles.end}>
          <Button onClick={() => commit((now) => deleteStep(now, { step: step.id }))}>
            {t('inspector.deleteStep')}
          </Button>
        </div>
      )}
    </>
  );
}
