/** The number of the step that a condition comes from, where its place alone does not tell; must never be said of a link whose condition stands alone. */
import type { LinkPath, SheetLayout } from '../sheetLayout.ts';

export function numberFrom({ links, columns }: SheetLayout, link: LinkPath): number | null {
  const others = links.filter((other) => other.label && other.to === link.to).length;
  if (others < 2 && link.kind !== 'back') return null;
  return (columns.find((column) => column.step === link.from)?.place ?? 0) + 1;
}
