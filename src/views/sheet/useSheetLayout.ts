/** The layout of the open map, computed anew only when something changed that it depends on; must never depend on what people are like. */
import { useRef } from 'react';
import { layoutSheet } from '../../layout/layoutSheet.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { BuyingMap } from '../../model/map.ts';

const TABLES = ['steps', 'links', 'seats', 'relations', 'places'] as const;

const sameKeys = (a: object, b: object): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
};

/** Keeps the last layout, so that typing a name moves nothing and draws nothing anew. */
export function useSheetLayout(map: BuyingMap): SheetLayout {
  const last = useRef<{ readonly map: BuyingMap; readonly layout: SheetLayout } | null>(null);
  const kept = last.current;
  if (kept && TABLES.every((table) => kept.map[table] === map[table]) && sameKeys(kept.map.people, map.people)) {
    return kept.layout;
  }
  const layout = layoutSheet(map);
  last.current = { map, layout };
  return layout;
}
