/** Our side of one step on a projector: what we do there, what is said and learnt, what it takes; must never show more than can be read, nor hide that there is more. */
import type { ReactNode } from 'react';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import type { StepId } from '../../model/ids.ts';
import { haveOf, isRecorded } from '../../model/ourSide.ts';
import { LANES, type Lane } from '../../model/words.ts';
import { itemText, LANE_TITLES } from '../../telling/laneText.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './below.module.css';

/** Lines of a column: more cannot be read from the back row. */
const MOST_LINES = 2;

interface Props {
  /** Null where no step is spoken of: then only what stands beside it. */
  readonly step: StepId | null;
  /** Lines about these come first. */
  readonly people?: ReadonlySet<string>;
  /** What stands beside it, as a column of its own. */
  readonly children: ReactNode;
}

const NOBODY: ReadonlySet<string> = new Set();
const THINGS = LANES.filter((lane) => lane !== 'action' && lane !== 'information');

export function OursBelow({ step, people = NOBODY, children }: Props) {
  const { t } = useText();
  const isReady = useOpenMap((state) => state.analysis.readiness.ready);
  return (
    <section className={styles.below} aria-label={t('lanes.ourSide')}>
      {step !== null && isReady && (
        <div className={styles.ours}>
          <Said step={step} lane="action" people={people} />
          <Said step={step} lane="information" people={people} />
          <Needs step={step} />
        </div>
      )}
      {children}
    </section>
  );
}

/** What a lane holds at a step and is still to be done. */
function useItems(step: StepId, lane: Lane): readonly LaneItem[] {
  const flow = useOpenMap((state) => state.analysis.flow);
  return flow.cell(step, lane).filter(({ edit }) => !edit?.hidden && !edit?.done);
}

function Said({ step, lane, people }: { step: StepId; lane: Lane; people: ReadonlySet<string> }) {
  const { t, language } = useText();
  const items = useItems(step, lane);
  const isAbout = ({ reasons }: LaneItem) => reasons.some(({ person }) => person !== null && people.has(person));
  const sorted = [...items.filter(isAbout), ...items.filter((item) => !isAbout(item))];
  return (
    <Lines
      title={t(LANE_TITLES[lane])}
      lines={sorted.map((item) => ({ key: item.key, words: itemText(item, language), look: 'plain' }))}
    />
  );
}

/** How much we must have for it, by lane, in one line; what we lack is named. */
function Needs({ step }: { step: StepId }) {
  const { t, language } = useText();
  const ours = useOpenMap((state) => state.ours);
  const flow = useOpenMap((state) => state.analysis.flow);
  const lanes = THINGS.map((lane) => ({
    lane,
    items: flow.cell(step, lane).filter(({ edit, folded }) => !edit?.hidden && !folded),
  })).filter(({ items }) => items.length > 0);
  if (lanes.length === 0) return null;
  const lacks = ({ asks }: LaneItem) => asks !== null && isRecorded(ours) && haveOf(ours, asks) === 'missing';
  const said = (item: LaneItem) => itemText(item, language);
  return (
    <p className={styles.needs}>
      {lanes.map(({ lane, items }) => (
        <span key={lane} title={items.map(said).join('\n')}>
          {t(LANE_TITLES[lane])} <b>{items.length}</b>
          {items.some(lacks) && (
            <em className={styles.lacking}>
              {' '}
              {t('story.lacking', { what: items.filter(lacks).map(said).join(t('common.comma')) })}
            </em>
          )}
        </span>
      ))}
    </p>
  );
}

export interface Line {
  readonly key: string;
  readonly words: string;
  /** `went`: it is settled. */
  readonly look: 'plain' | 'came' | 'went';
}

/** A column of lines under a title; what is too much is counted. */
export function Lines({
  title,
  lines,
  none = null,
  most = MOST_LINES,
}: {
  title: string;
  lines: readonly Line[];
  none?: string | null;
  most?: number;
}) {
  const { t } = useText();
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  if (lines.length === 0 && none === null) return null;
  return (
    <div className={styles.column}>
      <h2>
        {title}
        {more > 0 && <small>{t('lanes.more', { count: more })}</small>}
      </h2>
      <ul>
        {shown.map(({ key, words, look }) => (
          <li key={key} className={styles[look]} title={words}>
            {look === 'went' ? <s>{words}</s> : words}
          </li>
        ))}
        {lines.length === 0 && <li className={styles.more}>{none}</li>}
      </ul>
    </div>
  );
}
