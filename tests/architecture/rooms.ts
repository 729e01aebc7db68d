/** The rooms under src and which may import which, as data; must say what docs and design say, and nothing more. */

/** What a room may import directly; what those may import is allowed as well. `shared` is open to all. */
const DIRECT: { readonly [room: string]: readonly string[] } = {
  shared: [],
  model: ['shared'],
  edit: ['model'],
  format: ['model'],
  playbook: ['model'],
  facts: ['model'],
  samples: ['model'],
  moments: ['model'],
  plan: ['facts'],
  analysis: ['plan', 'playbook'],
  advice: ['analysis', 'edit'],
  reference: ['analysis', 'edit'],
  layout: ['model'],
  picture: ['layout', 'analysis'],
  text: ['shared'],
  document: ['model'],
  storage: ['document', 'format', 'samples'],
  store: ['model', 'edit', 'analysis', 'advice', 'document'],
  entry: ['edit', 'format', 'playbook', 'layout'],
  telling: ['advice', 'text', 'moments', 'reference'],
  exchange: ['picture', 'telling', 'format'],
  views: ['picture', 'store', 'entry', 'telling', 'samples', 'exchange'],
  cli: ['analysis', 'samples', 'entry', 'exchange'],
};

/** The folders of views, each row open to the rows below it; a folder that is not named is a feature, and knows no other. */
export const VIEW_ROWS: readonly string[] = ['kit', 'context', 'a feature', 'frame'];

/** The folders of the sheet; each may know those before it. */
export const SHEET_ROWS: readonly string[] = ['canvas', 'walk', 'writing', 'gesture', 'view'];

/** What the controls of the kit may not know: they know no map. */
export const NOT_IN_KIT = [
  'edit',
  'facts',
  'samples',
  'moments',
  'plan',
  'analysis',
  'advice',
  'reference',
  'layout',
  'picture',
  'document',
  'store',
  'telling',
];

/** Rooms that may be imported for their types alone. */
export const TYPES_ONLY: { readonly [room: string]: readonly string[] } = {
  text: ['model', 'analysis'],
  moments: ['analysis'],
  entry: ['text'],
};

/** The room where everything meets; src/main.tsx, which starts it, counts as part of it. */
export const TOP = 'app';

export const ROOMS = [...Object.keys(DIRECT), TOP];

function closure(room: string, seen = new Set<string>()): Set<string> {
  for (const next of DIRECT[room] ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    closure(next, seen);
  }
  return seen;
}

/** Every room that `room` may import, itself included. */
export const mayImport = (room: string): readonly string[] =>
  room === TOP ? ROOMS : [...new Set([room, 'shared', ...closure(room)])];

/** Rooms without a screen, a clock or chance: the same input gives the same output, in a browser or out of it. */
export const PURE = [
  'model',
  'edit',
  'facts',
  'samples',
  'moments',
  'plan',
  'analysis',
  'format',
  'playbook',
  'layout',
  'picture',
  'advice',
  'reference',
  'entry',
  'telling',
  'exchange',
];

/** Packages that one folder alone may know. */
export const KEPT_APART: readonly { readonly packages: string; readonly folder: string }[] = [
  { packages: 'yjs|lib0', folder: 'src/document' },
  { packages: 'dexie', folder: 'src/storage' },
  { packages: 'age-encryption', folder: 'src/storage' },
  { packages: '@xyflow/[^/]+', folder: 'src/views/sheet' },
];

/** Where running starts: nothing imports these. */
export const ENTRIES = [
  /^src\/main\.tsx$/,
  /^src\/cli\/(analyse|write(Examples|RulePages|Schemas))\.ts$/,
  /\.worker\.ts$/,
  /\.d\.ts$/,
];
