/** What the button of a way out is called; must never promise more than the click does. */
import type { WayOut } from '../advice/wayOut.ts';
import type { Fix } from '../analysis/blockers/blockerRule.ts';
import type { TextKey } from '../text/text.ts';

const WORDS: { readonly [Do in Fix['do']]: TextKey } = {
  'seat-somebody': 'blockers.fixSomebody',
  'fill-functions': 'blockers.fixFunctions',
  'record-contact': 'blockers.fixRecord',
  'plan-contact': 'blockers.fixPlan',
  'answer-concerns': 'blockers.fixConcerns',
  'answer-terms': 'blockers.fixTerms',
  'edit-person': 'blockers.fixPerson',
  'edit-step': 'blockers.fixStep',
  'edit-map': 'blockers.fixMap',
  'win-over': 'blockers.fixStance',
  meet: 'blockers.fixPerson',
  'edit-our-side': 'blockers.fixOurSide',
  'hand-over': 'blockers.fixHandOver',
  'assign-owner': 'blockers.fixOwner',
  account: 'blockers.fixAccount',
};

/** An edit needs no answer: it joins two parts of the chain, or takes a mark off somebody who has left. */
export function wayOutWord(fix: Fix, way: WayOut): TextKey {
  if (way.kind !== 'edit') return WORDS[fix.do];
  return fix.do === 'hand-over' ? 'blockers.fixUnmark' : 'blockers.fixJoin';
}
