/** The lanes' words by lane. */
import type { LaneItem } from '../analysis/flow/flow.ts';
import { isOwnEntry, type OurSide } from '../model/ourSide.ts';
import type { Lane, Language } from '../model/words.ts';

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

/** Whether it is a thing that we have or lack, and not something to be done or told, which may ask for one as well. */
export const isThing = ({ asks, lane }: LaneItem): boolean =>
  asks !== null && lane !== 'action' && lane !== 'information';

export interface ItemGroup {
  /** Null where the items of a lane are of one sort. */
  readonly title: 'lanes.tell' | 'lanes.learn' | null;
  readonly items: readonly LaneItem[];
}

/** The items of a cell, of the information lane what we tell apart from what we must learn. */
export function groupItems(lane: Lane, items: readonly LaneItem[]): readonly ItemGroup[] {
  if (lane !== 'information') return [{ title: null, items }];
  const groups: readonly ItemGroup[] = [
    { title: 'lanes.tell', items: items.filter(({ learns }) => !learns) },
    { title: 'lanes.learn', items: items.filter(({ learns }) => learns) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** Whether an item comes from an entry of our own, or stands in the words of our own playbook; null where it is the playbook's. */
export function playbookOf({ reasons }: LaneItem, { playbook }: OurSide): 'own' | 'reworded' | null {
  if (reasons.some(({ entry }) => isOwnEntry(entry))) return 'own';
  const isWorded = reasons.some(({ entry }) => Object.keys(playbook[entry]?.words ?? {}).length > 0);
  return isWorded ? 'reworded' : null;
}
