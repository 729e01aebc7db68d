/** Findings told as few rows: which go together, where each row stands, what an early map reads as; and stamps, which count every finding. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { aroundBiggest, type BlockerRow, isToldUnder, rowsOf } from '../../../src/analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { type FoundBlockers, findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { sayRow } from '../../../src/analysis/blockers/sayRow.ts';
import { itemStampKey, stampsOf } from '../../../src/analysis/blockers/stamps.ts';
import { type MapFacts, readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES, type Severity } from '../../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { arbitraryDenseMap, arbitraryTeam } from '../arbitrarySketch.ts';
import { type Asked, flowOf, TODAY, team } from '../ruleTester.ts';

const finding = (key: string, severity: Severity, what: Partial<Blocker>): Blocker => ({
  key,
  rule: key,
  severity,
  fullSeverity: severity,
  people: [],
  steps: [],
  functions: [],
  items: [],
  missing: [],
  whole: false,
  facts: {},
  fix: null,
  rank: { approversBehind: 0, weight: 1, ruleOrder: 0 },
  ...what,
});
const ids = <Id extends string>(...words: readonly string[]) => words as readonly Id[];

/** `rule x[a b]` for a row that opens, `a` for a finding by itself. */
const draw = ({ kind, key, rows }: BlockerRow): string =>
  kind === 'finding' ? key : `${key}[${rows.map(draw).join(' ')}]`;
const drawn = (found: readonly Blocker[]) => rowsOf(found).map(draw);

describe('rowsOf', () => {
  it('tells one rule over several people or steps in one row, where its biggest stands', () => {
    const found = [
      finding('w', 'stop', { whole: true }),
      finding('x1', 'stop', { rule: 'x', people: ids('gao') }),
      finding('y1', 'stop', { rule: 'y', people: ids('lin') }),
      finding('x2', 'slow', { rule: 'x', people: ids('lin') }),
      finding('s1', 'slow', { rule: 's', people: ids('lin'), steps: ids('need') }),
      finding('x3', 'note', { rule: 'x', people: ids('mo') }),
      finding('s2', 'note', { rule: 's', people: ids('mo'), steps: ids('paper') }),
    ];
    expect(drawn(found)).toEqual(['w', 'rule x[x1 x2 x3]', 'y1', 'rule s[s1 s2]']);
  });

  it('tells what is left of one person alone in one row', () => {
    const found = [
      finding('a', 'stop', { people: ids('gao') }),
      finding('b', 'slow', { people: ids('gao', 'lin') }),
      finding('c', 'slow', { people: ids('lin') }),
      finding('d', 'note', { people: ids('gao') }),
      finding('e', 'note', { people: ids('gao'), steps: ids('need') }),
    ];
    expect(drawn(found)).toEqual(['person gao[a d]', 'b', 'c', 'e']);
  });

  it('tells one thing that we lack in one row for all steps, and several such rows in one', () => {
    const lack = (key: string, step: string, thing: string) =>
      finding(key, 'slow', { rule: 'lack', steps: ids(step), missing: [thing] });
    const [a1, b1, a2, c1] = [
      lack('a1', 's1', 'a'),
      lack('b1', 's1', 'b'),
      lack('a2', 's2', 'a'),
      lack('c1', 's3', 'c'),
    ];
    expect(drawn([a1, a2])).toEqual(['missing lack a[a1 a2]']);
    expect(drawn([a1, b1, a2, c1])).toEqual(['rule lack[missing lack a[a1 a2] b1 c1]']);
    expect(drawn([a1, b1])).toEqual(['rule lack[a1 b1]']);
  });

  it('leaves what concerns the whole map by itself, even beside findings of the same rule', () => {
    const found = [
      finding('n', 'stop', { rule: 'n', whole: true }),
      finding('n|gao', 'slow', { rule: 'n', people: ids('gao') }),
      finding('n|lin', 'slow', { rule: 'n', people: ids('lin') }),
    ];
    expect(drawn(found)).toEqual(['n', 'rule n[n|gao n|lin]']);
  });

  it('sets the biggest apart from its row', () => {
    const [x1, y, x2, x3] = [
      finding('x1', 'stop', { rule: 'x', people: ids('gao') }),
      finding('y', 'stop', { whole: true }),
      finding('x2', 'slow', { rule: 'x', people: ids('lin') }),
      finding('x3', 'note', { rule: 'x', people: ids('mo') }),
    ];
    const { beside, others } = aroundBiggest([x1, y, x2, x3]);
    expect([beside.map(draw), others.map(draw)]).toEqual([['rule x[x2 x3]'], ['y']]);
    expect(aroundBiggest([y, x1]).beside).toEqual([]);
    expect(aroundBiggest([])).toEqual({ beside: [], others: [] });
  });
});

describe('on any map', () => {
  const asks: readonly Asked[] = ['s1', 's2', 's3'].flatMap((step) =>
    (['capability:negotiation', 'capability:business-consulting', 'team:presales'] as const).map((lack) => ({
      key: `${step} ${lack}`,
      step,
      asks: lack,
      by: ['p1 approver'],
    })),
  );
  const property = (check: (found: FoundBlockers & { readonly facts: MapFacts }) => void) =>
    fc.assert(
      fc.property(arbitraryDenseMap, arbitraryTeam, (map, ours) => {
        const facts = readFacts(map, ours, asDay(TODAY));
        check({ facts, ...findBlockers(facts, flowOf(map, asks)) });
      }),
      { seed: 20261201, numRuns: 100 },
    );
  const leaves = (row: BlockerRow): readonly Blocker[] =>
    row.rows.length === 0 ? row.blockers : row.rows.flatMap(leaves);
  const everyRow = (row: BlockerRow): readonly BlockerRow[] => [row, ...row.rows.flatMap(everyRow)];

  it('each finding stands in exactly one row, the biggest first everywhere, and no rule of its own has two rows', () => {
    property(({ blockers }) => {
      const rows = rowsOf(blockers);
      const told = rows.flatMap(leaves);
      expect(told.map(({ key }) => key).sort()).toEqual(blockers.map(({ key }) => key).sort());
      const place = ({ key }: Blocker) => blockers.findIndex((blocker) => blocker.key === key);
      const isSorted = (list: readonly Blocker[]) =>
        list.every((one, at) => at === 0 || place(list[at - 1] ?? one) < place(one));
      for (const row of rows.flatMap(everyRow)) {
        expect(isSorted(row.blockers)).toBe(true);
        expect(isSorted(row.rows.map(({ blockers: [first] }) => first))).toBe(true);
        expect(row.rows.flatMap(leaves).length).toBe(row.rows.length === 0 ? 0 : row.blockers.length);
        expect(row.kind === 'finding').toBe(row.blockers.length === 1);
        expect(row.blockers.every((blocker) => isToldUnder(blocker, row.key))).toBe(true);
      }
      expect(isSorted(rows.map(({ blockers: [first] }) => first))).toBe(true);
      const rules = rows
        .filter(({ kind }) => kind !== 'person')
        .map(({ blockers: [{ rule, whole }] }) => `${rule} ${whole}`);
      expect(new Set(rules).size).toBe(rules.length);
      const { beside, others } = aroundBiggest(blockers);
      expect([...blockers.slice(0, 1), ...[...beside, ...others].flatMap(leaves)].length).toBe(blockers.length);
    });
  });

  it('every row can be said in both languages, and one that tells several says how many or whom', () => {
    property(({ blockers, facts }) => {
      for (const row of rowsOf(blockers).flatMap(everyRow)) {
        for (const language of LANGUAGES) {
          const { title, todo, why } = sayRow(row, facts, language);
          expect(title).not.toMatch(/undefined|\[object|^\s*$/);
          if (row.kind === 'finding') expect([why, todo]).not.toContain('');
        }
      }
    });
  });
});

describe('an early map', () => {
  const early: readonly (readonly [string, Sketch, number, number])[] = [
    [
      'of seven people, typed with their functions',
      {
        people: {
          adm: 'administration',
          sal: 'sales',
          rd: 'user-department',
          itm: 'it',
          risk: 'risk-control',
          cfo: 'finance',
          proc: 'procurement',
        },
        steps: { need: 'need', pick: 'selection', safe: 'approval', money: 'budget', paper: 'contract' },
        seats: [
          'adm initiator need',
          'sal approver pick',
          'rd approver pick',
          'itm approver pick',
          'risk approver safe',
          'cfo approver money',
          'proc approver paper',
        ],
      },
      13,
      8,
    ],
    [
      'of seven people by name alone, each in another part',
      {
        people: { a: '', b: '', c: '', d: '', e: '', f: '', g: '' },
        steps: { need: 'need', pick: 'selection', sign: 'budget', paper: 'contract', use: 'payment' },
        seats: [
          'a initiator need',
          'b executor need',
          'c approver pick',
          'd informed pick',
          'e approver sign',
          'f approver paper',
          'g executor use',
        ],
      },
      12,
      8,
    ],
    [
      'of seven people, talked to, nothing written down yet',
      {
        people: {
          adm: 'administration contacted',
          sal: 'sales contacted',
          rd: 'user-department contacted',
          itm: 'it contacted',
          risk: 'risk-control contacted',
          cfo: 'finance contacted',
          proc: 'procurement contacted',
        },
        steps: { need: 'need', pick: 'selection', safe: 'approval', money: 'budget', paper: 'contract' },
        seats: [
          'adm initiator need',
          'sal approver pick',
          'rd approver pick',
          'itm approver pick',
          'risk approver safe',
          'cfo approver money',
          'proc approver paper',
        ],
      },
      18,
      7,
    ],
  ];

  it.each(early)('%s, reads as eight rows at most', (_, map, findings, rows) => {
    const { blockers } = analyse(sketch(map), BLANK_OUR_SIDE, asDay('2026-05-11'));
    expect(blockers.length).toBe(findings);
    expect(rowsOf(blockers).length).toBe(rows);
  });

  it('with one of us on our side and nothing else answered, what we lack is three rows', () => {
    const [, map] = early[0] ?? [];
    const { blockers } = analyse(sketch(map ?? {}), team(['li']), asDay('2026-05-11'));
    const lacks = rowsOf(blockers).filter(({ blockers: [{ rule }] }) => rule.endsWith('-missing'));
    expect(lacks.map(({ kind, blockers: [{ rule }] }) => `${kind} ${rule}`).sort()).toEqual([
      'rule capability-missing',
      'rule support-missing',
      'rule system-missing',
    ]);
    expect(rowsOf(blockers).length).toBeLessThan(14);
  });
});

describe('stampsOf', () => {
  it('counts every finding that names somebody or something, with the worst', () => {
    const stamps = stampsOf([
      finding('a', 'stop', { people: ids('gao') }),
      finding('b', 'stop', { whole: true }),
      finding('c', 'slow', { people: ids('gao', 'lin') }),
      finding('d', 'slow', { people: ids('lin') }),
      finding('e', 'note', { people: ids('gao') }),
      finding('f', 'slow', { steps: ids('need'), items: ['crm'] }),
    ]);
    expect(stamps.get('gao')).toEqual({ count: 3, worst: 'stop' });
    expect(stamps.get('lin')).toEqual({ count: 2, worst: 'slow' });
    expect(stamps.get('need')).toEqual({ count: 1, worst: 'slow' });
    expect(stamps.get(itemStampKey('need', 'crm'))).toEqual({ count: 1, worst: 'slow' });
    expect(stamps.size).toBe(4);
  });
});
