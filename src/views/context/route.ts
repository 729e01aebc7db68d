/** The addresses of the app, as hash routes; must never hold a name or anything else a user typed, but for a task that a trainer asked for as a link. */
import { useSyncExternalStore } from 'react';
import { EXAMPLES, type Example } from '../../model/example.ts';
import type { ChapterId, MapId, MomentId, PersonId } from '../../model/ids.ts';
import type { MapSetId } from '../../model/mapSets.ts';
import { SHIPPED_SAMPLES, shippedSampleId } from '../../model/shippedSamples.ts';

export const MAP_VIEWS = ['sheet', 'outline', 'coverage', 'power', 'decision', 'plan', 'account', 'questions'] as const;
/** The person whose page it is stands behind it. */
const QUESTIONS = 'questions';
/** Our side is not of the map, but can be opened beside one, which then says what it asks for. */
const OUR_SIDE = 'our-side';
/** The company's own playbook, a page of our side with or without a map; the entry that is looked at stands behind it. */
const PLAYBOOK = 'playbook';
/** The sheet on a projector; no tab of its own. */
const PRESENT = 'present';
/** The map held against its sample; no tab of its own. */
const SAMPLE = 'sample';
/** The map as it stood at a moment, which stands behind it; no tab of its own. */
const MOMENT = 'moment';
/** The chapters of the story that the map tells; no tab of its own. */
const STORY = 'story';
/** The story before a room, from the chapter on that stands behind it. */
const TELL = 'tell';
/** Of the sheet, whom or what it is opened for. */
const AT = 'at';
/** Of a moment, what changed since. */
const CHANGES = 'changes';
/** An example with the made-up team on our side. */
const TEAM = 'team';
export type MapView =
  | (typeof MAP_VIEWS)[number]
  | typeof OUR_SIDE
  | typeof PLAYBOOK
  | typeof PRESENT
  | typeof SAMPLE
  | typeof MOMENT
  | typeof STORY
  | typeof TELL;
const ALL_VIEWS: readonly MapView[] = [...MAP_VIEWS, OUR_SIDE, PLAYBOOK, PRESENT, SAMPLE, MOMENT, STORY, TELL];
/** What is undone, and saved, there is our side and not the map. */
export const isOfOurSide = (view: MapView): boolean => view === OUR_SIDE || view === PLAYBOOK;
const SAFE_VIEWS: readonly MapView[] = ['sheet', 'outline', 'plan', PRESENT];

/** The views that have a tab, each with its number; those of ours have none while only what is safe may be shown. */
export const tabsOf = (safe: boolean, accountShown = false) =>
  MAP_VIEWS.map((view, place) => ({ view, number: place + 1 })).filter(
    ({ view }) => !safe || safeView(view, accountShown) === view,
  );

/** What an address shows while only what is safe may be shown: the sheet in place of all that is ours. The account is theirs, but shown only on request. */
export const safeView = (view: MapView, accountShown = false): MapView =>
  SAFE_VIEWS.includes(view) || (view === 'account' && accountShown) ? view : 'sheet';

/** What of the plan stands on the screen: ours to work with, or a page to hand out. */
export const PLAN_FACES = ['ours', 'theirs', 'page'] as const;
export type PlanFace = (typeof PLAN_FACES)[number];

/** How the page over all maps shows them: as a table, or their people by customer. */
export const MAPS_FACES = ['table', 'people'] as const;
export type MapsFace = (typeof MAPS_FACES)[number];

export type Route =
  | { readonly at: 'home' }
  | { readonly at: typeof OUR_SIDE; readonly page?: typeof PLAYBOOK; readonly entry?: string }
  | {
      readonly at: 'map';
      readonly id: MapId;
      readonly view: MapView;
      /** Of the plan alone; left out where it is ours. */
      readonly face?: Exclude<PlanFace, 'ours'>;
      /** Of the playbook alone: the entry that is open. */
      readonly entry?: string;
      /** Of the questions alone: whose page is open. */
      readonly person?: PersonId;
      /** Of a moment alone. */
      readonly moment?: MomentId;
      /** Of a story that is told alone. */
      readonly chapter?: ChapterId;
      /** Of the sheet alone: the step or person that is sought there, until it is found. */
      readonly sought?: string;
      /** Of a moment alone: what changed since, and not the sheet of then. */
      readonly compared?: true;
    }
  | { readonly at: 'maps'; readonly face: MapsFace }
  /** What is kept on this device. */
  | { readonly at: 'storage' }
  /** What a class handed in, beside a reference. */
  | { readonly at: 'class' }
  /** A task that a trainer handed out as a link, on request; it leaves the address as soon as it is taken in. */
  | { readonly at: 'task'; readonly packed: string }
  /** What stays on it, and what does not. */
  | { readonly at: 'privacy' }
  /** Two maps beside each other, as far as they are chosen. */
  | { readonly at: 'compare'; readonly before: MapId | null; readonly after: MapId | null }
  | { readonly at: 'set'; readonly id: MapSetId }
  /** The shelf of samples, with one of them open. */
  | { readonly at: 'samples'; readonly id: MapId | null }
  /** A map is begun from a sample. */
  | { readonly at: 'sample'; readonly id: MapId }
  | { readonly at: 'example'; readonly example: Example; readonly team: boolean };

/** Reads an address; whatever is not one of ours is home. */
export function parseRoute(hash: string): Route {
  const [, room, what, view, part, more] = hash.replace(/^#/, '').split('/');
  if (room === 'map' && what) {
    const map = { at: 'map', id: what as MapId, view: ALL_VIEWS.find((known) => known === view) ?? 'sheet' } as const;
    if (map.view === MOMENT && !part) return { ...map, view: 'sheet' };
    if (map.view === MOMENT) return { ...map, moment: part as MomentId, ...(more === CHANGES && { compared: true }) };
    if (map.view === TELL) return part ? { ...map, chapter: part as ChapterId } : map;
    if (map.view === PLAYBOOK) return part ? { ...map, entry: part } : map;
    if (map.view === 'sheet') return part === AT && more ? { ...map, sought: more } : map;
    if (map.view === QUESTIONS) return part ? { ...map, person: part as PersonId } : map;
    const face = map.view === 'plan' && PLAN_FACES.find((known) => known === part);
    return face && face !== 'ours' ? { ...map, face } : map;
  }
  if (room === 'maps') return { at: 'maps', face: MAPS_FACES.find((known) => known === what) ?? 'table' };
  if (room === 'compare') return { at: 'compare', before: chosen(what), after: chosen(view) };
  if (room === 'set' && what) return { at: 'set', id: what as MapSetId };
  if (room === OUR_SIDE && what === PLAYBOOK) return { at: OUR_SIDE, page: PLAYBOOK, ...(view && { entry: view }) };
  if (room === 'storage') return { at: 'storage' };
  if (room === 'privacy') return { at: 'privacy' };
  if (room === 'class') return { at: 'class' };
  if (room === 'task' && what) return { at: 'task', packed: what };
  if (room === 'samples') return { at: 'samples', id: what ? (what as MapId) : null };
  if (room === 'sample' && what) return { at: 'sample', id: sampleId(what) };
  if (room === OUR_SIDE) return { at: OUR_SIDE };
  const example = EXAMPLES.find((known) => known === what);
  if (room === 'example' && example) return { at: 'example', example, team: view === TEAM };
  return { at: 'home' };
}

/** Of the two maps that are compared one may still be open to choose. */
const OPEN = '-';
const chosen = (what: string | undefined): MapId | null => (what && what !== OPEN ? (what as MapId) : null);

/** One that comes with the product goes by its name. */
const sampleId = (what: string): MapId => {
  const shipped = SHIPPED_SAMPLES.find((sample) => sample === what);
  return shipped ? shippedSampleId(shipped) : (what as MapId);
};
const sampleName = (id: MapId): string => SHIPPED_SAMPLES.find((sample) => shippedSampleId(sample) === id) ?? id;

/** Writes an address; the inverse of parseRoute. */
export function routeHash(route: Route): string {
  const ofMap =
    route.at === 'map' &&
    (route.face ?? route.moment ?? route.chapter ?? route.person ?? (route.sought && `${AT}/${route.sought}`));
  const part = route.at === 'map' || route.at === OUR_SIDE ? (route.entry ?? ofMap) : null;
  const compared = route.at === 'map' && route.compared ? `/${CHANGES}` : '';
  const more = part ? `/${part}${compared}` : '';
  if (route.at === 'map') return `#/map/${route.id}/${route.view}${more}`;
  if (route.at === 'maps') return route.face === 'table' ? '#/maps' : `#/maps/${route.face}`;
  if (route.at === 'storage' || route.at === 'privacy' || route.at === 'class') return `#/${route.at}`;
  if (route.at === 'task') return `#/task/${route.packed}`;
  if (route.at === 'compare') return `#/compare/${route.before ?? OPEN}/${route.after ?? OPEN}`;
  if (route.at === 'set') return `#/set/${route.id}`;
  if (route.at === 'samples') return route.id === null ? '#/samples' : `#/samples/${route.id}`;
  if (route.at === 'sample') return `#/sample/${sampleName(route.id)}`;
  if (route.at === 'example') return `#/example/${route.example}${route.team ? `/${TEAM}` : ''}`;
  if (route.at === OUR_SIDE) return `#/${OUR_SIDE}${route.page ? `/${route.page}${more}` : ''}`;
  return '#/';
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
