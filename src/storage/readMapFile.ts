/** The text of a file that the user chose; must never read one that is too large to look at. */
import { MAX_TEXT } from '../format/limits.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** The text, or why there is none. What is not UTF-8 is refused: another encoding would come out wrong, a picture is no text. */
export async function readMapFile(file: Blob): Promise<Result<string, Refusal>> {
  if (file.size > MAX_TEXT) return fail({ code: 'too-large', where: null });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ code: 'unreadable', where: null });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'not-json', where: null });
  }
}
