/** Gives several people one part in a step where they sit; must never seat anybody there. */
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Role } from '../../model/words.ts';
import { setSeatRole } from '../setSeatRole.ts';
import type { Several } from './deletePeople.ts';

export interface SetRoles extends Several {
  readonly step: StepId;
  readonly role: Role;
}

export const setRoles = (map: BuyingMap, { people, step, role }: SetRoles): BuyingMap =>
  mapIndex(map)
    .seatsOfStep(step)
    .filter((seat) => people.includes(seat.person))
    .reduce((sofar, seat) => setSeatRole(sofar, { seat: seat.id, role }), map);
