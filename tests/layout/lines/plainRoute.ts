/** The search for a line's way without anything that makes it quick, to hold the real one against; must never share its lists. */
import { type Channels, isOpen } from '../../../src/layout/lines/channels.ts';
import type { Port, Route } from '../../../src/layout/lines/route.ts';

/** At a crossing of channels, having arrived along one of them. */
interface Stop {
  readonly upright: number;
  readonly level: number;
  readonly along: 'upright' | 'level';
  readonly before: Stop | Port;
}

const BEND = 30;

const isPort = (at: Stop | Port): at is Port => 'card' in at;

/** The cheapest route, looked for in the plainest way. */
export function plainRoute(starts: readonly Port[], goals: readonly Port[], channels: Channels): Route | null {
  const waiting: { readonly cost: number; readonly node: Stop | Port; readonly goal: Port | null }[] = [];
  const queue = (cost: number, node: Stop | Port, goal: Port | null) => waiting.push({ cost, node, goal });
  /** The first of the cheapest. */
  const take = () => {
    const least = waiting.reduce((best, one, place) => (one.cost < (waiting[best]?.cost ?? 0) ? place : best), 0);
    return waiting.splice(least, 1)[0];
  };
  const cheapest = new Map<number, number>();
  const visit = (cost: number, upright: number, level: number, along: Stop['along'], before: Stop | Port) => {
    const key = (upright * channels.level.length + level) * 2 + (along === 'level' ? 1 : 0);
    if ((cheapest.get(key) ?? Number.POSITIVE_INFINITY) <= cost) return;
    cheapest.set(key, cost);
    queue(cost, { upright, level, along, before }, null);
  };

  for (const start of starts) {
    const channel = channels.upright[start.channel];
    if (!channel) continue;
    for (const goal of goals) {
      if (goal.channel !== start.channel || !isOpen(channel, start.y, goal.y)) continue;
      const bends = Math.abs(start.y - goal.y) < 1 ? 0 : 2 * BEND;
      queue(start.stub + goal.stub + Math.abs(start.y - goal.y) + bends, start, goal);
    }
    for (const [level, other] of channels.level.entries()) {
      if (!isOpen(channel, start.y, other.at)) continue;
      visit(start.stub + BEND + Math.abs(other.at - start.y), start.channel, level, 'upright', start);
    }
  }

  for (let next = take(); next; next = take()) {
    const { node, goal } = next;
    if (goal) return readRoute(node, goal);
    if (isPort(node)) continue;
    const upright = channels.upright[node.upright];
    const level = channels.level[node.level];
    if (!upright || !level) continue;
    for (const end of goals) {
      if (end.channel !== node.upright || !isOpen(upright, level.at, end.y)) continue;
      const bends = (node.along === 'level' ? 2 : 1) * BEND;
      queue(next.cost + Math.abs(end.y - level.at) + end.stub + bends, node, end);
    }
    const turn = (along: Stop['along']) => (along === node.along ? 0 : BEND);
    for (const near of [node.upright - 1, node.upright + 1]) {
      const other = channels.upright[near];
      if (!other || !isOpen(level, upright.at, other.at)) continue;
      visit(next.cost + Math.abs(other.at - upright.at) + turn('level'), near, node.level, 'level', node);
    }
    for (const near of [node.level - 1, node.level + 1]) {
      const other = channels.level[near];
      if (!other || !isOpen(upright, level.at, other.at)) continue;
      visit(next.cost + Math.abs(other.at - level.at) + turn('upright'), node.upright, near, 'upright', node);
    }
  }
  return null;
}

function readRoute(last: Stop | Port, goal: Port): Route {
  const nodes: Stop[] = [];
  let at = last;
  while (!isPort(at)) {
    nodes.unshift(at);
    at = at.before;
  }
  const legs: number[] = [at.channel];
  let along: Stop['along'] = 'upright';
  for (const node of nodes) {
    if (node.along === along) continue;
    legs.push(node.along === 'level' ? node.level : node.upright);
    along = node.along;
  }
  // The last node may have been reached on a level channel; the goal's own upright one closes the way.
  if (along === 'level') legs.push(goal.channel);
  return { from: { card: at.card, side: at.side }, to: { card: goal.card, side: goal.side }, legs };
}
