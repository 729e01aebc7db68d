/** The changes of a library of samples from version to version, without a gap; must never be edited once released. Each sample in it has the version of a map. */
import type { Migration } from './migrate.ts';

export const SAMPLES_MIGRATIONS: readonly Migration[] = [];
