/** An answer is a fact with a source: who said it and when; what was not answered keeps its own. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/advice/questions/settle.ts';
import { addTerm } from '../../src/edit/addTerm.ts';
import { setFact } from '../../src/edit/setFact.ts';
import { setSource } from '../../src/edit/setSource.ts';
import { sourceOf } from '../../src/model/factSource.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const said = { person: asId<never>('lin'), text: '', day: asDay('2026-12-01') };
const limit = { table: 'people', record: 'gao', field: 'limit' } as const;
const title = { table: 'people', record: 'gao', field: 'title' } as const;
const old = (map: BuyingMap): BuyingMap =>
  [limit, title].reduce(
    (now, fact, at) =>
      setSource(now, {
        id: asId(`s${at}`),
        fact,
        patch: { text: 'Their intranet', assumed: true, day: asDay('2026-01-01') },
      }),
    map,
  );
const drawn = old(
  sketch({
    people: { gao: { title: 'CFO', limit: { kind: 'none' } }, lin: 'operations' },
    steps: { paper: 'contract' },
  }),
);

describe('an answer', () => {
  it('that changes a fact has its own source; that of another stays', () => {
    const edit = (map: BuyingMap) => setFact(map, { fact: limit, value: { kind: 'amount', amount: 5 } });
    const after = settle(edit, [], said)(drawn);
    expect(sourceOf(after, limit)).toMatchObject({ person: 'lin', text: '', day: '2026-12-01', assumed: false });
    expect(sourceOf(after, title)).toMatchObject({ text: 'Their intranet', assumed: true });
    expect(Object.keys(after.sources)).toHaveLength(2);
  });

  it('that it is still so makes an old fact new', () => {
    const after = settle((map) => map, [limit], said)(drawn);
    expect(after.people).toBe(drawn.people);
    expect(sourceOf(after, limit)).toMatchObject({ person: 'lin', text: '', day: '2026-12-01', assumed: false });
  });

  it('that brings a term tells who asked for it', () => {
    const edit = (map: BuyingMap) => addTerm(map, { id: asId('t'), step: asId('paper'), text: 'Pay late' });
    const after = settle(edit, [], said)(drawn);
    expect(sourceOf(after, { table: 'terms', record: 't', field: 'text' })).toMatchObject({ person: 'lin' });
  });

  it('may stand somewhere instead', () => {
    const after = settle((map) => map, [limit], { ...said, person: null, text: 'Their web page' })(drawn);
    expect(sourceOf(after, limit)).toMatchObject({ person: null, text: 'Their web page' });
  });
});
