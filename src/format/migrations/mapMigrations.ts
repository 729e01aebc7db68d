/** The changes of a map's file from version to version, without a gap; must never be edited once released. */
import type { Migration } from './migrate.ts';

export const MAP_MIGRATIONS: readonly Migration[] = [];
