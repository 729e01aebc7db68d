/** The shelf of maps that are open for reading: what is wanted is there, and nothing else is kept open. */
import { describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../src/document/document.ts';
import type { MapId } from '../../src/model/ids.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import { fail, ok, type Result } from '../../src/shared/result.ts';
import { createMapShelf } from '../../src/store/createMapShelf.ts';

interface Reading {
  readonly document: OpenDocument<BuyingMap>;
  readonly close: () => Promise<void>;
}

/** A device whose maps open when the test says so. */
function slowDevice() {
  const waiting = new Map<string, (opened: Result<Reading, string>) => void>();
  const names = new Map<string, string>();
  const listeners = new Map<string, Set<() => void>>();
  const open: string[] = [];
  const map = (id: MapId): BuyingMap => {
    const blank = blankMap(id);
    return { ...blank, fields: { ...blank.fields, name: names.get(id) ?? id } };
  };
  const reading = (id: MapId): Reading => ({
    document: {
      projection: () => map(id),
      subscribe: (listener: () => void) => {
        const all = listeners.get(id) ?? new Set();
        listeners.set(id, all.add(listener));
        return () => all.delete(listener);
      },
    } as unknown as OpenDocument<BuyingMap>,
    close: async () => {
      open.splice(open.indexOf(id), 1);
    },
  });
  const shelf = createMapShelf((id) => new Promise<Result<Reading, unknown>>((resolve) => waiting.set(id, resolve)));
  const settle = async (id: string, opened: Result<Reading, string>) => {
    waiting.get(id)?.(opened);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    shelf,
    open,
    opens: (id: string) => {
      open.push(id);
      return settle(id, ok(reading(id as MapId)));
    },
    fails: (id: string) => settle(id, fail('not-there')),
    rename: (id: string, name: string) => {
      names.set(id, name);
      for (const listener of listeners.get(id) ?? []) listener();
    },
    listening: (id: string) => listeners.get(id)?.size ?? 0,
    shown: () =>
      Object.fromEntries([...shelf.store.getState().maps].map(([id, one]) => [id, one?.fields.name ?? null])),
  };
}

const ids = (...words: readonly string[]) => words as readonly string[] as readonly MapId[];

describe('a map that is wanted', () => {
  it('is there once it is open, and follows every change', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a', 'b'));
    expect(device.shown()).toEqual({});
    await device.opens('a');
    expect(device.shown()).toEqual({ a: 'a' });
    await device.opens('b');
    device.rename('a', 'Linden Works');
    expect(device.shown()).toEqual({ a: 'Linden Works', b: 'b' });
  });

  it('is null where it cannot be opened', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a'));
    await device.fails('a');
    expect(device.shown()).toEqual({ a: null });
  });

  it('stays open while others come and go', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a', 'b'));
    await device.opens('a');
    await device.opens('b');
    device.shelf.want(ids('a', 'c'));
    expect(device.shown()).toEqual({ a: 'a' });
    expect(device.open).toEqual(['a']);
    device.rename('a', 'still followed');
    expect(device.shown()).toEqual({ a: 'still followed' });
  });
});

describe('a map that is not wanted any more', () => {
  it('is closed, followed no longer, and off the shelf', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a'));
    await device.opens('a');
    device.shelf.want([]);
    expect(device.shown()).toEqual({});
    expect(device.open).toEqual([]);
    expect(device.listening('a')).toBe(0);
  });

  it('is closed as well when it was let go before it was open, and never shows', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a'));
    device.shelf.want([]);
    await device.opens('a');
    expect(device.shown()).toEqual({});
    expect(device.open).toEqual([]);
    expect(device.listening('a')).toBe(0);
  });

  it('does not show as one that cannot be opened either', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a'));
    device.shelf.want([]);
    await device.fails('a');
    expect(device.shown()).toEqual({});
  });

  it('is nowhere when the shelf stops', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a', 'b'));
    await device.opens('a');
    device.shelf.stop();
    await device.opens('b');
    expect(device.shown()).toEqual({});
    expect(device.open).toEqual([]);
  });

  it('comes back when it is wanted again', async () => {
    const device = slowDevice();
    device.shelf.want(ids('a'));
    await device.opens('a');
    device.shelf.want([]);
    device.shelf.want(ids('a'));
    await device.opens('a');
    expect(device.shown()).toEqual({ a: 'a' });
    expect(device.open).toEqual(['a']);
  });
});
