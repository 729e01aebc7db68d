/** Turns what a schema objects to into a refusal; must never show the file's own values. */
import type * as z from 'zod/mini';
import type { Refusal } from '../model/refusal.ts';
import { showPath } from './readJson.ts';

/** The first objection, with its place in the file; `at` is where the value itself stands. */
export function schemaRefusal(error: z.core.$ZodError, at: readonly PropertyKey[] = []): Refusal {
  const [issue] = error.issues;
  if (!issue) return { code: 'invalid-records', where: null };
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...at, ...issue.path, ...keys];
  return { code: 'invalid-records', where: path.length > 0 ? showPath(path) : null };
}
