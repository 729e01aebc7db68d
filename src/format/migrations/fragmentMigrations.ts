/** The changes of a fragment's text from version to version, without a gap; must never be edited once released. */
import { competitorsOfPeople } from './competitorsOfPeople.ts';
import type { Migration } from './migrate.ts';

/** A clipboard outlives no release, but a tab may. */
export const FRAGMENT_MIGRATIONS: readonly Migration[] = [
  { to: 2, name: 'several competitors', migrate: competitorsOfPeople },
];
