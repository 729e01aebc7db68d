/** Takes a task out. */
import type { TaskId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a task out. */
export const deleteTask = (map: BuyingMap, { task }: { readonly task: TaskId }): BuyingMap =>
  dropRecords(map, 'tasks', new Set([task]));
