/** The changes of a map's file from version to version, without a gap; must never be edited once released. */
import { competitorsOfPeople } from './competitorsOfPeople.ts';
import type { Migration } from './migrate.ts';

/** What else version 2 holds has a default, and may be absent from a file. */
export const MAP_MIGRATIONS: readonly Migration[] = [
  { to: 2, name: 'several competitors', migrate: competitorsOfPeople },
];
