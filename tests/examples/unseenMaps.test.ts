/** Three purchases that no example shows, with what is stuck in each worked out by hand from the rules. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { LANES, LANGUAGES, type Language } from '../../src/model/words.ts';
import type { Day } from '../../src/shared/day.ts';
import { familyErp } from '../fixtures/maps/familyErp.ts';
import { hospital } from '../fixtures/maps/hospital.ts';
import { robotCell } from '../fixtures/maps/robotCell.ts';
import { tellAll } from '../fixtures/tellBlockers.ts';

const TODAY = '2026-02-16' as Day;

interface Unseen {
  readonly draw: (language: Language, today: Day) => BuyingMap;
  readonly found: readonly string[];
}

const UNSEEN: { readonly [name: string]: Unseen } = {
  // The committee is where they are; tender, contract and roll-out still lie ahead, so what concerns these is milder.
  hospital: {
    draw: hospital,
    found: [
      'note acceptance-open',
      'note no-message: president',
      'note not-placed: retired',
      'note terms-unprepared @contract',
      'note uncontacted-party: legal @contract',
      'note uncontacted-party: radiologists @rollout',
      'slow approvers-in-conflict: chen finance',
      'slow competitor-inside: professor',
      'slow guarded-approver: secretary',
      'slow negative-account: ethics',
      'slow no-message: deputy',
      'slow no-message: imaging',
      'slow quiet-ahead: deputy ethics finance president',
      'slow supervisors-ignored: ethics legal',
      'slow uncontacted-approver: president',
      'slow unknown-stance: deputy',
      'stop contact-in-quiet: chen',
      'stop contact-in-quiet: deputy',
      'stop hidden-opinion-holder: professor',
      'stop kp-cannot-push: ethics finance president procurement',
      'stop uncontacted-approver: ethics',
      'stop uncontacted-approver: finance',
    ],
  },
  'robot cell': {
    draw: robotCell,
    found: [
      'slow competitor-inside: procurement',
      'slow gone-cold: engineering',
      'slow hidden-opinion-holder: chair',
      'slow majority-not-won: chair engineering',
      'slow no-champion',
      'slow no-message: council',
      'slow no-message: procurement',
      'slow no-reason-now',
      'slow price-first: quality',
      'slow sibling-ignored: cfo controller',
      'slow sibling-ignored: itsec',
      'slow split-decision: engineering',
      'slow supervisors-ignored: legal',
      'slow uncontacted-party: itsec @trial',
      'slow uncontacted-party: legal @contract',
      'slow uncontacted-party: process @search',
      'slow uncontacted-party: production @acceptance',
      'slow uncontacted-party: production shift @need',
      'slow unknown-stance: council',
      'stop budget-not-discussed',
      'stop kp-cannot-push: cfo controller procurement',
      'stop negative-account',
      'stop over-authority: cfo',
      'stop uncontacted-approver: cfo',
      'stop uncontacted-approver: controller',
      'stop uncontacted-approver: quality',
    ],
  },
  // The profile says a small business, so nothing is asked for that only a key account has.
  'family ERP': {
    draw: familyErp,
    found: [
      'note too-much-unknown',
      'slow competitor-inside: friend',
      'slow hidden-opinion-holder: friend',
      'slow no-message: founder',
      'slow no-reason-now',
      'slow uncontacted-party: accountant @paid',
      'slow uncontacted-party: accountant warehouse @trial',
      'slow unknown-stance: founder',
      'stop kp-cannot-push: wife',
      'stop negative-account',
      'stop uncontacted-approver: wife',
    ],
  },
};

describe.each(Object.entries(UNSEEN))('%s', (_, { draw, found }) => {
  describe.each(LANGUAGES)('%s', (language) => {
    const map = draw(language, TODAY);

    it('is stuck where the rules say, and nowhere else', () => {
      expect(tellAll(map, TODAY)).toEqual(found);
    });

    it('gives every step on the way something in each of the five lanes', () => {
      const { flow, facts } = analyse(map, BLANK_OUR_SIDE, TODAY);
      // A small business is sold to by one person with little behind them.
      const lanes = map.fields.profile === 'smb' ? (['action', 'information'] as const) : LANES;
      const empty = [...facts.way.onTheWay].flatMap((step) =>
        lanes.filter((lane) => flow.cell(step, lane).length === 0).map((lane) => `${step} ${lane}`),
      );
      expect(empty).toEqual([]);
    });

    it('comes back whole from its file', () => {
      expect(parseMap(serialiseMap(map), TODAY)).toEqual({ ok: true, value: map });
    });
  });
});

describe('family ERP', () => {
  it('is drawn with more people than its profile claims', () => {
    expect(analyse(familyErp('en', TODAY), BLANK_OUR_SIDE, TODAY).readiness.disagreement).toBe('smb-held-by-many');
  });
});
