/** What something is called in other systems, in words. */
import type { ForeignId } from '../model/records.ts';
import type { Say } from '../text/text.ts';

export const sayForeignIds = (ids: readonly ForeignId[], t: Say): string =>
  ids.length === 0 ? t('common.none') : ids.map(({ source, id }) => `${source} ${id}`.trim()).join(', ');
