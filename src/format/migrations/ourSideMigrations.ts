/** The changes of our side's file from version to version, without a gap; must never be edited once released. */
import type { Migration } from './migrate.ts';

export const OUR_SIDE_MIGRATIONS: readonly Migration[] = [];
