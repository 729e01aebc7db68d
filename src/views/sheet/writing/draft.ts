/** The place on the sheet where a name is being typed, and the sheet with room made for it; must never be written to a map. */
import { addPerson } from '../../../edit/addPerson.ts';
import { addSeat } from '../../../edit/addSeat.ts';
import { addStep } from '../../../edit/addStep.ts';
import type { Spot } from '../../../edit/order.ts';
import { placePerson } from '../../../edit/placePerson.ts';
import { splitStep } from '../../../edit/splitStep.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { PersonId, SeatId, StepId } from '../../../model/ids.ts';
import type { BuyingMap } from '../../../model/map.ts';

export type Draft =
  | { readonly kind: 'person'; readonly step: StepId; readonly at: Spot<SeatId> }
  /** Null leaves the place to the layout. */
  | { readonly kind: 'outside'; readonly at: Point | null }
  | { readonly kind: 'step'; readonly at: Spot<StepId> }
  /** The step over which the way leads above an amount. */
  | { readonly kind: 'branch'; readonly from: StepId; readonly amount: number };

const PERSON = 'draft:person' as PersonId;
export const DRAFT_SEAT = 'draft:seat' as SeatId;
const STEP = 'draft:step' as StepId;

const LINE = 'write ';

/** Names the field among what is typed on the map. */
export const lineOfDraft = (draft: Draft): string => LINE + JSON.stringify(draft);

/** The field in which somebody wrote last and entered nothing; null where there is none, or its place has gone. */
export function waitingDraft(lines: readonly string[], map: BuyingMap): Draft | null {
  const line = lines.find((one) => one.startsWith(LINE));
  if (line === undefined) return null;
  const draft = JSON.parse(line.slice(LINE.length)) as Draft;
  return withDraft(map, draft) === map ? null : draft;
}

/** Where the name of a step is typed, not of a person. */
export const namesStep = ({ kind }: Draft): boolean => kind === 'step' || kind === 'branch';

/** Whether a column or a card of a layout is room for a name and nobody's yet. */
export const isDraft = (id: string): boolean => id === STEP || id === DRAFT_SEAT || id === PERSON;

/** The map as it would be with somebody without a name there: for the layout alone. The same map when the step has gone. */
export function withDraft(map: BuyingMap, draft: Draft): BuyingMap {
  if (draft.kind === 'step') return addStep(map, { id: STEP, name: '', at: draft.at });
  if (draft.kind === 'branch') {
    const { from, amount } = draft;
    return splitStep(map, { id: STEP, name: '', kind: 'custom', from, amount });
  }
  if (draft.kind === 'person' && !map.steps[draft.step]) return map;
  const withPerson = addPerson(map, { id: PERSON, name: '' });
  if (draft.kind === 'outside')
    return draft.at ? placePerson(withPerson, { person: PERSON, at: draft.at }) : withPerson;
  return addSeat(withPerson, { id: DRAFT_SEAT, person: PERSON, step: draft.step, role: 'approver', at: draft.at });
}

/** Where the name is typed; null when no room was made. */
export const draftBox = (layout: SheetLayout): Rect | null =>
  layout.cards.find((card) => isDraft(card.key)) ?? layout.columns.find((column) => isDraft(column.step))?.head ?? null;
