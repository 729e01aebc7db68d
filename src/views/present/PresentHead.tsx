/** A step's head on a projector: number, name, the customer's words; must never show anything of ours but a stamp. */
import type { Step } from '../../model/records.ts';
import type { StampCount } from '../blockers/stamps.ts';
import { Stamp } from '../parts/smallSigns.tsx';
import { useText } from '../shell/useText.ts';
import styles from './present.module.css';

interface Props {
  readonly step: Step;
  readonly number: number;
  /** Of the line with the name, in pixels. */
  readonly height: number;
  readonly stamp: StampCount | null;
  readonly forward: boolean;
}

export function PresentHead({ step, number, height, stamp, forward }: Props) {
  const { t, language } = useText();
  return (
    <div className={styles.head} aria-current={forward ? 'step' : undefined}>
      <h2 style={{ height }}>
        <span className={styles.number}>{number}</span>
        <span className={styles.stepName}>{step.name || t('common.unnamedStep')}</span>
        {step.here && <span className={styles.here}>{t('sheet.hereMark')}</span>}
      </h2>
      {step.quote && (
        <p className={styles.quote} title={step.quote}>
          {language === 'en' ? `“${step.quote}”` : `「${step.quote}」`}
        </p>
      )}
      {stamp && (
        <span className={styles.headStamp}>
          <Stamp count={stamp.count} worst={stamp.worst} />
          <span className="visually-hidden">{t('sheet.blockerCount', { count: stamp.count })}</span>
        </span>
      )}
    </div>
  );
}
