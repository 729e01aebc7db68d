/** Everybody by weight and stance; ours alone, and nobody unknown stands among the known. */
import { inChainOrder } from '../../../facts/inChainOrder.ts';
import { STANCE_AXIS, WEIGHT_AXIS } from '../../../facts/powerAxes.ts';
import { STANCE_NAMES, WEIGHT_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function powerPage(given: Given): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const people = inChainOrder(analysis.facts);
  return [
    titleOf(given, t('power.title')),
    {
      kind: 'table',
      columns: [
        { title: '', share: 1.2 },
        ...STANCE_AXIS.map((stance) => ({ title: STANCE_NAMES[stance][language], share: 1.6 })),
      ],
      rows: WEIGHT_AXIS.map((weight) => ({
        cells: [
          WEIGHT_NAMES[weight][language],
          ...STANCE_AXIS.map((stance) =>
            people
              .filter((person) => person.weight === weight && person.stance === stance)
              .map((person) => `• ${nameOfPerson(person, t)}`)
              .join('\n'),
          ),
        ],
      })),
    },
  ];
}
