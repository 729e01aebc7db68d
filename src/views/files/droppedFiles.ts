/** What is dragged over the page or dropped on it, as files; must never let the browser open one in the page's place. */

/** Files from outside, and not something dragged within a page. */
export const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A link that is dropped beside a text field would be gone to. */
export const holdsLink = ({ dataTransfer, target }: DragEvent): boolean =>
  (dataTransfer?.types.includes('text/uri-list') ?? false) &&
  !(target instanceof Element && target.matches('input, textarea'));

export interface Dropped {
  readonly file: File;
  readonly isFolder: boolean;
}

/** Has to be asked for while the drop is being told of: it is gone afterwards. */
export function droppedFiles({ dataTransfer }: DragEvent): readonly Dropped[] {
  const entries = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return [...(dataTransfer?.files ?? [])].map((file, place) => ({
    file,
    isFolder: entries[place]?.webkitGetAsEntry?.()?.isDirectory ?? false,
  }));
}
