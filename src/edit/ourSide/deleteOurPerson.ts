/** Takes one of our people out; must never reach into a map, where whoever they answered for then has nobody. */
import type { OurPersonId } from '../../model/ids.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { dropOurs } from './ourSideEdit.ts';

/** Takes one of our people out, with the capabilities that they bring. */
export const deleteOurPerson = (ours: OurSide, { person }: { readonly person: OurPersonId }): OurSide =>
  dropOurs(ours, 'people', person);
