/** What differs between two states of our side, in words with names; must never tell anything about a customer. */

import { RULES } from '../../analysis/blockers/rules.ts';
import type { OurPerson, OurSide, RequirementKey, Thresholds } from '../../model/ourSide.ts';
import type { Language } from '../../model/words.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { nameOfOurs } from '../nameOfOurs.ts';
import { nameOfRequirement } from '../nameOfRequirement.ts';
import { type Change, said, typed } from './names.ts';

const BOUNDS: { readonly [Bound in keyof Thresholds]: TextKey } = {
  partTimeFit: 'ourside.partTimeFit',
  partTimeBlocked: 'ourside.partTimeBlocked',
  splitFit: 'ourside.splitFit',
  splitBlocked: 'ourside.splitBlocked',
  coldAfterDays: 'ourside.coldAfterDays',
};

/** The changes that lead from one state to the other. */
export function findOurChanges(before: OurSide, after: OurSide, t: Say, language: Language): readonly Change[] {
  const changed = (name: string, value: string) => t('outline.changed', { name, value });
  const asked = (key: string) => nameOfRequirement(key as RequirementKey, language);
  const idsOf = (was: object, is: object) => [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();

  const tellPerson = (was: OurPerson | undefined, is: OurPerson | undefined): readonly Change[] => {
    const person = is ?? was;
    const name = person ? nameOfOurs(person, t) : '';
    if (!was) return [said(t('ourside.personAdded', { name }))];
    if (!is) return [said(t('ourside.personRemoved', { name }))];
    const texts = (['name', 'title'] as const).filter((field) => was[field] !== is[field]);
    const abilities = idsOf(was.capabilities, is.capabilities).filter(
      (key) => was.capabilities[key] !== is.capabilities[key],
    );
    return [
      ...texts.map((field) => typed(changed(name, is[field] || t('common.none')))),
      ...abilities.map((key) => {
        const have = is.capabilities[key] ?? 'notRecorded';
        return said(changed(name, changed(asked(key), t(`ourside.${have}`))));
      }),
    ];
  };

  return [
    ...idsOf(before.people, after.people)
      .filter((id) => before.people[id] !== after.people[id])
      .flatMap((id) => tellPerson(before.people[id], after.people[id])),
    ...idsOf(before.assets, after.assets).flatMap((key) => {
      const [was, is] = [before.assets[key], after.assets[key]];
      if (was?.have !== is?.have) return [said(changed(asked(key), t(`ourside.${is?.have ?? 'notRecorded'}`)))];
      return was?.note === is?.note ? [] : [typed(changed(asked(key), is?.note || t('common.none')))];
    }),
    ...RULES.filter(({ id }) => (before.ruleSettings[id]?.off ?? false) !== (after.ruleSettings[id]?.off ?? false)).map(
      ({ id, words }) =>
        said(t(after.ruleSettings[id]?.off ? 'changes.ruleOffAll' : 'changes.ruleOn', { rule: words[language].name })),
    ),
    ...(Object.keys(BOUNDS) as (keyof Thresholds)[])
      .filter((bound) => before.thresholds[bound] !== after.thresholds[bound])
      .map((bound) => {
        const value = after.thresholds[bound];
        return said(changed(t(BOUNDS[bound]), `${bound === 'coldAfterDays' ? value : Math.round(value * 100)}`));
      }),
    ...(sameJson(before.playbook, after.playbook) ? [] : [said(t('changes.playbook'))]),
  ];
}
