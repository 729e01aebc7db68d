/** What ticking, dating, handing over or sharing an entry of the plan writes, whichever record it follows; must never say that a meeting took place on a day to come. */
import { reasonKeys } from '../analysis/flow/reasonKeys.ts';
import type { PlanEntry } from '../analysis/planEntries.ts';
import type { Edit } from '../edit/edit.ts';
import { editLaneItem } from '../edit/editLaneItem.ts';
import { editQuestion } from '../edit/editQuestion.ts';
import { setContact } from '../edit/setContact.ts';
import { setTask } from '../edit/setTask.ts';
import type { OurPersonId } from '../model/ids.ts';
import type { Contact } from '../model/records.ts';
import type { Day } from '../shared/day.ts';

export interface PlanPatch {
  readonly done?: boolean;
  /** Null: as it follows from the schedule. A contact has a day, and keeps it. */
  readonly due?: Day | null;
  readonly owner?: OurPersonId | null;
  readonly shared?: boolean;
}

/** The edit that puts a patch onto the record behind an entry. */
export function editPlanEntry({ from }: PlanEntry, patch: PlanPatch, today: Day): Edit {
  switch (from.kind) {
    case 'line': {
      const { step, lane, key } = from.item;
      return (map) => editLaneItem(map, { step, lane, item: key, reasons: reasonKeys(from.item), patch });
    }
    case 'task':
      return (map) => setTask(map, { task: from.task.id, patch });
    case 'question': {
      const { key, wanted } = from.question;
      const { due, owner } = patch;
      const handed = { ...(due !== undefined && { due }), ...(owner !== undefined && { owner }) };
      return (map) => editQuestion(map, { question: wanted.by === 'own' ? wanted.question : key, patch: handed });
    }
    case 'contact':
      return (map) => setContact(map, { contact: from.contact.id, patch: ofContact(from.contact, patch, today) });
  }
}

function ofContact({ day, ours }: Contact, { done, due, owner, shared }: PlanPatch, today: Day): Partial<Contact> {
  const [first, ...others] = ours;
  return {
    ...(done && { status: 'took-place' as const, day: day > today ? today : day }),
    ...(due && { day: due }),
    ...(owner !== undefined && {
      ours: owner === null ? others : [owner, ...ours.filter((one) => one !== owner && one !== first)],
    }),
    ...(shared !== undefined && { shared }),
  };
}
