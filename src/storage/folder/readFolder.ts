/** Everything out of a folder that was kept up to date, in whatever browser it is chosen; must never look into a file of another's. */

import { MAX_TEXT } from '../../format/limits.ts';
import { parseMap } from '../../format/parseMap.ts';
import { readWorkspace, type WorkspaceLine } from '../../format/workspaceFile.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import { fail, ok } from '../../shared/result.ts';
import { textLines } from '../workspace/textLines.ts';

/** What lies in the folder for removed maps stays there. */
const OURS = /^[^/]+\/(?:[^/]+\.blanksheet\.json|(?:moments\/)?[^/]+\.blanksheet-workspace)$/;
const isMap = ({ name }: File): boolean => name.endsWith('.json');
const isOfMoments = ({ webkitRelativePath }: File): boolean => webkitRelativePath.includes('/moments/');

/** Maps first, the one changed last at the end; then what all share; then the moments of each. */
const inTurn = compareBy<File>(
  (file) => (isMap(file) ? 0 : isOfMoments(file) ? 2 : 1),
  ({ lastModified }) => lastModified,
  ({ webkitRelativePath }) => webkitRelativePath,
);

/** Each thing in the folder; what cannot be read is called by its file. `passed` hears how many files have gone by, as a share. */
export async function* readFolder(
  files: readonly File[],
  today: Day,
  passed: (share: number) => void,
): AsyncGenerator<WorkspaceLine> {
  const ours = files.filter(({ webkitRelativePath }) => OURS.test(webkitRelativePath)).sort(inTurn);
  for (const [place, file] of ours.entries()) {
    passed(place / ours.length);
    if (!isMap(file)) {
      for await (const one of readWorkspace(
        textLines(file, () => undefined),
        today,
      )) {
        yield one.read.ok ? one : { ...one, called: one.called ?? file.name };
      }
      continue;
    }
    const text = file.size > MAX_TEXT ? null : await file.text().catch(() => null);
    const map = text === null ? fail({ code: 'unreadable', where: null } as const) : parseMap(text, today);
    if (map.ok) yield { line: 1, read: ok({ is: 'map', map: map.value }), called: null };
    else yield { line: 1, read: map, called: file.name };
  }
}
