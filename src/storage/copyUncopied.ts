/** Makes the second copies that are missing, as of what was never opened since copies are made; must never keep anybody waiting. */
import type { StorageReason } from '../model/saveStatus.ts';
import type { Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocumentKind } from './documentKinds.ts';

/** Opening a document brings its copy up to date, and closing it waits until that is done. */
type Open = (id: string) => Promise<Result<{ readonly close: () => Promise<void> }, StorageReason | 'not-there'>>;

/** One after the other, the removed ones too: they can be put back. */
export async function copyUncopied(
  copied: ReadonlySet<string>,
  catalogue: Catalogue,
  open: { readonly [Kind in DocumentKind]: Open },
): Promise<void> {
  const rows = await catalogue.rows();
  if (!rows.ok) return;
  for (const { id, kind } of rows.value) {
    if (copied.has(id)) continue;
    const opened = await open[kind](id);
    if (opened.ok) await opened.value.close();
  }
}
