/** Turns what a schema objects to into a refusal; must never show the file's own values. */
import type * as z from 'zod/mini';
import type { Refusal } from '../model/refusal.ts';
import { showPath } from './readJson.ts';

/** The first objection, with its place in the file. */
export function schemaRefusal(error: z.core.$ZodError): Refusal {
  const [issue] = error.issues;
  if (!issue) return { code: 'invalid-records', where: null };
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return { code: 'invalid-records', where: path.length > 0 ? showPath(path) : null };
}
