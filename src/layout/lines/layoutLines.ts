/** Draws all relations as lines in the channels between the cards. */
import type { Relation } from '../../model/records.ts';
import { compareBy } from '../../shared/compare.ts';
import { right } from '../rect.ts';
import type { Card, Line, LinkPath, Point } from '../sheetLayout.ts';
import { findBridges } from './bridges.ts';
import type { Channel, Channels, Growing } from './channels.ts';
import { mainLines } from './mainLines.ts';
import { placeTracks } from './placeTracks.ts';
import { spreadPorts } from './ports.ts';
import { type End, findRoute, type Port, portsOf, type Route } from './route.ts';
import { layTracks, type Stretch } from './tracks.ts';

export interface Lines {
  /** As given, with the places where they pass over lines and one another; drawn after all lines. */
  readonly links: readonly LinkPath[];
  readonly lines: readonly Line[];
  /** The room that the tracks side by side would take, by gutter and band. */
  readonly wishes: ReadonlyMap<Growing, number>;
}

interface Routed {
  readonly relation: Relation;
  readonly route: Route;
}

/** From a line's end to the card, so that an arrow's tip stands free. */
const TIP = 3;

/** Lines of all relations between people who have a card each. */
export function layoutLines(
  relations: readonly Relation[],
  cards: readonly Card[],
  channels: Channels,
  links: readonly LinkPath[],
): Lines {
  const portsOfPerson = new Map<string, Port[]>();
  const joined = new Set<string>(relations.flatMap((relation) => [relation.from, relation.to]));
  for (const card of cards) {
    if (!joined.has(card.person)) continue;
    const there = portsOfPerson.get(card.person) ?? [];
    there.push(...portsOf(card, channels));
    portsOfPerson.set(card.person, there);
  }
  const routed = relations.flatMap((relation): Routed[] => {
    if (relation.from === relation.to) return [];
    const [from, to] = [portsOfPerson.get(relation.from), portsOfPerson.get(relation.to)];
    const route = from && to ? findRoute(from, to, channels) : null;
    return route ? [{ relation, route }] : [];
  });

  const ports = spreadPorts(
    routed.map((item) => ({ key: item.relation.id, route: item.route })),
    channels,
  );
  const main = mainLines(relations);
  const stretches = new Map<Channel, Stretch[]>();
  const mainKeys = new Set<string>();
  for (const { relation, route } of routed) {
    const [fromY, toY] = [ports.get(`${relation.id} from`) ?? 0, ports.get(`${relation.id} to`) ?? 0];
    for (const [place, stretch] of stretchesOf(relation.id, route, fromY, toY, channels).entries()) {
      const channel = channelOf(route, place, channels);
      if (!channel) continue;
      const there = stretches.get(channel);
      if (there) there.push(stretch);
      else stretches.set(channel, [stretch]);
      if (main.has(relation.id)) mainKeys.add(stretch.key);
    }
  }
  const placed = new Map<string, number>();
  const wishes = new Map<Growing, number>();
  for (const [channel, list] of stretches) {
    const { at, wish } = placeTracks(layTracks(list), channel, (stretch) => mainKeys.has(stretch.key));
    for (const [key, place] of at) placed.set(key, place);
    if (channel.gutter !== null) wishes.set(channel.gutter, wish + (wish > 2 * channel.spread ? channel.lost : 0));
  }

  const drawn = routed
    .map(({ relation, route }) => ({
      relation,
      route,
      points: pointsOf(relation.id, route, ports, placed),
    }))
    .sort(
      compareBy(
        (item) => item.points.length,
        (item) => item.relation.id,
      ),
    );
  const bridges = findBridges([...drawn, ...links].map((path) => path.points));
  return {
    links: links.map((link, place) => ({ ...link, bridges: bridges[drawn.length + place] ?? [] })),
    lines: drawn.map((item, place) => ({
      id: item.relation.id,
      kind: item.relation.kind,
      from: item.route.from.card.key,
      to: item.route.to.card.key,
      points: item.points,
      bridges: bridges[place] ?? [],
    })),
    wishes,
  };
}

const channelOf = (route: Route, leg: number, channels: Channels): Channel | undefined =>
  (leg % 2 === 0 ? channels.upright : channels.level)[route.legs[leg] ?? -1];

/** Which way a line comes from a card: one on its right side comes from the left. */
const fromCard = (end: End): -1 | 1 => (end.side === 1 ? -1 : 1);

function stretchesOf(id: string, route: Route, fromY: number, toY: number, channels: Channels): readonly Stretch[] {
  const at = (leg: number) => channelOf(route, leg, channels)?.at ?? 0;
  const last = route.legs.length - 1;
  return route.legs.map((_, leg) => {
    const start = leg === 0 ? fromY : at(leg - 1);
    const end = leg === last ? toY : at(leg + 1);
    const before = leg === 0 ? fromCard(route.from) : turn(at(leg), leg === 1 ? fromY : at(leg - 2));
    const after = leg === last ? fromCard(route.to) : turn(at(leg), leg === last - 1 ? toY : at(leg + 2));
    const forward = start <= end;
    return {
      from: Math.min(start, end),
      to: Math.max(start, end),
      low: forward ? before : after,
      high: forward ? after : before,
      key: `${id} ${leg}`,
    };
  });
}

/** To which side the neighbouring leg leads away from this one. */
const turn = (here: number, there: number): -1 | 1 => (there < here ? -1 : 1);

function pointsOf(
  id: string,
  route: Route,
  ports: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, number>,
): readonly Point[] {
  const [fromY, toY] = [ports.get(`${id} from`) ?? 0, ports.get(`${id} to`) ?? 0];
  const edge = (end: End, gap: number) => (end.side === 1 ? right(end.card) + gap : end.card.x - gap);
  const points: Point[] = [{ x: edge(route.from, 1), y: fromY }];
  let y = fromY;
  for (const leg of route.legs.keys()) {
    const at = placed.get(`${id} ${leg}`) ?? 0;
    if (leg % 2 === 0) {
      const next = leg === route.legs.length - 1 ? toY : (placed.get(`${id} ${leg + 1}`) ?? 0);
      points.push({ x: at, y }, { x: at, y: next });
      y = next;
    }
  }
  points.push({ x: edge(route.to, TIP), y: toY });
  return straightened(points);
}

/** Without points that repeat or lie on a straight way. */
function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [one, two] = [kept.at(-2), kept.at(-1)];
    if (two && two.x === point.x && two.y === point.y) continue;
    if (one && two && ((one.x === two.x && two.x === point.x) || (one.y === two.y && two.y === point.y))) kept.pop();
    kept.push(point);
  }
  return kept;
}
