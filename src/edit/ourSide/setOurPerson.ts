/** Changes the name or title of one of our people; must never bring back somebody who has gone, or make one of ours of an example. */
import type { OurPersonId } from '../../model/ids.ts';
import type { OurPerson, OurSide } from '../../model/ourSide.ts';
import { putOurs } from './ourSideEdit.ts';

export interface SetOurPerson {
  readonly person: OurPersonId;
  readonly patch: Partial<Pick<OurPerson, 'name' | 'title'>>;
}

/** Changes some fields of one of our people. */
export function setOurPerson(ours: OurSide, { person, patch }: SetOurPerson): OurSide {
  const now = ours.people[person];
  return now && !now.example ? putOurs(ours, 'people', { ...now, ...patch }) : ours;
}
