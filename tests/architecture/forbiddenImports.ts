/** Judges an import graph by the rooms' rules; must never read a file, so that a made-up graph can test it. */
import type { Import, ImportGraph } from './importGraph.ts';
import {
  ENTRIES,
  KEPT_APART,
  mayImport,
  NOT_IN_KIT,
  PURE,
  ROOMS,
  SHEET_ROWS,
  TOP,
  TYPES_ONLY,
  VIEW_ROWS,
} from './rooms.ts';

/** The first folder under src; a file directly in src belongs to the top room. */
export const roomOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? TOP;

const SCREEN = /^(?:react|react-dom|lucide-react|zustand|@fontsource-variable\/.*)$/;

function whyNot({ from, to, typeOnly, exists, outside }: Import): string | undefined {
  const room = roomOf(from);
  if (outside === undefined) {
    const target = roomOf(to);
    if (!ROOMS.includes(room)) return `${room} is no room of the design`;
    if (!exists) return 'there is no such file';
    if (!to.startsWith('src/')) return 'it leads out of src';
    if (mayImport(room).includes(target)) return whyNotInViews(from, to);
    if (TYPES_ONLY[room]?.includes(target))
      return typeOnly ? undefined : `${room} may know ${target} by its types alone`;
    return `${room} may not know ${target}`;
  }
  if (outside.startsWith('node:')) return room === 'cli' ? undefined : 'only cli runs in Node';
  for (const { packages, folder } of KEPT_APART) {
    if (new RegExp(`^(?:${packages})$`).test(outside) && !from.startsWith(`${folder}/`)) return `only ${folder} may`;
  }
  if ((PURE.includes(room) || room === 'shared') && SCREEN.test(outside)) return `${room} has no screen`;
  return undefined;
}

/** The folder of views in which a file lies; undefined outside them. */
const viewFolder = (file: string): string | undefined => /^src\/views\/([^/]+)\//.exec(file)?.[1];
const sheetFolder = (file: string): string => /^src\/views\/sheet\/([^/]+)\//.exec(file)?.[1] ?? '';

const rowOf = (folder: string): number => {
  const row = VIEW_ROWS.indexOf(folder);
  return row < 0 ? VIEW_ROWS.indexOf('a feature') : row;
};

function whyNotInViews(from: string, to: string): string | undefined {
  const [here, there] = [viewFolder(from), viewFolder(to)];
  if (here === 'kit' && NOT_IN_KIT.includes(roomOf(to))) return 'the kit knows no map';
  if (here === undefined || there === undefined) return undefined;
  if (rowOf(there) > rowOf(here)) return `${here} may not know ${there}`;
  if (here !== there && rowOf(here) === rowOf(there)) return `no feature knows another: ${here}, ${there}`;
  const [row, other] = [sheetFolder(from), sheetFolder(to)].map((folder) => SHEET_ROWS.indexOf(folder));
  if (here === 'sheet' && there === 'sheet' && (other ?? 0) > (row ?? 0)) return `the sheet's folders go one way`;
  return undefined;
}

/** One line for each import that the design forbids. */
export const forbiddenImports = ({ imports }: ImportGraph): string[] =>
  imports.flatMap((found) => {
    const reason = whyNot(found);
    return reason === undefined ? [] : [`${found.from} → ${found.outside ?? found.to}: ${reason}`];
  });

const inside = ({ imports }: ImportGraph): ReadonlyMap<string, readonly string[]> => {
  const targets = new Map<string, string[]>();
  for (const { from, to, outside } of imports) {
    if (outside === undefined) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  return targets;
};

/** The circles among the files, types included, each from its first file round to it again. */
export function cycles(graph: ImportGraph): string[] {
  const targets = inside(graph);
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of targets.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.files) visit(file);
  return found;
}

/** The files that no entry leads to: nobody runs them. `files` may name more than the graph does, such as styles. */
export function unreachable(graph: ImportGraph, files: readonly string[]): string[] {
  const targets = inside(graph);
  const reached = new Set<string>();
  const queue = files.filter((file) => ENTRIES.some((entry) => entry.test(file)));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    queue.push(...(targets.get(file) ?? []));
  }
  return files.filter((file) => !reached.has(file));
}
