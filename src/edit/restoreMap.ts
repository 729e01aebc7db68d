/** Makes a map what it was at a moment, as one edit that goes forward; must never touch what is told of moments themselves. */
import { type BuyingMap, TABLE_NAMES, type TableName } from '../model/map.ts';
import { sameJson } from '../shared/sameJson.ts';

type Records = { readonly [id: string]: unknown };

/** How the map stood is of all times: going back to one of them loses none of the others. */
const OF_ALL_TIMES: readonly TableName[] = ['moments', 'chapters'];

/** The map with all that `state` holds, under the same ids, and nothing that came since. The same map where nothing differs. */
export function restoreMap(map: BuyingMap, state: BuyingMap): BuyingMap {
  const parts: { [part: string]: unknown } = {};
  if (!sameJson(map.fields, state.fields)) parts.fields = state.fields;
  for (const name of TABLE_NAMES) {
    if (OF_ALL_TIMES.includes(name)) continue;
    const table = restored(map[name], state[name]);
    if (table !== map[name]) parts[name] = table;
  }
  return Object.keys(parts).length === 0 ? map : { ...map, ...parts };
}

/** What did not change stays the very same record, so that nothing is written for it. */
function restored(now: Records, then: Records): Records {
  const ids = Object.keys(then);
  const records = Object.fromEntries(ids.map((id) => [id, sameJson(now[id], then[id]) ? now[id] : then[id]]));
  const isSame = ids.length === Object.keys(now).length && ids.every((id) => records[id] === now[id]);
  return isSame ? now : records;
}
