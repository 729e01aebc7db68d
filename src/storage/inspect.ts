/** Looks what is kept on this device and whether it is whole; must never write but by opening what lacks something. */
import { covers, readUpdates, vectorOf } from '../document/bytes.ts';
import type { MapId } from '../model/ids.ts';
import type { Inspection, Soundness } from '../model/inspection.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { Device } from './device.ts';
import type { DocumentKind } from './documentKinds.ts';
import type { Drafts } from './drafts.ts';
import type { Log } from './log.ts';
import type { MomentShelf } from './momentShelf.ts';
import type { Witness } from './witness.ts';

export interface Inspector {
  readonly inspect: () => Promise<Result<Inspection, StorageReason>>;
  /** Reads the log, the witness and the second copy of a document; what the log lacks and the copy has is put back. */
  readonly check: (id: string) => Promise<Result<Soundness, StorageReason>>;
}

export interface InspectorParts {
  readonly catalogue: Catalogue;
  readonly log: Log;
  readonly device: Device;
  readonly witness: Witness;
  readonly drafts: Pick<Drafts, 'size'>;
  readonly moments: Pick<MomentShelf, 'list'>;
  /** Opening a document puts back what it lacks, and closing it waits until that is kept. */
  readonly open: {
    readonly [Kind in DocumentKind]: (id: string) => Promise<Result<{ readonly close: () => Promise<void> }, unknown>>;
  };
}

export function createInspector({ catalogue, log, device, witness, drafts, moments, open }: InspectorParts): Inspector {
  const isWhole = async (id: string): Promise<Result<boolean, StorageReason>> => {
    // The witness and the copy first: what they hold was saved before, so the log read afterwards must hold it.
    const testimony = witness.of(id);
    const copy = await device.copies?.read(id).catch(() => null);
    const content = await log.read(id);
    if (!content.ok) return content;
    const whole = content.value.rows.flatMap(({ bytes }) => (bytes ? [bytes] : []));
    const { whole: merged, unreadable, hasGaps } = readUpdates(whole);
    const vector = vectorOf(merged);
    const copied = copy ? vectorOf(copy.bytes) : null;
    const isRead = whole.length === content.value.rows.length && unreadable.length === 0 && !hasGaps;
    const holds = vector !== null && [copied, testimony?.vector].every((other) => !other || covers(vector, other));
    return ok(isRead && holds);
  };

  return {
    inspect: async () => {
      const rows = await catalogue.rows();
      if (!rows.ok) return rows;
      const documents: Inspection['documents'][number][] = [];
      const stood = { count: 0, bytes: 0 };
      for (const { id, kind, removedAt } of rows.value) {
        const listed = kind === 'map' ? await moments.list(id as MapId) : ok([]);
        if (!listed.ok) return listed;
        stood.count += listed.value.length;
        stood.bytes += listed.value.reduce((sum, { size }) => sum + size, 0);
        const content = await log.sizeOf(id);
        if (!content.ok) return content;
        documents.push({ id, kind, removed: removedAt !== null, bytes: content.value });
      }
      return ok({ documents, moments: stood, drafts: drafts.size(), persisted: await device.persisted() });
    },
    check: async (id) => {
      const first = await isWhole(id);
      if (!first.ok || first.value) return first.ok ? ok('sound') : first;
      const rows = await catalogue.rows();
      const row = rows.ok ? rows.value.find((one) => one.id === id) : undefined;
      const opened = row && (await open[row.kind](id));
      if (opened?.ok) await opened.value.close();
      const then = await isWhole(id);
      return then.ok ? ok(then.value ? 'mended' : 'unreadable') : then;
    },
  };
}
