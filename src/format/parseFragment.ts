/** The only way in for what was copied: the fragment, or why it is refused; must never repair what it reads. */
import { checkMap } from '../model/checkMap.ts';
import { FRAGMENT_TABLES, type Fragment } from '../model/fragment.ts';
import type { PersonId } from '../model/ids.ts';
import { makePerson } from '../model/makeRecord.ts';
import { type BuyingMap, blankMap, type RecordOf } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { FRAGMENT_FORMAT, FRAGMENT_HEAD, FRAGMENT_SCHEMAS } from './fragmentSchema.ts';
import { COMPLETE } from './mapSchema.ts';
import { FRAGMENT_MIGRATIONS } from './migrations/fragmentMigrations.ts';
import { openFile } from './openFile.ts';
import { byId, readTables } from './readTables.ts';
import { schemaRefusal } from './schemaRefusal.ts';

/** Reads a fragment. It has been somewhere else in between, so it is looked at like a file. */
export function parseFragment(text: string): Result<Fragment, Refusal> {
  const opened = openFile(text, FRAGMENT_FORMAT, FRAGMENT_MIGRATIONS);
  if (!opened.ok) return opened;
  const head = FRAGMENT_HEAD.safeParse(opened.value);
  if (!head.success) return fail(schemaRefusal(head.error));
  const read = readTables(opened.value, FRAGMENT_SCHEMAS);
  if (!read.ok) return read;
  const complete = FRAGMENT_TABLES.map((name) => [
    name,
    (read.value[name] ?? []).map((record) => (COMPLETE[name] as (given: object) => RecordOf<typeof name>)(record)),
  ]);
  const { map, currency, cut, whole } = head.data;
  // The schemas have been through all of it, and what a record lacks is filled in.
  const fragment = { map, currency, cut, whole, ...byId(Object.fromEntries(complete)) } as unknown as Fragment;
  if (!whole.every((id) => Object.hasOwn(fragment.steps, id))) {
    return fail({ code: 'dangling-references', where: 'whole' });
  }
  const [problem] = checkMap(asMap(fragment));
  if (!problem) return ok(fragment);
  const code = problem.code === 'dangling' ? 'dangling-references' : 'invalid-records';
  return fail({ code, where: problem.table });
}

/** The fragment as if it were a map. What was cut may lead to people who stayed; somebody stands in for them here. */
function asMap(fragment: Fragment): BuyingMap {
  const people: { [id: string]: RecordOf<'people'> } = { ...fragment.people };
  const inside = (id: PersonId) => Object.hasOwn(fragment.people, id);
  const standIn = (ids: readonly PersonId[]) => {
    if (!fragment.cut || !ids.some(inside)) return;
    for (const id of ids) if (!inside(id)) people[id] = makePerson({ id, name: '' });
  };
  for (const { from, to } of Object.values(fragment.relations)) standIn([from, to]);
  for (const contact of Object.values(fragment.contacts)) standIn(contact.people);
  const tables = Object.fromEntries(FRAGMENT_TABLES.map((name) => [name, fragment[name]]));
  return { ...blankMap(fragment.map), ...tables, people };
}
