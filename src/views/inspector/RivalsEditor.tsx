/** What else the customer may do: other suppliers, the one they have, building it themselves, or nothing. */
import { setFields } from '../../edit/setFields.ts';
import type { Competitor } from '../../model/records.ts';
import { COMPETITOR_KINDS } from '../../model/words.ts';
import { COMPETITOR_KIND_NAMES } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import fields from '../kit/fields.module.css';
import { PickField, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

export function RivalsEditor() {
  const { t, language } = useText();
  const rivals = useOpenMap((state) => state.map.fields.competitors);
  const commit = useOpenMap((state) => state.commit);
  const put = (competitors: readonly Competitor[]) => commit((map) => setFields(map, { patch: { competitors } }));
  const kinds = COMPETITOR_KINDS.map((value) => ({ value, label: COMPETITOR_KIND_NAMES[value][language] }));
  const changed = (place: number, patch: Partial<Competitor>) => (all: readonly Competitor[]) =>
    all.map((one, at) => (at === place ? { ...one, ...patch } : one));
  return (
    <>
      {rivals.map((rival, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own but their place
        <div key={place} className={styles.row}>
          <div className={fields.two}>
            <SelectField
              label={t('deal.rivalKind')}
              value={rival.kind}
              options={kinds}
              onChange={(kind) => put(changed(place, { kind })(rivals))}
            />
            <TextField
              label={t('deal.rivalName')}
              mark={`rival ${place}`}
              value={rival.name}
              toEdit={(name) => (map) =>
                setFields(map, { patch: { competitors: changed(place, { name })(map.fields.competitors) } })
              }
            />
          </div>
          <RemoveButton
            label={t('deal.removeRival', { name: rival.name || COMPETITOR_KIND_NAMES[rival.kind][language] })}
            onRemove={() => put(rivals.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <PickField label={t('deal.addRival')} options={kinds} onPick={(kind) => put([...rivals, { kind, name: '' }])} />
    </>
  );
}
