/** The decision with what led to it, in words; ours alone, and no path where data is missing. */
import { whatWouldChange } from '../../../analysis/decision/change.ts';
import { isStandardWay } from '../../../analysis/decision/decide.ts';
import { PATH_MEANINGS, PATH_NAMES, STANDARD_WAY, UNDECIDED_NAMES } from '../../../analysis/decision/decisionWords.ts';
import { sayChange, sayDecision } from '../../../analysis/decision/sayDecision.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function decisionPage(given: Given): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const { decision, facts } = analysis;
  const title = titleOf(given, t('decision.question'));
  if (decision.kind === 'none') {
    if (isStandardWay(decision)) {
      return [
        title,
        { kind: 'heading', text: STANDARD_WAY.name[language] },
        { kind: 'text', text: STANDARD_WAY.meaning[language] },
      ];
    }
    const missing = decision.missing.flatMap((map) => map.missing);
    return [
      title,
      { kind: 'heading', text: t('decision.none') },
      { kind: 'text', text: t('decision.noneHint') },
      { kind: 'list', items: missing.map((what) => ({ lead: '', rest: UNDECIDED_NAMES[what][language] })) },
    ];
  }
  const said = sayDecision(decision, [facts], language);
  const change = sayChange(whatWouldChange(decision, facts.ours), facts, language);
  const changes = [...change.lighter, ...change.losses];
  return [
    title,
    { kind: 'heading', text: PATH_NAMES[decision.path][language] },
    { kind: 'text', text: PATH_MEANINGS[decision.path][language] },
    {
      kind: 'list',
      items: [said.fit, ...said.blocked, said.driven].flatMap((rest) => (rest ? [{ lead: '', rest }] : [])),
    },
    { kind: 'heading', text: t('decision.change') },
    changes.length === 0
      ? { kind: 'text', text: t('decision.changeNothing') }
      : { kind: 'list', items: changes.map((rest) => ({ lead: '', rest })) },
  ];
}
