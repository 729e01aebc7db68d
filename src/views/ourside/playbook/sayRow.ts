/** Where an entry stands, and what was done to it, in few words. */
import type { Language } from '../../../model/words.ts';
import {
  FUNCTION_NAMES,
  LANE_NAMES,
  OFFER_NAMES,
  PERSON_SORT_NAMES,
  PROCEDURE_NAMES,
  PROFILE_NAMES,
  ROLE_NAMES,
  STANCE_NAMES,
  STEP_KIND_NAMES,
} from '../../../playbook/names.ts';
import type { When } from '../../../playbook/playbook.ts';
import type { Say, TextKey } from '../../../text/text.ts';
import { SILENCE_WORDS } from './entryWords.ts';
import type { PlaybookRow } from './playbookRows.ts';

/** Marks beside an entry, the weightiest first. */
export function marksOfRow({ kind, given, wrong, changed }: PlaybookRow): readonly TextKey[] {
  const worded = kind !== 'own' && given !== undefined && Object.keys(given.words).length > 0;
  return (
    [
      [kind === 'own', 'playbook.markOurs'],
      [kind === 'retired', 'playbook.markRetired'],
      [given?.off === true, 'playbook.markOff'],
      [worded, 'playbook.markReworded'],
      [kind !== 'own' && given?.day !== undefined, 'playbook.markDay'],
      [wrong, 'playbook.markWrong'],
      [changed, 'playbook.markChanged'],
    ] as const
  ).flatMap(([holds, word]) => (holds ? [word] : []));
}

/** As many values of one list are named; of more the number is told. */
const NAMED = 3;

/** Lane, steps and people in one line. */
export function sayWhere({ lane, when, kind }: PlaybookRow, t: Say, language: Language): string {
  if (lane === null) return '';
  const { stepKinds, parts, functions } = when;
  const said = [
    LANE_NAMES[lane][language],
    stepKinds
      ? few(
          stepKinds.map((one) => STEP_KIND_NAMES[one][language]),
          language,
        )
      : t('playbook.anyStep'),
    parts &&
      few(
        parts.map((one) => ROLE_NAMES[one][language]),
        language,
      ),
    functions &&
      few(
        functions.map((one) => FUNCTION_NAMES[one][language]),
        language,
      ),
    kind === 'own' && !parts && !functions && !when.sorts && t('playbook.stepsOwn'),
  ];
  return said.filter(Boolean).join(' · ');
}

function few(names: readonly string[], language: Language): string {
  const between = language === 'en' ? ', ' : '、';
  const rest = names.length - NAMED;
  return rest > 1 ? `${names.slice(0, NAMED).join(between)} +${rest}` : names.join(between);
}

/** All conditions of an entry that have a name, under what they are called. */
export function conditionsOf(when: When, t: Say, language: Language): readonly (readonly [TextKey, string])[] {
  const between = language === 'en' ? ', ' : '、';
  const named = <Word extends string>(
    words: readonly Word[] | undefined,
    names: { readonly [Key in Word]?: { readonly [Lang in Language]: string } },
  ): string => (words ?? []).flatMap((word) => names[word]?.[language] ?? []).join(between);
  const money = { en: t('playbook.touchesMoney'), 'zh-CN': t('playbook.touchesMoney') };
  const data = { en: t('playbook.touchesData'), 'zh-CN': t('playbook.touchesData') };
  const all: readonly (readonly [TextKey, string])[] = [
    ['playbook.stepKinds', named(when.stepKinds, STEP_KIND_NAMES)],
    ['playbook.parts', named(when.parts, ROLE_NAMES)],
    ['playbook.functions', named(when.functions, FUNCTION_NAMES)],
    ['playbook.sorts', named(when.sorts, PERSON_SORT_NAMES)],
    ['inspector.stance', named(when.stances, STANCE_NAMES)],
    ['playbook.offers', named(when.offer, { ...OFFER_NAMES, money, data })],
    ['playbook.procedures', named(when.procedures, PROCEDURE_NAMES)],
    ['playbook.profiles', named(when.profiles, PROFILE_NAMES)],
    ['playbook.silences', (when.silence ?? []).map((one) => t(SILENCE_WORDS[one])).join(between)],
  ];
  return all.filter(([, said]) => said !== '');
}
