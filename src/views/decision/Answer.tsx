/** The answer and why, or that there is none yet; must never show a path where data is missing. */
import type { ReactNode } from 'react';
import type { PathDecision } from '../../analysis/decision/decide.ts';
import { PATH_MEANINGS, PATH_NAMES, STANDARD_WAY } from '../../analysis/decision/decisionWords.ts';
import { sayDecision } from '../../analysis/decision/sayDecision.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';

/** `facts` are those of the maps that were counted. */
export function Answer({ decision, facts }: { decision: PathDecision; facts: readonly MapFacts[] }) {
  const { language } = useText();
  const said = sayDecision(decision, facts, language);
  const [steps, ...stops] = said.blocked;
  const space = language === 'en' ? ' ' : '';
  return (
    <>
      <Headline word={PATH_NAMES[decision.path][language]} />
      <p className={styles.because}>
        {PATH_MEANINGS[decision.path][language]}
        {space}
        <b>
          {said.fit}
          {space}
          {steps}
        </b>
        {space}
        {said.driven}
      </p>
      {facts.length === 1 && stops.length > 0 && (
        <ul className={styles.stops}>
          {stops.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Of a small business nothing is asked and nothing decided. */
export function StandardWay() {
  const { language } = useText();
  return (
    <>
      <Word word={STANDARD_WAY.name[language]} />
      <p className={styles.because}>{STANDARD_WAY.meaning[language]}</p>
    </>
  );
}

export function NoAnswer({ hint, children }: { hint: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <Headline word={t('decision.none')} />
      <p className={styles.because}>{hint}</p>
      {children}
    </>
  );
}

function Headline({ word }: { word: string }) {
  const { t } = useText();
  return (
    <>
      <p className={styles.ask}>{t('decision.question')}</p>
      <Word word={word} />
    </>
  );
}

function Word({ word }: { word: string }) {
  const { language } = useText();
  return (
    <p className={styles.answer}>
      {word}
      {language === 'en' ? '.' : '。'}
    </p>
  );
}
