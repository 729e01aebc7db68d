/** Which maps were opened to try something out from a chapter of another map's story, told by where they come from. */
import type { ChapterId, MapId } from './ids.ts';
import type { MapFields } from './mapFields.ts';

export interface Trial {
  /** The map that tells the story. */
  readonly map: MapId;
  readonly chapter: ChapterId;
}

const FROM_STORY = 'story:';

/** What a trial's map is opened from. */
export const openedFromStory = ({ map, chapter }: Trial): string => `${FROM_STORY}${map}:${chapter}`;

/** Null for any other map. */
export function trialOf({ openedFrom }: Pick<MapFields, 'openedFrom'>): Trial | null {
  if (!openedFrom?.startsWith(FROM_STORY)) return null;
  const [map, chapter] = openedFrom.slice(FROM_STORY.length).split(':');
  return map && chapter ? { map: map as MapId, chapter: chapter as ChapterId } : null;
}
