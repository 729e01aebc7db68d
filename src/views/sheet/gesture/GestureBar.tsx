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
import type { Gesture, GestureState } from './useGesture.ts';

type Line = Extract<DragItem, { readonly kind: 'line' }>;

/** Stands as long as something is in hand, or there is something to say. */
export function GestureBar({
  gesture,
  layout,
  saying,
}: {
  gesture: Gesture;
  layout: () => SheetLayout;
  saying: string | null;
}) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const { held, said, cancel } = gesture;
  if (!held || held.by === 'drag') {
    const words = said ?? saying;
    return words === null ? null : <p className={styles.hand}>{words}</p>;
  }
  const names: Names = {
    person: (id) => map.people[id]?.name || t('common.unnamedPerson'),
    step: (id) => map.steps[id]?.name || t('common.unnamedStep'),
  };
  const { item } = held;
  const name =
    item.kind === 'head' ? names.step(item.step) : names.person(item.kind === 'line' ? item.from : item.person);
  return (
    <fieldset className={styles.hand} aria-label={t('sheet.handLabel')}>
      <strong>{t(item.kind === 'line' ? 'sheet.lineFrom' : 'sheet.moves', { name })}</strong>
      <span className={styles.where}>
        {held.target ? t(...sayTarget(map, held.target, names)) : t('sheet.chooseWhere')}
      </span>
      <span className={styles.answer}>
        {item.kind === 'line' && <PersonField item={item} held={held} gesture={gesture} layout={layout} />}
        <button
          type="button"
          className={styles.letGo}
          aria-label={t('sheet.letGoButton')}
          title={t('sheet.letGoButton')}
          onClick={cancel}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </span>
    </fieldset>
  );
}

/** Finds the person at the line's other end by name; arrows walk the sheet while nothing is typed. */
function PersonField({
  item,
  held,
  gesture,
  layout,
}: {
  item: Line;
  held: GestureState;
  gesture: Gesture;
  layout: () => SheetLayout;
}) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const [text, setText] = useState('');
  const cards = (typed: string) =>
    findPeople(map, typed).flatMap((person) => {
      const card = person.id === item.from ? undefined : layout().cards.find((other) => other.person === person.id);
      return card ? [card] : [];
    });
  const aimAt = (typed: string, by: number) => {
    const found = cards(typed);
    const now = found.findIndex((card) => held.target?.onto === 'person' && card.person === held.target.person);
    const card = found[by === 0 ? 0 : (now + by + found.length) % found.length];
    gesture.aim(card ? { onto: 'person', key: card.key, person: card.person } : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    if (!press || press.bare) event.stopPropagation();
    if (!press) return;
    const direction = arrowOf(press);
    if (press.key === 'Enter') gesture.drop();
    else if (press.key === 'Escape') gesture.cancel();
    else if (direction && text === '') gesture.walk(direction);
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
