/** The addresses of the app, as hash routes; must never hold a name or anything else a user typed. */
import { useSyncExternalStore } from 'react';
import { EXAMPLES, type Example } from '../../model/example.ts';
import type { MapId } from '../../model/ids.ts';
import type { MapSetId } from '../../model/mapSets.ts';
import { SHIPPED_SAMPLES, shippedSampleId } from '../../model/shippedSamples.ts';

export const MAP_VIEWS = ['sheet', 'outline', 'coverage', 'power', 'decision', 'plan'] as const;
/** Our side is not of the map, but can be opened beside one, which then says what it asks for. */
const OUR_SIDE = 'our-side';
/** The sheet on a projector; no tab of its own. */
const PRESENT = 'present';
/** The map held against its sample; no tab of its own. */
const SAMPLE = 'sample';
/** An example with the made-up team on our side. */
const TEAM = 'team';
export type MapView = (typeof MAP_VIEWS)[number] | typeof OUR_SIDE | typeof PRESENT | typeof SAMPLE;
const ALL_VIEWS: readonly MapView[] = [...MAP_VIEWS, OUR_SIDE, PRESENT, SAMPLE];
const SAFE_VIEWS: readonly MapView[] = ['sheet', 'outline', 'plan', PRESENT];

/** The views that have a tab, each with its number; those of ours have none while only what is safe may be shown. */
export const tabsOf = (safe: boolean) =>
  MAP_VIEWS.map((view, place) => ({ view, number: place + 1 })).filter(({ view }) => !safe || safeView(view) === view);

/** What an address shows while only what is safe may be shown: the sheet in place of all that is ours. */
export const safeView = (view: MapView): MapView => (SAFE_VIEWS.includes(view) ? view : 'sheet');

export type Route =
  | { readonly at: 'home' }
  | { readonly at: typeof OUR_SIDE }
  | { readonly at: 'map'; readonly id: MapId; readonly view: MapView }
  | { readonly at: 'set'; readonly id: MapSetId }
  /** The shelf of samples, with one of them open. */
  | { readonly at: 'samples'; readonly id: MapId | null }
  /** A map is begun from a sample. */
  | { readonly at: 'sample'; readonly id: MapId }
  | { readonly at: 'example'; readonly example: Example; readonly team: boolean };

/** Reads an address; whatever is not one of ours is home. */
export function parseRoute(hash: string): Route {
  const [, room, what, view] = hash.replace(/^#/, '').split('/');
  if (room === 'map' && what) {
    return { at: 'map', id: what as MapId, view: ALL_VIEWS.find((known) => known === view) ?? 'sheet' };
  }
  if (room === 'set' && what) return { at: 'set', id: what as MapSetId };
  if (room === 'samples') return { at: 'samples', id: what ? (what as MapId) : null };
  if (room === 'sample' && what) return { at: 'sample', id: sampleId(what) };
  if (room === OUR_SIDE) return { at: OUR_SIDE };
  const example = EXAMPLES.find((known) => known === what);
  if (room === 'example' && example) return { at: 'example', example, team: view === TEAM };
  return { at: 'home' };
}

/** One that comes with the product goes by its name. */
const sampleId = (what: string): MapId => {
  const shipped = SHIPPED_SAMPLES.find((sample) => sample === what);
  return shipped ? shippedSampleId(shipped) : (what as MapId);
};
const sampleName = (id: MapId): string => SHIPPED_SAMPLES.find((sample) => shippedSampleId(sample) === id) ?? id;

/** Writes an address; the inverse of parseRoute. */
export function routeHash(route: Route): string {
  if (route.at === 'map') return `#/map/${route.id}/${route.view}`;
  if (route.at === 'set') return `#/set/${route.id}`;
  if (route.at === 'samples') return route.id === null ? '#/samples' : `#/samples/${route.id}`;
  if (route.at === 'sample') return `#/sample/${sampleName(route.id)}`;
  if (route.at === 'example') return `#/example/${route.example}${route.team ? `/${TEAM}` : ''}`;
  return route.at === OUR_SIDE ? `#/${OUR_SIDE}` : '#/';
}

/** Goes to an address; `replace` leaves no way back to the one before. */
export function go(route: Route, replace = false): void {
  if (replace) window.location.replace(routeHash(route));
  else window.location.hash = routeHash(route);
}

const follow = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Where the app is now. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(follow, () => window.location.hash));
}
