/** Blockers and decision compared, the figures above the list, the marks on the sheet, and what is worth offering. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { addConcern } from '../../src/edit/addConcern.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { waive } from '../../src/edit/waive.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { compareDecision } from '../../src/moments/compareDecision.ts';
import { compareFindings, type FindingChange } from '../../src/moments/compareFindings.ts';
import { compareMaps } from '../../src/moments/compareMaps.ts';
import { countChanges } from '../../src/moments/countChanges.ts';
import { marksOf } from '../../src/moments/marks.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const id = asId<never>;
const day = asDay('2026-11-23');
const team = {
  ...BLANK_OUR_SIDE,
  people: { mei: { id: id('mei'), name: 'Mei', title: '', capabilities: {}, order: 'a0' } },
};
const map = sketch({
  people: { gao: 'it sceptic none', lin: 'sales supporter met', qiu: 'finance' },
  steps: { need: 'need', selection: 'selection', contract: 'contract' },
  seats: ['lin initiator need', 'gao approver selection', 'qiu approver contract'],
});
const found = (one: BuyingMap) => analyse(one, BLANK_OUR_SIDE, day);
const named = (changes: readonly FindingChange[]) =>
  changes.map((change) => `${change.kind} ${change.key}${change.kind !== 'changed' && change.aside ? ' aside' : ''}`);

describe('blockers', () => {
  const met = setPerson(map, { person: id('gao'), patch: { contact: 'met', stance: 'champion' } });
  const changes = compareFindings(found(map), found(met));

  it('that are solved went, and comparing a state with itself finds none', () => {
    expect(named(changes)).toContain('went uncontacted-approver|gao');
    expect(compareFindings(found(map), found(map))).toEqual([]);
  });

  it('mirror each other', () => {
    const back = named(compareFindings(found(met), found(map)));
    const turned = named(changes).map((one) =>
      one.replace(/^(came|went)/, (kind) => (kind === 'came' ? 'went' : 'came')),
    );
    expect([...back].sort()).toEqual([...turned].sort());
  });

  it('that were set aside are not solved, and count in no figure', () => {
    const [key = ''] = found(map).blockers.map((blocker) => blocker.key);
    const aside = waive(map, { finding: key, reason: 'known' });
    const gone = compareFindings(found(map), found(aside));
    expect(named(gone)).toEqual([`went ${key} aside`]);
    expect(named(compareFindings(found(aside), found(map)))).toEqual([`came ${key} aside`]);
    expect(countChanges(compareMaps(map, aside), gone).blockersGone).toBe(0);
  });
});

describe('the decision', () => {
  const decided = (one: BuyingMap) => analyse(one, team, day).decision;

  it('is no news where it stands as it stood', () => {
    expect(compareDecision(decided(map), decided(map))).toBeNull();
  });

  it('names what is missing for it, and frees no step that can no longer be decided', () => {
    const change = compareDecision(decided(map), decided(deletePerson(map, { person: id('lin') })));
    expect(change?.missing).toEqual({ was: [], is: ['initiator'] });
    expect(change?.path?.is).toBeNull();
    expect(change?.freeNow).toEqual([]);
  });

  it('names the steps that are blocked no longer, and read the other way those that are now', () => {
    const without = deletePerson(map, { person: id('qiu') });
    expect(compareDecision(decided(map), decided(without))?.freeNow).toEqual(['contract']);
    expect(compareDecision(decided(without), decided(map))?.blockedNow).toEqual(['contract']);
  });
});

describe('the figures', () => {
  it('count a known stance that moved, and no stance that only became known', () => {
    const moved = setPerson(map, { person: id('gao'), patch: { stance: 'supporter' } });
    const known = setPerson(moved, { person: id('qiu'), patch: { stance: 'opponent' } });
    const counts = countChanges(compareMaps(map, known), []);
    expect([counts.towards, counts.away]).toEqual([1, 0]);
    expect(countChanges(compareMaps(known, map), []).away).toBe(1);
  });

  it('count who came, went, left, and came closer', () => {
    const left = setPerson(map, { person: id('lin'), patch: { left: true } });
    const met = setPerson(left, { person: id('gao'), patch: { contact: 'met' } });
    const counts = countChanges(compareMaps(map, deletePerson(met, { person: id('qiu') })), []);
    expect(counts).toMatchObject({ came: 0, went: 1, left: 1, closer: 1, colder: 0 });
  });
});

describe('the marks on the sheet', () => {
  const marks = (after: BuyingMap) => marksOf(compareMaps(map, after));

  it('say whose stance and contact moved, and from what to what', () => {
    const moved = setPerson(map, { person: id('gao'), patch: { stance: 'champion', contact: 'met' } });
    expect([...marks(moved)]).toEqual([
      ['gao', { kind: 'changed', stance: { was: 'sceptic', is: 'champion' }, contact: { was: 'none', is: 'met' } }],
    ]);
  });

  it('stand on who went, and on whom something hangs that is new', () => {
    expect(marks(deletePerson(map, { person: id('gao') })).get('gao')?.kind).toBe('went');
    const asked = addConcern(map, { id: id('k'), person: id('gao'), text: 'Why?', message: '' });
    expect(marks(asked).get('gao')).toEqual({ kind: 'around', stance: null, contact: null });
  });
});
