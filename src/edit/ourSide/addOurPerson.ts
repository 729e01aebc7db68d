/** Adds somebody of ours, at the end; must never give them a capability that nobody named, or let them stand beside an example. */
import type { OurPersonId } from '../../model/ids.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { inOrder, slotAt } from '../order.ts';
import { dropExampleTeam } from './exampleTeam.ts';
import { type OurSideEdit, putOurs } from './ourSideEdit.ts';

export interface AddOurPerson {
  readonly id: OurPersonId;
  readonly name: string;
  readonly title?: string;
}

/** Adds one of our people; the same side when the id is taken. The example team makes way. */
export function addOurPerson(before: OurSide, { id, name, title = '' }: AddOurPerson): OurSide {
  if (Object.hasOwn(before.people, id)) return before;
  const ours = dropExampleTeam(before);
  const others = inOrder(Object.values(ours.people));
  const { order, rekeyed } = slotAt(others, others.length);
  const rekey: OurSideEdit = (sofar) =>
    others.reduce((now, other) => {
      const key = rekeyed.get(other.id);
      return key === undefined ? now : putOurs(now, 'people', { ...other, order: key });
    }, sofar);
  return putOurs(rekey(ours), 'people', { id, name, title, capabilities: {}, order });
}
