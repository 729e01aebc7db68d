/** An entry of the plan in words: what is to be done, and beside it why or what for. */
import { sayReason } from '../analysis/flow/sayReason.ts';
import type { PlanEntry } from '../analysis/planEntries.ts';
import { sayQuestion } from '../analysis/questions/sayQuestion.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';
import { itemText } from './laneText.ts';
import { sayPeople } from './sayPeople.ts';

export interface SaidPlanEntry {
  readonly what: string;
  /** Empty where nothing more is known. */
  readonly about: string;
}

/** Says an entry; `about` is the first of a line's reasons, or the aim of a meeting. */
export function sayPlanEntry({ from }: PlanEntry, facts: MapFacts, t: Say, language: Language): SaidPlanEntry {
  switch (from.kind) {
    case 'line': {
      const { item } = from;
      const [reason] = item.reasons;
      const about = item.edit?.added ? t('lanes.byHand') : reason ? sayReason(facts, item.step, reason, language) : '';
      return { what: itemText(item, language), about };
    }
    case 'task':
      return { what: from.task.text, about: t('plan.ownTask') };
    case 'question': {
      const { question } = from;
      const who = question.askOf.length === 0 ? '' : sayPeople(facts.drawn, question.askOf, t, language);
      const about = [t('plan.toAsk'), who].filter(Boolean).join(' · ');
      return { what: sayQuestion(question, facts, language, question.askOf[0] ?? null).ask, about };
    }
    case 'contact': {
      const { people, writtenQuestion, aim } = from.contact;
      const who = sayPeople(facts.drawn, people, t, language);
      const about = [t('plan.planned'), aim.trim() && t('plan.aim', { aim: aim.trim() })].filter(Boolean).join(' · ');
      return { what: t(writtenQuestion ? 'plan.written' : 'plan.meeting', { who }), about };
    }
  }
}
