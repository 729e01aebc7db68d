/** Walks the outline's lines with the keyboard; must never move anything but the focus. */
export const LINE = 'data-line';

/** The empty line on which the next step is named. */
export const NEW_STEP = 'new-step';

/** The empty line behind the people of a step, on which the next person is typed. */
export const draftLine = (step: string): string => `draft ${step}`;

const linesAround = (element: Element): HTMLElement[] => [
  ...(element.closest('[data-outline]')?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? []),
];

/** Puts the focus on the line so many before or after the one that holds this element. */
export function walk(element: Element, by: number): void {
  const lines = linesAround(element);
  const here = lines.findIndex((line) => line === element || line.closest('li')?.contains(element));
  const at = lines.indexOf(element as HTMLElement);
  lines[(at >= 0 ? at : here) + by]?.focus();
}

/** Puts the focus on a named line, as soon as it is drawn. */
export function focusLine(outline: Element | null, line: string): void {
  outline?.querySelector<HTMLElement>(`[${LINE}="${CSS.escape(line)}"]`)?.focus();
}
