/** The company's playbook alone as a file: our side's file with nothing else in it; must never write anybody of ours. */
import type { OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { OUR_SHAPES, OUR_SIDE_FORMAT } from './ourSideSchema.ts';
import { parseOurSide } from './parseOurSide.ts';
import { OUR_SIDE_VERSION } from './versions.ts';
import { sorted, toText } from './writeJson.ts';

/** The same bytes for the same entries. */
export const serialisePlaybook = (playbook: OurSide['playbook']): string =>
  toText({ format: OUR_SIDE_FORMAT, version: OUR_SIDE_VERSION, playbook: sorted(playbook, OUR_SHAPES.playbook) });

/** Why no playbook comes of a file. */
export type PlaybookRefusal = Refusal | 'no-playbook';

/** Reads the playbook of any file of our side; one without a single entry is refused. */
export function parsePlaybook(text: string): Result<OurSide['playbook'], PlaybookRefusal> {
  const parsed = parseOurSide(text);
  if (!parsed.ok) return parsed;
  const { playbook } = parsed.value;
  return Object.keys(playbook).length > 0 ? ok(playbook) : fail('no-playbook');
}

/** Whether a file of our side holds the playbook and nothing else, so that it is not taken for all of our side. */
export const isPlaybookAlone = ({ playbook, thresholds: _bounds, ...tables }: OurSide): boolean =>
  Object.keys(playbook).length > 0 && Object.values(tables).every((table) => Object.keys(table).length === 0);
