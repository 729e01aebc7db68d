/** Addresses of the app's own workers, the only strings that the page turns into code; must never let another one pass. */

const known = new Set<string>();

/** Made once: the page's policy allows no second one of the name. */
const policy = window.trustedTypes?.createPolicy('own-workers', {
  createScriptURL: (url) => {
    if (!known.has(url)) throw new TypeError('only our own workers');
    return url;
  },
});

/** The address of a worker that comes with the app, as the browser takes it. */
export function ownAddress(worker: string): string {
  const address = new URL(worker, document.baseURI).href;
  known.add(address);
  // The types of the platform know no trusted address yet; at run time it is one.
  return (policy?.createScriptURL(address) ?? address) as string;
}
