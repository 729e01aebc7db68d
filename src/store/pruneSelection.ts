/** Leaves out of a selection what is no longer in the map. */
import type { BuyingMap } from '../model/map.ts';
import type { Selection } from '../model/selection.ts';

const TABLES = { step: 'steps', link: 'links', relation: 'relations', seat: 'seats' } as const;

/** The same selection when all of it is still there. */
export function pruneSelection(selection: Selection, map: BuyingMap): Selection {
  switch (selection.kind) {
    case 'nothing':
    case 'map':
      return selection;
    case 'people': {
      const ids = selection.ids.filter((id) => Object.hasOwn(map.people, id));
      if (ids.length === selection.ids.length) return selection;
      return ids.length > 0 ? { kind: 'people', ids } : { kind: 'nothing' };
    }
    default:
      return Object.hasOwn(map[TABLES[selection.kind]], selection.id) ? selection : { kind: 'nothing' };
  }
}
