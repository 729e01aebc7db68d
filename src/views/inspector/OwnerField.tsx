/** Who of ours is responsible for somebody; must never forget an answer because that person of ours has gone. */

import { inOrder } from '../../edit/order.ts';
import { setPerson } from '../../edit/setPerson.ts';
import type { OurPersonId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap } from '../context/contexts.ts';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';

/** Shown once our side has somebody; until then nobody could be chosen. */
export function OwnerField({ person }: { person: Person }) {
  const { t } = useText();
  const ours = useOpenMap((state) => state.ours.people);
  const commit = useOpenMap((state) => state.commit);
  const list = inOrder(Object.values(ours));
  if (list.length === 0) return null;
  const gone = person.owner !== null && !ours[person.owner] ? [{ value: person.owner, label: t('ourside.gone') }] : [];
  return (
    <SelectField
      label={t('ourside.responsible')}
      value={person.owner ?? ''}
      options={[
        { value: '', label: t('ourside.nobody') },
        ...list.map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
        ...gone,
      ]}
      onChange={(chosen: OurPersonId | '') => {
        const owner = chosen === '' ? null : chosen;
        commit((map) => setPerson(map, { person: person.id, patch: { owner } }));
      }}
    />
  );
}
