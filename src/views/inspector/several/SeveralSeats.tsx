/** Where several people stand, and moving them together; must never move anybody before a step is taken. */

import type { Edit } from '../../../edit/edit.ts';
import { seatPeople } from '../../../edit/many/seatPeople.ts';
import { setRoles } from '../../../edit/many/setRoles.ts';
import { standOnlyIn } from '../../../edit/many/standOnlyIn.ts';
import { unseatPeople } from '../../../edit/many/takeOutMany.ts';
import { likelyRole } from '../../../entry/likelyRole.ts';
import type { PersonId, SeatId, StepId } from '../../../model/ids.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import { ROLES } from '../../../model/words.ts';
import { ROLE_NAMES } from '../../../playbook/names.ts';
import { newId } from '../../../store/newId.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { Button } from '../../kit/Button.tsx';
import fields from '../../kit/fields.module.css';
import { PickField, Section } from '../../kit/fields.tsx';
import { RemoveButton } from '../../kit/RemoveButton.tsx';
import { useText } from '../../kit/useText.ts';
import styles from '../inspector.module.css';
import { MixedSelect } from './MixedFields.tsx';
import { sharedValue } from './sharedValue.ts';

export function SeveralSeats({
  people,
  who,
  run,
}: {
  people: readonly PersonId[];
  who: string;
  run: (edit: Edit, said: string) => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const index = mapIndex(map);
  const chosen = new Set<string>(people);
  const rows = index.steps.flatMap((record) => {
    const seats = index.seatsOfStep(record.id).filter((seat) => chosen.has(seat.person));
    return seats.length > 0 ? [{ record, seats, step: nameOfStep(record, language, t) }] : [];
  });
  const options = index.steps.map((step) => ({ value: step.id, label: nameOfStep(step, language, t) }));
  const idsFor = (): ReadonlyMap<PersonId, SeatId> => new Map(people.map((person) => [person, newId<SeatId>()]));
  const sayStep = (step: StepId) => nameOfStep(map.steps[step], language, t);
  return (
    <Section title={t('clipboard.steps')}>
      {rows.length === 0 && <p className={fields.quiet}>{t('inspector.noSeat')}</p>}
      {rows.map(({ record, seats, step }) => (
        <div key={record.id} className={styles.row}>
          <span>
            {t('clipboard.ofThem', {
              step,
              count: new Set(seats.map((seat) => seat.person)).size,
              all: people.length,
            })}
          </span>
          <MixedSelect
            label={t('clipboard.roleOf', { step })}
            hideLabel
            value={sharedValue(seats, (seat) => seat.role)}
            options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role][language] }))}
            onChange={(role) =>
              run(
                (now) => setRoles(now, { people, step: record.id, role }),
                t('clipboard.setDone', { field: ROLE_NAMES[role][language], people: who }),
              )
            }
          />
          <RemoveButton
            label={t('clipboard.takeOutOf', { step })}
            onRemove={() =>
              run(
                (now) => unseatPeople(now, { people, step: record.id }),
                t('clipboard.outMany', { people: who, step }),
              )
            }
          />
        </div>
      ))}
      <PickField
        label={t('clipboard.addAllTo')}
        options={options}
        onPick={(step) => {
          const ids = idsFor();
          run(
            (now) => seatPeople(now, { people, step, roleIn: likelyRole, ids }),
            t('clipboard.addedMany', { people: who, step: sayStep(step) }),
          );
        }}
      />
      <PickField
        label={t('clipboard.moveAllTo')}
        options={options}
        onPick={(step) => {
          const ids = idsFor();
          run(
            (now) => standOnlyIn(now, { people, step, roleIn: likelyRole, ids }),
            t('clipboard.movedMany', { people: who, step: sayStep(step) }),
          );
        }}
      />
      {rows.length > 0 && (
        <Button
          onClick={() =>
            run((now) => unseatPeople(now, { people, step: null }), t('clipboard.outsideMany', { people: who }))
          }
        >
          {t('clipboard.putOutside')}
        </Button>
      )}
    </Section>
  );
}
