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

export interface UndoList {
  readonly record: (step: Step) => void;
  /** Joins the step to the one before when that is of the same run of typing. */
  readonly recordTyping: (mark: string, step: Step) => void;
  readonly endTyping: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

/** An empty list. */
export function createUndoList(target: UndoTarget): UndoList {
  const done: Step[] = [];
  const undone: Step[] = [];
  let typing: string | null = null;

  const isOurs = (change: Change) => sameJson(target.cell(change), change.after);
  const canTake = (list: readonly Step[]) => list.some((step) => step.some(isOurs));

  /** Takes back the last step of which anything is still ours and shows; both lists hold what to take back next. */
  const takeBack = (from: Step[], to: Step[], by: 'undo' | 'redo'): boolean => {
    typing = null;
    for (let step = from.pop(); step; step = from.pop()) {
      const back = step.filter(isOurs).map((change) => ({ ...change, before: change.after, after: change.before }));
      if (back.length === 0) continue;
      to.push(back);
      if (target.write(back, by)) return true;
    }
    return false;
  };

  const push = (step: Step) => {
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
    canUndo: () => canTake(done),
    canRedo: () => canTake(undone),
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
