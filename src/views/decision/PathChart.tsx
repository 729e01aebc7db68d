/** Fit against blocked steps, with the three paths as areas and the maps of a set as rings; must never be the only place that says a figure. */
import type { LighterSet } from '../../analysis/decision/change.ts';
import type { PathDecision } from '../../analysis/decision/decide.ts';
import { PATH_NAMES } from '../../analysis/decision/decisionWords.ts';
import type { Path } from '../../analysis/decision/path.ts';
import { blockedPercent, fitPercent, sayPercent } from '../../analysis/decision/sayDecision.ts';
import type { Thresholds } from '../../model/ourSide.ts';
import { useText } from '../kit/useText.ts';
import { type Area, arrowTo, axisFigures, CHART, chartAreas, nameOfArea, xOf, yOf } from './chartAreas.ts';
import styles from './decision.module.css';

/** One map of a set, by itself. */
export interface Ring {
  readonly id: string;
  readonly name: string;
  readonly fit: number;
  readonly blocked: number;
}

interface Props {
  decision: PathDecision;
  bounds: Thresholds;
  rings: readonly Ring[];
  /** The nearest way to a lighter path, drawn as an arrow. */
  lighter: LighterSet | undefined;
}

/** About how wide a letter of an area's name is. */
const LETTER = { en: 8, 'zh-CN': 14 } as const;

export function PathChart({ decision, bounds, rings, lighter }: Props) {
  const { t, language } = useText();
  const { split, partTime } = chartAreas(bounds);
  const [fit, share] = [decision.fit.all, decision.blocked.share];
  const [x, y] = [xOf(fit), yOf(share)];
  const percent = (part: number) => sayPercent(Math.round(part * 100), language);
  const [saidFit, saidBlocked] = [
    sayPercent(fitPercent(fit), language),
    sayPercent(blockedPercent(share, bounds), language),
  ];
  const path = PATH_NAMES[decision.path][language];
  const marks = [[x, y] as const, ...rings.map((ring) => [xOf(ring.fit), yOf(ring.blocked)] as const)];
  const areaName = (of: Path, area: Area) => {
    const name = PATH_NAMES[of][language];
    if (area.width <= 0 || area.height <= 0) return null;
    return (
      <text className={styles.areaName} {...nameOfArea(area, name.length * LETTER[language], marks)}>
        {name}
      </text>
    );
  };
  return (
    <svg
      className={styles.chart}
      viewBox={`-52 -14 ${CHART.width + 76} ${CHART.height + 66}`}
      role="img"
      aria-label={t('decision.chart', { fit: saidFit, blocked: saidBlocked, path })}
    >
      <rect className={styles.areaRebuild} width={CHART.width} height={CHART.height} />
      <rect className={styles.areaSplit} {...split} />
      <rect className={styles.areaPartTime} {...partTime} />
      {areaName('rebuild', { x: 0, y: 0, ...CHART })}
      {areaName('split', split)}
      {areaName('part-time', partTime)}
      <path className={styles.guide} d={`M${x} ${y}H0M${x} ${y}V${CHART.height}`} />
      {rings.map((ring) => (
        <circle
          key={ring.id}
          className={styles.ring}
          cx={xOf(ring.fit)}
          cy={yOf(ring.blocked)}
          r={5.5}
          data-ring={ring.id}
        >
          <title>
            {t('sets.ring', {
              name: ring.name,
              fit: sayPercent(fitPercent(ring.fit), language),
              blocked: sayPercent(blockedPercent(ring.blocked, bounds), language),
            })}
          </title>
        </circle>
      ))}
      {lighter && <path className={styles.way} d={arrowTo([x, y], [xOf(lighter.fit), yOf(lighter.blocked)])} />}
      <circle className={styles.dot} cx={x} cy={y} r={9} />
      <g textAnchor="middle">
        {axisFigures([bounds.splitFit, bounds.partTimeFit], fit, 0.08).map((figure) => (
          <text key={figure} x={xOf(figure)} y={CHART.height + 18}>
            {percent(figure)}
          </text>
        ))}
        <text className={styles.shown} x={x} y={CHART.height + 18}>
          {saidFit}
        </text>
        <text x={CHART.width / 2} y={CHART.height + 42}>
          {t('decision.fitAxis')} →
        </text>
      </g>
      <g textAnchor="end">
        {axisFigures([bounds.splitBlocked, bounds.partTimeBlocked], share, 0.05).map((figure) => (
          <text key={figure} x={-8} y={yOf(figure) + 4}>
            {percent(figure)}
          </text>
        ))}
        <text className={styles.shown} x={-8} y={y + 4}>
          {saidBlocked}
        </text>
      </g>
      <text x={CHART.width} y={-4} textAnchor="end">
        ↑ {t('decision.blockedAxis')}
      </text>
    </svg>
  );
}
