/** What somebody leans to, told and changed as one name; must never drop a competitor that nobody took back. */
import type { Competitor } from './records.ts';

/** The first name among them; empty when none has one, null when there are none. */
export const firstCompetitor = (competitors: readonly Competitor[]): string | null =>
  competitors.length === 0 ? null : (competitors.find(({ name }) => name.trim() !== '')?.name ?? '');

/** The same competitors with that name told anew: for the first that has one, else for the first. Null: there are none any more. */
export function renameFirst(competitors: readonly Competitor[], name: string | null): readonly Competitor[] {
  if (name === null) return [];
  if (competitors.length === 0) return [{ name, kind: 'rival' }];
  const named = competitors.findIndex((one) => one.name.trim() !== '');
  const first = Math.max(named, 0);
  return competitors.map((one, place) => (place === first ? { ...one, name } : one));
}
