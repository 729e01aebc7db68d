/** What every kind of file goes through first: JSON, the right kind, a known version, not too many records. */
import { MOST_RECORDS } from '../model/limits.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type FileContent, type Migration, migrate, versionAfter } from './migrations/migrate.ts';
import { readJson } from './readJson.ts';

/** The file's content in the present version, or why the file is refused. */
export function openFile(text: string, format: string, migrations: readonly Migration[]): Result<FileContent, Refusal> {
  const json = readJson(text);
  return json.ok ? openContent(json.value, format, migrations) : json;
}

/** The same for what was read already, as a file that stands in another. */
export function openContent(
  content: unknown,
  format: string,
  migrations: readonly Migration[],
): Result<FileContent, Refusal> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return fail({ code: 'not-a-map', where: null });
  }
  const { format: found, version } = content as FileContent;
  if (found !== format) return fail({ code: 'not-a-map', where: null });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'invalid-records', where: 'version' });
  }
  if (version > versionAfter(migrations)) return fail({ code: 'newer-version', where: 'version' });
  if (countRecords(content as FileContent) > MOST_RECORDS) {
    return fail({ code: 'too-large', where: null, most: { of: 'records', count: MOST_RECORDS } });
  }
  return ok(migrate(content as FileContent, version, migrations));
}

/** Over all tables; counted first, so that a schema never has to walk through millions. */
const countRecords = (content: FileContent): number =>
  Object.values(content).reduce<number>((sum, table) => sum + (Array.isArray(table) ? table.length : 0), 0);
