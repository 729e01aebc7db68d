/** One person's stance and contact as lines through time, with their momentum in words; must never draw a line through what was not known. */
import { useMemo } from 'react';
import type { PersonId } from '../../model/ids.ts';
import {
  contactRank,
  type DatedMap,
  type PersonThen,
  personThroughTime,
  stanceRank,
} from '../../moments/personThroughTime.ts';
import { contactNamesOf, STANCE_NAMES } from '../../playbook/names.ts';
import { sayMoment } from '../../telling/sayWhen.ts';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import styles from './compare.module.css';
import { type Drawn, drawLine, HEIGHT, WIDTH } from './drawLine.ts';

const LINES = ['stance', 'contact'] as const;
type Line = (typeof LINES)[number];

export function PersonThroughTime({ states, person }: { states: readonly DatedMap[]; person: PersonId }) {
  const { t, language } = useText();
  const through = useMemo(() => personThroughTime(states, person), [states, person]);
  const { points } = through;
  const [first, last] = [points[0], points.at(-1)];
  const sort = states.find(({ map }) => map.people[person])?.map.people[person]?.sort ?? 'person';
  if (!first || !last || points.length < 2) return null;
  const say = (line: Line, point: PersonThen) =>
    line === 'stance' ? STANCE_NAMES[point.stance][language] : contactNamesOf(sort)[point.contact][language];
  const sayDrift = (line: Line) => {
    const way = through[line];
    return way === null ? t('compare.driftUnknown') : t(`compare.${line}_${way}`);
  };
  return (
    <div className={styles.through}>
      {LINES.map((line) => {
        const rank = (point: PersonThen) => (line === 'stance' ? stanceRank(point.stance) : contactRank(point.contact));
        const drawn = drawLine(points.map((point) => ({ at: point.at, rank: rank(point) })));
        const label = t(line === 'stance' ? 'inspector.stance' : 'inspector.contact');
        const steps = turns(points, (point) => say(line, point));
        const words = steps.map((point) =>
          t('compare.since', { what: say(line, point), when: sayMoment(point.at, language) }),
        );
        return (
          <figure key={line} className={styles.person}>
            <figcaption>
              {t('changes.joined', { what: label, words: '' })}
              <b>{sayDrift(line)}</b>
            </figcaption>
            <div className={styles.ends}>
              <End line={line} point={first} />
              <Chart
                drawn={drawn}
                label={t('changes.joined', { what: label, words: words.join(t('changes.between')) })}
              />
              <End line={line} point={last} />
            </div>
          </figure>
        );
      })}
      <p className={styles.days}>
        <span>{sayMoment(first.at, language)}</span>
        <span>{sayMoment(last.at, language)}</span>
      </p>
    </div>
  );
}

/** The sheet's own sign of where it began and where it stands. */
const End = ({ line, point: { stance, contact } }: { line: Line; point: PersonThen }) => (
  <span className={styles.end}>
    {line === 'stance' ? <StanceSign stance={stance} size={16} /> : <ContactSign level={contact} />}
  </span>
);

/** The states in which it reads otherwise than in the one before. */
const turns = (points: readonly PersonThen[], say: (point: PersonThen) => string): readonly PersonThen[] =>
  points.filter((point, place) => {
    const before = points[place - 1];
    return !before || say(before) !== say(point);
  });

function Chart({ drawn, label }: { drawn: Drawn; label: string }) {
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      {drawn.levels.map((y) => (
        <path key={y} d={`M0 ${y}H${WIDTH}`} stroke="var(--hair)" />
      ))}
      {drawn.lines.map((d) => (
        <path key={d} d={d} fill="none" stroke="var(--ink)" strokeWidth="1.8" strokeLinejoin="round" />
      ))}
      {drawn.dots.map(({ x, y, known }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="3"
          fill={known ? 'var(--ink)' : 'var(--card)'}
          stroke={known ? 'none' : 'var(--ink-3)'}
          strokeDasharray={known ? undefined : '2 1.6'}
        />
      ))}
    </svg>
  );
}
