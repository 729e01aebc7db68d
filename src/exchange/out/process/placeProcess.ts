/** Where the parts of a process stand in its drawing: a column for each task, a row for each lane; must never run a flow through a task. */
import type { Point, Rect } from '../../../layout/sheetLayout.ts';
import { END, type OutProcess, START } from './processOf.ts';

const POOL_NAME = 30;
const LANE_NAME = 30;
const LEFT = 160;
const TOP = 80;
const LANE_HEIGHT = 150;
const TASK = { width: 130, height: 80 };
const GATEWAY = 50;
const EVENT = 36;
/** From task to task: the task, room for a gateway behind it, and a gap in which flows go up and down. */
const PITCH = 290;
const BEFORE = 100;

export interface Placed {
  readonly pool: Rect;
  readonly lanes: readonly Rect[];
  /** Tasks and events by id, gateways by their task's id with `fork ` before it. */
  readonly nodes: ReadonlyMap<string, Rect>;
  /** Along each flow, by its id; from a gateway to its task too. */
  readonly flows: ReadonlyMap<string, readonly Point[]>;
}

const centre = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

export function placeProcess({ lanes, tasks, flows }: OutProcess): Placed {
  const first = LEFT + POOL_NAME + LANE_NAME;
  const width = POOL_NAME + LANE_NAME + BEFORE + tasks.length * PITCH + BEFORE;
  const rowOf = (lane: number) => TOP + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  const nodes = new Map<string, Rect>();
  const at = (x: number, lane: number, size: { readonly width: number; readonly height: number }): Rect => ({
    x,
    y: rowOf(lane) - size.height / 2,
    ...size,
  });
  const event = { width: EVENT, height: EVENT };
  nodes.set(START, at(first + 30, tasks[0]?.lane ?? 0, event));
  tasks.forEach(({ id, lane, fork }, nth) => {
    const x = first + BEFORE + nth * PITCH;
    nodes.set(id, at(x, lane, TASK));
    if (fork) nodes.set(`fork ${id}`, at(x + TASK.width + 35, lane, { width: GATEWAY, height: GATEWAY }));
  });
  nodes.set(END, at(first + BEFORE + tasks.length * PITCH, tasks.at(-1)?.lane ?? 0, event));
  const ways = new Map<string, readonly Point[]>();
  for (const { id, fork } of tasks) {
    const [task, gate] = [nodes.get(id), nodes.get(`fork ${id}`)];
    if (fork && task && gate) ways.set(`fork ${id}`, straight(task, gate));
  }
  flows.forEach(({ id, from, to }, nth) => {
    const [start, end] = [nodes.get(`fork ${from}`) ?? nodes.get(from), nodes.get(to)];
    if (start && end) ways.set(id, wayBetween(start, end, nth));
  });
  return {
    pool: { x: LEFT, y: TOP, width, height: lanes.length * LANE_HEIGHT },
    lanes: lanes.map((_, lane) => ({
      x: LEFT + POOL_NAME,
      y: TOP + lane * LANE_HEIGHT,
      width: width - POOL_NAME,
      height: LANE_HEIGHT,
    })),
    nodes,
    flows: ways,
  };
}

const straight = (start: Rect, end: Rect): readonly Point[] => [
  { x: start.x + start.width, y: centre(start).y },
  { x: end.x, y: centre(end).y },
];

/** To the next column across; to one further off along the lower edge of the lane, where no task stands; up and down in the gap before a column. */
function wayBetween(start: Rect, end: Rect, nth: number): readonly Point[] {
  const [from, to] = [centre(start), centre(end)];
  const apart = (nth % 5) * 4;
  const gap = end.x - 14 - apart;
  const leave = { x: start.x + start.width, y: from.y };
  const arrive = { x: end.x, y: to.y };
  const isNext = end.x > leave.x && end.x - start.x < PITCH + GATEWAY;
  if (isNext) return from.y === to.y ? [leave, arrive] : [leave, { x: gap, y: from.y }, { x: gap, y: to.y }, arrive];
  const foot = from.y + LANE_HEIGHT / 2 - 8 - apart;
  return [
    { x: from.x, y: start.y + start.height },
    { x: from.x, y: foot },
    { x: gap, y: foot },
    { x: gap, y: to.y },
    arrive,
  ];
}
