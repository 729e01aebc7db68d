/** Takes in what a workspace holds, thing by thing; must never put anything over what is here, nor pass over what does not come in. */
import type { StoodMap, WorkspaceItem, WorkspaceLine } from '../../format/workspaceFile.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { type MapSetId, type MapSets, NO_MAP_SETS } from '../../model/mapSets.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../model/ourSide.ts';
import { derivedId } from '../../model/recordId.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { StorageReason } from '../../model/saveStatus.ts';
import { isShipped } from '../../model/shippedSamples.ts';
import type { NotTakenIn, PortableSettings, WorkspaceTaken } from '../../model/workspace.ts';
import { strayIn } from '../../samples/strayIn.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { checksum } from '../checksum.ts';
import { kindOf } from '../documentKinds.ts';
import type { MomentShelf } from '../momentShelf.ts';
import { findPlace } from './findPlace.ts';

/** What a workspace is taken into. */
export interface WorkspaceTarget {
  /** What stands under an id, removed or not; null where there is nothing. */
  readonly at: (id: MapId) => Promise<{ readonly map: BuyingMap | null; readonly removed: boolean } | null>;
  /** Answers once it is kept. */
  readonly create: (map: BuyingMap) => Promise<StorageReason | null>;
  readonly putBack: (id: MapId) => Promise<StorageReason | null>;
  readonly moments: Pick<MomentShelf, 'keep' | 'read'>;
  readonly ourSide: () => Promise<OurSide>;
  readonly putOurSide: (ours: OurSide) => Promise<StorageReason | null>;
  readonly sets: () => Promise<MapSets>;
  readonly putSets: (edit: (sets: MapSets) => MapSets) => Promise<StorageReason | null>;
  /** Nothing was ever kept here. */
  readonly isBlank: boolean;
  readonly putSettings: (settings: PortableSettings) => void;
  /** The name of something that stands beside what has its own. */
  readonly nameBeside: (name: string) => string;
  readonly signal?: AbortSignal | undefined;
}

/** So many that do not come in are told by name. */
const NAMED = 50;

const NONE = { new: 0, there: 0, beside: 0 };

/** Takes in one line after the other; what they become is told at the end. */
export async function takeWorkspace(
  lines: AsyncIterable<WorkspaceLine>,
  target: WorkspaceTarget,
): Promise<WorkspaceTaken> {
  const counts = { maps: { ...NONE }, samples: { ...NONE }, sets: { ...NONE }, moments: { ...NONE } };
  const besides: { id: MapId; name: string }[] = [];
  const refused: NotTakenIn[] = [];
  let refusals = 0;
  let ourSide: WorkspaceTaken['ourSide'] = 'none';
  let otherSide: OurSide | null = null;
  let settings: WorkspaceTaken['settings'] = 'none';
  let stopped: WorkspaceTaken['stopped'] = null;
  /** Where each map of the file stands, and which of its moments have a name. */
  const places = new Map<string, MapId>();
  const namedIn = new Map<string, ReadonlySet<string>>();
  let sets: MapSets = NO_MAP_SETS;

  const refuse = (line: number, called: string | null, reason: Refusal | StorageReason) => {
    refusals += 1;
    if (refused.length < NAMED) refused.push({ called, line, reason });
  };
  const kept = (reason: StorageReason | null): boolean => {
    stopped ??= reason;
    return reason === null;
  };

  const takeMap = async (map: BuyingMap, line: number) => {
    const stray = map.fields.sample ? strayIn(map) : null;
    if (stray !== null) return refuse(line, map.fields.name, { code: 'names-in-sample', where: stray });
    const { became, id } = await findPlace(map.id, async (at, isOwn) => {
      if (kindOf(at) !== 'map' || isShipped(at)) return 'other';
      const there = await target.at(at as MapId);
      if (there === null) return 'nothing';
      return there.map && sameMap(there.map, map, isOwn) ? 'same' : 'other';
    });
    const placed = { ...map, id: id as MapId };
    const named = became === 'beside' ? withName(placed, target.nameBeside(map.fields.name)) : placed;
    const wasRemoved = became === 'there' && (await target.at(placed.id))?.removed === true;
    if (wasRemoved && !kept(await target.putBack(placed.id))) return;
    if (became !== 'there' && !kept(await target.create(named))) return;
    places.set(map.id, placed.id);
    namedIn.set(placed.id, new Set(Object.keys(map.moments)));
    counts[map.fields.sample ? 'samples' : 'maps'][wasRemoved ? 'new' : became] += 1;
    if (became === 'beside') besides.push({ id: placed.id, name: named.fields.name });
  };

  const takeMoment = async (moment: StoodMap, line: number) => {
    // A file of moments alone is of a map that is here.
    const here = places.has(moment.map) ? null : await target.at(moment.map);
    const map = places.get(moment.map) ?? (here?.map ? moment.map : null);
    if (map === null) return refuse(line, moment.state.fields.name, { code: 'dangling-references', where: 'map' });
    const named = namedIn.get(map)?.has(moment.id) ?? Object.hasOwn(here?.map?.moments ?? {}, moment.id);
    const became = await keepMoment({ ...moment, map, state: { ...moment.state, id: map } }, named);
    if (became === 'new' || became === 'there') counts.moments[became] += 1;
    else kept(became);
  };

  /** One that a map kept by itself is called after its minutes: another of the same minutes gets a name after what it holds. */
  const keepMoment = async (moment: StoodMap, named: boolean): Promise<'new' | 'there' | StorageReason> => {
    const { map, at, state, thinned, heldUntil } = moment;
    const other = `${moment.id}-${checksum(new TextEncoder().encode(JSON.stringify(state)))}`;
    for (const id of [moment.id, other as typeof moment.id]) {
      const there = await target.moments.read(map, id);
      if (there.ok && sameJson(there.value, state)) return 'there';
      if (there.ok || there.reason !== 'not-there') continue;
      const done = await target.moments.keep({ id, at, state, thinned, hold: named ? 'named' : heldUntil });
      if (done.ok) return 'new';
      return done.reason === 'not-there' || done.reason === 'not-fetched' ? 'failed' : done.reason;
    }
    return 'there';
  };

  const takeOurSide = async (ours: OurSide) => {
    const here = await target.ourSide();
    if (sameJson(here, ours)) ourSide = 'there';
    else if (!sameJson(here, BLANK_OUR_SIDE)) {
      ourSide = 'other';
      otherSide = ours;
    } else if (kept(await target.putOurSide(ours))) ourSide = 'taken';
  };

  /** With the maps that came in under another id. */
  const takeSets = async () => {
    const here = await target.sets();
    let after = here;
    for (const set of Object.values(sets.sets)) {
      const moved = (id: MapSetId) => oneSet(sets, set.id, id, (map) => places.get(map) ?? map);
      const { became, id } = await findPlace(set.id, (at, isOwn) => {
        if (!Object.hasOwn(after.sets, at)) return 'nothing';
        return sameSet(oneSet(after, at as MapSetId, at as MapSetId), moved(at as MapSetId), isOwn) ? 'same' : 'other';
      });
      counts.sets[became] += 1;
      if (became === 'there') continue;
      const one = moved(id as MapSetId);
      const name = became === 'beside' ? target.nameBeside(set.name) : set.name;
      after = {
        ...after,
        sets: { ...after.sets, [id]: { ...set, id: id as MapSetId, name } },
        members: { ...after.members, ...one.members },
        measures: { ...after.measures, ...one.measures },
      };
    }
    if (after !== here) kept(await target.putSets((now) => (now === here ? after : joined(now, after))));
  };

  const take = async (item: WorkspaceItem, line: number): Promise<void> => {
    if (item.is === 'map') return takeMap(item.map, line);
    if (item.is === 'moment') return takeMoment(item.moment, line);
    if (item.is === 'ourSide') return takeOurSide(item.ourSide);
    if (item.is === 'sets') sets = joined(sets, item.sets);
    else if (!target.isBlank) settings = 'kept';
    else {
      target.putSettings(item.settings);
      settings = 'taken';
    }
  };

  for await (const { line, read, called } of lines) {
    if (target.signal?.aborted) stopped = 'by-hand';
    if (stopped !== null) break;
    if (read.ok) await take(read.value, line);
    else refuse(line, called, read.reason);
  }
  if (stopped === null) await takeSets();
  return { ...counts, besides, ourSide, otherSide, settings, refused, refusals, stopped };
}

const withName = (map: BuyingMap, name: string): BuyingMap => ({ ...map, fields: { ...map.fields, name } });

/** What stands beside another bears a name of its own, which the user may have changed since. */
const sameMap = (there: BuyingMap, map: BuyingMap, isOwn: boolean): boolean =>
  sameJson(there, { ...withName(map, isOwn ? map.fields.name : there.fields.name), id: there.id });

/** One set with what hangs on it, under another id and over other maps. */
function oneSet(sets: MapSets, id: MapSetId, as: MapSetId, over: (map: MapId) => MapId = (map) => map): MapSets {
  const [set, members, measures] = [
    sets.sets[id],
    Object.values(sets.members).filter((member) => member.set === id),
    Object.values(sets.measures).filter((measure) => measure.set === id),
  ];
  const byId = <Rec extends { readonly id: string }>(records: readonly Rec[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]));
  return {
    ...NO_MAP_SETS,
    sets: set ? { [as]: { ...set, id: as } } : {},
    members: byId(members.map(({ map }) => ({ id: derivedId<string>('in', as, over(map)), set: as, map: over(map) }))),
    measures: byId(measures.map((one) => ({ ...one, id: derivedId<string>('measure', as, one.measure), set: as }))),
  };
}

/** Where it stands among the others is no difference. */
function sameSet(there: MapSets, set: MapSets, isOwn: boolean): boolean {
  const plain = ({ sets, members, measures }: MapSets) => ({
    sets: Object.values(sets).map(({ name }) => (isOwn ? name : null)),
    members,
    measures,
  });
  return sameJson(plain(there), plain(set));
}

const joined = (sets: MapSets, more: MapSets): MapSets => ({
  ...sets,
  sets: { ...more.sets, ...sets.sets },
  members: { ...more.members, ...sets.members },
  measures: { ...more.measures, ...sets.measures },
});
