/** Sheets worked out by hand: where columns, cards, links and lines stand. */
import { describe, expect, it } from 'vitest';
import {
  BAND,
  CARD_HEIGHT,
  COLUMN_WIDTH,
  CONDITION_LINE,
  FREE_GAP,
  GUTTER,
  HEAD_HEIGHT,
  ROW_HEIGHT,
} from '../../src/layout/dimensions.ts';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import type { SheetLayout } from '../../src/layout/sheetLayout.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const card = (sheet: SheetLayout, key: string) => {
  const found = sheet.cards.find((one) => one.key === key);
  if (!found) throw new Error(`No card ${key}`);
  return found;
};
const TWO_STEPS = { need: 'need', choice: 'selection' } as const;

describe('columns', () => {
  it('stand side by side in the order of the customer, with their seats below one another', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '', wu: '' },
        steps: TWO_STEPS,
        seats: ['lin initiator need', 'gao approver choice', 'wu approver choice'],
      }),
    );
    expect(sheet.columns.map((column) => [column.step, column.x, column.width])).toEqual([
      ['need', 0, 232],
      ['choice', COLUMN_WIDTH + GUTTER, 232],
    ]);
    const top = HEAD_HEIGHT + BAND;
    expect(sheet.cards.map((one) => [one.key, one.x, one.y, one.height, one.form])).toEqual([
      ['lin.initiator.need', 0, top, 94, 'full'],
      ['gao.approver.choice', 260, top, 94, 'full'],
      ['wu.approver.choice', 260, top + 106, 94, 'full'],
    ]);
    expect(sheet.columns[1]?.slot).toEqual({ x: 260, y: top + 212, width: 232, height: 30 });
  });

  it('show rows where there are more than four', () => {
    const people = { a: '', b: '', c: '', d: '', e: '' };
    const seats = Object.keys(people).map((person) => `${person} informed need`);
    const four = layoutSheet(sketch({ people, steps: TWO_STEPS, seats: seats.slice(0, 4) }));
    const five = layoutSheet(sketch({ people, steps: TWO_STEPS, seats }));
    expect(new Set(four.cards.filter((one) => one.step).map((one) => one.form))).toEqual(new Set(['full']));
    expect(five.cards.map((one) => [one.form, one.height])).toEqual(Array(5).fill(['row', ROW_HEIGHT]));
  });

  it('keep room for the words of the customer only once there are some', () => {
    const without = layoutSheet(sketch({ steps: TWO_STEPS }));
    const quoted = layoutSheet(sketch({ steps: { need: { quote: 'I need it' }, choice: 'selection' } }));
    expect(without.columns.map((column) => column.quote)).toEqual([null, null]);
    expect(quoted.columns.map((column) => column.quote?.height)).toEqual([60, 60]);
  });
});

describe('empty chairs', () => {
  it('stand below the cards of their step, above the place for the next', () => {
    const map = sketch({ people: { lin: '' }, steps: TWO_STEPS, seats: ['lin initiator need'] });
    const sheet = layoutSheet(map, { chairs: [{ key: 'chair it', step: asId('need') }], quiet: new Set() });
    const [chair] = sheet.chairs;
    expect(chair?.y).toBe(HEAD_HEIGHT + BAND + CARD_HEIGHT + 12);
    expect(sheet.columns[0]?.slot.y).toBe((chair?.y ?? 0) + (chair?.height ?? 0) + 12);
    expect(sheet.cards).toEqual(layoutSheet(map).cards);
  });
});

describe('cards outside the steps', () => {
  it('stand above the step of whom they sway', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '', zhao: '' },
        steps: TWO_STEPS,
        seats: ['lin initiator need', 'gao approver choice'],
        relations: ['zhao sways gao'],
      }),
    );
    const zhao = card(sheet, 'zhao');
    expect([zhao.x, zhao.y]).toEqual([260 + 9, -FREE_GAP - CARD_HEIGHT]);
  });

  it('stand where they were put, unless steps are in the way', () => {
    const put = (x: number, y: number) => {
      const sheet = layoutSheet(sketch({ people: { zhao: '' }, steps: TWO_STEPS, places: { zhao: [x, y] } }));
      return [card(sheet, 'zhao').x, card(sheet, 'zhao').y];
    };
    expect(put(100, -400)).toEqual([100, -400]);
    expect(put(-300, 40)).toEqual([-300, 40]);
    expect(put(100, 200)).toEqual([100, -FREE_GAP - CARD_HEIGHT]);
  });

  it('make way for one another', () => {
    const places = { a: [0, -400], b: [20, -390] } as const;
    const sheet = layoutSheet(sketch({ people: { a: '', b: '' }, steps: TWO_STEPS, places }));
    expect(card(sheet, 'a').y).toBe(-400);
    expect(card(sheet, 'b').y).toBe(-390 - CARD_HEIGHT - FREE_GAP);
  });
});

describe('links', () => {
  const STEPS = { need: 'need', choice: 'selection', sign: 'budget', report: 'budget', legal: 'contract' } as const;

  it('are the order of the steps while none is drawn', () => {
    const sheet = layoutSheet(sketch({ steps: TWO_STEPS }));
    const [arrow] = sheet.links;
    expect(sheet.links).toHaveLength(1);
    expect([arrow?.id, arrow?.kind, arrow?.from, arrow?.to]).toEqual([null, 'next', 'need', 'choice']);
    expect(arrow?.points.map((point) => point.x)).toEqual([235, 257]);
  });

  it('run above the heads where they skip a step, bear a condition or lead back', () => {
    const sheet = layoutSheet(
      sketch({
        steps: STEPS,
        links: [
          'need > choice',
          'choice > sign : up-to 300000',
          'choice > report : above 300000',
          'sign > legal',
          'report > legal',
          'legal > choice',
        ],
      }),
    );
    const kinds = Object.fromEntries(sheet.links.map((link) => [link.id, link.kind]));
    expect(kinds).toEqual({
      'need.choice': 'next',
      'choice.sign': 'fork',
      'choice.report': 'fork',
      'sign.legal': 'fork',
      'report.legal': 'next',
      'legal.choice': 'back',
    });
    const above = sheet.links.filter((link) => link.kind !== 'next');
    expect(above.every((link) => link.points.every((point) => point.y < 0))).toBe(true);
    const labelled = sheet.links.filter((link) => link.label).map((link): string | null => link.id);
    expect(labelled.sort()).toEqual(['choice.report', 'choice.sign']);
    // Each condition stands over the head that it leads to.
    for (const link of above.filter((one) => one.label)) {
      const head = sheet.columns.find((column) => column.step === link.to)?.head;
      const label = link.label;
      expect(label && head && label.x > head.x && label.x + label.width < head.x + head.width).toBe(true);
    }
  });

  it('give a bound a second line where other arrows leave it little room', () => {
    const links = ['choice > sign', 'choice > report', 'report > sign : above 300000'];
    const lines = (added: readonly string[]) =>
      layoutSheet(sketch({ steps: STEPS, links: [...links, ...added] })).links.flatMap(({ label }) =>
        label ? Math.round(label.height / CONDITION_LINE) : [],
      );
    expect(lines([])).toEqual([2]);
    expect(lines(['need > legal : above 300000'])).toEqual([2, 1]);
    expect(lines(['need > legal : text once the board agrees'])).toEqual([2, 2]);
  });

  it('share the trunk of a fork and the last stretch of a join', () => {
    const sheet = layoutSheet(
      sketch({
        steps: STEPS,
        links: ['need > choice', 'need > sign', 'need > report', 'choice > legal', 'sign > legal', 'report > legal'],
      }),
    );
    const points = (id: string) => sheet.links.find((link) => link.id === id)?.points ?? [];
    const [choice, sign, report] = ['need.choice', 'need.sign', 'need.report'].map(points);
    // One of several that go on side by side is no plain arrow, even to the neighbour.
    expect(choice).toHaveLength(4);
    expect(sign?.slice(0, 2)).toEqual(choice?.slice(0, 2));
    expect(report?.slice(0, 2)).toEqual(choice?.slice(0, 2));
    expect(points('sign.legal').slice(-2)).toEqual(points('choice.legal').slice(-2));
    expect(sheet.links.find((link) => link.id === 'report.legal')?.kind).toBe('next');
  });

  it('gather into one arrow where a fork and others lead to one step', () => {
    const sheet = layoutSheet(
      sketch({ steps: STEPS, links: ['need > sign', 'need > report', 'choice > sign : above 5', 'choice > report'] }),
    );
    const tips = sheet.links.filter((link) => link.to === 'report').map((link) => link.points.at(-1));
    expect(tips).toHaveLength(2);
    expect(tips[0]).toEqual(tips[1]);
  });

  it('lead back on rows of their own, above all ways on', () => {
    const sheet = layoutSheet(
      sketch({ steps: STEPS, links: ['need > report', 'choice > legal', 'legal > need', 'report > choice'] }),
    );
    const height = (kind: string) =>
      sheet.links.filter((link) => link.kind === kind).map((link) => link.points[1]?.y ?? 0);
    expect(Math.max(...height('back'))).toBeLessThan(Math.min(...height('fork')));
  });

  it('lie under the others where they are quiet', () => {
    const map = sketch({ steps: STEPS, links: ['need > sign : above 5', 'need > report : up-to 5', 'choice > legal'] });
    const first = (quiet: string) => layoutSheet(map, { chairs: [], quiet: new Set([asId(quiet)]) }).links[0]?.id;
    expect(first('need.sign')).toBe('need.sign');
    expect(first('choice.legal')).toBe('choice.legal');
  });

  it('share a row only where they do not meet', () => {
    const row = (links: readonly string[]) => {
      const sheet = layoutSheet(sketch({ steps: STEPS, links }));
      return sheet.links.map((link) => link.points[1]?.y);
    };
    const [a, b] = row(['need > sign', 'sign > legal']);
    expect(a).toBe(b);
    const [c, d] = row(['need > sign', 'choice > report']);
    expect(c).not.toBe(d);
  });
});

describe('lines', () => {
  it('join neighbours on one height by a straight line', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '' },
        steps: TWO_STEPS,
        seats: ['lin initiator need', 'gao approver choice'],
        relations: ['lin sways gao'],
      }),
    );
    const [line] = sheet.lines;
    expect(line?.points).toHaveLength(2);
    expect(line?.points[0]?.y).toBe(line?.points[1]?.y);
    expect([line?.points[0]?.x, line?.points[1]?.x]).toEqual([233, 257]);
  });

  it('go down the gutter from a card above to a card in a step', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '', wu: '', zhao: '' },
        steps: TWO_STEPS,
        seats: ['lin initiator need', 'wu approver choice', 'gao approver choice'],
        relations: ['zhao sways gao'],
      }),
    );
    const [line] = sheet.lines;
    const upright = line?.points.filter((point, place) => line.points[place + 1]?.x === point.x);
    expect(upright).toHaveLength(1);
    expect(upright?.[0]?.x).toBe(260 - GUTTER / 2);
  });

  it('take the nearest of the cards of somebody with several', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '' },
        steps: { need: 'need', choice: 'selection', paid: 'payment' },
        seats: ['lin initiator need', 'lin executor paid', 'gao approver paid'],
        relations: ['lin sways gao'],
      }),
    );
    expect(sheet.lines[0]?.from).toBe('lin.executor.paid');
  });

  it('widen a gutter only for the tracks they need', () => {
    const people = { a: '', b: '', c: '', d: '', x: '', y: '', z: '', w: '' };
    const seats = ['a', 'b', 'c', 'd'].map((p) => `${p} informed need`);
    const across = ['x', 'y', 'z', 'w'].map((p) => `${p} approver choice`);
    const draw = (relations: readonly string[]) =>
      layoutSheet(sketch({ people, steps: TWO_STEPS, seats: [...seats, ...across], relations })).columns[1]?.x;
    expect(draw(['a sways y'])).toBe(260);
    expect(draw(['a sways w', 'b sways z', 'c sways y', 'd sways x'])).toBeGreaterThan(260);
  });

  it('bridge what they cross, and are bridged by the arrow from step to step', () => {
    const sheet = layoutSheet(
      sketch({
        people: { lin: '', gao: '', wu: '', zhao: '' },
        steps: TWO_STEPS,
        seats: ['lin initiator need', 'wu approver choice', 'gao approver choice'],
        relations: ['zhao sways gao', 'lin sways wu'],
      }),
    );
    expect(sheet.links[0]?.bridges.map((bridge) => bridge.along)).toEqual(['x']);
    expect(sheet.lines.flatMap((line) => line.bridges)).toHaveLength(1);
  });
});

it('lays a blank sheet out with nothing but the place of the first step', () => {
  const sheet = layoutSheet(sketch({}));
  expect(sheet.columns).toEqual([]);
  expect(sheet.cards).toEqual([]);
  expect(sheet.lines).toEqual([]);
  expect(sheet.bounds).toEqual(sheet.addStep);
});
