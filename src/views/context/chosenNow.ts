/** What the keys of the clipboard act on: the line or card with the focus, with all that is chosen if it is among them; must never guess beyond that. */
import type { Chosen } from '../../edit/clipboard/takeFragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { OpenMapState } from '../../store/openMap.ts';

const NOTHING: Chosen = { people: [], steps: [] };

/** Whose card or line, and which step, an element stands for. */
export function standsFor(
  map: BuyingMap,
  element: Element | null,
): { readonly person: PersonId | null; readonly step: StepId | null } {
  const card = element?.closest('[data-person]')?.getAttribute('data-person');
  const head = element?.closest('[data-step]')?.getAttribute('data-step');
  const line = element?.closest('[data-line]')?.getAttribute('data-line') ?? '';
  const seat = map.seats[line];
  const draft = /^draft (.+)$/.exec(line)?.[1] ?? '';
  const person = map.people[card ?? seat?.person ?? line]?.id ?? null;
  const step = map.steps[head ?? seat?.step ?? (draft === '' ? line : draft)]?.id ?? null;
  return { person, step };
}

export function chosenNow({ map, selection }: Pick<OpenMapState, 'map' | 'selection'>, focus: Element | null): Chosen {
  const { person, step } = standsFor(map, focus);
  const picked = selection.kind === 'people' ? (selection.ids as readonly PersonId[]) : [];
  if (person !== null) return { people: picked.includes(person) ? picked : [person], steps: [] };
  const isLine = focus?.closest('[data-line]');
  if (step !== null && !isLine?.getAttribute('data-line')?.startsWith('draft ')) return { people: [], steps: [step] };
  if (isLine) return picked.length > 0 ? { people: picked, steps: [] } : NOTHING;
  if (picked.length > 0) return { people: picked, steps: [] };
  if (selection.kind === 'step') return { people: [], steps: [selection.id as StepId] };
  const seat = selection.kind === 'seat' ? map.seats[selection.id] : undefined;
  return seat ? { people: [seat.person], steps: [] } : NOTHING;
}

/** The step onto which is pasted: the one that is chosen or has the focus; in the outline, the one of the line. */
export function pasteTarget(
  { map, selection }: Pick<OpenMapState, 'map' | 'selection'>,
  focus: Element | null,
): StepId | null {
  const onCard = focus?.closest('[data-person]');
  const { step } = standsFor(map, focus);
  if (step !== null && !onCard) return step;
  return selection.kind === 'step' && Object.hasOwn(map.steps, selection.id) ? (selection.id as StepId) : null;
}

/** Whether a text field keeps the event for itself. */
export function textKeeps(target: EventTarget | null, forPaste: boolean): boolean {
  const field = target instanceof Element ? target.closest('input, textarea, [contenteditable="true"]') : null;
  if (field instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(field.type)) return false;
  if (field instanceof HTMLInputElement && field.dataset.line !== undefined)
    return !forPaste && field.selectionStart !== field.selectionEnd;
  if (field) return true;
  const marked = document.getSelection();
  return !forPaste && marked !== null && !marked.isCollapsed;
}
