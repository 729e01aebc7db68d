/** A required role in words: which function, in which part, at which kind of step. */
import type { RequiredRole } from '../../model/workRecords.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { useText } from '../kit/useText.ts';

export function RoleWords({ role: { function: own, role, stepKind } }: { role: RequiredRole }) {
  const { t, language } = useText();
  const part = role === null ? t('samples.anyRole') : ROLE_NAMES[role][language];
  const where = stepKind === null ? [] : [STEP_KIND_NAMES[stepKind][language]];
  return (
    <>
      {own === null ? t('samples.anyFunction') : FUNCTION_NAMES[own][language]}{' '}
      <small>{[part, ...where].join(' · ')}</small>
    </>
  );
}
