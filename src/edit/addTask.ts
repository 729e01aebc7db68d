/** Writes down something to do that follows from nothing on the map. */
import { makeTask } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Task } from '../model/workRecords.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export type AddTask = Pick<Task, 'id' | 'text'> & Partial<Omit<Task, 'order'>>;

/** Adds a task at the end; of its people and its step those that are there. */
export function addTask(map: BuyingMap, what: AddTask): BuyingMap {
  if (has(map, 'tasks', what.id)) return map;
  const people = (what.people ?? []).filter((person) => has(map, 'people', person));
  const step = what.step && has(map, 'steps', what.step) ? what.step : null;
  return putAt(map, 'tasks', makeTask({ ...what, people, step, order: '' }), Object.values(map.tasks), 'end');
}
