/** The only way in for what was copied: the fragment, or why it is refused; must never repair what it reads. */
import { checkMap } from '../model/checkMap.ts';
import { FRAGMENT_TABLES, type Fragment, type FragmentTable, findFact } from '../model/fragment.ts';
import type { PersonId, StepId } from '../model/ids.ts';
import { makePerson, makeStep } from '../model/makeRecord.ts';
import { type BuyingMap, blankMap, type RecordOf, type Tables } from '../model/map.ts';
import { POINTERS, pointedAt } from '../model/pointers.ts';
import type { Refusal } from '../model/refusal.ts';
import type { FactSource } from '../model/workRecords.ts';
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
  const code =
    problem.code === 'dangling' || problem.code === 'no-such-fact' ? 'dangling-references' : 'invalid-records';
  return fail({ code, where: problem.table });
}

/**
 * The fragment as if it were a map. What was cut may lead to people and steps that stayed, which somebody and something
 * stands in for here, and may tell of facts that stayed, which are left aside.
 */
function asMap(fragment: Fragment): BuyingMap {
  const tables = Object.fromEntries(FRAGMENT_TABLES.map((name) => [name, fragment[name]])) as Pick<
    Tables,
    FragmentTable
  >;
  const map: BuyingMap = { ...blankMap(fragment.map), ...tables };
  if (!fragment.cut) return map;
  const people: { [id: string]: RecordOf<'people'> } = { ...fragment.people };
  const steps: { [id: string]: RecordOf<'steps'> } = { ...fragment.steps };
  const isInside = (table: 'people' | 'steps', id: string) => Object.hasOwn(fragment[table], id);
  for (const name of FRAGMENT_TABLES) {
    for (const record of Object.values(fragment[name])) {
      const ends = POINTERS[name].flatMap(({ field, to }) => pointedAt(record, field).map((id) => ({ to, id })));
      const isAbout = name === 'sources' && findFact(fragment, record as FactSource) !== null;
      if (!isAbout && !ends.some(({ to, id }) => to !== 'moments' && isInside(to, id))) continue;
      for (const { to, id } of ends) {
        if (to === 'people' && !isInside(to, id)) people[id] = makePerson({ id: id as PersonId, name: '' });
        if (to === 'steps' && !isInside(to, id)) steps[id] = makeStep({ id: id as StepId, name: '', order: 'a0' });
      }
    }
  }
  const told = Object.entries(fragment.sources).filter(
    ([, source]) => findFact(fragment, source) !== null || !isInside('people', source.person ?? ''),
  );
  return { ...map, people, steps, sources: Object.fromEntries(told) };
}
