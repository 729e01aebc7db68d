/** Everything of a device as one file: a line each, as it would stand in a file of its own; must never let one bad line take the others along. */
import * as z from 'zod/mini';
import type { MapId, MomentId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSets } from '../model/mapSets.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import { LANGUAGES } from '../model/words.ts';
import type { PortableSettings } from '../model/workspace.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { id, yesOrNo } from './fields.ts';
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
const END_FORMAT = 'blanksheet-workspace-end';
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
  at: z.number(),
  heldUntil: z.number(),
  thinned: z.int().check(z.nonnegative()),
  state: z.unknown(),
});

/** How a map stood at a moment; `at` in milliseconds since 1970. */
export interface StoodMap {
  readonly map: MapId;
  readonly id: MomentId;
  readonly at: number;
  /** It is not thinned out before then; 0 where its name alone holds it, or nothing does. */
  readonly heldUntil: number;
  /** How many before it were thinned out. */
  readonly thinned: number;
  readonly state: BuyingMap;
}

export type WorkspaceItem =
  | { readonly is: 'settings'; readonly settings: PortableSettings }
  | { readonly is: 'ourSide'; readonly ourSide: OurSide }
  | { readonly is: 'sets'; readonly sets: MapSets }
  | { readonly is: 'map'; readonly map: BuyingMap }
  | { readonly is: 'moment'; readonly moment: StoodMap };

/** One line of a workspace; `line` counts from 1, the head. */
export interface WorkspaceLine {
  readonly line: number;
  readonly read: Result<WorkspaceItem, Refusal>;
  /** The name that a line which is refused seems to bear; null where it shows none. */
  readonly called: string | null;
}

const inOneLine = (content: object): string => `${JSON.stringify(content)}\n`;

/** The line before all others. */
export const WORKSPACE_HEAD = inOneLine({ format: WORKSPACE_FORMAT, version: WORKSPACE_VERSION });

/** The line after all others: without it the file was cut off. `lines` are those between. */
export const workspaceEnd = (lines: number): string =>
  inOneLine({ format: END_FORMAT, version: WORKSPACE_VERSION, lines });

/** One document as its line; the same bytes for the same content. */
export function workspaceLine(item: WorkspaceItem): string {
  switch (item.is) {
    case 'settings':
      return inOneLine({ format: SETTINGS_FORMAT, version: WORKSPACE_VERSION, ...item.settings });
    case 'ourSide':
      return inOneLine(ourSideContent(item.ourSide));
    case 'sets':
      return inOneLine(mapSetsContent(item.sets));
    case 'map':
      return inOneLine(mapContent(item.map));
    case 'moment': {
      const { map, id: moment, at, heldUntil, thinned, state } = item.moment;
      const head = { format: MOMENT_FORMAT, version: WORKSPACE_VERSION, map, id: moment, at, heldUntil, thinned };
      return inOneLine({ ...head, state: mapContent(state) });
    }
  }
}

/** Whether a text begins like a workspace; what it holds is another matter. */
export const isWorkspace = (start: string): boolean => start.startsWith(`{"format":"${WORKSPACE_FORMAT}"`);

/** Each line of a workspace as it comes; or, as the only one, why it is none that can be read. What is missing at the end is told as well. */
export async function* readWorkspace(lines: AsyncIterable<string>, today: Day): AsyncGenerator<WorkspaceLine> {
  let line = 0;
  let count = 0;
  let said: unknown = null;
  for await (const text of lines) {
    line += 1;
    if (line === 1) {
      const head = openFile(text, WORKSPACE_FORMAT, []);
      if (head.ok) continue;
      yield { line, read: head, called: null };
      return;
    }
    if (text.trim() === '') continue;
    const end = text.startsWith(`{"format":"${END_FORMAT}"`) ? openFile(text, END_FORMAT, []) : null;
    if (end?.ok) said = end.value.lines;
    else {
      count += 1;
      const read = readLine(text, today);
      yield { line, read, called: read.ok ? null : nameIn(text) };
    }
  }
  // Nobody is to believe that all of it is there.
  if (said !== count) yield { line: line + 1, read: fail({ code: 'cut-off', where: null }), called: null };
}

/** Looked for as far as the fields of a map or set may stand, however broken the rest is. */
const NAME_WITHIN = 2_000;

function nameIn(line: string): string | null {
  const [, quoted] = /"name":("(?:[^"\\]|\\.){1,200}")/.exec(line.slice(0, NAME_WITHIN)) ?? [];
  try {
    return quoted === undefined ? null : (JSON.parse(quoted) as string);
  } catch {
    return null;
  }
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
  const { map, id: moment, at, heldUntil, thinned, state } = read.data;
  const file = openContent(state, MAP_FORMAT, MAP_MIGRATIONS);
  const stood = file.ok ? readMap(file.value, today) : file;
  if (!stood.ok) return fail({ ...stood.reason, where: ['state', stood.reason.where].filter(Boolean).join('.') });
  return ok({ is: 'moment', moment: { map, id: moment, at, heldUntil, thinned, state: stood.value } });
}
