/** Adds somebody of ours, at the end; must never give them a capability that nobody named, or let them stand beside an example. */
import type { OurPersonId } from '../../model/ids.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { dropExampleTeam } from './exampleTeam.ts';
import { putOursLast } from './ourSideEdit.ts';

export interface AddOurPerson {
  readonly id: OurPersonId;
  readonly name: string;
  readonly title?: string;
}

/** Adds one of our people; the same side when the id is taken. The example team makes way. */
export function addOurPerson(before: OurSide, { id, name, title = '' }: AddOurPerson): OurSide {
  if (Object.hasOwn(before.people, id)) return before;
  return putOursLast(dropExampleTeam(before), 'people', { id, name, title, capabilities: {} });
}
