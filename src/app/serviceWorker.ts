/** Registers the worker that makes the app work offline, and tells when a newer version waits; must never reload a sheet unasked. */
export type Update = () => void;

/** `waiting` gets a function that loads the new version; the page is not touched until somebody calls it. */
export async function registerServiceWorker(waiting: (update: Update) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const address = new URL('sw.js', document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('only our own worker');
      return url;
    },
  });
  // The types of the platform know no trusted address yet; at run time it is one.
  const trusted = (policy?.createScriptURL(address) ?? address) as string;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(trusted);
  } catch {
    // No worker, as in some private windows: the app works all the same while the page is reachable.
    return;
  }
  const offer = () => {
    const worker = registration.waiting;
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
