/** Everything of a device as one file: a line each, as it would stand in a file of its own; must never let one bad line take the others along. */
import * as z from 'zod/mini';
import type { MapId, MomentId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSets } from '../model/mapSets.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import { LANGUAGES } from '../model/words.ts';
import { compareText } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { finite, id, yesOrNo } from './fields.ts';
import { MAX_TEXT } from './limits.ts';
import { MAP_FORMAT } from './mapSchema.ts';
import { MAP_SETS_FORMAT, mapSetsContent, parseMapSets } from './mapSetsFile.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import { openContent, openFile } from './openFile.ts';
import { OUR_SIDE_FORMAT } from './ourSideSchema.ts';
import { parseMap, readMap } from './parseMap.ts';
import { parseOurSide } from './parseOurSide.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import { mapContent } from './serialiseMap.ts';
import { ourSideContent } from './serialiseOurSide.ts';
import { WORKSPACE_VERSION } from './versions.ts';

export const WORKSPACE_FORMAT = 'blanksheet-workspace';
const MOMENT_FORMAT = 'blanksheet-moment';
const SETTINGS_FORMAT = 'blanksheet-settings';

const SETTINGS = {
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  mapOrder: z.enum(['changed', 'name', 'customer', 'amount']),
  problemPutOff: yesOrNo,
};
const SETTINGS_FILE = z.strictObject({
  format: z.literal(SETTINGS_FORMAT),
  version: z.literal(WORKSPACE_VERSION),
  ...SETTINGS,
});
const MOMENT_FILE = z.strictObject({
  format: z.literal(MOMENT_FORMAT),
  version: z.literal(WORKSPACE_VERSION),
  map: id<MapId>(),
  id: id<MomentId>(),
  at: finite,
  state: z.unknown(),
});

/** How a device shows things, as far as it goes along to another one. */
export type WorkspaceSettings = z.infer<z.ZodMiniObject<typeof SETTINGS>>;

/** How a map stood at a moment; `at` in milliseconds since 1970. */
export interface StoodMap {
  readonly map: MapId;
  readonly id: MomentId;
  readonly at: number;
  readonly state: BuyingMap;
}

export interface Workspace {
  readonly settings: WorkspaceSettings;
  readonly ourSide: OurSide;
  readonly sets: MapSets;
  /** Maps and samples. */
  readonly maps: readonly BuyingMap[];
  readonly moments: readonly StoodMap[];
}

export type WorkspaceItem =
  | { readonly is: 'settings'; readonly settings: WorkspaceSettings }
  | { readonly is: 'ourSide'; readonly ourSide: OurSide }
  | { readonly is: 'sets'; readonly sets: MapSets }
  | { readonly is: 'map'; readonly map: BuyingMap }
  | { readonly is: 'moment'; readonly moment: StoodMap };

/** One line of a workspace; `line` counts from 1, the head. */
export interface WorkspaceLine {
  readonly line: number;
  readonly read: Result<WorkspaceItem, Refusal>;
}

const inOneLine = (content: object): string => `${JSON.stringify(content)}\n`;

/** The same bytes for the same content, in whatever order it comes. */
export function serialiseWorkspace({ settings, ourSide, sets, maps, moments }: Workspace): string {
  const contents: readonly object[] = [
    { format: SETTINGS_FORMAT, version: WORKSPACE_VERSION, ...settings },
    ourSideContent(ourSide),
    mapSetsContent(sets),
    ...[...maps].sort((a, b) => compareText(a.id, b.id)).map(mapContent),
    ...[...moments].sort(inTime).map(({ map, id: moment, at, state }) => ({
      format: MOMENT_FORMAT,
      version: WORKSPACE_VERSION,
      map,
      id: moment,
      at,
      state: mapContent(state),
    })),
  ];
  const head = { format: WORKSPACE_FORMAT, version: WORKSPACE_VERSION, lines: contents.length };
  return [head, ...contents].map(inOneLine).join('');
}

const inTime = (a: StoodMap, b: StoodMap) => compareText(a.map, b.map) || a.at - b.at || compareText(a.id, b.id);

/** Whether a text begins like a workspace; what it holds is another matter. */
export const isWorkspace = (text: string): boolean => text.startsWith(`{"format":"${WORKSPACE_FORMAT}"`);

/** How many lines it holds, and each of them as it is asked for; or why it is no workspace that can be read. */
export function openWorkspace(
  text: string,
  today: Day,
): Result<{ readonly lines: number; readonly read: () => Generator<WorkspaceLine> }, Refusal> {
  if (text.length > MAX_TEXT) return fail({ code: 'too-large', where: null });
  const [first = '', ...rest] = text.split(/\r?\n/);
  const head = openFile(first, WORKSPACE_FORMAT, []);
  if (!head.ok) return head;
  const { lines } = head.value;
  if (typeof lines !== 'number' || !Number.isInteger(lines) || lines < 0)
    return fail({ code: 'invalid-records', where: 'lines' });
  const filled = rest.map((line, place) => ({ line, place: place + 2 })).filter(({ line }) => line.trim() !== '');
  return ok({
    lines: Math.max(lines, filled.length),
    *read() {
      for (const { line, place } of filled) yield { line: place, read: readLine(line, today) };
      // What was cut off is told, line by line: nobody believes that all of it is there.
      for (let place = filled.length; place < lines; place += 1)
        yield { line: place + 2, read: fail({ code: 'cut-off', where: null }) };
    },
  });
}

function readLine(line: string, today: Day): Result<WorkspaceItem, Refusal> {
  const [, format] = /^\{"format":"([a-z-]{1,40})"/.exec(line) ?? [];
  switch (format) {
    case MAP_FORMAT: {
      const map = parseMap(line, today);
      return map.ok ? ok({ is: 'map', map: map.value }) : map;
    }
    case OUR_SIDE_FORMAT: {
      const ours = parseOurSide(line);
      return ours.ok ? ok({ is: 'ourSide', ourSide: ours.value }) : ours;
    }
    case MAP_SETS_FORMAT: {
      const sets = parseMapSets(line);
      return sets.ok ? ok({ is: 'sets', sets: sets.value }) : sets;
    }
    case SETTINGS_FORMAT: {
      const opened = openFile(line, SETTINGS_FORMAT, []);
      if (!opened.ok) return opened;
      const read = SETTINGS_FILE.safeParse(opened.value);
      if (!read.success) return fail(schemaRefusal(read.error));
      const { format: _, version: __, ...settings } = read.data;
      return ok({ is: 'settings', settings });
    }
    case MOMENT_FORMAT:
      return readMoment(line, today);
    default:
      return fail({ code: format === undefined ? 'not-json' : 'not-a-map', where: null });
  }
}

function readMoment(line: string, today: Day): Result<WorkspaceItem, Refusal> {
  const opened = openFile(line, MOMENT_FORMAT, []);
  if (!opened.ok) return opened;
  const read = MOMENT_FILE.safeParse(opened.value);
  if (!read.success) return fail(schemaRefusal(read.error));
  const { map, id: moment, at, state } = read.data;
  const file = openContent(state, MAP_FORMAT, MAP_MIGRATIONS);
  const stood = file.ok ? readMap(file.value, today) : file;
  if (!stood.ok) return fail({ ...stood.reason, where: ['state', stood.reason.where].filter(Boolean).join('.') });
  return ok({ is: 'moment', moment: { map, id: moment, at, state: stood.value } });
}
