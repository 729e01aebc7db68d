/** Puts back documents that the database has lost, from their second copies; must never replace one that is there. */
import { covers, vectorOf } from '../document/bytes.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocumentKind } from './database.ts';
import type { Device } from './device.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import type { Witness } from './witness.ts';

export interface RecoverParts {
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly device: Device;
  readonly witness: Witness;
  readonly notices: Notices;
  readonly kindOf: (id: string) => DocumentKind;
}

/** Looks for documents that were once saved, or copied, and are not there any more. */
export async function recoverLost(parts: RecoverParts): Promise<void> {
  const { catalogue, device, witness, log } = parts;
  // Witness and copies first: a document that another tab makes meanwhile is then not taken for a lost one.
  const copied = (await device.copies?.ids().catch(() => [])) ?? [];
  const once = new Set([...witness.ids(), ...copied]);
  if (once.size === 0) return;
  const listed = await catalogue.list();
  if (!listed.ok || log.isReadOnly()) return;
  for (const { row } of listed.value) once.delete(row.id);
  for (const id of once) await recover(parts, id);
}

async function recover({ log, catalogue, device, witness, notices, kindOf }: RecoverParts, id: string): Promise<void> {
  const testimony = witness.of(id);
  const copy = await device.copies?.read(id).catch(() => null);
  const vector = copy ? vectorOf(copy.bytes) : null;
  if (!copy || !vector) {
    notices.add({ kind: 'lost', id, until: testimony?.at ?? null });
    witness.forget(id);
    return;
  }
  await log.begin(id);
  const kept = await log.appendWhole(id, kindOf(id), copy.bytes);
  if (!kept.ok) return;
  const removedAt = testimony?.removedAt ?? null;
  if (removedAt !== null) await catalogue.mark(id, removedAt);
  const complete = !testimony || covers(vector, testimony.vector);
  witness.note(id, { vector, sequence: kept.value, at: copy.at, removedAt });
  notices.add({ kind: 'recovered', id, until: copy.at, complete });
}
