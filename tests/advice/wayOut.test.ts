/** Every way out that is offered, taken once: afterwards the finding is gone. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/advice/answer.ts';
import type { Ask, AskKind, AskOf } from '../../src/advice/ask.ts';
import { wayOut } from '../../src/advice/wayOut.ts';
import type { Blocker, Fix } from '../../src/analysis/blockers/blockerRule.ts';
import { findBlockers } from '../../src/analysis/blockers/findBlockers.ts';
import { deriveFlow } from '../../src/analysis/flow/deriveFlow.ts';
import { type MapFacts, readFacts } from '../../src/facts/mapFacts.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { addDays } from '../../src/shared/day.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { counter, reply, takeWayOut } from '../fixtures/wayOut.ts';

const TODAY = asDay('2026-05-11');
const id = (name: string) => asId<never>(name);

const ourTeam: OurSide = {
  ...BLANK_OUR_SIDE,
  people: {
    wu: { id: id('wu'), name: 'Wu', title: '', capabilities: {}, order: 'a0' },
    hu: { id: id('hu'), name: 'Hu', title: '', capabilities: {}, order: 'a1' },
  },
};

function blockersOf(
  map: BuyingMap,
  ours: OurSide,
): { readonly facts: MapFacts; readonly blockers: readonly Blocker[] } {
  const facts = readFacts(map, ours, TODAY);
  return { facts, blockers: findBlockers(facts, deriveFlow(facts)).blockers };
}

interface Case {
  readonly map: Sketch;
  readonly ours?: OurSide;
  /** What the click does. */
  readonly does: AskKind | 'edit';
}

const chain = { need: 'need', pick: 'selection', sign: 'budget', paper: 'contract' } as const;
const three: Sketch = {
  people: { lin: 'sales', gao: 'it', zhao: 'finance' },
  steps: chain,
  seats: ['lin initiator need', 'gao approver pick', 'zhao approver sign'],
};
const talked = (...people: string[]) => [{ with: people, day: '2026-05-04', topics: ['value'] as const }];

const CASES: { readonly [rule: string]: Case } = {
  'no-initiator': { map: { people: { gao: '' }, steps: chain, seats: ['gao approver sign'] }, does: 'somebody' },
  'no-approver': { map: {}, does: 'somebody' },
  'split-decision': { map: { ...three, people: { lin: '', gao: 'champion', zhao: 'opponent' } }, does: 'stance' },
  'opposed-approver': { map: { ...three, people: { lin: '', gao: 'sceptic', zhao: '' } }, does: 'stance' },
  'unknown-stance': { map: { ...three, contacts: talked('gao') }, does: 'stance' },
  'unreachable-step': { map: { ...three, links: ['need > pick', 'sign > paper'] }, does: 'edit' },
  'dead-end': {
    map: {
      ...three,
      fields: { amount: 800_000 },
      links: ['need > pick', 'pick > sign : up-to 300000', 'sign > paper'],
    },
    does: 'link',
  },
  'approvers-in-conflict': {
    map: { ...three, people: { lin: '', gao: 'met', zhao: '' }, relations: ['gao conflicts zhao'] },
    does: 'level',
  },
  'no-account': { map: { ...three, fields: { amount: 800_000 }, account: ['money large'] }, does: 'account' },
  'majority-not-won': {
    map: {
      people: { gao: 'champion large', a: 'sceptic', b: 'opponent', c: 'sceptic' },
      steps: chain,
      seats: ['gao approver sign', 'a approver pick', 'b approver pick', 'c approver pick'],
    },
    does: 'stance',
  },
  'no-reason-now': { map: { steps: chain }, does: 'reason' },
  'not-placed': { map: { ...three, people: { ...three.people, he: '' } }, does: 'seat' },
  'budget-not-discussed': { map: { ...three, fields: { amount: 5 } }, does: 'contact' },
  'over-authority': {
    map: { ...three, fields: { amount: 800_000 }, people: { lin: '', gao: 'limit=none', zhao: 'limit=500' } },
    does: 'somebody',
  },
  'signature-unknown': {
    map: { ...three, fields: { amount: 800_000 }, contacts: talked('gao') },
    does: 'limit',
  },
  'missing-function': { map: { ...three, fields: { offerKinds: ['system'], touchesData: true } }, does: 'functions' },
  'uncontacted-approver': { map: three, does: 'contact' },
  'uncontacted-party': { map: three, does: 'contact' },
  'supervisors-ignored': {
    map: {
      people: { lin: 'sales', gao: 'risk-control' },
      steps: chain,
      seats: ['lin initiator need', 'gao informed sign'],
      contacts: talked('lin'),
    },
    does: 'contact',
  },
  'sibling-ignored': {
    map: {
      people: { lin: 'sales', gao: 'marketing' },
      steps: chain,
      seats: ['lin initiator need', 'gao informed sign'],
      contacts: talked('lin'),
    },
    does: 'contact',
  },
  'no-message': { map: { ...three, contacts: talked('gao') }, does: 'concerns' },
  'price-first': {
    map: { ...three, contacts: [{ with: ['gao'], day: '2026-05-04', topics: ['price'] }] },
    does: 'contact',
  },
  'terms-unprepared': { map: three, does: 'terms' },
  'contact-in-quiet': {
    map: {
      ...three,
      fields: { quiet: { from: asDay('2026-05-01'), to: asDay('2026-05-31') } },
      contacts: [{ with: ['gao'], day: '2026-05-20', status: 'planned' }],
    },
    does: 'quiet-contacts',
  },
  'acceptance-open': { map: { ...three, fields: { amount: 5 }, contacts: talked('gao') }, does: 'somebody' },
  'single-thread': { map: { ...three, contacts: talked('gao') }, does: 'contact' },
  'kp-cannot-push': { map: { ...three, people: { lin: 'kp', gao: '', zhao: '' } }, does: 'stance' },
  'hidden-opinion-holder': {
    map: { ...three, people: { ...three.people, he: '' }, relations: ['he sways gao'] },
    does: 'contact',
  },
  'guarded-approver': {
    map: { ...three, people: { ...three.people, he: '' }, relations: ['he guards gao'] },
    does: 'contact',
  },
  'competitor-inside': {
    map: { ...three, people: { ...three.people, gao: { competitors: [{ name: 'Orchid Soft', kind: 'rival' }] } } },
    does: 'competitor',
  },
  'left-but-seated': { map: { ...three, people: { ...three.people, gao: 'left' } }, does: 'successor' },
  'quiet-ahead': { map: { ...three, fields: { quiet: { from: asDay('2026-05-20'), to: null } } }, does: 'level' },
  'date-cannot-hold': {
    map: { ...three, fields: { reasonNow: 'The audit', reasonBy: asDay('2026-05-29') } },
    does: 'by-when',
  },
  'gone-cold': { map: { ...three, contacts: [{ with: ['gao'], day: '2026-03-01' }] }, does: 'contact' },
  'no-next-step': { map: { ...three, contacts: talked('gao') }, does: 'contact' },
  'one-of-ours': {
    map: {
      ...three,
      contacts: [{ with: ['lin', 'gao', 'zhao'], day: '2026-05-04', ours: ['wu'] }],
    },
    ours: ourTeam,
    does: 'contact',
  },
  'nobody-owns': { map: three, ours: ourTeam, does: 'owner' },
  'account-contested': { map: { ...three, fields: { contested: true } }, ours: ourTeam, does: 'yes-no' },
};

const five = ['a', 'b', 'c', 'd', 'e'].map((person) => `${person} informed need`);

/** What no single answer settles, and where it is worked on. */
const OPENS: { readonly [rule: string]: { readonly map: Sketch; readonly opens: unknown } } = {
  'negative-account': { map: { ...three, account: ['saving small', 'money large'] }, opens: { kind: 'map' } },
  'no-champion': {
    map: { people: { a: 'supporter', b: '', c: '', d: '', e: '' }, steps: chain, seats: five },
    opens: { kind: 'people', ids: ['a'] },
  },
  'too-much-unknown': {
    map: { people: { a: '', b: '', c: '', d: '', e: '' }, steps: chain, seats: five },
    opens: { kind: 'people', ids: ['a'] },
  },
  'capability-missing': { map: three, opens: 'our-side' },
  'support-missing': { map: three, opens: 'our-side' },
  'system-missing': { map: three, opens: 'our-side' },
};

describe('a way out', () => {
  it.each(Object.entries(CASES))('of %s leaves it silent', (rule, { map: given, ours = BLANK_OUR_SIDE, does }) => {
    const map = sketch(given);
    const { facts, blockers } = blockersOf(map, ours);
    const found = blockers.find((blocker) => blocker.rule === rule);
    const fix = found && wayOut(found.fix, facts);
    expect(fix?.kind === 'ask' ? fix.ask.kind : fix?.kind).toBe(does);
    if (!found || !fix || fix.kind === 'open') throw new Error('unreachable: the line above fails first');
    const edit = fix.kind === 'edit' ? fix.edit : reply(fix.ask, counter());
    const next = edit(map);
    expect(checkMap(next)).toEqual([]);
    expect(blockersOf(next, ours).blockers.filter((blocker) => blocker.key === found.key)).toEqual([]);
    expect(edit(map)).toEqual(next);
  });

  it.each(Object.entries(OPENS))('of %s opens the place where it is worked on', (rule, { map: given, opens }) => {
    const { facts, blockers } = blockersOf(sketch(given), ourTeam);
    const found = blockers.find((blocker) => blocker.rule === rule);
    expect(found && wayOut(found.fix, facts)).toEqual({ kind: 'open', open: opens });
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['the stances not known yet', 'unknown', ['f']],
    ['the undecided again, where all are known', 'neutral', ['c', 'f']],
  ])('of nobody-against asks for %s', (_, last, people) => {
    const map = sketch({
      people: { a: 'champion', b: 'supporter', c: 'neutral', d: 'supporter', e: 'supporter', f: last },
      steps: chain,
      seats: [...five, 'f informed need'],
    });
    const { facts, blockers } = blockersOf(map, ourTeam);
    const found = blockers.find(({ rule }) => rule === 'nobody-against');
    const fix = found && wayOut(found.fix, facts);
    expect(fix).toEqual({ kind: 'ask', ask: { kind: 'stance', people } });
    const next = found && takeWayOut(found, facts);
    expect(next && blockersOf(next.map, ourTeam).blockers.map(({ rule }) => rule)).not.toContain('nobody-against');
  });

  it('of no-champion opens whoever counts most among those not against us', () => {
    const map = sketch({
      people: { a: 'opponent large', b: 'small', c: 'medium', d: '', e: '' },
      steps: chain,
      seats: five,
    });
    const { facts, blockers } = blockersOf(map, ourTeam);
    const found = blockers.find(({ rule }) => rule === 'no-champion');
    expect(found && wayOut(found.fix, facts)).toEqual({ kind: 'open', open: { kind: 'people', ids: ['c'] } });
  });
});

describe('wayOut', () => {
  const facts = readFacts(sketch(three), BLANK_OUR_SIDE, TODAY);
  const gone = id('gone');

  it.each<readonly [string, Fix | null]>([
    ['there is no way out', null],
    ['the person has gone', { do: 'edit-person', person: gone, field: 'stance' }],
    ['the people have gone', { do: 'record-contact', people: [gone], topic: null }],
    ['the people to win have gone', { do: 'win-over', people: [gone] }],
    ['the people to look after have gone', { do: 'assign-owner', people: [gone] }],
    ['the step has gone', { do: 'edit-step', step: gone, field: 'links' }],
    ['the step of the terms has gone', { do: 'answer-terms', step: gone, terms: [] }],
    ['who has the concern has gone', { do: 'answer-concerns', person: gone, concerns: [] }],
    ['whose account it is has gone', { do: 'account', person: gone }],
    ['who has left is not seated any more', { do: 'hand-over', person: id('gao') }],
    ['no function is left', { do: 'fill-functions', functions: [] }],
    ['no contact lies in a quiet time', { do: 'edit-person', person: id('gao'), field: 'contacts' }],
  ])('offers nothing when %s', (_, fix) => expect(wayOut(fix, facts)).toBeNull());

  it.each<readonly [Fix, unknown]>([
    [
      { do: 'edit-person', person: id('gao'), field: 'relations' },
      { kind: 'people', ids: ['gao'] },
    ],
    [
      { do: 'edit-person', person: id('gao'), field: 'quiet' },
      { kind: 'people', ids: ['gao'] },
    ],
    [{ do: 'edit-map', field: 'offer' }, { kind: 'map' }],
    [{ do: 'assign-owner', people: [id('gao')] }, 'our-side'],
    [
      { do: 'edit-step', step: id('paper'), field: 'links' },
      { kind: 'step', id: 'paper' },
    ],
  ])('opens a place for %o', (fix, open) => expect(wayOut(fix, facts)).toEqual({ kind: 'open', open }));

  it.each<readonly [Fix, Ask]>([
    [{ do: 'edit-map', field: 'amount' }, { kind: 'amount' }],
    [
      { do: 'edit-map', field: 'account' },
      { kind: 'account', person: null, sides: ['value', 'cost'] },
    ],
    [
      { do: 'edit-person', person: id('gao'), field: 'function' },
      { kind: 'function', person: id('gao') },
    ],
    [
      { do: 'edit-step', step: id('sign'), field: 'seats' },
      { kind: 'somebody', role: 'executor', step: id('sign'), newStep: 'custom' },
    ],
    [
      { do: 'seat-somebody', role: 'approver', step: null },
      { kind: 'somebody', role: 'approver', step: id('sign'), newStep: 'approval' },
    ],
    [
      { do: 'seat-somebody', role: 'informed', step: gone },
      { kind: 'somebody', role: 'informed', step: id('paper'), newStep: 'contract' },
    ],
  ])('asks for %o', (fix, ask) => expect(wayOut(fix, facts)).toEqual({ kind: 'ask', ask }));

  describe('where one of several will do', () => {
    const people = {
      lin: 'sales',
      gao: 'it contacted',
      zhao: 'finance',
      qi: { function: 'legal', quiet: { from: asDay('2026-05-01'), to: asDay('2026-05-31') } },
    } as const;
    const seats = ['lin initiator need', 'gao approver sign', 'zhao approver sign', 'qi approver sign'];
    const chosen = (rule: string, more: Partial<Sketch> = {}) => {
      const found = blockersOf(sketch({ steps: chain, people, seats, ...more }), BLANK_OUR_SIDE);
      const fix = found.blockers.find((blocker) => blocker.rule === rule)?.fix ?? null;
      const out = wayOut(fix, found.facts);
      return out?.kind === 'ask' && out.ask.kind === 'contact' ? [out.ask.chosen, out.ask.people] : out;
    };

    it('offers all who know of the budget and may be approached, whom we know first, and each of them once', () => {
      expect(chosen('budget-not-discussed', { fields: { amount: 5 } })).toEqual([['gao'], ['gao', 'zhao', 'lin']]);
    });

    it('offers all whom nobody has talked to beside the one contact, who approves first', () => {
      expect(chosen('single-thread')).toEqual([['zhao'], ['zhao', 'lin']]);
    });

    it('offers all who start or approve it for the next step, whom we know first', () => {
      expect(chosen('no-next-step', { contacts: talked('gao') })).toEqual([['gao'], ['gao', 'zhao', 'lin']]);
    });

    const newId = <Id extends string>() => 'new' as Id;

    it('records it with the first unless somebody else is chosen', () => {
      const map = sketch({ steps: chain, people, seats, fields: { amount: 5 } });
      const found = blockersOf(map, BLANK_OUR_SIDE);
      const fix = found.blockers.find((blocker) => blocker.rule === 'budget-not-discussed')?.fix ?? null;
      const out = wayOut(fix, found.facts);
      if (out?.kind !== 'ask' || out.ask.kind !== 'contact') throw new Error('nothing is asked');
      const kept = (who?: readonly string[]) => {
        const given = { day: TODAY, topics: [], ...(who && { people: who.map((one) => id(one)) }) };
        return Object.values(answer(out.ask as AskOf<'contact'>, given, newId)(map).contacts)[0]?.people;
      };
      expect([kept(), kept(['zhao'])]).toEqual([['gao'], ['zhao']]);
    });
  });

  it('proposes a next contact outside every quiet period', () => {
    const quiet = sketch({
      ...three,
      fields: { quiet: { from: null, to: asDay('2026-05-25') } },
      people: { ...three.people, gao: { quiet: { from: asDay('2026-05-26'), to: asDay('2026-05-28') } } },
    });
    const fix = wayOut({ do: 'plan-contact', people: [id('gao')] }, readFacts(quiet, BLANK_OUR_SIDE, TODAY));
    expect(fix).toMatchObject({ kind: 'ask', ask: { kind: 'contact', status: 'planned', day: '2026-05-29' } });
    const free = wayOut({ do: 'plan-contact', people: [id('gao')] }, facts);
    expect(free).toMatchObject({ ask: { day: addDays(TODAY, 7) } });
  });
});
