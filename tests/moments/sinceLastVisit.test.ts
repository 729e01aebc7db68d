// What is worth telling somebody who comes back to a map: what anybody would call a change, and nothing else.
import { expect, it } from 'vitest';
import { nameMoment } from '../../src/edit/nameMoment.ts';
import { placePerson } from '../../src/edit/placePerson.ts';
import { setFields } from '../../src/edit/setFields.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import type { MomentId, PersonId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { sinceLastVisit } from '../../src/moments/sinceLastVisit.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const seen = sketch({ people: { gao: 'it sceptic', lin: 'sales' }, steps: { need: 'need' } });
const gao = asId<PersonId>('gao');

it.each<[string, (map: BuyingMap) => BuyingMap, boolean]>([
  ['nothing at all', (map) => map, false],
  ['somebody who thinks otherwise', (map) => setPerson(map, { person: gao, patch: { stance: 'champion' } }), true],
  ['another name of the map', (map) => setFields(map, { patch: { name: 'Second try' } }), true],
  ['a card that was put elsewhere', (map) => placePerson(map, { person: gao, at: { x: 40, y: 60 } }), false],
  [
    'a moment that got a name',
    (map) =>
      nameMoment(map, {
        id: asId<MomentId>('m'),
        name: 'before the board',
        note: '',
        day: asDay('2026-03-12'),
        minute: 5,
      }),
    false,
  ],
  [
    'what was undone',
    (map) => {
      const then = setPerson(map, { person: gao, patch: { stance: 'champion' } });
      return setPerson(then, { person: gao, patch: { stance: 'sceptic' } });
    },
    false,
  ],
])('of %s something is told or not', (_what, edit, isNews) => {
  expect(sinceLastVisit(seen, edit(seen)) !== null).toBe(isNews);
});
