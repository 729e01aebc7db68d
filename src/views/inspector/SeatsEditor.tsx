/** The steps in which somebody stands, with the role in each; must never move anybody without being asked. */

import { addSeat } from '../../edit/addSeat.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { setSeatRole } from '../../edit/setSeatRole.ts';
import type { SeatId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import { ROLES } from '../../model/words.ts';
import { ROLE_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import fields from '../kit/fields.module.css';
import { PickField, Section, SelectField } from '../kit/fields.tsx';
import { RemoveButton } from '../kit/RemoveButton.tsx';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';

export function SeatsEditor({ person }: { person: Person }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const index = mapIndex(map);
  const seats = index.seatsOfPerson(person.id);
  const free = index.steps.filter((step) => !seats.some((seat) => seat.step === step.id));
  return (
    <Section title={t('inspector.seats')}>
      {seats.length === 0 && <p className={fields.quiet}>{t('inspector.noSeat')}</p>}
      {seats.map((seat) => {
        const step = nameOfStep(map.steps[seat.step], language, t);
        return (
          <div key={seat.id} className={styles.row}>
            <SelectField
              label={t('inspector.seatStep', { name: nameOfPerson(person, t), step })}
              hideLabel
              value={seat.step}
              options={index.steps.map((other) => ({ value: other.id, label: nameOfStep(other, language, t) }))}
              onChange={(to) => commit((now) => moveSeat(now, { seat: seat.id, step: to }))}
            />
            <SelectField
              label={t('inspector.seatAs', { step })}
              hideLabel
              value={seat.role}
              options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role][language] }))}
              onChange={(role) => commit((now) => setSeatRole(now, { seat: seat.id, role }))}
            />
            <RemoveButton
              label={t('outline.removeSeat', { name: nameOfPerson(person, t), step })}
              onRemove={() => commit((now) => deleteSeat(now, { seat: seat.id }))}
            />
          </div>
        );
      })}
      <PickField
        label={t('inspector.addSeat')}
        options={free.map((step) => ({ value: step.id, label: nameOfStep(step, language, t) }))}
        onPick={(step) => {
          const id = newId<SeatId>();
          commit((now) => addSeat(now, { id, person: person.id, step, role: 'approver' }));
        }}
      />
    </Section>
  );
}
