/** How the fields of a record are told, each of them or said to be silent: one that is neither does not compile. */
import { sayDay } from '../../model/sayDay.ts';
import type { Day } from '../../shared/day.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { TextKey } from '../../text/text.ts';
import { type Change, type Look, said, typed, value } from './names.ts';

/** A field that says nothing when it changes, and why not. */
export interface Silent {
  readonly silentBecause: string;
}

export const silent = (silentBecause: string): Silent => ({ silentBecause });

/** A record that both states have, and what it is called. */
export interface Told<Rec> {
  readonly look: Look;
  readonly was: Rec;
  readonly is: Rec;
  readonly name: string;
}

/** Says what a field that changed now says; null where something else has said it. */
export type TellField<Rec> = (told: Told<Rec>) => Change | null;

/** In the order in which they are told. */
export type Tellers<Rec> = { readonly [Field in Exclude<keyof Rec, 'id'>]-?: TellField<Rec> | Silent };

type Fields = { readonly [field: string]: unknown };

/** The fields in which the two states of a record differ. */
export function tellFieldsOf<Rec extends object>(tellers: Tellers<Rec>, told: Told<Rec>): readonly Change[] {
  const [was, is] = [told.was as Fields, told.is as Fields];
  return Object.entries<TellField<Rec> | Silent>(tellers).flatMap(([field, tell]) => {
    if (typeof tell !== 'function' || sameJson(was[field], is[field])) return [];
    return tell(told) ?? [];
  });
}

type Read<Rec> = (is: Rec, look: Look) => string;

/** `Gao: Champion`. */
export const plainly =
  <Rec>(say: Read<Rec>): TellField<Rec> =>
  ({ look, is, name }) =>
    said(value(look, name, say(is, look)));

/** `Gao: Sign-off limit CNY 50,000`. */
export const labelled =
  <Rec>(label: TextKey, say: Read<Rec>): TellField<Rec> =>
  ({ look, is, name }) =>
    said(value(look, name, `${look.t(label)} ${say(is, look)}`));

/** As labelled, for a text that somebody types. */
export const written =
  <Rec>(label: TextKey, read: (is: Rec) => string): TellField<Rec> =>
  ({ look, is, name }) =>
    typed(value(look, name, `${look.t(label)} ${read(is) || look.t('common.none')}`));

/** `Gao: the text`, for the one text that a record is about. */
export const worded =
  <Rec>(read: (is: Rec) => string): TellField<Rec> =>
  ({ look, is, name }) =>
    typed(value(look, name, read(is) || look.t('common.none')));

export const yesNo = (flag: boolean, { t }: Look): string => t(flag ? 'common.yes' : 'common.no');

export const dayOrNone = (day: Day | null, { t, language }: Look): string =>
  day === null ? t('common.none') : sayDay(day, language);

export const orNone = (text: string | number | null, { t }: Look): string =>
  text === null || text === '' ? t('common.none') : `${text}`;
