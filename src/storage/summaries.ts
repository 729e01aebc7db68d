/** What home shows of the maps on this device, in its order; a cache, and never the only place that holds any of it. */
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { OurSide } from '../model/ourSide.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';

/** What only the analysis can say of a map; the app brings it, for storage knows no analysis. */
export type Summarise = (map: BuyingMap, ours: OurSide, day: Day) => Promise<Pick<MapSummary, 'stops' | 'picture'>>;

/** What a map's findings follow from beside the map itself. */
export interface Grounds {
  readonly ours: OurSide;
  readonly day: Day;
  /** Another one whenever our side or the day is another. */
  readonly name: string;
}

export interface KeptSummary extends Omit<MapSummary, 'id' | 'changedAt'> {
  /** The name of the grounds on which it was concluded. */
  readonly from: string;
}

/** As it is known here. */
type Known = MapSummary & KeptSummary;

export interface Summaries {
  readonly list: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  /** How many listen. */
  readonly watchers: () => number;
  readonly known: (id: string) => Known | undefined;
  /** Works out what is kept of a map; fails where the analysis does. */
  readonly make: (map: BuyingMap, grounds: Grounds) => Promise<KeptSummary>;
  /** Shows a map at once; its stops and its picture follow when they are worked out, unless it has changed again. */
  readonly note: (map: BuyingMap, at: number) => Promise<KeptSummary | null>;
  /** The same as soon as nobody works; it is then kept as well. */
  readonly noteLater: (map: BuyingMap, at: number) => void;
  /** Takes over what is kept of a map, without showing it yet. */
  readonly put: (summary: Known) => void;
  /** Shows what was put, and of all others only those that are there. */
  readonly keepOnly: (there: ReadonlySet<string>) => void;
  /** Hides a map that was removed and may still be in the list, or shows it again. */
  readonly hide: (id: string, hidden: boolean) => void;
  readonly clear: () => void;
  readonly publish: () => void;
}

const NOTHING_CONCLUDED = { stops: 0, picture: [], from: '' };

/** A map that is there, and of which nothing could be concluded, or even read. */
export const unconcluded = (map: BuyingMap | null): KeptSummary => ({
  ...(map ? plainly(map) : { name: '', customer: '', amount: null, currency: '', sample: false, search: '' }),
  ...NOTHING_CONCLUDED,
});

const byNewest = compareBy<MapSummary>(
  (summary) => -summary.changedAt,
  (summary) => summary.id,
);

export interface SummariesParts {
  readonly summarise: Summarise;
  readonly readGrounds: () => Promise<Grounds>;
  readonly whenIdle: (work: () => void) => void;
  readonly keep: (id: string, summary: KeptSummary) => void;
}

/** Empty at first. */
export function createSummaries({ summarise, readGrounds, whenIdle, keep }: SummariesParts): Summaries {
  const listeners = new Set<() => void>();
  const known = new Map<string, Known>();
  /** Removed here, and perhaps not yet seen so in the list. */
  const hidden = new Set<string>();
  const later = new Map<string, { readonly map: BuyingMap; readonly at: number }>();
  let sorted: readonly MapSummary[] = [];

  const publish = () => {
    sorted = [...known.values()].filter(({ id }) => !hidden.has(id)).sort(byNewest);
    for (const listener of listeners) listener();
  };
  const put = (summary: Known) => {
    known.set(summary.id, summary);
  };
  const make = async (map: BuyingMap, { ours, day, name }: Grounds): Promise<KeptSummary> => ({
    ...plainly(map),
    ...(await summarise(map, ours, day)),
    from: name,
  });

  const note: Summaries['note'] = async (map, changedAt) => {
    const { id } = map;
    const { stops, picture, from } = known.get(id) ?? NOTHING_CONCLUDED;
    const shown = { id, changedAt, ...plainly(map), stops, picture, from };
    // What was to be shown later was older.
    later.delete(id);
    put(shown);
    publish();
    const summary = await readGrounds()
      .then((grounds) => make(map, grounds))
      .catch(() => null);
    if (summary && known.get(id) === shown) {
      put({ id, changedAt, ...summary });
      publish();
    }
    return summary;
  };
  const noteAll = () => {
    const all = [...later.values()];
    later.clear();
    for (const { map, at } of all) void note(map, at).then((summary) => summary && keep(map.id, summary));
  };

  return {
    list: () => sorted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    watchers: () => listeners.size,
    known: (id) => known.get(id),
    make,
    note,
    noteLater: (map, at) => {
      if (later.size === 0) whenIdle(noteAll);
      later.set(map.id, { map, at });
    },
    put,
    keepOnly: (there) => {
      for (const id of known.keys()) if (!there.has(id)) known.delete(id);
      publish();
    },
    hide: (id, isHidden) => {
      if (isHidden) hidden.add(id);
      else hidden.delete(id);
    },
    clear: () => {
      later.clear();
      known.clear();
      hidden.clear();
      publish();
    },
    publish,
  };
}

/** What can be said of a map without the analysis. */
const plainly = (map: BuyingMap) => ({
  name: map.fields.name,
  customer: map.fields.customer,
  amount: map.fields.amount,
  currency: map.fields.currency,
  sample: map.fields.sample,
  search: searchText(map),
});

function searchText(map: BuyingMap): string {
  const people = Object.values(map.people).flatMap(({ name, title }) => [name, title]);
  const steps = Object.values(map.steps).map(({ name }) => name);
  return [map.fields.name, map.fields.customer, map.fields.offer, ...people, ...steps].join('\n');
}
