/** A map begun from a shipped sample has a flow that one would take to such a customer: nobody is asked for what is not theirs. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { LaneItem } from '../../src/analysis/flow/flow.ts';
import { analysedMap } from '../../src/cli/analysedMap.ts';
import { SAMPLES } from '../../src/cli/samples/sampleFiles.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { SHIPPED_SAMPLES, type ShippedSample } from '../../src/model/shippedSamples.ts';
import { startFrom } from '../../src/samples/startFrom.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

interface Begun {
  readonly map: BuyingMap;
  readonly items: readonly LaneItem[];
}

const BEGUN = Object.fromEntries(
  SHIPPED_SAMPLES.map((name) => {
    const map = startFrom(SAMPLES[name]('en'), 'begun' as MapId);
    return [name, { map, items: analyse(map, BLANK_OUR_SIDE, asDay('2026-12-01')).flow.items }];
  }),
) as { readonly [Of in ShippedSample]: Begun };
const ALL = Object.entries(BEGUN);

const entriesOf = ({ reasons }: LaneItem) => reasons.map(({ entry }) => entry);
/** Who stands in a line of this entry, by title. */
const titlesIn = ({ map, items }: Begun, entry: string): readonly string[] =>
  items.flatMap(({ reasons }) =>
    reasons.flatMap(({ entry: own, person }) => (own === entry && person ? [map.people[person]?.title ?? ''] : [])),
  );

it('has empty chairs of the customer’s own named from its chart, and of others asked whose they are', () => {
  let outsiders = 0;
  for (const [, { map, items }] of ALL)
    for (const item of items.filter((one) =>
      entriesOf(one).some((entry) => entry.startsWith('contact.none.unnamed')),
    )) {
      const outside = item.reasons.map(({ person }) => person && map.people[person]?.function === 'outside');
      const [first] = outside;
      expect(new Set(outside)).toEqual(new Set([first]));
      expect(/organisation chart/.test(item.words.en), item.words.en).toBe(!first);
      expect(/组织架构/.test(item.words['zh-CN']), item.words['zh-CN']).toBe(!first);
      if (first) outsiders += outside.length;
    }
  expect(outsiders).toBeGreaterThanOrEqual(8);
});

it('shows a way to those who approve, also where nobody is for us yet', () => {
  for (const [name, { map }] of ALL) {
    const analysis = analyse(map, BLANK_OUR_SIDE, asDay('2026-12-01'));
    const { blockers } = analysedMap('', analysis, BLANK_OUR_SIDE, 'en');
    const found = blockers.filter(
      ({ rule, todo }) => rule === 'uncontacted-approver' && !/prepares the papers/.test(todo),
    );
    expect(found.length, name).toBeGreaterThan(0);
    for (const { todo } of found) expect(todo).toMatch(/who is for us, or a colleague of ours/);
  }
});

it('says a thing that every approval asks of us once', () => {
  for (const [name, { items }] of ALL) {
    const open = items.filter(({ folded, lane }) => !folded && (lane === 'system' || lane === 'team'));
    const said = open.map(({ words }) => words.en);
    expect(new Set(said).size, name).toBe(said.length);
  }
  const deliveries = BEGUN.university.items.filter((item) => entriesOf(item).includes('approval.delivery-undated'));
  expect(deliveries).toHaveLength(5);
  expect(deliveries.filter(({ folded }) => !folded)).toHaveLength(1);
});

it('puts what a way hangs on into the question', () => {
  const lines = ALL.flatMap(([, { items }]) => items.filter((item) => entriesOf(item).includes('condition.text')));
  expect(lines.map(({ words }) => words.en)).toContain(
    'Check with the head of the requesting department whether this holds, “on the list of major matters”, who decides it, and what “Party committee” then needs',
  );
  for (const { words } of lines) expect(words['zh-CN']).toMatch(/「.+」是否成立/);
});

describe('asks nobody for what is not theirs', () => {
  it('how much it is used: neither of whoever supervises nor of whoever clears it', () => {
    const asked = ALL.flatMap(([, begun]) => titlesIn(begun, 'rollout.approver.share'));
    expect(asked.filter((title) => /safety|supervising|security/i.test(title))).toEqual([]);
  });

  it.each<[ShippedSample, string, RegExp]>([
    ['holding', 'a service framework has no entries in a ledger', /reaches the ledger|booking and ordering|plates/],
    ['retail-chain', 'merchandising has no leads', /good lead/],
    ['property-group', 'a building site has no shifts of users', /shift by shift|stocktaking|nights included/],
    ['university', 'an instrument answers no calls', /calls, hours and rework/],
    ['city-government', 'the works are accepted once', /sheet of the month|first two shifts/],
    ['internet-company', 'whoever clears security weighs no cost', /paper to the security engineer.*cost by year/],
    ['manufacturing-group', 'a machine has no keyboard', /at the keyboard/],
    ['internet-company', 'prices are being negotiated', /marked as no offer|for which customers we are right/],
    ['city-hospital', 'a ward has no stops', /: stops,|shift log/],
  ])('%s: %s', (name, _why, wrong) => {
    expect(BEGUN[name].items.map(({ words }) => words.en).filter((line) => wrong.test(line))).toEqual([]);
  });

  it('the office that reviews, of the systems of the office that buys', () => {
    const begun = BEGUN['city-government'];
    for (const entry of ['it.approver.way-back', 'it.approver.who-runs', 'it.approver.change-days'])
      expect(titlesIn(begun, entry), entry).toEqual(['Head of the bureau’s information centre']);
    expect(titlesIn(begun, 'administration.approver.request-needs')).toEqual([
      'Head of project review at the data bureau',
    ]);
  });

  it('public buyers are not told what they themselves approved', () => {
    for (const name of ['university', 'city-government'] as const)
      expect(titlesIn(BEGUN[name], 'approval.executor.ready-after')).toEqual([]);
  });

  it('the same of two heads of IT', () => {
    const titles = titlesIn(BEGUN['joint-stock-bank'], 'it.approver.frozen');
    expect(titles).toEqual(['Chief architect']);
    expect(titlesIn(BEGUN['joint-stock-bank'], 'it.approver.ready-or-built')).toEqual(['Chief architect']);
    expect(titlesIn(BEGUN['joint-stock-bank'], 'search.price-band')).toEqual([]);
  });
});
