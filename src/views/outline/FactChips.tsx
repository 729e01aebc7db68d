/** What else is recorded of somebody, in a few quiet words under their line; must never say anything of what is not. */

import { firstCompetitor } from '../../model/competitors.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat } from '../../model/records.ts';
import { LEFT_NAME, ROLE_NAMES } from '../../playbook/names.ts';
import { isSupposed } from '../../samples/startFrom.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { sayPeriod } from '../../telling/sayPeriod.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';

export function Facts({ person, seat }: { person: Person; seat: Seat | null }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours.people);
  const index = mapIndex(map);
  const concerns = index.concernsOfPerson(person.id);
  const open = concerns.filter((concern) => concern.message === '').length;
  const contacts = index.contactsOfPerson(person.id);
  const planned = contacts.filter((contact) => contact.status === 'planned').length;
  const owner = person.owner === null ? undefined : ours[person.owner];
  const competitor = firstCompetitor(person.competitors);
  const others = index.seatsOfPerson(person.id).filter((other) => other.id !== seat?.id);
  const words = [
    person.left && LEFT_NAME[language],
    person.limit.kind !== 'unknown' &&
      t(
        isSupposed(map, { table: 'people', record: person.id, field: 'limit' })
          ? 'outline.maySignUsually'
          : 'outline.maySign',
        {
          limit: sayLimit(person.limit, map.fields.currency, t, language),
        },
      ),
    competitor !== null && t(competitor === '' ? 'inspector.competitor' : 'outline.leansTo', { competitor }),
    person.quiet !== null && `${t('inspector.quiet')}: ${sayPeriod(person.quiet, t, language)}`,
    owner && t('sheet.coveredBy', { name: nameOfOurs(owner, t) }),
    concerns.length > 0 &&
      t(open > 0 ? 'outline.concernsOpen' : 'outline.concernsAnswered', { count: concerns.length, open }),
    contacts.length > 0 &&
      t(planned > 0 ? 'outline.contactsPlanned' : 'outline.contactsHad', { count: contacts.length, planned }),
    ...others.map((other) =>
      t('outline.alsoIn', {
        step: nameOfStep(map.steps[other.step], language, t),
        role: ROLE_NAMES[other.role][language],
      }),
    ),
  ].filter((word): word is string => typeof word === 'string');
  return words.map((word) => <li key={word}>{word}</li>);
}
