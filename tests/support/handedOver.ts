/** What a page in memory hands to the browser as files, from now on; nothing is saved. */
import { vi } from 'vitest';

/** By name, in the order in which they came; one of a name that came before stands in its place. */
export function handedOver(): ReadonlyMap<string, Blob> {
  const files = new Map<string, Blob>();
  let latest = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    latest = blob as Blob;
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, latest);
  });
  return files;
}
