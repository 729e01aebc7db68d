/** From a map to the canvas's nodes: their order, what they show, and that they stay the same objects. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/analysis/analyse.ts';
import { setPerson } from '../../../../src/edit/setPerson.ts';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import type { BuyingMap } from '../../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../../src/model/ourSide.ts';
import { type CardData, type NodeCache, type Shown, toFlow } from '../../../../src/views/sheet/canvas/toFlow.ts';
import { asDay, asId, sketch } from '../../../fixtures/mapBuilder.ts';

const MAP = sketch({
  people: { lin: 'sales supporter met kp', gao: 'it sceptic', zhao: 'sales' },
  steps: { need: 'need', choice: 'selection' },
  seats: ['lin initiator need', 'gao approver choice', 'lin executor choice'],
  relations: ['zhao sways gao strong'],
});

const shown = (map: BuyingMap, more: Partial<Shown> = {}): Shown => ({
  layout: layoutSheet(map),
  map,
  ours: BLANK_OUR_SIDE,
  analysis: analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23')),
  chairs: [],
  selection: { kind: 'nothing' },
  markedFinding: null,
  hiddenLines: new Map(),
  ...more,
});
const newCache = (): NodeCache => new WeakMap();
const cardOf = (nodes: ReturnType<typeof toFlow>, key: string) =>
  nodes.find((node) => node.id === `card ${key}`)?.data as CardData;

describe('toFlow', () => {
  it('puts nodes in reading order', () => {
    expect(toFlow(shown(MAP), newCache()).map((node) => node.id)).toEqual([
      'card zhao',
      'step need',
      'card lin.initiator.need',
      'slot need',
      'step choice',
      'card gao.approver.choice',
      'card lin.executor.choice',
      'slot choice',
      'add step',
    ]);
  });

  it('tells the canvas every size ahead', () => {
    for (const node of toFlow(shown(MAP), newCache())) {
      expect(node.measured).toEqual({ width: node.width, height: node.height });
    }
  });

  it('shows the part that somebody plays, an opinion holder by their arrow', () => {
    const nodes = toFlow(shown(MAP), newCache());
    expect(cardOf(nodes, 'zhao').part).toBe('opinion-holder');
    expect(cardOf(nodes, 'gao.approver.choice').part).toBe('approver');
    expect(cardOf(nodes, 'gao.approver.choice').stepName).toBe('Choice');
  });

  it('stamps whoever findings name', () => {
    const state = shown(MAP);
    const naming = state.analysis.blockers.filter((blocker) => blocker.people.includes(asId('gao')));
    expect(naming.length).toBeGreaterThan(0);
    expect(cardOf(toFlow(state, newCache()), 'gao.approver.choice').stamp?.count).toBe(naming.length);
  });

  it('says nothing of who covers them while our side is not recorded', () => {
    expect(cardOf(toFlow(shown(MAP), newCache()), 'zhao').cover).toBe('not recorded');
    const ours = {
      ...BLANK_OUR_SIDE,
      people: { chen: { id: asId('chen'), name: 'Chen Hao', title: '', capabilities: {}, order: 'a' } },
    } as Shown['ours'];
    const map = setPerson(MAP, { person: asId('gao'), patch: { owner: asId('chen') } });
    const nodes = toFlow(shown(map, { ours }), newCache());
    expect(cardOf(nodes, 'gao.approver.choice').cover).toEqual({ name: 'Chen Hao' });
    expect(cardOf(nodes, 'zhao').cover).toBe('nobody');
  });

  it('selects all cards of a person', () => {
    const nodes = toFlow(shown(MAP, { selection: { kind: 'people', ids: ['lin'] } }), newCache());
    const selected = nodes.filter((node) => (node.data as Partial<CardData>).selected).map((node) => node.id);
    expect(selected).toEqual(['card lin.initiator.need', 'card lin.executor.choice']);
  });

  it('keeps every node the same object while nothing on it changes', () => {
    const cache = newCache();
    const before = toFlow(shown(MAP), cache);
    expect(toFlow(shown({ ...MAP }), cache)).toEqual(before);
    expect(toFlow(shown({ ...MAP }), cache).every((node, place) => node === before[place])).toBe(true);
  });

  it('makes only the cards of a changed person anew', () => {
    const cache = newCache();
    const before = toFlow(shown(MAP), cache);
    const after = toFlow(shown(setPerson(MAP, { person: asId('lin'), patch: { title: 'Head' } })), cache);
    const anew = after.filter((node) => !before.includes(node)).map((node) => node.id);
    expect(anew).toEqual(['card lin.initiator.need', 'card lin.executor.choice']);
  });

  it('keeps what a card or a head shows the same object while only its place changes', () => {
    const cache = newCache();
    const before = toFlow(shown(MAP), cache);
    const base = layoutSheet(MAP);
    const aside = <Box extends { readonly x: number }>(box: Box): Box => ({ ...box, x: box.x + 40 });
    const layout = {
      ...base,
      cards: base.cards.map(aside),
      columns: base.columns.map((column) => ({ ...aside(column), head: aside(column.head), slot: aside(column.slot) })),
      addStep: aside(base.addStep),
    };
    const after = toFlow(shown(MAP, { layout }), cache);
    expect(after.map((node) => node.position.x)).toEqual(before.map((node) => node.position.x + 40));
    expect(after.every((node, place) => node.data === before[place]?.data)).toBe(true);
  });
});
