/** What the files of a map are called; must never hold a sign that some file system refuses. */
import type { BuyingMap } from '../model/map.ts';
import { cleanLine } from '../shared/cleanText.ts';

const REFUSED = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const LONGEST = 60;

const clean = (words: string): string => cleanLine(words.replace(REFUSED, ' '));

/** By the map's name, else its customer's. `what` tells one file of a map from its others; `ending` is without the point. */
export function fileNameOf({ fields }: Pick<BuyingMap, 'fields'>, ending: string, what = ''): string {
  const said = clean(fields.name || fields.customer)
    .replace(/^\.+/, '')
    .slice(0, LONGEST)
    .trim();
  return `${[said || 'map', clean(what)].filter(Boolean).join(' ')}.${ending}`;
}

/** The file that holds all of the map. */
export const mapFileName = (map: Pick<BuyingMap, 'fields'>): string => fileNameOf(map, 'blanksheet.json');
