/** Says what is in hand and where it would go, with a way to let go; must never be in the way of the sheet's own presses. */
import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import { type Names, sayTarget } from '../../../entry/drop/dropItem.ts';
import { findPeople } from '../../../entry/findOnMap.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { arrowOf, readPress, stepOf } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import styles from './gesture.module.css';
import type { GestureState, Holding } from './useGesture.ts';

type Line = Extract<DragItem, { readonly kind: 'line' }>;

/** Stands as long as something is in hand, or there is something to say. */
export function GestureBar({
  holding,
  layout,
  saying,
}: {
  holding: Holding;
  layout: () => SheetLayout;
  saying: string | null;
}) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const { held, said, letGo } = holding;
  if (!held || held.by === 'drag') {
    const words = said ?? saying;
    return words === null ? null : <p className={styles.hand}>{words}</p>;
  }
  const names: Names = {
    person: (id) => map.people[id]?.name || t('common.unnamedPerson'),
    step: (id) => map.steps[id]?.name || t('common.unnamedStep'),
  };
  const { hand } = held;
  const name =
    hand.kind === 'head' ? names.step(hand.step) : names.person(hand.kind === 'line' ? hand.from : hand.person);
  return (
    <fieldset className={styles.hand} aria-label={t('sheet.handLabel')}>
      <strong>{t(hand.kind === 'line' ? 'sheet.lineFrom' : 'sheet.moves', { name })}</strong>
      <span className={styles.where}>
        {held.target ? t(...sayTarget(map, held.target, names)) : t('sheet.chooseWhere')}
      </span>
      <span className={styles.answer}>
        {hand.kind === 'line' && <PersonField hand={hand} held={held} holding={holding} layout={layout} />}
        <button
          type="button"
          className={styles.letGo}
          aria-label={t('sheet.letGoButton')}
          title={t('sheet.letGoButton')}
          onClick={letGo}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </span>
    </fieldset>
  );
}

/** Finds the person at the line's other end by name; arrows walk the sheet while nothing is typed. */
function PersonField({
  hand,
  held,
  holding,
  layout,
}: {
  hand: Line;
  held: GestureState;
  holding: Holding;
  layout: () => SheetLayout;
}) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const [text, setText] = useState('');
  const cards = (typed: string) =>
    findPeople(map, typed).flatMap((person) => {
      const card = person.id === hand.from ? undefined : layout().cards.find((other) => other.person === person.id);
      return card ? [card] : [];
    });
  const aimAt = (typed: string, by: number) => {
    const found = cards(typed);
    const now = found.findIndex((card) => held.target?.onto === 'person' && card.person === held.target.person);
    const card = found[by === 0 ? 0 : (now + by + found.length) % found.length];
    holding.aim(card ? { onto: 'person', key: card.key, person: card.person } : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    if (!press || press.bare) event.stopPropagation();
    if (!press) return;
    const direction = arrowOf(press);
    if (press.key === 'Enter') holding.drop();
    else if (press.key === 'Escape') holding.letGo();
    else if (direction && text === '') holding.walk(direction);
    else if (stepOf(press) !== 0) aimAt(text, stepOf(press));
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      className={styles.find}
      aria-label={t('sheet.findPerson')}
      placeholder={t('sheet.findPerson')}
      autoComplete="off"
      // Whoever leads by keys goes on typing here; a pointer goes on on the paper.
      // biome-ignore lint/a11y/noAutofocus: it appears only when a line was just taken in hand by a key
      autoFocus={held.by === 'keys'}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        aimAt(event.currentTarget.value, 0);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
