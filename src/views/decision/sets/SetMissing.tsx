/** Why nothing can be decided over a set yet; must never show a path. */
import { UNDECIDED_NAMES } from '../../../analysis/decision/decisionWords.ts';
import type { MapId } from '../../../model/ids.ts';
import { routeHash } from '../../context/route.ts';
import { TryExampleTeam } from '../../context/TryExampleTeam.tsx';
import { useText } from '../../kit/useText.ts';
import { NoAnswer } from '../Answer.tsx';
import styles from '../decision.module.css';
import type { MemberState } from './readSet.ts';

/** What each map misses stands with the maps; our side is one for all of them and is asked for once. */
export function SetMissing({ states }: { states: ReadonlyMap<MapId, MemberState> }) {
  const { t, language } = useText();
  const lacksOurSide = [...states.values()].some(
    (state) => state.is === 'left-out' && state.missing.includes('our-side'),
  );
  return (
    <NoAnswer hint={t(states.size === 0 ? 'sets.chooseFirst' : 'sets.missingHint')}>
      {lacksOurSide && (
        <ul className={styles.missingList}>
          <li>
            <span>{UNDECIDED_NAMES['our-side'][language]}</span>
            <a href={routeHash({ at: 'our-side' })}>{t('decision.toOurSide')}</a>
            <TryExampleTeam />
          </li>
        </ul>
      )}
    </NoAnswer>
  );
}
