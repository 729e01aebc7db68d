/** Which version of each kind of file this program writes: nowhere else is that number written down. */
import { FRAGMENT_MIGRATIONS } from './migrations/fragmentMigrations.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import { versionAfter } from './migrations/migrate.ts';
import { OUR_SIDE_MIGRATIONS } from './migrations/ourSideMigrations.ts';
import { SAMPLES_MIGRATIONS } from './migrations/samplesMigrations.ts';

export const MAP_VERSION = versionAfter(MAP_MIGRATIONS);
export const OUR_SIDE_VERSION = versionAfter(OUR_SIDE_MIGRATIONS);
export const FRAGMENT_VERSION = versionAfter(FRAGMENT_MIGRATIONS);
export const SAMPLES_VERSION = versionAfter(SAMPLES_MIGRATIONS);
/** Sets of maps stand in a workspace alone, and have had one form so far. */
export const MAP_SETS_VERSION = versionAfter([]);
/** Of what holds the others together; each of them has its own. */
export const WORKSPACE_VERSION = versionAfter([]);
