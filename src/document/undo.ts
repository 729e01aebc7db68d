/** The user's own changes, gesture by gesture, to take back and do again; must never touch a cell that somebody wrote since. */
import { sameJson } from '../shared/sameJson.ts';
import type { Cell } from './cells.ts';
import type { Change } from './commit.ts';

type Step = readonly Change[];

export interface UndoTarget {
  readonly cell: (cell: Cell) => unknown;
  /** Writes the changes; false when nothing looks different for it. */
  readonly write: (changes: Step, by: 'undo' | 'redo') => boolean;
}

/** What the last undo or redo was to take back stayed, all of it or a part, since another tab has written there. */
export interface Overwritten {
  readonly all: boolean;
}

export interface UndoList {
  readonly record: (step: Step) => void;
  /** Joins the step to the one before when that is of the same run of typing. */
  readonly recordTyping: (mark: string, step: Step) => void;
  readonly endTyping: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Null where that is not so; another object each time. */
  readonly overwritten: () => Overwritten | null;
}

/** An empty list. */
export function createUndoList(target: UndoTarget): UndoList {
  const done: Step[] = [];
  const undone: Step[] = [];
  let typing: string | null = null;
  let overwritten: Overwritten | null = null;

  const isOurs = (change: Change) => sameJson(target.cell(change), change.after);

  /** Takes back of the last step what is still ours and shows. Where that is nothing no earlier one is taken instead: nobody asked for that. */
  const takeBack = (from: Step[], to: Step[], by: 'undo' | 'redo'): boolean => {
    typing = null;
    const step = from.pop();
    overwritten = step ? { all: true } : null;
    if (!step) return false;
    const back = step.filter(isOurs).map((change) => ({ ...change, before: change.after, after: change.before }));
    if (back.length === 0) return false;
    to.push(back);
    // Before it is written, since whoever is told of the change may ask.
    overwritten = back.length < step.length ? { all: false } : null;
    const shows = target.write(back, by);
    if (!shows) overwritten = { all: true };
    return shows;
  };

  const push = (step: Step) => {
    overwritten = null;
    undone.length = 0;
    if (step.length > 0) done.push(step);
  };

  return {
    record: (step) => {
      typing = null;
      push(step);
    },
    recordTyping: (mark, step) => {
      const whole = typing === mark ? joined(done.pop() ?? [], step) : step;
      push(whole);
      // Typed back to where it began: there is no step left to join the next letter to.
      typing = whole.length > 0 ? mark : null;
    },
    endTyping: () => {
      typing = null;
    },
    undo: () => takeBack(done, undone, 'undo'),
    redo: () => takeBack(undone, done, 'redo'),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    overwritten: () => overwritten,
  };
}

const keyOf = (cell: Cell) => JSON.stringify([cell.table, cell.id, cell.field]);

/** Two steps as one. Where somebody wrote in between, only the later change is kept, so that theirs is what comes back. */
function joined(earlier: Step, later: Step): Step {
  const changes = new Map(earlier.map((change) => [keyOf(change), change]));
  for (const change of later) {
    const first = changes.get(keyOf(change));
    const follows = first !== undefined && sameJson(first.after, change.before);
    changes.set(keyOf(change), follows ? { ...change, before: first.before } : change);
  }
  return [...changes.values()].filter((change) => !sameJson(change.before, change.after));
}
