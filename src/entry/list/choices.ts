/** What can be put right by hand before a list is added: where each line goes, who it is about, whether it counts. */
import type { StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';

/** Outside every step, a step of the map, or one that is still to be made. */
export type Where = { readonly kind: 'outside' } | { readonly kind: 'step'; readonly id: StepId } | NewStep;
export interface NewStep {
  readonly kind: 'new';
  readonly name: string;
}
export const OUTSIDE: Where = { kind: 'outside' };

export interface Choices {
  /** Where those go for whom the list names no step; null leaves it to their line. */
  readonly rest: Where | null;
  /** By line. */
  readonly where: ReadonlyMap<number, Where>;
  /** By line: who it is about, one of those who are offered for it. */
  readonly who: ReadonlyMap<number, Who>;
  /** Lines that are left out. */
  readonly leftOut: ReadonlySet<number>;
  /** Lines of which only counts what they say in so many words. */
  readonly plain: ReadonlySet<number>;
}

export const NO_CHOICES: Choices = {
  rest: null,
  where: new Map(),
  who: new Map(),
  leftOut: new Set(),
  plain: new Set(),
};

/** Somebody of the map, whoever a line above brings, or, with null, somebody new. */
export type Who = { readonly person: Person } | { readonly line: number } | null;

export const sameWho = (a: Who, b: Who): boolean =>
  a === null || b === null
    ? a === b
    : 'person' in a
      ? 'person' in b && a.person.id === b.person.id
      : 'line' in b && a.line === b.line;
