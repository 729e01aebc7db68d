/** Registers the worker that makes the app work offline, and tells when a newer version waits; must never reload a sheet unasked. */
import { fetchAll } from '../shared/later.ts';
import { ownAddress } from './ownAddress.ts';

export type Update = () => void;

/** `waiting` gets a function that loads the new version; the page is not touched until somebody calls it. */
export async function registerServiceWorker(waiting: (update: Update) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await navigator.serviceWorker.register(ownAddress('sw.js'));
  } catch {
    // No worker, as in some private windows: the app works all the same while the page is reachable.
    return;
  }
  // Where workers are shut off from outside, nothing is registered, and nothing said.
  if (!registration) return;
  follow(registration, waiting);
}

function follow(registration: ServiceWorkerRegistration, waiting: (update: Update) => void): void {
  const container = navigator.serviceWorker;
  const reload = () => window.location.reload();
  const update = () => {
    const worker = registration.waiting;
    // Another window took the new version already.
    if (!worker) return reload();
    container.addEventListener('controllerchange', reload, { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
  };
  const offer = () => {
    if (!registration.waiting || !container.controller) return;
    // Once any window takes the new version, the code of this one is gone: what is open goes on with what it has.
    void fetchAll();
    waiting(update);
  };
  offer();
  let isFirst = !container.controller;
  container.addEventListener('controllerchange', () => {
    // On the first visit the worker begins to answer for the page: nothing is new.
    if (!isFirst) waiting(update);
    isFirst = false;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
