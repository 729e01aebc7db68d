/** The question that a dialog asks, with the names it is about. */
import type { Ask } from '../../../advice/ask.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';

export function useAskTitle(ask: Ask): string {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const name = 'person' in ask && ask.person ? nameOfPerson(map.people[ask.person], t) : '';
  const names =
    ask.kind === 'level' ? ask.people.map((id) => nameOfPerson(map.people[id], t)).join(t('common.comma')) : '';
  switch (ask.kind) {
    case 'somebody':
      return t('blockers.askSomebody');
    case 'functions':
      return t('blockers.askFunctions');
    case 'contact':
      return t(ask.status === 'planned' ? 'blockers.askContactPlanned' : 'blockers.askContactPast');
    case 'quiet-contacts':
      return t('blockers.askQuietContacts', { name });
    case 'concerns':
      return t('blockers.askConcerns', { name });
    case 'terms':
      return t('blockers.askTerms');
    case 'stance':
      return t('blockers.askStance');
    case 'level':
      return t('blockers.askLevel', { name: names });
    case 'limit':
      return t('blockers.askLimit', { name });
    case 'function':
      return t('blockers.askFunction', { name });
    case 'competitor':
      return t('blockers.askCompetitor', { name });
    case 'seat':
      return t('blockers.askSeat', { name });
    case 'successor':
      return t('blockers.askSuccessor', { name });
    case 'by-when':
      return t('blockers.askByWhen');
    case 'link':
      return t('blockers.askLink', { step: map.steps[ask.from]?.name || t('common.unnamedStep') });
    case 'owner':
      return t('blockers.askOwner');
    case 'amount':
      return t('blockers.askAmount');
    case 'reason':
      return t('blockers.askReason');
    case 'yes-no':
      return t(ask.field === 'contested' ? 'blockers.askContested' : 'blockers.askBudgetPublished');
    case 'account':
      return t('blockers.askAccount');
  }
}
