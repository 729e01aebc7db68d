/** A recorded fact in a few words: whose it is, where that is not plain, what it is called and what it says. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Fact } from '../../model/factSource.ts';
import type { LinkId, StepId } from '../../model/ids.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import type { FunctionId, Language } from '../../model/words.ts';
import type { Namer } from '../blockers/nameThings.ts';
import { typed } from '../blockers/phrase.ts';
import { factName, sayValue } from './askableFacts.ts';

/** “stance “Supporter””, “20 working days for “Selection””; of a fact that has no words here, what its record is. */
export function sayFact(facts: MapFacts, fact: Fact, namer: Namer, language: Language): string {
  const { map } = facts;
  const english = language === 'en';
  const value = sayValue(facts, fact, language);
  const name = factName(fact, language) ?? '';
  const quoted = value === null ? '' : english ? ` “${value}”` : `「${value}」`;
  const plain = typed(`${name}${quoted}`.trim());
  switch (fact.table) {
    case 'fields':
    case 'people':
      return plain;
    case 'steps': {
      const step = namer.step(fact.record as StepId);
      if (fact.field !== 'days') return english ? `${step}, ${plain}` : `${step}${plain}`;
      return english ? `${value} working days for ${step}` : `${step}${typed(`${value} 个工作日`)}`;
    }
    case 'terms':
    case 'concerns':
      return english ? `“${typed(value ?? '')}”` : `「${value ?? ''}」`;
    case 'absentFunctions': {
      const own = namer.functionName(fact.record as FunctionId);
      return english ? `nobody in ${own}` : `没有${own}`;
    }
    case 'links': {
      const link = map.links[fact.record as LinkId];
      if (!link) return plain;
      const condition = link.condition === null ? '' : sayCondition(link.condition, map.fields.currency, language);
      const [from, to] = [namer.step(link.from), namer.step(link.to)];
      return english ? `from ${from} to ${to} ${condition}`.trim() : `${from}到${to}${condition && `（${condition}）`}`;
    }
    case 'seats': {
      const seat = map.seats[fact.record as never] as (typeof map.seats)[string] | undefined;
      return seat ? `${namer.person(seat.person)}${english ? ' in ' : '在'}${namer.step(seat.step)}` : plain;
    }
    case 'relations': {
      const relation = map.relations[fact.record as never] as (typeof map.relations)[string] | undefined;
      if (!relation) return plain;
      const [from, to] = [namer.person(relation.from), namer.person(relation.to)];
      return english ? `how ${from} stands to ${to}` : `${from}和${to}的关系`;
    }
    case 'accountLines': {
      const line = map.accountLines[fact.record as never] as (typeof map.accountLines)[string] | undefined;
      return english ? `“${typed(line?.text ?? '')}”` : `「${line?.text ?? ''}」`;
    }
  }
}
