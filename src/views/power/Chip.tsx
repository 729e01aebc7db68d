/** Somebody as a chip in the power view; must never say less to a screen reader than it shows. */
import type { KeyboardEvent, MouseEvent, PointerEventHandler } from 'react';
import { rolesOf } from '../../facts/rolesOf.ts';
import type { Person } from '../../model/records.ts';
import { FUNCTION_NAMES, LEFT_NAME, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { KpSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import styles from './power.module.css';
import type { Carried } from './useChipDrag.ts';

interface Props {
  person: Person;
  picked: boolean;
  carried: Carried | null;
  onPress: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: PointerEventHandler<HTMLElement>;
  onPointerMove: PointerEventHandler<HTMLElement>;
  onPointerUp: PointerEventHandler<HTMLElement>;
  onPointerCancel: () => void;
}

export function Chip({ person, picked, carried, onPress, ...hands }: Props) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const parts = rolesOf(facts, person.id);
  const name = nameOfPerson(person, t);
  const more = [
    person.name && person.title,
    person.left && LEFT_NAME[language],
    ...parts.map((part) => ROLE_NAMES[part][language]),
    person.function === 'unknown' && FUNCTION_NAMES.unknown[language],
    STANCE_NAMES[person.stance][language],
    WEIGHT_NAMES[person.weight][language],
    person.kp && t('common.kp'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={`${styles.chip} ${picked ? styles.picked : ''} ${carried ? styles.carried : ''} ${person.left ? styles.left : ''}`}
      style={carried ? { transform: `translate(${carried.x}px, ${carried.y}px)` } : undefined}
      data-chip={person.id}
      aria-describedby="power-hint"
      aria-pressed={picked}
      title={[name, ...more].join('\n')}
      onClick={onPress}
      {...hands}
    >
      <RoleSign part={parts[0] ?? 'none'} size={17} />
      <span className={styles.words}>
        {name}
        {/* Two lines for the eye are two words for the ear. */}{' '}
        {person.function !== 'unknown' && <small>{FUNCTION_NAMES[person.function][language]}</small>}
      </span>
      {person.kp && <KpSign size={13} />}
      <span className="visually-hidden">{more.map((word) => (language === 'en' ? `, ${word}` : `，${word}`))}</span>
    </button>
  );
}
