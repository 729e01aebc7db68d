/** The ids of a map's records, each of a kind of its own; must never be built from what a user typed. */
import type { Brand } from '../shared/brand.ts';

export type MapId = Brand<string, 'MapId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type StepId = Brand<string, 'StepId'>;
export type LinkId = Brand<string, 'LinkId'>;
export type SeatId = Brand<string, 'SeatId'>;
export type RelationId = Brand<string, 'RelationId'>;
export type ContactId = Brand<string, 'ContactId'>;
export type ConcernId = Brand<string, 'ConcernId'>;
export type TermId = Brand<string, 'TermId'>;
export type AccountLineId = Brand<string, 'AccountLineId'>;
export type LaneEditId = Brand<string, 'LaneEditId'>;
export type WaiverId = Brand<string, 'WaiverId'>;
export type RuleSwitchId = Brand<string, 'RuleSwitchId'>;
export type MeasureId = Brand<string, 'MeasureId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type AbsentFunctionId = Brand<string, 'AbsentFunctionId'>;
export type TaskId = Brand<string, 'TaskId'>;
export type QuestionId = Brand<string, 'QuestionId'>;
export type MomentId = Brand<string, 'MomentId'>;
export type ChapterId = Brand<string, 'ChapterId'>;
export type RequiredRoleId = Brand<string, 'RequiredRoleId'>;
export type FactSourceId = Brand<string, 'FactSourceId'>;
/** A product of ours; lives in our side's document, maps only point there. */
export type ProductId = Brand<string, 'ProductId'>;
/** Somebody of ours; lives in our side's document, maps only point there. */
export type OurPersonId = Brand<string, 'OurPersonId'>;
