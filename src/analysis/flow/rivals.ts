/** What stands against us, on the map and with a person; must never make up a name. */
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Competitor, Person } from '../../model/records.ts';
import type { CompetitorKind, Language } from '../../model/words.ts';
import type { PlaybookEntry } from '../../playbook/playbook.ts';

/** Those of some kinds, of whom an entry can speak. */
export function rivalsOf(map: BuyingMap, { when, asks }: RivalEntry, people: readonly Person[]): readonly Competitor[] {
  const { rivals = [], leansToCompetitor } = when;
  const all = [
    // What is asked of us must not hang on what one person leans to.
    ...(asks ? [] : people.length > 0 ? people.flatMap(({ competitors }) => competitors) : leanings(map)),
    ...(leansToCompetitor ? [] : map.fields.competitors),
  ].filter(({ kind }) => rivals.includes(kind));
  // One without a name is taken for the one of its kind that has one.
  const isNamed = ({ name }: Competitor) => name.trim() !== '';
  return all.filter((one) => isNamed(one) || !all.some((other) => other.kind === one.kind && isNamed(other)));
}

type RivalEntry = Pick<PlaybookEntry, 'when' | 'asks'>;

/** What anybody leans to, by id of the people. */
export const leanings = (map: BuyingMap): readonly Competitor[] =>
  mapIndex(map).people.flatMap(({ competitors }) => competitors);

const UNNAMED: { readonly [Kind in CompetitorKind]: { readonly [Lang in Language]: string } } = {
  rival: { en: 'the competitor', 'zh-CN': '竞争对手' },
  'present-supplier': { en: 'the present supplier', 'zh-CN': '现有供应商' },
  'own-build': { en: 'building it themselves', 'zh-CN': '自研' },
  nothing: { en: 'doing nothing', 'zh-CN': '维持现状' },
};

/** Its name, or what it is. */
export const sayRival = ({ name, kind }: Competitor, language: Language): string =>
  name.trim() || UNNAMED[kind][language];
