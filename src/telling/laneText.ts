/** The lanes' words by lane. */
import type { LaneItem } from '../analysis/flow/flow.ts';
import type { Language } from '../model/words.ts';

export const LANE_TITLES = {
  action: 'lanes.action',
  information: 'lanes.information',
  system: 'lanes.system',
  capability: 'lanes.capability',
  team: 'lanes.team',
} as const;

export const LANE_HINTS = {
  action: 'lanes.actionHint',
  information: 'lanes.informationHint',
  system: 'lanes.systemHint',
  capability: 'lanes.capabilityHint',
  team: 'lanes.teamHint',
} as const;

export const HAVE_WORDS = { have: 'lanes.have', partly: 'lanes.partly', missing: 'lanes.missing' } as const;

/** The user's own words where there are any, else what was derived. */
export const itemText = (item: LaneItem, language: Language): string => item.edit?.text ?? item.words[language];
