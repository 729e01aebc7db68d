/** What somebody of ours is called on screen, also while they have no name. */
import type { OurPerson } from '../model/ourSide.ts';
import type { Say } from '../text/text.ts';

/** The name, else the title, else that there is neither. A name of spaces is none. */
export const nameOfOurs = ({ name, title }: Pick<OurPerson, 'name' | 'title'>, t: Say): string =>
  name.trim() || title.trim() || t('ourside.unnamed');
