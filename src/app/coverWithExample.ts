/** Puts the example team on our side for an example that was just opened; must never write into another map, or where somebody of ours is recorded. */
import { addExampleTeam, exampleOwner } from '../edit/ourSide/exampleTeam.ts';
import { setPerson } from '../edit/setPerson.ts';
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { hasExampleTeam } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import type { OpenMap } from './MapLoader.tsx';

/** False where our side is the seller's own, which then stays as it is and counts. */
export async function coverWithExample(id: MapId, openMap: OpenMap, language: Language): Promise<boolean> {
  const opened = await openMap(id);
  if (!opened.ok) return true;
  const { store, ours, close } = opened.value;
  ours.getState().commit((side) => addExampleTeam(side, language));
  const tries = hasExampleTeam(ours.getState().ours);
  if (tries) store.getState().commit(covered);
  close();
  return tries;
}

const covered = (map: BuyingMap): BuyingMap =>
  Object.values(map.people).reduce((now, person) => {
    const owner = person.owner ?? exampleOwner(person.function);
    return setPerson(now, { person: person.id, patch: { owner } });
  }, map);
