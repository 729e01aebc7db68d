/** Our side: who and what we have to carry a sale, one document for all maps; must never hold anything about a customer. */
import type { OurPersonId } from './ids.ts';
import type { Table } from './map.ts';
import type { FunctionId, Lane, Language, Role, StepKind } from './words.ts';

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
  readonly order: string;
}

/** What we have of one system, capability or supporting team; the id is its requirement key. */
export interface Asset {
  readonly id: string;
  readonly have: Have;
  readonly note: string;
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

/** The user's own words for a playbook entry, or an entry of their own (id starts with `own.`); the id is the entry's. */
export interface PlaybookOverride {
  readonly id: string;
  readonly words: { readonly [Lang in Language]?: string };
  readonly off: boolean;
  /** Given for an entry of the user's own, and only there. */
  readonly own?: OwnEntry;
}

/** Bounds of the three paths (domain, section 9); shares from 0 to 1, days as whole numbers. */
export interface Thresholds {
  readonly partTimeFit: number;
  readonly partTimeBlocked: number;
  readonly splitFit: number;
  readonly splitBlocked: number;
  readonly coldAfterDays: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  partTimeFit: 0.75,
  partTimeBlocked: 0.2,
  splitFit: 0.45,
  splitBlocked: 0.5,
  coldAfterDays: 30,
};

export interface OurSide {
  readonly thresholds: Thresholds;
  readonly people: Table<OurPerson>;
  readonly assets: Table<Asset>;
  readonly ruleSettings: Table<RuleSetting>;
  readonly playbook: Table<PlaybookOverride>;
}

export const BLANK_OUR_SIDE: OurSide = {
  thresholds: DEFAULT_THRESHOLDS,
  people: {},
  assets: {},
  ruleSettings: {},
  playbook: {},
};

/** Our side is recorded once it has one member. */
export const isRecorded = (ours: OurSide): boolean => Object.keys(ours.people).length > 0;

/** The best that the team as a whole or any one of its people has of a requirement. */
export function haveOf(ours: OurSide, key: RequirementKey): Have {
  const asset = ours.assets[key]?.have;
  if (asset === 'have') return 'have';
  const people = Object.values(ours.people).map((person) => person.capabilities[key]);
  if (people.includes('have')) return 'have';
  if (asset === 'partly' || people.includes('partly')) return 'partly';
  return 'missing';
}
