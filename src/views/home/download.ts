/** Hands a text to the browser as a file to keep; must never send it anywhere. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
