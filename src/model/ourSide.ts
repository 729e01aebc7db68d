/** Our side: who and what we have to carry a sale, one document for all maps; must never hold anything about a customer. */
import type { OurPersonId, ProductId } from './ids.ts';
import type { Table } from './map.ts';
import type { OrderKey } from './records.ts';
import type {
  Anchor,
  FunctionId,
  Lane,
  LineAct,
  OfferKind,
  PersonSort,
  Procedure,
  ProfileKind,
  Role,
  Silence,
  StepKind,
  Words,
} from './words.ts';

/** What the present team has of a thing that the sales flow asks for. Not recorded counts as missing. */
export const HAVES = ['have', 'partly', 'missing'] as const;
export type Have = (typeof HAVES)[number];

export const REQUIREMENT_KINDS = ['system', 'capability', 'team'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** The key of something asked for: its kind and its playbook id, such as `capability:negotiation`. */
export type RequirementKey = `${RequirementKind}:${string}`;

export interface OurPerson {
  readonly id: OurPersonId;
  readonly name: string;
  readonly title: string;
  /** Keys of capabilities this person brings, fully or partly. */
  readonly capabilities: { readonly [capability: string]: 'have' | 'partly' };
  /** One of the made-up team with which our side can be tried; goes with it. */
  readonly example?: true;
  readonly order: OrderKey;
}

/** What we have of one system, capability or supporting team; the id is its requirement key. */
export interface Asset {
  readonly id: string;
  readonly have: Have;
  readonly note: string;
  /** Of the made-up team with which our side can be tried; goes with it. */
  readonly example?: true;
}

/** A rule setting for all maps; the id is the rule's. */
export interface RuleSetting {
  readonly id: string;
  readonly off: boolean;
}

/** Where an entry of the user's own stands; an empty list means anywhere. */
export interface OwnEntry {
  readonly lane: Lane;
  readonly stepKinds: readonly StepKind[];
  /** Without any part and function the entry is the step's own. */
  readonly parts: readonly (Role | 'opinion-holder')[];
  readonly functions: readonly (FunctionId | 'unknown')[];
  /** For the lanes of systems, capabilities and teams. */
  readonly asks: RequirementKey | null;
}

/** When a line is due: so many working days after its anchor, or before it where the number is below nothing. */
export interface LineDay {
  readonly anchor: Anchor;
  readonly days: number;
}

/** What the gates ask of an entry of the user's own (domain, section 7); an empty list means any, and for `acts` none. */
export interface EntryGates {
  readonly acts: readonly LineAct[];
  readonly sorts: readonly PersonSort[];
  readonly procedures: readonly Procedure[];
  readonly profiles: readonly ProfileKind[];
  readonly offers: readonly (OfferKind | 'money' | 'data')[];
}

/** The user's own words for a playbook entry, or an entry of their own (id starts with `own.`); the id is the entry's. */
export interface PlaybookOverride {
  readonly id: string;
  readonly words: Words;
  readonly off: boolean;
  /** Another day than the entry's. */
  readonly day?: LineDay;
  /** The playbook's words when the user's own were written, so that a later change of them can be told. */
  readonly shipped?: Words;
  /** Given for an entry of the user's own, and only there; so is all that follows. */
  readonly own?: OwnEntry;
  readonly gates?: EntryGates;
  /** Where the map, or whoever it is about, has to stand to a quiet period; anywhere unless given. */
  readonly silences?: readonly Silence[];
  /** Ahead of all others of its cell, or after them, where it may be folded; with the most telling unless given. */
  readonly place?: OwnPlace;
  /** On the information lane: something to be learnt, not told. */
  readonly learns?: true;
  /** About each person once, at their first step. */
  readonly once?: true;
}

export const OWN_PLACES = ['first', 'last'] as const;
export type OwnPlace = (typeof OWN_PLACES)[number];

const OWN_PREFIX = 'own.';

/** The id of an entry of the user's own, from one that is new. */
export const ownEntryId = (fresh: string): string => `${OWN_PREFIX}${fresh}`;
/** Whether an entry is the user's own; no entry of the playbook is called so. */
export const isOwnEntry = (id: string): boolean => id.startsWith(OWN_PREFIX);

/** How many working days customers of ours take for a kind of step; the id is the kind's. */
export interface LeadTime {
  readonly id: StepKind;
  readonly days: number;
}

/** A product of ours, with the yearly revenue above which a regional customer is a key account for it. */
export interface Product {
  readonly id: ProductId;
  readonly name: string;
  readonly revenue: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly order: OrderKey;
}

/** Bounds of the three paths (domain, section 9); shares from 0 to 1, days as whole numbers. */
export interface Thresholds {
  readonly partTimeFit: number;
  readonly partTimeBlocked: number;
  readonly splitFit: number;
  readonly splitBlocked: number;
  readonly coldAfterDays: number;
  /** How far ahead a quiet period is told of. */
  readonly quietAheadDays: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  partTimeFit: 0.75,
  partTimeBlocked: 0.2,
  splitFit: 0.45,
  splitBlocked: 0.5,
  coldAfterDays: 30,
  quietAheadDays: 14,
};

export interface OurSide {
  readonly thresholds: Thresholds;
  readonly people: Table<OurPerson>;
  readonly assets: Table<Asset>;
  readonly ruleSettings: Table<RuleSetting>;
  readonly playbook: Table<PlaybookOverride>;
  readonly leadTimes: Table<LeadTime>;
  readonly products: Table<Product>;
}

export const BLANK_OUR_SIDE: OurSide = {
  thresholds: DEFAULT_THRESHOLDS,
  people: {},
  assets: {},
  ruleSettings: {},
  playbook: {},
  leadTimes: {},
  products: {},
};

/** Our side is recorded once it has one member. */
export const isRecorded = (ours: OurSide): boolean => Object.keys(ours.people).length > 0;

/** Whether our side is being tried with the made-up team, or part of it is still there. */
export const hasExampleTeam = (ours: OurSide): boolean =>
  [...Object.values(ours.people), ...Object.values(ours.assets)].some(({ example }) => example);

/** The best that the team as a whole or any one of its people has of a requirement. */
export function haveOf(ours: OurSide, key: RequirementKey): Have {
  const asset = ours.assets[key]?.have;
  if (asset === 'have') return 'have';
  const people = Object.values(ours.people).map((person) => person.capabilities[key]);
  if (people.includes('have')) return 'have';
  if (asset === 'partly' || people.includes('partly')) return 'partly';
  return 'missing';
}
