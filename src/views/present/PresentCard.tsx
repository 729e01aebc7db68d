/** A person's card made for a projector: signs in a row, below them the name in large letters; must never rely on colour alone. */

import type { StampCount } from '../../analysis/blockers/stamps.ts';
import type { CardForm } from '../../layout/sheetLayout.ts';
import type { Person } from '../../model/records.ts';
import type { ContactLevel, Role } from '../../model/words.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { sayMark } from '../../telling/compared/sayMark.ts';
import { sayNews } from '../../telling/compared/sayNews.ts';
import { nameOfPerson, underName } from '../../telling/nameOf.ts';
import { sayCard } from '../../telling/sayCard.ts';
import { tearable } from '../../telling/tearable.ts';
import { useCardWords } from '../context/cardWords.ts';
import { useCompareMark } from '../context/compareMarks.ts';
import { useSafe } from '../context/contexts.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign, KpSign, Stamp, WeightSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import { CompareBadge } from './CompareBadge.tsx';
import styles from './present.module.css';
import { aboutLines } from './presentScale.ts';

/** Of a title's line and of a name's beside the signs: shorter words fit. */
const LONG_IN_TITLE = 20;
const LONG_IN_ROW = 9;

interface Props {
  readonly person: Person;
  readonly part: Role | 'opinion-holder' | 'none';
  readonly step: string | null;
  readonly form: CardForm;
  readonly width: number;
  /** How much larger than its least size text is. */
  readonly text: number;
  readonly level: ContactLevel;
  readonly quiet: boolean;
  readonly stamp: StampCount | null;
  readonly marked: boolean;
  /** The story is about them just now. */
  readonly lit: boolean;
  readonly onMark: () => void;
}

/** Pressing it marks it, so that everybody sees of whom somebody speaks. */
export function PresentCard({
  person,
  part,
  step,
  form,
  width,
  text,
  level,
  quiet,
  stamp,
  marked,
  lit,
  onMark,
}: Props) {
  const { t, language } = useText();
  const safe = useSafe();
  const mark = useCompareMark(person.id);
  const said = useCardWords(person.id);
  const news = said || (mark && form === 'low' ? sayNews(mark, person.sort, { t, language }) : '');
  const differs = mark ? sayMark(mark, person.sort, { t, language }) : '';
  const name = nameOfPerson(person, t);
  const under = underName(person, t);
  const where = person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language];
  const about = [under, where].filter(Boolean).join(' · ');
  const told = { person, part, stepName: step, level, cover: 'not recorded', stamp, quiet, hiddenLines: 0 } as const;
  const whole = sayCard(told, t, language, safe);
  // What is new stands on the card right after the name, and is read out there.
  const label = news
    ? `${name} ${news}${whole.startsWith(name) ? whole.slice(name.length) : `${t('common.comma')}${whole}`}`
    : [whole, differs].filter(Boolean).join(t('compare.between'));
  return (
    <button
      type="button"
      className={`${styles.card} ${form === 'full' ? '' : styles[form]} ${marked ? styles.marked : ''} ${lit ? styles.lit : ''} ${person.left ? styles.left : ''}`}
      data-person={person.id}
      aria-label={label}
      aria-pressed={marked}
      title={about ? `${name}\n${about}` : name}
      onClick={onMark}
    >
      <span className={styles.signs}>
        <span className={styles.sign} data-present-sign>
          <RoleSign part={part} />
        </span>
        {!safe && (
          <>
            <span className={`${styles.sign} ${styles.weight}`} data-present-sign>
              <WeightSign weight={person.weight} />
            </span>
            <span className={`${styles.sign} ${styles.contact}`} data-present-sign>
              <ContactSign level={level} />
            </span>
            {person.kp && (
              <span className={`${styles.sign} ${styles.kp}`} data-present-sign>
                <KpSign />
              </span>
            )}
            <span className={`${styles.sign} ${styles.stance}`} data-present-sign>
              <StanceSign stance={person.stance} />
            </span>
          </>
        )}
      </span>
      <span className={`${styles.name} ${person.name ? '' : styles.unnamed}`}>
        {tearable(name, form === 'full' ? undefined : LONG_IN_ROW)}
      </span>{' '}
      {news && <span className={`${styles.news} ${said ? styles.said : ''}`}>{news}</span>}
      <span className={styles.about} style={{ WebkitLineClamp: form === 'low' ? 1 : aboutLines(name, width, text) }}>
        {under && <span>{tearable(under, LONG_IN_TITLE)}</span>}{' '}
        {where && (form !== 'low' || !under) && <span>{where}</span>}
      </span>
      {/* A low card has no room for it, and says what is new in words. */}
      {mark && form !== 'low' && <CompareBadge mark={mark} words={differs} />}
      {stamp && (
        <span className={styles.stamp} data-present-sign>
          <Stamp count={stamp.count} worst={stamp.worst} />
        </span>
      )}
    </button>
  );
}
