/** Finds the shortest way with the fewest bends from one of somebody's cards to one of another's; must never place a track. */
import { bottom, contains, right } from '../rect.ts';
import type { Card, Rect } from '../sheetLayout.ts';
import { type Channels, isOpen } from './channels.ts';
import { Heap } from './heap.ts';

export interface End {
  readonly card: Card;
  /** -1 for the card's left side, 1 for its right. */
  readonly side: -1 | 1;
}

/** A way as the channels it takes by turns, beginning and ending with an upright one. */
export interface Route {
  readonly from: End;
  readonly to: End;
  readonly legs: readonly number[];
}

export interface Port extends End {
  readonly y: number;
  readonly channel: number;
  readonly stub: number;
}

/** At a crossing of channels, having arrived along one of them. */
interface Stop {
  readonly upright: number;
  readonly level: number;
  readonly along: 'upright' | 'level';
  readonly before: Stop | Port;
}

const BEND = 30;

const isPort = (at: Stop | Port): at is Port => 'card' in at;

/** The cheapest route; null when everything around a card is blocked. */
export function findRoute(starts: readonly Port[], goals: readonly Port[], channels: Channels): Route | null {
  const queue = new Heap<{ readonly stop: Stop | Port; readonly goal: Port | null }>();
  const cheapest = new Map<number, number>();
  const visit = (cost: number, upright: number, level: number, along: Stop['along'], before: Stop | Port) => {
    const key = (upright * channels.level.length + level) * 2 + (along === 'level' ? 1 : 0);
    if ((cheapest.get(key) ?? Number.POSITIVE_INFINITY) <= cost) return;
    cheapest.set(key, cost);
    queue.push(cost, { stop: { upright, level, along, before }, goal: null });
  };

  for (const start of starts) {
    const channel = channels.upright[start.channel];
    if (!channel) continue;
    for (const goal of goals) {
      if (goal.channel !== start.channel || !isOpen(channel, start.y, goal.y)) continue;
      const bends = Math.abs(start.y - goal.y) < 1 ? 0 : 2 * BEND;
      queue.push(start.stub + goal.stub + Math.abs(start.y - goal.y) + bends, { stop: start, goal });
    }
    for (const [level, other] of channels.level.entries()) {
      if (!isOpen(channel, start.y, other.at)) continue;
      visit(start.stub + BEND + Math.abs(other.at - start.y), start.channel, level, 'upright', start);
    }
  }

  for (let next = queue.pop(); next; next = queue.pop()) {
    const { stop, goal } = next.item;
    if (goal) return readRoute(stop, goal);
    if (isPort(stop)) continue;
    const upright = channels.upright[stop.upright];
    const level = channels.level[stop.level];
    if (!upright || !level) continue;
    for (const end of goals) {
      if (end.channel !== stop.upright || !isOpen(upright, level.at, end.y)) continue;
      const bends = (stop.along === 'level' ? 2 : 1) * BEND;
      queue.push(next.cost + Math.abs(end.y - level.at) + end.stub + bends, { stop, goal: end });
    }
    const turn = (along: Stop['along']) => (along === stop.along ? 0 : BEND);
    for (const near of [stop.upright - 1, stop.upright + 1]) {
      const other = channels.upright[near];
      if (!other || !isOpen(level, upright.at, other.at)) continue;
      visit(next.cost + Math.abs(other.at - upright.at) + turn('level'), near, stop.level, 'level', stop);
    }
    for (const near of [stop.level - 1, stop.level + 1]) {
      const other = channels.level[near];
      if (!other || !isOpen(upright, level.at, other.at)) continue;
      visit(next.cost + Math.abs(other.at - level.at) + turn('upright'), stop.upright, near, 'upright', stop);
    }
  }
  return null;
}

/** From each side of a card to the nearest channel there, if nothing stands between. */
export function portsOf(card: Card, channels: Channels): readonly Port[] {
  const y = card.y + card.height / 2;
  return ([-1, 1] as const).flatMap((side) => {
    const edge = side === -1 ? card.x : right(card);
    const channel =
      side === -1
        ? channels.upright.findLastIndex((other) => other.at < edge)
        : channels.upright.findIndex((other) => other.at > edge);
    const at = channels.upright[channel]?.at;
    if (at === undefined) return [];
    const own = (box: Rect) => contains(box, card) && contains(box, { x: right(card), y: bottom(card) });
    const [low, high] = at < edge ? [at, edge] : [edge, at];
    const blocked = channels.obstacles.some(
      (box) => y > box.y && y < bottom(box) && low < right(box) && box.x < high && !own(box),
    );
    return blocked ? [] : [{ card, side, y, channel, stub: Math.abs(edge - at) }];
  });
}

function readRoute(last: Stop | Port, goal: Port): Route {
  const stops: Stop[] = [];
  let at = last;
  while (!isPort(at)) {
    stops.unshift(at);
    at = at.before;
  }
  const legs: number[] = [at.channel];
  let along: Stop['along'] = 'upright';
  for (const stop of stops) {
    if (stop.along === along) continue;
    legs.push(stop.along === 'level' ? stop.level : stop.upright);
    along = stop.along;
  }
  // The last stop may have been reached on a level channel; the goal's own upright one closes the way.
  if (along === 'level') legs.push(goal.channel);
  return { from: { card: at.card, side: at.side }, to: { card: goal.card, side: goal.side }, legs };
}
