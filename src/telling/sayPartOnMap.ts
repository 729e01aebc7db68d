/** What somebody is on a map, in a few words: gone, decider, roles, stance. */
import type { PersonOnMap } from '../analysis/overMaps/readMap.ts';
import type { Language } from '../model/words.ts';
import { KP_NAME, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../playbook/names.ts';
import type { Say } from '../text/text.ts';

/** Whether they have left, are taken for the decider, and what part they play. */
export function sayRolesOnMap({ person, roles }: PersonOnMap, t: Say, language: Language): string {
  return [
    ...(person.left ? [LEFT_NAME[language]] : []),
    ...(person.kp ? [KP_NAME[language]] : []),
    ...(roles.length > 0 ? roles.map((role) => ROLE_NAMES[role][language]) : [t('allmaps.noRole')]),
  ].join(t('common.comma'));
}

/** The same, with their stance. */
export const sayPartOnMap = (part: PersonOnMap, t: Say, language: Language): string =>
  `${sayRolesOnMap(part, t, language)} · ${STANCE_NAMES[part.person.stance][language]}`;
