/** A step's head on a projector: number, name, the customer's words; must never show anything of ours but a stamp. */

import type { StampCount } from '../../analysis/blockers/stamps.ts';
import type { Step } from '../../model/records.ts';
import { isUpright, textWidth } from '../../picture/textWidth.ts';
import { sayMark } from '../../telling/compared/sayMark.ts';
import { useCompareMark } from '../context/compareMarks.ts';
import { Stamp } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import { CompareBadge } from './CompareBadge.tsx';
import styles from './present.module.css';
import { headNameSize } from './presentScale.ts';

interface Props {
  readonly step: Step;
  readonly number: number;
  /** Of the line with the name, in pixels. */
  readonly height: number;
  readonly width: number;
  /** How much larger than its least size text is. */
  readonly text: number;
  readonly stamp: StampCount | null;
  readonly forward: boolean;
  /** The customer's words under the name. */
  readonly quoted: boolean;
}

export function PresentHead({ step, number, height, width, text, stamp, forward, quoted }: Props) {
  const { t, language } = useText();
  const mark = useCompareMark(step.id);
  const differs = mark ? sayMark(mark, 'person', { t, language }) : '';
  const name = step.name || t('common.unnamedStep');
  const beside =
    textWidth(String(number), 15 * text) + (step.here ? textWidth(t('sheet.hereMark'), 12.5 * text) + 22 : 0);
  const fontSize = headNameSize(name, width - beside - 12, text);
  return (
    <div className={styles.head} aria-current={forward ? 'step' : undefined}>
      <h2 style={{ height }}>
        <span className={styles.number}>{number}</span>
        <span className={styles.stepName} style={{ fontSize }}>
          {name}
        </span>
        {step.here && <span className={styles.here}>{t('sheet.hereMark')}</span>}
      </h2>
      {quoted && step.quote && (
        <p className={`${styles.quote} ${isUpright(step.quote) ? styles.upright : ''}`} title={step.quote}>
          {language === 'en' ? `“${step.quote}”` : `「${step.quote}」`}
        </p>
      )}
      {mark && <CompareBadge mark={mark} words={differs} />}
      {differs && <span className="visually-hidden">{differs}</span>}
      {stamp && (
        <span className={styles.headStamp}>
          <Stamp count={stamp.count} worst={stamp.worst} />
          <span className="visually-hidden">{t('sheet.blockerCount', { count: stamp.count })}</span>
        </span>
      )}
    </div>
  );
}
