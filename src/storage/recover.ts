/** Puts back documents that the database has lost, from their second copies and what pages left; must never replace one that is there. */
import { BLANK_VECTOR, covers, readUpdates, vectorOf } from '../document/bytes.ts';
import type { Catalogue } from './catalogue.ts';
import type { Device } from './device.ts';
import { kindOf } from './documentKinds.ts';
import type { Leftovers } from './leftovers.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import type { Witness } from './witness.ts';

export interface RecoverParts {
  /** The documents that have a second copy. */
  readonly copied: readonly string[];
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly device: Device;
  readonly witness: Witness;
  readonly leftovers: Leftovers;
  readonly notices: Notices;
}

/** Looks for documents that were once saved, or copied, and are not there any more. */
export async function recoverLost(parts: RecoverParts): Promise<void> {
  const { copied, catalogue, witness, leftovers, log } = parts;
  // What is known first, the list after it: a document that another tab makes meanwhile is then not taken for a lost one.
  const once = new Set([...witness.ids(), ...copied, ...leftovers.ids()]);
  if (once.size === 0) return;
  const rows = await catalogue.rows();
  if (!rows.ok || log.isReadOnly()) return;
  for (const { id } of rows.value) once.delete(id);
  for (const id of once) await recover(parts, id);
}

async function recover(parts: RecoverParts, id: string): Promise<void> {
  const { log, catalogue, device, witness, leftovers, notices } = parts;
  const testimony = witness.of(id);
  const copy = await device.copies?.read(id).catch(() => null);
  const left = leftovers.of(id).map(({ bytes }) => bytes);
  const { whole } = readUpdates(copy ? [copy.bytes, ...left] : left);
  const vector = vectorOf(whole);
  const isEmpty = !vector || covers(BLANK_VECTOR, vector);
  if (isEmpty) {
    const until = testimony?.at ?? copy?.at;
    if (until !== undefined) notices.add({ kind: 'gone', id, until });
    witness.forget(id);
    return;
  }
  await log.begin(id);
  const kept = await log.appendWhole(id, kindOf(id), whole);
  if (!kept.ok) return;
  const removedAt = testimony?.removedAt ?? null;
  if (removedAt !== null) await catalogue.mark(id, removedAt);
  const complete = !testimony || covers(vector, testimony.vector);
  const until = copy?.at ?? testimony?.at ?? device.now();
  witness.note(id, { vector, sequence: kept.value.sequence, at: until, removedAt });
  // What only a page had left was never said to be saved: nobody is told of a rescue.
  if (testimony || copy) notices.add({ kind: 'recovered', id, until, complete });
}
