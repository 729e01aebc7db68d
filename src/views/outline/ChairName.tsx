/** The name of an empty chair, typed in its line: Enter fills it and goes on to the next; must never add anybody, nor act while text is composed. */
import { type KeyboardEvent, useId } from 'react';
import { chairTyped } from '../../entry/chairTyped.ts';
import { offerPeople } from '../../entry/offerPeople.ts';
import { readLine } from '../../entry/readLine.ts';
import type { Person, Seat } from '../../model/records.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { useOpenMap, useOpenMapStore, useSafe } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { readPress } from '../kit/keys.ts';
import { OfferList } from '../kit/OfferList.tsx';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useOffers } from '../kit/useOffers.ts';
import { useText } from '../kit/useText.ts';
import { useOutlineActions } from './OutlineActions.ts';
import styles from './outline.module.css';
import { nextUnnamed } from './unnamedLines.ts';
import { walk } from './walk.ts';

export function ChairName({ person, seat, onRemove }: { person: Person; seat: Seat | null; onRemove: () => void }) {
  const { t } = useText();
  const safe = useSafe();
  const list = useId();
  const store = useOpenMapStore();
  const { focusNext } = useOutlineActions();
  const people = useOpenMap((state) => state.map.people);
  const currency = useOpenMap((state) => state.map.fields.currency);
  const { text, write: setText, field } = useDraftLine(`chair ${seat?.id ?? person.id}`);
  // Exactly as it is said: the chair has a function and a title of its own.
  const line = readLine(text, { currency, safe, proposes: false });
  const named = Object.values(people).filter(({ id, name, left }) => id !== person.id && !left && !isBlank(name));
  const offers = useOffers(offerPeople(line, named));

  /** False where nothing was written: which of several it is has to be chosen first. */
  const fill = (who: Person | null | undefined): boolean => {
    if (line.name === '' || who === undefined) return false;
    const { commit } = store.getState();
    if (!commit(chairTyped({ line, chair: person.id, seat: seat?.id ?? null, person: who }))) return false;
    setText('');
    offers.reset();
    return true;
  };
  /** Looked for before: whoever sits elsewhere too takes the chair's line along. */
  const fillAndGoOn = (who: Person | null | undefined, from: HTMLElement | null) => {
    const next = nextUnnamed(store.getState().map, person);
    if (fill(who)) {
      if (next !== null) focusNext(next);
      else if (from) walk(from, 1);
      return true;
    }
    if (who === undefined) announce(t('outline.whichOne', { name: line.name }));
    return false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const press = readPress(event);
    if (!press) return;
    if (offers.onKey(press)) event.preventDefault();
    else if (press.key === 'Enter' && press.bare) {
      event.preventDefault();
      if (text !== '') fillAndGoOn(offers.chosen, event.currentTarget);
      else {
        const next = nextUnnamed(store.getState().map, person);
        if (next === null) walk(event.currentTarget, 1);
        else focusNext(next);
      }
    } else if (press.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
    } else if (press.key === 'Backspace' && text === '' && !event.repeat) {
      event.preventDefault();
      walk(event.currentTarget, -1);
      onRemove();
    }
  };
  return (
    <span className={styles.chairName}>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers.options.length > 0}
        aria-controls={list}
        aria-activedescendant={offers.active >= 0 ? `${list}-${offers.active}` : undefined}
        aria-label={t('outline.personName')}
        data-line={seat?.id ?? person.id}
        placeholder={t('common.unnamedPerson')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          offers.reset();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => fill(offers.chosen)}
      />
      <span className={styles.chairOffers}>
        <OfferList id={list} name={line.name} offers={offers} onTake={(who) => void fillAndGoOn(who, null)} />
      </span>
    </span>
  );
}
