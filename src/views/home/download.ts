/** Hands a text to the browser as a file to keep; must never send it anywhere. */

/** Milliseconds. */
const KEPT = 60_000;

export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A busy browser takes hold of the file later than this returns; until then the text must not go.
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
