/** What happened to stored documents, in words: one sentence for each kind, naming the maps; must never name one while only what is safe may be shown. */
import type { MapSummary } from '../model/mapSummary.ts';
import type { Language } from '../model/words.ts';
import { kindOf } from '../storage/documentKinds.ts';
import type { Notice } from '../storage/notices.ts';
import { sayMoment } from '../telling/sayWhen.ts';
import type { Say, TextKey } from '../text/text.ts';

export interface SaidNotice {
  readonly words: string;
  readonly about: readonly Notice[];
}

export interface SayNotices {
  readonly t: Say;
  readonly language: Language;
  readonly safe: boolean;
  /** Where the names of the maps are taken from. */
  readonly summaries: readonly MapSummary[];
}

/** More than these are counted. */
const MOST = 3;

const keyOf = (notice: Notice): TextKey =>
  notice.kind === 'recovered' && !notice.complete ? 'shell.recoveredPartly' : `shell.${notice.kind}`;

/** A sentence for each kind of notice, in the order in which the first of each came. */
export function sayNotices(notices: readonly Notice[], { t, language, safe, summaries }: SayNotices): SaidNotice[] {
  const nameOf = (id: string): string => {
    const kind = kindOf(id);
    if (kind !== 'map') return t(kind === 'our-side' ? 'home.ourSide' : 'sets.heading');
    const map = summaries.find((summary) => summary.id === id);
    if (safe || !map) return t('shell.aMap');
    return t('shell.quoted', { name: map.name || map.customer || t('common.unnamedMap') });
  };
  const item = (notice: Notice): string => {
    const what = nameOf(notice.id);
    if (!('until' in notice)) return what;
    const when = sayMoment(notice.until, language);
    return t(notice.kind === 'recovered' ? 'shell.upTo' : 'shell.lastSaved', { what, when });
  };

  const kinds = new Map<TextKey, Notice[]>();
  for (const notice of notices) kinds.set(keyOf(notice), [...(kinds.get(keyOf(notice)) ?? []), notice]);
  return [...kinds].map(([key, about]) => {
    const items = about.slice(0, MOST).map(item);
    if (about.length > MOST) items.push(t('shell.andMore', { count: about.length - MOST }));
    return { words: t(key, { what: items.join(language === 'en' ? '; ' : '；') }), about };
  });
}
