/** Turns what a schema objects to into a refusal; must never show the file's own values. */
import type * as z from 'zod/mini';
import type { Most } from '../model/limits.ts';
import type { Refusal } from '../model/refusal.ts';
import { showPath } from './readJson.ts';

/** The first objection, with its place in the file; `at` is where the value itself stands. */
export function schemaRefusal(error: z.core.$ZodError, at: readonly PropertyKey[] = []): Refusal {
  const [issue] = error.issues;
  if (!issue) return { code: 'invalid-records', where: null };
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...at, ...issue.path, ...keys];
  const where = path.length > 0 ? showPath(path) : null;
  const most = limitOf(issue);
  const isLong = most?.of === 'letters' || most?.of === 'entries';
  return { code: isLong ? 'too-large' : 'invalid-records', where, ...(most && { most }) };
}

/** The limit that a value is beyond, where it is one of size. */
function limitOf(issue: z.core.$ZodIssue): Most | null {
  if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int'))
    return { of: 'least', count: Number(issue.minimum) };
  if (issue.code !== 'too_big') return null;
  const of = issue.origin === 'string' ? 'letters' : issue.origin === 'array' ? 'entries' : 'figure';
  return { of, count: Number(issue.maximum) };
}
