/** Finds the shortest way with the fewest bends from one of somebody's cards to one of another's. */
import { bottom, contains, right } from '../rect.ts';
import type { Card, Rect } from '../sheetLayout.ts';
import { type Channel, type Channels, isOpen, openFrom } from './channels.ts';
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

const BEND = 30;

/** What sums of lengths may differ by when they are added up in another order. */
const ROUNDING = 1e-6;

/** Crossings on a sheet several times as crowded as any real one. With more, as many ways are as short that to look through all of them takes seconds. */
const MANY = 30_000;

/** There, whatever leads on towards a goal is followed first: a way may be longer by this much than the shortest, and is found in half the time. */
const EAGER = 1.1;

/** The cheapest route, on no more than many crossings the first found of several; null when everything around a card is blocked. */
export function findRoute(starts: readonly Port[], goals: readonly Port[], channels: Channels): Route | null {
  // Straight for the goals first: once it is known what a way costs, the thorough search need not look around.
  if (!isJoined(starts, goals, channels)) return null;
  const isMany = channels.upright.length * channels.level.length > MANY;
  const some = search(starts, goals, channels, 'straight', Number.POSITIVE_INFINITY, isMany ? EAGER : 1);
  if (some === null || isMany) return some?.route ?? null;
  return search(starts, goals, channels, 'thorough', some.cost + ROUNDING)?.route ?? null;
}

/**
 * Looks for a way that costs at most so much. A node is a crossing of channels together with the one along which it was
 * reached, and stands for a number: its place in the lists.
 */
function search(
  starts: readonly Port[],
  goals: readonly Port[],
  channels: Channels,
  how: 'straight' | 'thorough',
  most: number,
  eager = 1,
): { readonly cost: number; readonly route: Route | null } | null {
  const { upright, level } = channels;
  const ground = groundOf(channels);
  const { open, cheapest, reached, passed, before } = ground;
  ground.searches += 1;
  const search = ground.searches;
  const count = upright.length * level.length * 2;
  const queue = new Heap(how === 'straight' ? 'last' : 'first');
  /** Where a goal was reached; these follow the nodes in the queue. */
  const ends: { readonly at: number; readonly goal: Port }[] = [];

  const goalX = goals.map((goal) => upright[goal.channel]?.at ?? 0);
  /** From a crossing, reached along one of its channels, to the nearest goal it is no less than this, with the bends that it cannot do without. */
  const ahead = (up: number, across: number, along: 0 | 1): number => {
    const x = upright[up]?.at ?? 0;
    const y = level[across]?.at ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let nth = 0; nth < goals.length; nth++) {
      const goal = goals[nth] as Port;
      const bends = goal.channel === up ? 1 + along : 3 - along;
      const far = Math.abs((goalX[nth] as number) - x) + Math.abs(goal.y - y) + goal.stub + bends * BEND;
      if (far < least) least = far;
    }
    return least;
  };
  const visit = (cost: number, up: number, across: number, along: 0 | 1, from: number) => {
    const node = (up * level.length + across) * 2 + along;
    if (reached[node] === search && (cheapest[node] as number) <= cost) return;
    const far = ahead(up, across, along);
    if (cost + far > most) return;
    reached[node] = search;
    cheapest[node] = cost;
    before[node] = from;
    queue.push(how === 'straight' ? cost + eager * far : cost, node);
  };
  const arrive = (cost: number, at: number, goal: Port) => {
    if (cost <= most) queue.push(cost, count + ends.push({ at, goal }) - 1);
  };

  for (const [nth, start] of starts.entries()) {
    const channel = upright[start.channel];
    if (!channel) continue;
    for (const goal of goals) {
      if (goal.channel !== start.channel || !isOpen(channel, start.y, goal.y)) continue;
      const bends = Math.abs(start.y - goal.y) < 1 ? 0 : 2 * BEND;
      arrive(start.stub + goal.stub + Math.abs(start.y - goal.y) + bends, -1 - nth, goal);
    }
    const [lowest, highest] = openFrom(channel, start.y);
    for (let across = firstFrom(level, lowest); across < level.length; across++) {
      const { at } = level[across] as Channel;
      if (at > highest) break;
      visit(start.stub + BEND + Math.abs(at - start.y), start.channel, across, UPRIGHT, -1 - nth);
    }
  }

  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const end = ends[next - count];
    if (end) return { cost: queue.cost, route: readRoute(end.at, end.goal, starts, before, level.length) };
    // Reached more cheaply since it was put in: then everything from here was, too.
    if (passed[next] === search) continue;
    passed[next] = search;
    const cost = cheapest[next] as number;
    const along = (next & 1) as 0 | 1;
    const [up, across] = [Math.floor((next >> 1) / level.length), (next >> 1) % level.length];
    const [here, there] = [upright[up], level[across]];
    if (!here || !there) continue;
    for (const goal of goals) {
      if (goal.channel !== up || !isOpen(here, there.at, goal.y)) continue;
      const bends = (along === LEVEL ? 2 : 1) * BEND;
      arrive(cost + Math.abs(goal.y - there.at) + goal.stub + bends, next, goal);
    }
    const turn = (way: 0 | 1) => (way === along ? 0 : BEND);
    for (const by of [-1, 1] as const) {
      const other = upright[up + by];
      if (!other || !open.level(across, Math.min(up, up + by))) continue;
      visit(cost + Math.abs(other.at - here.at) + turn(LEVEL), up + by, across, LEVEL, next);
    }
    for (const by of [-1, 1] as const) {
      const other = level[across + by];
      if (!other || !open.upright(up, Math.min(across, across + by))) continue;
      visit(cost + Math.abs(other.at - there.at) + turn(UPRIGHT), up, across + by, UPRIGHT, next);
    }
  }
  return null;
}

/** The first of some channels that does not lie before a place. */
function firstFrom(channels: readonly Channel[], place: number): number {
  let [low, high] = [0, channels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((channels[middle] as Channel).at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const UPRIGHT = 0;
const LEVEL = 1;

/** Whether there is any way at all; to find that there is none by searching takes as long as looking at every crossing. */
function isJoined(starts: readonly Port[], goals: readonly Port[], channels: Channels): boolean {
  const { part } = groundOf(channels);
  const { upright, level } = channels;
  const partOf = (port: Port): number | null => {
    const channel = upright[port.channel];
    if (!channel) return null;
    const [lowest, highest] = openFrom(channel, port.y);
    const across = firstFrom(level, lowest);
    const reached = level[across];
    return reached && reached.at <= highest ? (part[port.channel * level.length + across] ?? null) : null;
  };
  const isStraight = (start: Port, goal: Port) => {
    const channel = upright[start.channel];
    return channel !== undefined && goal.channel === start.channel && isOpen(channel, start.y, goal.y);
  };
  const begun = new Set(starts.map(partOf));
  return goals.some((goal) => {
    const at = partOf(goal);
    return (at !== null && begun.has(at)) || starts.some((start) => isStraight(start, goal));
  });
}

/** Crossings between which there is a way have the same number. */
function readParts(upright: number, level: number, open: Open): Int32Array {
  const part = new Int32Array(upright * level);
  const waiting: number[] = [];
  let count = 0;
  const join = (crossing: number) => {
    if (part[crossing] !== 0) return;
    part[crossing] = count;
    waiting.push(crossing);
  };
  for (let first = 0; first < part.length; first += 1) {
    if (part[first] !== 0) continue;
    count += 1;
    join(first);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [up, across] = [Math.floor(at / level), at % level];
      if (up > 0 && open.level(across, up - 1)) join(at - level);
      if (up + 1 < upright && open.level(across, up)) join(at + level);
      if (across > 0 && open.upright(up, across - 1)) join(at - 1);
      if (across + 1 < level && open.upright(up, across)) join(at + 1);
    }
  }
  return part;
}

interface Open {
  /** Whether nothing stands on an upright channel from this level one to the next. */
  readonly upright: (channel: number, from: number) => boolean;
  readonly level: (channel: number, from: number) => boolean;
}

/** What all searches of one sheet share: the open stretches, and lists by node, of which each search minds what it wrote itself. */
interface Ground {
  readonly open: Open;
  /** Of each crossing, which of the parts it is in that no way joins. */
  readonly part: Int32Array;
  /** How many there were; each goes by its number. */
  searches: number;
  readonly cheapest: Float64Array;
  /** The last search that has a cost for a node, and that went on from it. */
  readonly reached: Int32Array;
  readonly passed: Int32Array;
  /** The node before each, or a start as a number below zero. */
  readonly before: Int32Array;
}

const grounds = new WeakMap<Channels, Ground>();

function groundOf(channels: Channels): Ground {
  const found = grounds.get(channels);
  if (found) return found;
  const count = channels.upright.length * channels.level.length * 2;
  const open = openStretches(channels);
  const made: Ground = {
    open,
    part: readParts(channels.upright.length, channels.level.length, open),
    searches: 0,
    cheapest: new Float64Array(count),
    reached: new Int32Array(count),
    passed: new Int32Array(count),
    before: new Int32Array(count),
  };
  grounds.set(channels, made);
  return made;
}

/** Every line of a sheet asks for the same stretches, so that each is looked at once. */
function openStretches(channels: Channels): Open {
  const between = (own: readonly Channel[], others: readonly Channel[]) => {
    const seen = new Int8Array(own.length * others.length);
    return (channel: number, from: number): boolean => {
      const place = channel * others.length + from;
      const [here, start, end] = [own[channel], others[from], others[from + 1]];
      if (seen[place] === 0 && here && start && end) seen[place] = isOpen(here, start.at, end.at) ? 1 : -1;
      return seen[place] === 1;
    };
  };
  return {
    upright: between(channels.upright, channels.level),
    level: between(channels.level, channels.upright),
  };
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
    const blocked = obstaclesNear(channels, channel).some(
      (box) => y > box.y && y < bottom(box) && low < right(box) && box.x < high && !own(box),
    );
    return blocked ? [] : [{ card, side, y, channel, stub: Math.abs(edge - at) }];
  });
}

const nearKnown = new WeakMap<Channels, (readonly Rect[] | undefined)[]>();

/** What stands between an upright channel and its neighbours on both sides; the way to a port lies there and nowhere else. */
function obstaclesNear(channels: Channels, channel: number): readonly Rect[] {
  const all = nearKnown.get(channels) ?? [];
  nearKnown.set(channels, all);
  const found = all[channel];
  if (found) return found;
  const [from, to] = [channels.upright[channel - 1]?.at ?? -Infinity, channels.upright[channel + 1]?.at ?? Infinity];
  const near = channels.obstacles.filter((box) => box.x < to && right(box) > from);
  all[channel] = near;
  return near;
}

function readRoute(
  last: number,
  goal: Port,
  starts: readonly Port[],
  before: Int32Array,
  levels: number,
): Route | null {
  const nodes: number[] = [];
  let at = last;
  while (at >= 0) {
    nodes.unshift(at);
    at = before[at] as number;
  }
  const start = starts[-1 - at];
  if (!start) return null;
  const legs: number[] = [start.channel];
  let along = UPRIGHT;
  for (const node of nodes) {
    if ((node & 1) === along) continue;
    legs.push((node & 1) === LEVEL ? (node >> 1) % levels : Math.floor((node >> 1) / levels));
    along = node & 1;
  }
  // The last node may have been reached on a level channel; the goal's own upright one closes the way.
  if (along === LEVEL) legs.push(goal.channel);
  return { from: { card: start.card, side: start.side }, to: { card: goal.card, side: goal.side }, legs };
}
