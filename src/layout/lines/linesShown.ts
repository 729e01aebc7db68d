/** Which relations are drawn when there are many, and how many of each person are not; must never hide a selected one's. */

import type { RelationId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Selection } from '../../model/selection.ts';
import { mainLines } from './mainLines.ts';

export interface LinesShown {
  readonly shown: ReadonlySet<RelationId>;
  /** Relations of each person that are not drawn. */
  readonly hidden: ReadonlyMap<string, number>;
}

/** All of them while they are few; else the strong ones, and those of whoever is selected. */
export function linesShown(relations: BuyingMap['relations'], selection: Selection): LinesShown {
  const all = Object.values(relations);
  const people = new Set(selection.kind === 'people' ? selection.ids : []);
  const main = mainLines(all);
  const shown = new Set<RelationId>();
  const hidden = new Map<string, number>();
  for (const relation of all) {
    const chosen = selection.kind === 'relation' && selection.id === relation.id;
    if (main.has(relation.id) || chosen || people.has(relation.from) || people.has(relation.to)) shown.add(relation.id);
    else for (const end of [relation.from, relation.to]) hidden.set(end, (hidden.get(end) ?? 0) + 1);
  }
  return { shown, hidden };
}
