/** The lines of the outline on which a name is missing, in their order. */
import { isChair } from '../../model/chair.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';

interface UnnamedLine {
  readonly line: string;
  readonly person: Person;
}

/** Somebody who sits in several steps is missing in the first. */
export function unnamedLines(map: BuyingMap): readonly UnnamedLine[] {
  const { seats, people, seatsOfPerson } = mapIndex(map);
  const first = seats.filter(({ id, person }) => seatsOfPerson(person)[0]?.id === id);
  const lines = [
    ...first.map(({ id, person }) => ({ line: id as string, person: map.people[person] })),
    ...people
      .filter(({ id }) => seatsOfPerson(id).length === 0)
      .map((person) => ({ line: person.id as string, person })),
  ];
  return lines.filter((one): one is UnnamedLine => one.person !== undefined && isChair(one.person));
}

/** The chair to go on with after one has been filled; null when it was the last. */
export function nextUnnamed(map: BuyingMap, after: Person): string | null {
  const lines = unnamedLines(map);
  const here = lines.findIndex(({ person }) => person.id === after.id);
  return (lines[here + 1] ?? lines.find((_, place) => place !== here))?.line ?? null;
}
