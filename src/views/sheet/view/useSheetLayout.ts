/** The layout of the open map, computed anew only when something changed that it depends on; must never depend on what people are like. */
import { useRef } from 'react';
import { type Beside, layoutSheet } from '../../../layout/layoutSheet.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import type { BuyingMap } from '../../../model/map.ts';
import { DRAFT_SEAT, type Draft, withDraft } from '../writing/draft.ts';

const TABLES = ['seats', 'relations', 'places'] as const;

/** Of a step its place and whether it bears the customer's words; of a link its ends and the kind of its condition. */
const stepsOf = (map: BuyingMap): string =>
  JSON.stringify([
    Object.values(map.steps).map((step) => [step.id, step.order, step.quote !== '']),
    Object.values(map.links).map((link) => [link.id, link.from, link.to, link.condition?.kind]),
  ]);

const sameSteps = (a: BuyingMap, b: BuyingMap): boolean =>
  (a.steps === b.steps && a.links === b.links) || stepsOf(a) === stepsOf(b);

const sameKeys = (a: object, b: object): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
};

interface Kept {
  readonly map: BuyingMap;
  readonly beside: string;
  readonly draft: Draft | null;
  readonly layout: SheetLayout;
}

/** Keeps the last layout, so that typing a name moves nothing and draws nothing anew. Room is made where one is being typed. */
export function useSheetLayout(map: BuyingMap, beside: Beside, draft: Draft | null): SheetLayout {
  const last = useRef<Kept | null>(null);
  const kept = last.current;
  const besides = JSON.stringify([beside.chairs.map((chair) => [chair.key, chair.step]), [...beside.quiet]]);
  const same =
    kept &&
    kept.beside === besides &&
    kept.draft === draft &&
    TABLES.every((table) => kept.map[table] === map[table]) &&
    sameSteps(kept.map, map) &&
    sameKeys(kept.map.people, map.people);
  if (same) return kept.layout;
  const layout = draft
    ? layoutSheet(withDraft(map, draft), { ...beside, writing: DRAFT_SEAT })
    : layoutSheet(map, beside);
  last.current = { map, beside: besides, draft, layout };
  return layout;
}
