/** What each gate forbids on one map: the cases of the page by hand, beside the property over many maps. */
import { describe, expect, it } from 'vitest';
import { type Deeds, deedsOf } from '../../../src/analysis/flow/bookEntry.ts';
import { isContact, mayBeAskedAFavour, readGates } from '../../../src/analysis/flow/gates.ts';
import { readSilences } from '../../../src/analysis/flow/silence.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Person, Step } from '../../../src/model/records.ts';
import { LINE_ACTS, type LineAct } from '../../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-05-11');
const CONTACT: readonly LineAct[] = [
  'approaches',
  'presents',
  'asks-favour',
  'written-support',
  'price-indication',
  'concession',
  'sponsor',
];

function look(given: Sketch) {
  const map = sketch({ steps: { pick: 'selection', bid: 'tender' }, people: { wu: 'it' }, ...given });
  const facts = readFacts(map, BLANK_OUR_SIDE, TODAY);
  const gates = readGates(facts, readSilences(facts));
  const [pick, bid] = ['pick', 'bid'].map((id) => map.steps[id as never]) as [Step, Step];
  const wu = map.people['wu' as never] as Person;
  const acts = (deeds: Deeds) => LINE_ACTS.filter((act) => (deeds & deedsOf([act])) !== 0);
  return {
    gates,
    pick,
    bid,
    wu,
    at: (step: Step) => acts(gates.at(step)),
    directly: acts(gates.with(pick, wu).directly),
    throughOther: acts(gates.with(pick, wu).throughOther),
  };
}
const sorted = (...acts: readonly LineAct[]) => LINE_ACTS.filter((act) => acts.includes(act));

describe('on an ordinary map', () => {
  it('nothing is forbidden but presenting to one person', () => {
    expect(look({}).at(look({}).pick)).toEqual([]);
    expect(look({}).directly).toEqual(['presents']);
    expect(look({}).at(look({}).bid)).toEqual([]);
  });
});

describe('a public procedure', () => {
  const on = (fields: Sketch['fields']) => {
    const seen = look({ fields: { procedure: 'public-tender', ...fields } });
    return seen.at(seen.pick);
  };
  it.each<[string, Sketch['fields'], readonly LineAct[]]>([
    ['without a day: nothing in writing, nothing given', {}, ['written-support', 'concession']],
    ['before the notice', { tenderPublished: asDay('2026-09-01') }, ['written-support', 'concession']],
    [
      'after the result: no price either',
      { tenderPublished: asDay('2026-03-02'), tenderResult: asDay('2026-05-08') },
      ['written-support', 'concession', 'price-indication'],
    ],
    [
      'under its law by another name',
      { procedure: 'quotations', tenderRegime: 'eu' },
      ['written-support', 'concession'],
    ],
  ])('%s', (_, fields, acts) => {
    expect(on(fields)).toEqual(sorted(...acts));
  });

  it('between notice and result is a quiet period: nobody is brought before anybody', () => {
    expect(on({ tenderPublished: asDay('2026-05-04'), tenderResult: asDay('2026-06-30') })).toEqual(sorted(...CONTACT));
  });

  it('at its tender step too, whenever that will be', () => {
    const seen = look({ fields: { procedure: 'public-tender' } });
    expect(seen.at(seen.bid)).toEqual(sorted(...CONTACT));
  });

  it('is none where a private buyer invites', () => {
    const seen = look({
      fields: { procedure: 'private-tender', tenderRegime: 'eu', tenderPublished: asDay('2026-05-04') },
    });
    expect(seen.at(seen.bid)).toEqual([]);
  });
});

describe('a small business', () => {
  it('is spared our management, our consulting and committees', () => {
    const seen = look({ fields: { profile: 'smb' } });
    expect(seen.at(seen.pick)).toEqual(sorted('sponsor', 'consulting', 'committee'));
  });
});

describe('with somebody', () => {
  const withWu = (wu: NonNullable<Sketch['people']>[string], fields: Sketch['fields'] = {}) =>
    look({ people: { wu }, fields });

  it('who sits as a body one presents, and asks for nothing', () => {
    const { directly, throughOther, wu } = withWu({ sort: 'body', function: 'it' });
    expect(directly).toEqual(sorted(...CONTACT, 'consulting').filter((act) => act !== 'presents'));
    expect(throughOther).toEqual(directly);
    expect(mayBeAskedAFavour(wu)).toBe(false);
  });

  it.each(['it opponent', 'it sceptic', 'internal-audit', 'compliance'])(
    '%s: no favour is asked, but through them one goes on',
    (wu) => {
      const seen = withWu(wu);
      expect(seen.directly).toEqual(sorted('presents', 'asks-favour', 'written-support'));
      expect(seen.throughOther).toEqual(['presents']);
      expect(mayBeAskedAFavour(seen.wu)).toBe(false);
    },
  );

  it.each(['tender-agency', 'discipline-inspection'])('of %s nobody is ever approached', (wu) => {
    expect(withWu(wu).throughOther).toEqual(sorted(...CONTACT));
  });

  it('whose own quiet period it is, nothing is done, at whatever step', () => {
    const quiet = { from: asDay('2026-05-01'), to: asDay('2026-05-11') };
    expect(withWu({ function: 'it', quiet }).directly).toEqual(sorted(...CONTACT));
    expect(withWu({ function: 'it', quiet: { ...quiet, to: asDay('2026-05-10') } }).directly).toEqual(['presents']);
  });

  it('who is unknown here nothing is allowed, and with whom nothing forbids it, it is', () => {
    const { gates, pick, wu } = withWu('it');
    const may = (act: LineAct, id: string = wu.id) => gates.allows(pick, deedsOf([act]))(id as never);
    expect([may('approaches'), may('asks-favour'), may('presents'), may('approaches', 'nobody')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(mayBeAskedAFavour(wu)).toBe(true);
  });
});

describe('what brings us before somebody', () => {
  it('is all but how we work among ourselves', () => {
    expect(LINE_ACTS.filter((act) => isContact(deedsOf([act])))).toEqual(sorted(...CONTACT));
    expect(isContact(deedsOf([]))).toBe(false);
  });
});
