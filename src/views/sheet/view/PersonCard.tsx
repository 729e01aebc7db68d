/** A person's card in its three forms: full, row, dot; must never rely on colour alone. */
import type { NodeProps } from '@xyflow/react';
import { Ban } from 'lucide-react';
import { memo } from 'react';
import type { ContactLevel } from '../../../model/words.ts';
import { textWidth } from '../../../picture/textWidth.ts';
import { FUNCTION_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson, underName } from '../../../telling/nameOf.ts';
import { initials, sayCard } from '../../../telling/sayCard.ts';
import { tearable } from '../../../telling/tearable.ts';
import { useSafe } from '../../context/contexts.ts';
import { RoleSign } from '../../kit/RoleSign.tsx';
import { StanceSign } from '../../kit/StanceSign.tsx';
import { ContactSign, KpSign, WeightSign } from '../../kit/smallSigns.tsx';
import { useText } from '../../kit/useText.ts';
import { type CardNode, showsSame } from '../canvas/toFlow.ts';
import { useSheetActions } from '../gesture/SheetActions.ts';
import { readSheetKey } from '../walk/sheetKeys.ts';
import { growFromCard } from '../writing/grow.ts';
import styles from './cards.module.css';
import { FindingStamp } from './FindingStamp.tsx';

/** Shorter words of a title fit on its line. */
const LONG_TITLE = 18;
/** Letters of a name, as large as a title below it still gets two lines; and what there is beside role and stance for it. */
const NAME = 14.5 * 1.1;
const NAME_ROOM = 140;
/** The same in a row, where the bars of the contact stand as well. */
const ROW_ROOM = 104;
/** Bars of which none is filled say the least of all signs: a long name in a row needs their place more. */
const NO_BARS: ReadonlySet<ContactLevel> = new Set(['none', 'unrecorded']);

export const PersonCard = memo(function PersonCard({ data }: NodeProps<CardNode>) {
  const { t, language } = useText();
  const actions = useSheetActions();
  const safe = useSafe();
  const { card, person, stamp, cover } = data;
  const name = nameOfPerson(person, t);
  const under = underName(person, t);
  const looks = [
    styles.card,
    styles[card.form],
    data.biggest && styles.biggest,
    data.selected && styles.selected,
    data.marked && styles.marked,
    person.left && styles.left,
    textWidth(name, NAME) <= NAME_ROOM && styles.shortName,
    NO_BARS.has(data.level) && textWidth(name, NAME) > ROW_ROOM && styles.barless,
  ];
  return (
    <>
      {/* A button of the platform cannot be dragged in every browser, and may hold no block of lines. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="button"
        tabIndex={0}
        className={looks.filter(Boolean).join(' ')}
        data-tab-stop={card.key}
        data-person={person.id}
        aria-label={sayCard(data, t, language, safe)}
        aria-pressed={data.selected}
        aria-describedby="card-help"
        title={under ? `${name}\n${under}` : name}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) actions.show(card.key);
        }}
        onClick={(event) => actions.selectPerson(data, event.shiftKey || event.ctrlKey || event.metaKey)}
        onKeyDown={(event) => {
          const key = readSheetKey(event);
          if (!key) return;
          event.preventDefault();
          if (key.do === 'select') actions.selectPerson(data, key.further);
          else if (key.do === 'take-out') actions.takeOut(data);
          else if (key.do === 'move') actions.moveCard(data, key.direction);
          else if (key.do === 'walk') actions.walk(card.key, key.direction);
          else if (key.do === 'along') actions.walkLines(card.key, key.by);
          else if (key.do === 'grow') actions.write(growFromCard(card, key.direction), card.key);
          else if (key.do === 'next-step') actions.write(growFromCard(card, 'right'), card.key);
          else if (key.do === 'draw-line') actions.startGesture({ kind: 'line', key: card.key, from: person.id });
          else actions.startGesture({ kind: 'card', key: card.key, person: person.id, seat: card.seat });
        }}
      >
        <span className={styles.role}>
          <RoleSign part={data.part} />
        </span>
        <span className={styles.words}>
          <span className={`${styles.name} ${person.name ? '' : styles.unnamed}`}>{tearable(name)}</span>{' '}
          {under && <span className={styles.title}>{tearable(under, LONG_TITLE)}</span>}
        </span>{' '}
        {!safe && (
          <span className={styles.stance}>
            <StanceSign stance={person.stance} />
          </span>
        )}
        <span className={styles.facts}>
          {!safe && (
            <>
              <span className={styles.weight}>
                <WeightSign weight={person.weight} />
              </span>
              <span className={styles.contact}>
                <ContactSign level={data.level} />
              </span>
            </>
          )}
          {person.function !== 'unknown' && (
            <span className={styles.function}>{FUNCTION_NAMES[person.function][language]}</span>
          )}
          {person.kp && (
            <span className={styles.kp}>
              <KpSign />
            </span>
          )}
          {data.quiet && !safe && (
            <span className={styles.quiet} title={t('sheet.quietPerson')}>
              <Ban aria-hidden="true" />
            </span>
          )}
          {cover !== 'not recorded' && (
            <span
              className={`${styles.cover} ${cover === 'nobody' ? styles.uncovered : ''}`}
              data-sign={cover === 'nobody' ? t('sheet.noOne') : initials(cover.name)}
            />
          )}
        </span>
        {stamp && <FindingStamp of={person.id} stamp={stamp} className={styles.stamp} />}
        {data.hiddenLines > 0 && <span className={styles.hiddenLines} data-sign={`+${data.hiddenLines}`} />}
      </div>
    </>
  );
}, showsSame);
