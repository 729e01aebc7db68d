/** Whatever is copied, cut and pasted on whatever map, nothing is merged, lost or left dangling. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/document.ts';
import { MAP_SCHEMA } from '../../../src/document/mapSchema.ts';
import { cutOut } from '../../../src/edit/clipboard/cutOut.ts';
import { type Paste, pasteFragment, pasteIds } from '../../../src/edit/clipboard/pasteFragment.ts';
import { type Chosen, copyFragment, cutFragment, travelling } from '../../../src/edit/clipboard/takeFragment.ts';
import { parseFragment } from '../../../src/format/parseFragment.ts';
import { serialiseFragment } from '../../../src/format/serialiseFragment.ts';
import { serialiseMap } from '../../../src/format/serialiseMap.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import { FRAGMENT_TABLES, type Fragment, findFact } from '../../../src/model/fragment.ts';
import type { StepId } from '../../../src/model/ids.ts';
import { type BuyingMap, blankMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { prune } from '../../../src/model/prune.ts';
import type { FactSource } from '../../../src/model/workRecords.ts';
import { arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const options = { seed: 20261124, numRuns: 60 };

/** New ids that no map of these tests has. */
function drawer(): () => string {
  let drawn = 0;
  return () => `new${++drawn}`;
}

const pasteOf = (fragment: Fragment, more: Partial<Paste> = {}): Paste => ({
  fragment,
  ids: pasteIds(fragment, drawer()),
  onto: null,
  role: 'approver',
  known: new Map(),
  makesSteps: true,
  ...more,
});

/** Plain objects all through, as a document holds them. */
const plainMap: fc.Arbitrary<BuyingMap> = arbitraryMap.map((map) => JSON.parse(JSON.stringify(map)));

/** A map, and some of its people and steps. */
const chosenOn = fc.tuple(plainMap, fc.infiniteStream(fc.boolean())).map(([map, dice]) => {
  const pick = <Item>(items: readonly Item[]): Item[] => items.filter(() => dice.next().value === true);
  const chosen: Chosen = {
    people: pick(Object.values(map.people)).map(({ id }) => id),
    steps: pick(Object.values(map.steps)).map(({ id }) => id),
  };
  return { map, chosen };
});

/** A fragment as words, with what its records are called instead of their ids, for comparing. */
function described(fragment: Fragment): unknown {
  const index = mapIndex({ ...blankMap(fragment.map), ...tablesOf(fragment) });
  const told = (person: string) => ({ ...fragment.people[person], id: undefined });
  const stepOf = (step: string) => ({ ...fragment.steps[step], id: undefined, order: undefined });
  const bare = (record: object) => ({ ...record, id: undefined, order: undefined });
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return {
    people: sorted(index.people.map((person) => ({ ...told(person.id), place: placeOf(fragment, person.id) }))),
    steps: index.steps.map((step) => ({
      ...stepOf(step.id),
      seats: index.seatsOfStep(step.id).map((seat) => [seat.role, told(seat.person)]),
      terms: index.termsOfStep(step.id).map((term) => ({
        ...bare(term),
        step: undefined,
        person: term.person === null ? null : told(term.person),
      })),
    })),
    relations: sorted(index.relations.map((line) => ({ ...bare(line), from: told(line.from), to: told(line.to) }))),
    contacts: sorted(index.contacts.map((contact) => ({ ...bare(contact), people: contact.people.map(told) }))),
    concerns: sorted(
      index.people.map(({ id }) => index.concernsOfPerson(id).map((one) => ({ ...bare(one), person: told(id) }))),
    ),
    account: sorted(
      Object.values(fragment.accountLines).map((line) => ({ ...bare(line), person: told(`${line.person}`) })),
    ),
    sources: sorted(
      Object.values(fragment.sources).map((source) => ({
        ...bare(source),
        record: factOf(fragment, source),
        person: source.person === null ? null : told(source.person),
      })),
    ),
  };
}
/** What a source tells of, by what it says. */
const factOf = (fragment: Fragment, source: FactSource) =>
  (findFact(fragment, source) as { readonly [field: string]: unknown } | null)?.[source.field];
const placeOf = (fragment: Fragment, person: string) => ({ ...fragment.places[person], id: undefined });
const tablesOf = (fragment: Fragment) => Object.fromEntries(FRAGMENT_TABLES.map((name) => [name, fragment[name]]));

const everything = (map: BuyingMap): Chosen => ({
  people: Object.values(map.people).map(({ id }) => id),
  steps: Object.values(map.steps).map(({ id }) => id),
});

describe('copied and pasted into an empty map', () => {
  it('people are the same there with all that is theirs, under other ids', () => {
    fc.assert(
      fc.property(chosenOn, ({ map, chosen: { people } }) => {
        const fragment = copyFragment(map, { people, steps: [] });
        const pasted = pasteFragment(blankMap(asId('other')), pasteOf(fragment));
        expect(checkMap(pasted)).toEqual([]);
        expect(described(copyFragment(pasted, everything(pasted)))).toEqual(described(fragment));
      }),
      options,
    );
  });

  it('steps are the same there with whoever sits in them', () => {
    fc.assert(
      fc.property(chosenOn, ({ map, chosen: { steps } }) => {
        const fragment = copyFragment(map, { people: [], steps });
        const pasted = pasteFragment(blankMap(asId('other')), pasteOf(fragment));
        expect(checkMap(pasted)).toEqual([]);
        expect(described(copyFragment(pasted, everything(pasted)))).toEqual(described(fragment));
      }),
      options,
    );
  });
});

describe('cut and pasted on its own map', () => {
  it('people come back as themselves, and the map is the one before, byte for byte', () => {
    fc.assert(
      fc.property(chosenOn, ({ map, chosen: { people } }) => {
        const chosen = { people, steps: [] };
        const fragment = cutFragment(map, chosen);
        const back = pasteFragment(cutOut(map, chosen), pasteOf(fragment));
        expect(serialiseMap(back)).toBe(serialiseMap(map));
      }),
      options,
    );
  });

  it('steps come back in their place with their seats, terms and what was done by hand', () => {
    fc.assert(
      fc.property(chosenOn, ({ map, chosen: { steps } }) => {
        const chosen = { people: [], steps };
        const back = pasteFragment(cutOut(map, chosen), pasteOf(cutFragment(map, chosen)));
        expect(checkMap(back)).toEqual([]);
        // Links go with their steps and are drawn anew, and so go what their conditions were known from.
        const bare = (whole: BuyingMap) => serialiseMap(prune({ ...whole, links: {} }));
        const keys = Object.values(map.steps).map((step) => step.order);
        const told = new Set(keys).size === keys.length;
        if (told) expect(bare(back)).toBe(bare(map));
        else expect(Object.keys(back.steps).sort()).toEqual(Object.keys(map.steps).sort());
      }),
      options,
    );
  });
});

describe('pasted anywhere', () => {
  it('leaves a whole map, changes nobody who was there, and is taken back byte for byte', () => {
    fc.assert(
      fc.property(chosenOn, plainMap, fc.boolean(), fc.boolean(), (from, other, isHome, cut) => {
        const map: BuyingMap = isHome ? from.map : { ...other, id: asId('other') };
        const take = cut ? cutFragment : copyFragment;
        const steps = Object.keys(map.steps) as StepId[];
        for (const onto of [null, steps[0] ?? null]) {
          const fragment = take(from.map, from.chosen);
          const document = createDocument(MAP_SCHEMA, map.id, { checked: true, replica: 1 });
          document.commit(() => map);
          const before = serialiseMap(document.projection());
          const changed = document.commit((now) => pasteFragment(now, pasteOf(fragment, { onto })));
          const after = document.projection();
          expect(checkMap(after)).toEqual([]);
          expect(prune(after)).toBe(after);
          for (const person of Object.values(map.people)) expect(after.people[person.id]).toEqual(person);
          for (const seat of Object.values(map.seats)) expect(after.seats[seat.id]).toMatchObject({ role: seat.role });
          if (changed) document.undo();
          expect(serialiseMap(document.projection())).toBe(before);
        }
      }),
      options,
    );
  });
});

describe('a fragment as text', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(chosenOn, fc.boolean(), ({ map, chosen }, cut) => {
        const fragment = (cut ? cutFragment : copyFragment)(map, chosen);
        expect(parseFragment(serialiseFragment(fragment))).toEqual({ ok: true, value: fragment });
      }),
      options,
    );
  });

  it('holds nothing of ours and nobody who was not chosen, once it travels', () => {
    fc.assert(
      fc.property(chosenOn, ({ map, chosen }) => {
        for (const fragment of [copyFragment(map, chosen), travelling(cutFragment(map, chosen))]) {
          const text = serialiseFragment(fragment);
          expect(text).not.toMatch(/"our\d"/);
          for (const table of ['laneEdits', 'tasks', 'questions'] as const)
            expect(Object.keys(fragment[table])).toEqual([]);
          for (const { person } of Object.values(fragment.sources))
            expect(person === null || Object.hasOwn(fragment.people, person)).toBe(true);
          const inside = new Set(Object.keys(fragment.people));
          for (const contact of Object.values(fragment.contacts))
            expect(contact.people.every((id) => inside.has(id))).toBe(true);
        }
      }),
      options,
    );
  });
});
