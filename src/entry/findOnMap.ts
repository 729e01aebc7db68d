/** Finds people and steps of a map by what is typed, loosely. */
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person, Step } from '../model/records.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../playbook/names.ts';
import { searchKey } from '../shared/sameName.ts';

export interface FoundPerson {
  readonly kind: 'person';
  readonly person: Person;
  /** Where they sit, in the customer's order. */
  readonly steps: readonly Step[];
}

export interface FoundStep {
  readonly kind: 'step';
  readonly step: Step;
  /** 1 for the first. */
  readonly number: number;
}

export type Found = FoundPerson | FoundStep;

const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Whether it is said there; of words with letters their beginning, so that "it" is not found in "initiator". */
function says(text: string, asked: string): boolean {
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    if (at === 0 || !WORD.test(asked.charAt(0)) || !WORD.test(text.charAt(at - 1))) return true;
  }
  return false;
}

interface Asked {
  readonly whole: string;
  readonly words: readonly string[];
}

const RANKS = [0, 1, 2, 3] as const;

/** 0 for a name that begins so, 1 for one with it inside, 2 for what else is said of it, 3 for its words scattered over all that; null for none. */
function rankOf({ whole, words }: Asked, name: string, more: readonly string[]): (typeof RANKS)[number] | null {
  const own = searchKey(name);
  if (own.startsWith(whole)) return 0;
  if (own.includes(whole)) return 1;
  const others = more.map(searchKey);
  if (others.some((other) => says(other, whole))) return 2;
  const all = [own, ...others].join(' ');
  return words.every((word) => says(all, word)) ? 3 : null;
}

const both = ({ en, 'zh-CN': zh }: { readonly en: string; readonly 'zh-CN': string }): string => `${en} ${zh}`;

/** People first, then steps; best first, each in the order in which they stand on the sheet. All of them for an empty text. */
export function findOnMap(map: BuyingMap, typed: string): readonly Found[] {
  const asked: Asked = { whole: searchKey(typed), words: typed.split(/\s+/).map(searchKey) };
  const index = mapIndex(map);
  const seated = new Set(index.seats.map((seat) => seat.person));
  const inOrder = [
    ...[...seated].flatMap((id) => map.people[id] ?? []),
    ...index.people.filter(({ id }) => !seated.has(id)),
  ];
  const people = inOrder.map((person): readonly [number | null, Found] => {
    const seats = index.seatsOfPerson(person.id);
    const steps = [...new Set(seats.map((seat) => seat.step))].flatMap((step) => map.steps[step] ?? []);
    const more = [
      person.title,
      person.function === 'unknown' ? '' : both(FUNCTION_NAMES[person.function]),
      ...steps.map((step) => step.name),
      ...seats.map((seat) => both(ROLE_NAMES[seat.role])),
    ];
    return [rankOf(asked, person.name, more), { kind: 'person', person, steps }];
  });
  const steps = index.steps.map((step, place): readonly [number | null, Found] => {
    const more = [String(place + 1), step.kind === 'custom' ? '' : both(STEP_KIND_NAMES[step.kind])];
    return [rankOf(asked, step.name, more), { kind: 'step', step, number: place + 1 }];
  });
  return [...best(people), ...best(steps)];
}

const best = (ranked: readonly (readonly [number | null, Found])[]): readonly Found[] =>
  RANKS.flatMap((rank) => ranked.filter(([own]) => own === rank).map(([, found]) => found));

/** The people among them; nobody for an empty text. */
export const findPeople = (map: BuyingMap, typed: string): readonly Person[] =>
  searchKey(typed) === ''
    ? []
    : findOnMap(map, typed).flatMap((found) => (found.kind === 'person' ? [found.person] : []));
