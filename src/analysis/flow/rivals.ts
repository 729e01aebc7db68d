/** What stands against us, on the map and with a person; must never make up a name. */
import type { BuyingMap } from '../../model/map.ts';
import type { Competitor, Person } from '../../model/records.ts';
import type { CompetitorKind, Language } from '../../model/words.ts';

/** Those of some kinds that somebody leans to, then those of the map; of the map alone where nobody is asked about. */
export const rivalsOf = (
  map: BuyingMap,
  kinds: readonly CompetitorKind[],
  people: readonly Person[],
): readonly Competitor[] =>
  [...people.flatMap(({ competitors }) => competitors), ...map.fields.competitors].filter(({ kind }) =>
    kinds.includes(kind),
  );

const UNNAMED: { readonly [Kind in CompetitorKind]: { readonly [Lang in Language]: string } } = {
  rival: { en: 'the competitor', 'zh-CN': '竞争对手' },
  'present-supplier': { en: 'the present supplier', 'zh-CN': '现有供应商' },
  'own-build': { en: 'building it themselves', 'zh-CN': '自研' },
  nothing: { en: 'doing nothing', 'zh-CN': '维持现状' },
};

/** Its name, or what it is. */
export const sayRival = ({ name, kind }: Competitor, language: Language): string =>
  name.trim() || UNNAMED[kind][language];
