/** Whether our team can carry this, in one bar at the foot of the blockers; must never say more than the decision does. */
import { isStandardWay } from '../../analysis/decision/decide.ts';
import { PATH_NAMES, STANDARD_WAY, UNDECIDED_NAMES } from '../../analysis/decision/decisionWords.ts';
import { fitPercent, sayPercent } from '../../analysis/decision/sayDecision.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { useText } from '../kit/useText.ts';
import styles from './fitBar.module.css';

export function FitBar() {
  const { t, language } = useText();
  const id = useOpenMap((state) => state.map.id);
  const decision = useOpenMap((state) => state.analysis.decision);
  const bounds = useOpenMap((state) => state.ours.thresholds);
  const space = language === 'en' ? ' ' : '';
  const fullStop = language === 'en' ? '.' : '。';
  const href = routeHash({ at: 'map', id, view: 'decision' });
  if (decision.kind === 'none') {
    const first = decision.missing[0]?.missing[0];
    if (isStandardWay(decision)) {
      return (
        <a className={styles.bar} href={href}>
          <span className={styles.line}>{STANDARD_WAY.meaning[language]}</span>
        </a>
      );
    }
    return (
      <a className={styles.bar} href={href}>
        <span className={styles.head}>
          <b>{t('decision.fitBar')}</b>
        </span>
        <span className={styles.line}>
          <b>
            {t('decision.none')}
            {fullStop}
          </b>
          {space}
          {first && UNDECIDED_NAMES[first][language] + fullStop}
        </span>
      </a>
    );
  }
  const { fit, blocked, path } = decision;
  const said = sayPercent(fitPercent(fit.all), language);
  const [split, part] = [bounds.splitFit, bounds.partTimeFit].map((bound) => `${bound * 100}%`);
  const stuck = blocked.steps.filter(({ stops }) => stops.length > 0).length;
  return (
    <a className={styles.bar} href={href}>
      <span className={styles.head}>
        <b>{t('decision.fitBar')}</b>
        <span>{t('decision.fitBarFit', { fit: said })}</span>
      </span>
      <span className={styles.track} style={{ '--split': split, '--part-time': part } as React.CSSProperties}>
        <i style={{ left: `${fit.all * 100}%` }} />
      </span>
      <span className={styles.line}>
        <b>
          {PATH_NAMES[path][language]}
          {fullStop}
        </b>
        {space}
        {t('decision.fitBarSteps', { blocked: stuck, all: blocked.steps.length })}
      </span>
    </a>
  );
}
