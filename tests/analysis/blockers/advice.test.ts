/** What rules advise, on many maps: a body is never met or called, nobody in quiet is approached, no order is split, no favour asked of whom none is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { sayRow } from '../../../src/analysis/blockers/sayRow.ts';
import { type MapFacts, readFacts } from '../../../src/facts/mapFacts.ts';
import type { PersonId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { patchAll } from '../../fixtures/patchAll.ts';
import { arbitraryDenseMap } from '../arbitrarySketch.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

const APPROACH: { readonly [Lang in Language]: RegExp } = {
  en: /\b(meet|see|call|in person|talk (to|with)|hear .* out|straight out|introduction|bring you together|show \S+ what it brings|ask (?!whoever|who )\S+)\b/i,
  'zh-CN': /去见|见到|约.*谈|引荐|当面|去问|去跟|去谈|听.*把话说完|直接去争取/,
};

/** Every advice on a map: of each finding, and of each row that tells several. */
function advice(map: BuyingMap, language: Language) {
  const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
  const { blockers } = findBlockers(facts, flowOf(map, []));
  return { facts, blockers, said: everything(blockers, facts, language) };
}

const everything = (blockers: readonly Blocker[], facts: MapFacts, language: Language): readonly string[] => [
  ...blockers.map((blocker) => `${blocker.rule}: ${sayBlocker(blocker, facts, language).todo}`),
  ...rowsOf(blockers).map((row) => `${row.blockers[0].rule}: ${sayRow(row, facts, language).todo}`),
];

const property = (
  change: (map: BuyingMap) => BuyingMap,
  check: (said: readonly string[], language: Language) => void,
) =>
  fc.assert(
    fc.property(arbitraryDenseMap, (map) => {
      for (const language of LANGUAGES) check(advice(change(map), language).said, language);
    }),
    { seed: 20261202, numRuns: 80 },
  );
const quiet = { from: asDay('2026-05-01'), to: asDay('2026-05-31') };

describe('advice on any map', () => {
  it('meets, calls and asks no body', () => {
    // Whom nobody names is not a body: rules that ask nobody in particular are left aside.
    const rest = /^(no-|over-|nobody-against|missing|budget|accept|unreach|dead|date|too|one-of|left|terms|contact-in)/;
    property(
      (map) => patchAll(map, 'people', { sort: 'body', quiet: null, left: false }),
      (said, language) => {
        for (const todo of said.filter((one) => !rest.test(one))) expect(todo).not.toMatch(APPROACH[language]);
      },
    );
  });

  it('approaches nobody while the whole purchase is in a quiet period', () => {
    property(
      (map) => ({ ...map, fields: { ...map.fields, quiet } }),
      (said, language) => {
        const asks = {
          en: /(^|[:.;] )(Ask|Meet|See|Call|Arrange|Talk|Plan|Win|Show|Hear)\b/,
          'zh-CN': /去见|约|引荐|当面|去问|去谈|请教/,
        };
        for (const todo of said) expect(todo).not.toMatch(asks[language]);
      },
    );
  });

  it('never splits an order, and offers no part of it first', () => {
    property(
      (map) => map,
      (said, language) => {
        const words = {
          en: /split (it|the order|the contract|the amount)|smaller (start|order)|in (two|several) orders|below the limit/i,
          'zh-CN': /拆分|拆成|分几单|先小范围|限额以下/,
        };
        for (const todo of said) expect(todo).not.toMatch(words[language]);
      },
    );
  });
});

describe('advice', () => {
  const todo = (given: Sketch, rule: string, language: Language = 'en') => {
    const facts = readFacts(sketch(given), BLANK_OUR_SIDE, asDay(TODAY));
    const found = findBlockers(facts, flowOf(sketch(given), [])).blockers.find((blocker) => blocker.rule === rule);
    return found ? sayBlocker(found, facts, language).todo : 'not found';
  };

  it('speaks of a body among people apart from them, and of whoever is in quiet not at all', () => {
    const given: Sketch = {
      people: {
        a: { name: 'The board', sort: 'body' },
        b: { name: 'Bo', stance: 'neutral' },
        c: { name: 'Cy', quiet },
        d: { name: 'Di', kp: true },
      },
      steps: { pick: 'selection' },
      seats: ['a approver pick', 'b approver pick', 'c approver pick', 'd approver pick'],
    };
    expect(todo(given, 'kp-cannot-push')).toBe(
      'Win Bo in person, or find out who sways them and draw the line. Find out who presents to The board and who is listened to there, and draw the line. Cy may not be approached now: get our side of it ready, and put what is open in writing by the permitted way.',
    );
  });

  it('asks no opponent and no supervisor for a way in', () => {
    const only = (who: string): Sketch => ({
      people: { a: `${who} met`, b: '', c: '' },
      steps: { need: 'need', pick: 'selection' },
      seats: ['a initiator need', 'b approver pick', 'c executor pick'],
    });
    expect(todo(only('sales'), 'single-thread')).toMatch(/^Ask A to bring you together/);
    for (const who of ['sales opponent', 'sales sceptic', 'internal-audit', 'compliance champion']) {
      expect(todo(only(who), 'single-thread')).toMatch(/^Look for a second way in/);
      expect(todo(only(who), 'single-thread', 'zh-CN')).toMatch(/^另找一条/);
    }
  });

  it('tells each supervising function of its own matter: only the lawyers hear of terms', () => {
    const heard = (supervisor: string) =>
      todo(
        {
          people: { a: 'sales met', b: supervisor },
          steps: { need: 'need', pick: 'selection' },
          seats: ['a initiator need', 'b informed pick'],
        },
        'supervisors-ignored',
      );
    expect(heard('legal')).toMatch(/terms/);
    expect(heard('compliance')).toMatch(/rules of conduct/);
    expect(heard('data-protection')).toMatch(/personal data/);
    expect(heard('risk-control')).toMatch(/checks/);
    for (const who of ['compliance', 'data-protection', 'risk-control']) expect(heard(who)).not.toMatch(/terms/);
  });

  it('gives the reason against a term to whom it concerns', () => {
    const given: Sketch = {
      people: { a: 'sales', b: { name: 'Bo', function: 'finance' } },
      steps: { need: 'need', paper: 'contract' },
      seats: ['a initiator need', 'b approver paper'],
      terms: { paper: [['Pay in 90 days']] },
    };
    const said = (person: PersonId | null) => {
      const facts = readFacts(patchAll(sketch(given), 'terms', { person }), BLANK_OUR_SIDE, asDay(TODAY));
      const found = findBlockers(facts, flowOf(facts.map, [])).blockers.find(({ rule }) => rule === 'terms-unprepared');
      return found && sayBlocker(found, facts, 'en').todo;
    };
    expect(said(asId('b'))).toMatch(/give Bo a reason that can be passed on/);
    expect(said(null)).toMatch(/give whomever it concerns there a reason/);
  });
});
