/** Decides for each line of a list who it is about and where they go, until the user says otherwise; must never write. */
import { addStep } from '../../edit/addStep.ts';
import { type Listed, type ListedLine, tryListed } from '../../edit/clipboard/addListed.ts';
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import type { FunctionId, Role } from '../../model/words.ts';
import { byName, nameKey } from '../../shared/sameName.ts';
import { likelyKind } from '../likelyKind.ts';
import { roleFor } from '../likelyRole.ts';
import { personFields } from '../personFields.ts';
import { meantAmong } from '../whoIsMeant.ts';
import { type Choices, type NewStep, OUTSIDE, sameWho, type Where, type Who } from './choices.ts';
import { type ReadRow, takenRows } from './readList.ts';
import type { ListRow } from './readRow.ts';

export interface PlannedLine {
  readonly row: ListRow;
  /** What it is only supposed to mean can be taken away, or was. */
  readonly supposes: boolean;
  readonly isLeftOut: boolean;
  readonly where: Where;
  /** Who has that name: on the map, or in a line above. */
  readonly offered: readonly NonNullable<Who>[];
  readonly who: Who;
  /** What they will be in the step; null outside. */
  readonly role: Role | null;
  /** Nothing is left to add: they are there, in that step, in that role. */
  readonly nothingNew: boolean;
}

export interface Plan {
  readonly lines: readonly PlannedLine[];
  readonly newSteps: readonly string[];
}

/** Ids for what a plan makes, told by what they are for so that a plan can be tried and then done. */
type Draw = (what: string) => string;

/** Draws each once, so that the edit is the same whenever it runs. */
export function drawOnce(newId: () => string): Draw {
  const drawn = new Map<string, string>();
  return (what) => {
    const id = drawn.get(what) ?? newId();
    drawn.set(what, id);
    return id;
  };
}

function whereOf(
  map: BuyingMap,
  row: ListRow,
  { rest, where }: Choices,
  stepsCalled: (name: string) => readonly Step[],
): Where {
  const chosen = where.get(row.line);
  if (chosen) return chosen;
  const { step } = row;
  if (step !== null) {
    const [there] = stepsCalled(step);
    return there ? { kind: 'step', id: there.id } : { kind: 'new', name: step };
  }
  if (row.outside) return OUTSIDE;
  if (rest) return rest;
  if (row.role === null) return OUTSIDE;
  const last = mapIndex(map).steps.at(-1);
  return last ? { kind: 'step', id: last.id } : { kind: 'new', name: '' };
}

/** Somebody whom a line may be about, with what tells them from others of the name. */
interface Candidate {
  readonly who: NonNullable<Who>;
  readonly title: string;
  readonly function: FunctionId | 'unknown' | null;
}

export function planList(map: BuyingMap, rows: readonly ReadRow[], choices: Choices): Plan {
  const newSteps = new Map<string, NewStep>();
  const stepsCalled = byName(mapIndex(map).steps);
  const newcomers = new Map<string, Candidate[]>();
  const peopleOf = byName(Object.values(map.people));
  /** A name that somebody has already is not parted. */
  const isKnown = ({ proposed, plain }: ReadRow): boolean =>
    plain !== null && proposed.has('name') && peopleOf(plain.name).length > 0;
  const taken = takenRows(rows, (read) => choices.plain.has(read.line) || isKnown(read));
  const bare = taken.map(({ read, row }): Decided => {
    const { line, name } = row;
    const where = whereOf(map, row, choices, stepsCalled);
    const supposes = read.plain !== null && !isKnown(read);
    if (choices.leftOut.has(line)) return { row, where, supposes, isLeftOut: true, offered: [], who: null };
    if (where.kind === 'new' && !newSteps.has(nameKey(where.name))) newSteps.set(nameKey(where.name), where);
    const key = nameKey(name);
    const above = key === '' ? [] : (newcomers.get(key) ?? []);
    const there = peopleOf(name).map((person) => ({ ...person, who: { person } }));
    const candidates: readonly Candidate[] = [...there, ...above];
    // What is only supposed of a function speaks for nobody and against nobody.
    const job = row.proposed.has('function') ? null : row.function;
    const meant = meantAmong({ title: row.title, function: job }, candidates);
    const chosen = choices.who.get(line);
    const who = chosen !== undefined ? chosen : meant.is === 'known' ? meant.person.who : null;
    // What a line tells of somebody whom a line above brings tells them from others from there on.
    const before = above.find((one) => sameWho(one.who, who));
    const now: Candidate = {
      who: who ?? { line },
      title: before?.title || row.title,
      function: before?.function ?? job,
    };
    if (who === null) newcomers.set(key, [...above, now]);
    else if (before)
      newcomers.set(
        key,
        above.map((one) => (one === before ? now : one)),
      );
    return { row, where, supposes, isLeftOut: false, offered: candidates.map((one) => one.who), who };
  });
  // Tried on the map, so that what is shown is what will be.
  const draw: Draw = (what) => what;
  const names = [...newSteps.values()].map(({ name }) => name);
  const steps = stepsOf(map, names, draw);
  const listed = linesOf(bare, steps, draw);
  const { outcomes } = tryListed(map, { steps, lines: listed.filter((line) => line !== null), roleIn: roleFor });
  const rest = outcomes.values();
  const lines = bare.map((line, place): PlannedLine => {
    const outcome = listed[place] ? rest.next().value : undefined;
    return { ...line, role: outcome?.role ?? null, nothingNew: outcome?.isNew === false };
  });
  return { lines, newSteps: names };
}

type Decided = Omit<PlannedLine, 'role' | 'nothingNew'>;

type Steps = Listed['steps'];

/** Each with the kind that its name and its place point to. */
function stepsOf(map: BuyingMap, names: readonly string[], draw: Draw): Steps {
  let sofar = map;
  return names.map((name, place) => {
    const step = { id: draw(`step ${place}`) as StepId, name, kind: likelyKind(sofar, name) };
    sofar = addStep(sofar, step);
    return step;
  });
}

/** What each line adds; null for a line that holds nothing but a step, and for one that is left out. */
function linesOf(lines: readonly Decided[], steps: Steps, draw: Draw): readonly (ListedLine | null)[] {
  const people = new Map<number, PersonId>();
  const ids = new Map(steps.map(({ id, name }) => [nameKey(name), id]));
  const stepOf = (where: Where): StepId | null => {
    if (where.kind === 'step') return where.id;
    return where.kind === 'new' ? (ids.get(nameKey(where.name)) ?? null) : null;
  };
  return lines.map(({ row, where, who, isLeftOut }) => {
    if (isLeftOut || row.cells.every(({ as }) => as === 'step')) return null;
    const known = who && ('person' in who ? who.person.id : people.get(who.line));
    const person = known ?? (draw(`person ${row.line}`) as PersonId);
    people.set(row.line, person);
    const step = stepOf(where);
    const seat = step === null ? null : { id: draw(`seat ${row.line}`) as SeatId, step, role: row.role };
    return { person, facts: personFields(row), said: row.said, seat };
  });
}

/** The edit that a plan stands for. */
export function toListed(map: BuyingMap, { lines, newSteps }: Plan, draw: Draw): Listed {
  const steps = stepsOf(map, newSteps, draw);
  return { steps, lines: linesOf(lines, steps, draw).filter((line) => line !== null), roleIn: roleFor };
}
