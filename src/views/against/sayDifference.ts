/** A difference from the sample in one sentence; must never say which of the two is right. */
import type { Step } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import type { Language, Procedure, TenderRegime } from '../../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import type { Difference, Part } from '../../samples/differences.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { PROCEDURE_WORDS, REGIME_WORDS } from '../context/dealWords.ts';

export function sayDifference(difference: Difference, currency: string, t: Say, language: Language): string {
  const part = ({ title, function: own, role }: Part): string =>
    [title || FUNCTION_NAMES[own][language], ROLE_NAMES[role][language]].join(t('common.comma'));
  const quoted = (step: Step): string => {
    const name = nameOfStep(step, language, t);
    return language === 'en' ? `“${name}”` : `「${name}」`;
  };
  switch (difference.kind) {
    case 'procedure':
      return t(
        'samples.diffProcedure',
        both(difference, (one: Procedure) => PROCEDURE_WORDS[one], t),
      );
    case 'regime':
      return t(
        'samples.diffRegime',
        both(difference, (one: TenderRegime) => REGIME_WORDS[one], t),
      );
    case 'step-missing':
    case 'step-more':
      return t(difference.kind === 'step-missing' ? 'samples.diffStepMissing' : 'samples.diffStepMore', {
        step: quoted(difference.step),
        kind: STEP_KIND_NAMES[difference.step.kind][language],
      });
    case 'part-missing':
    case 'part-more':
      return t(difference.kind === 'part-missing' ? 'samples.diffPartMissing' : 'samples.diffPartMore', {
        step: quoted(difference.step),
        part: part(difference.part),
      });
    case 'limit':
      return t('samples.diffLimit', {
        step: quoted(difference.step),
        part: part(difference.part),
        here: sayLimit(difference.here, currency, t, language),
        usual: sayLimit(difference.usual, currency, t, language),
      });
    case 'days':
      return t('samples.diffDays', {
        step: quoted(difference.step),
        here: difference.here,
        usual: difference.usual,
      });
    case 'condition-missing':
    case 'condition-more':
      return t(difference.kind === 'condition-missing' ? 'samples.diffConditionMissing' : 'samples.diffConditionMore', {
        from: quoted(difference.from),
        to: quoted(difference.to),
        condition: sayCondition(difference.condition, currency, language),
      });
  }
}

const both = <One>(
  { here, usual }: { readonly here: One; readonly usual: One },
  wordOf: (one: One) => TextKey,
  t: Say,
) => ({ here: t(wordOf(here)), usual: t(wordOf(usual)) });
