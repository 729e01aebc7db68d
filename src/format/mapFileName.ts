/** What a map's file is called; must never hold a sign that some file system refuses. */
import type { BuyingMap } from '../model/map.ts';
import { cleanLine } from '../shared/cleanText.ts';

const REFUSED = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const LONGEST = 60;

/** By the map's name, else its customer's. */
export function mapFileName({ fields }: Pick<BuyingMap, 'fields'>): string {
  const said = cleanLine((fields.name || fields.customer).replace(REFUSED, ' '));
  return `${said.replace(/^\.+/, '').slice(0, LONGEST).trim() || 'map'}.blanksheet.json`;
}
