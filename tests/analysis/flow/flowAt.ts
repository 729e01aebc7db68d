/** The flow on one of some days, by the playbook as it is or with lines that say all there is to say; and the same with nothing kept from before. */
import { FACTS_OF_PLACES } from '../../../src/analysis/flow/bookEntry.ts';
import { deriveFlow } from '../../../src/analysis/flow/deriveFlow.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import type { OurSide, OwnEntry, PlaybookOverride } from '../../../src/model/ourSide.ts';
import { ROLES } from '../../../src/model/words.ts';
import { FACTS, PLACEHOLDERS } from '../../../src/playbook/playbook.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';
import { team } from '../ruleTester.ts';

export const DAYS = ['2026-01-15', '2026-04-10', '2026-05-11', '2026-11-23'].map(asDay);
const own = (id: string, words: string, parts: OwnEntry['parts']): PlaybookOverride => ({
  id: `own.${id}`,
  off: false,
  words: { en: words, 'zh-CN': words },
  own: { lane: 'action', stepKinds: [], parts, functions: [], asks: null },
  gates: { acts: ['approaches'], sorts: [], procedures: [], profiles: [], offers: [] },
});
const isFact = (place: string) => FACTS.some((fact) => fact === place);
/** Every place there is, so that each step's lines say all that a playbook can have them say; a fact is told apart, for without it the whole line falls away. */
const SAYS_ALL = PLACEHOLDERS.filter((place) => !isFact(place))
  .map((place) => `{${place}}`)
  .join(' · ');
const EVERYBODY = [...ROLES, 'opinion-holder'] as const;
const OWN = [
  own('step', SAYS_ALL, []),
  own('people', SAYS_ALL, EVERYBODY),
  ...FACTS.map((fact) => own(fact, `{${fact}}`, FACTS_OF_PLACES.includes(fact) ? EVERYBODY : [])),
];
const OURS = team(['li']);
const SIDES: readonly OurSide[] = [
  OURS,
  {
    ...OURS,
    playbook: Object.fromEntries(OWN.map((entry) => [entry.id, entry])),
  },
];

export type Moment = { readonly map: BuyingMap; readonly day: number; readonly side: number };

export const flowAt = ({ map, day, side }: Moment) =>
  deriveFlow(readFacts(map, SIDES[side] as OurSide, DAYS[day] as (typeof DAYS)[number]));

/** From records that were never seen before, so that nothing can be kept of them. */
export const fresh = (moment: Moment) => flowAt({ ...moment, map: structuredClone(moment.map) });
