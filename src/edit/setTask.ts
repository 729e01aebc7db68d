/** Changes a task: its words, its day, who does it, whether it is done. */
import type { TaskId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Task } from '../model/workRecords.ts';
import { patchRecord } from './edit.ts';

export interface SetTask {
  readonly task: TaskId;
  readonly patch: Partial<Pick<Task, 'text' | 'owner' | 'due' | 'done' | 'shared'>>;
}

/** Changes some fields of a task. */
export const setTask = (map: BuyingMap, { task, patch }: SetTask): BuyingMap => patchRecord(map, 'tasks', task, patch);
