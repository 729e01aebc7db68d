/** A field in place for typing one name after another; must never act while an input method composes. */

import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Offered } from '../../entry/offerPeople.ts';
import type { Person } from '../../model/records.ts';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import { INSTEAD_KEY, Instead } from './Instead.tsx';
import { readPress } from './keys.ts';
import styles from './nameField.module.css';
import { OfferList } from './OfferList.tsx';
import { useDraftLine } from './useDraft.tsx';
import { useOffers } from './useOffers.ts';

/**
 * Enter hands the text over and stays, an empty Enter and Escape leave; leaving the field hands over what is in it.
 * What is not taken stays in the field, and so does the name of several until one of them is chosen.
 */
export function NameField({
  draft,
  label,
  placeholder,
  offers: offersFor,
  onAdd,
  onLeave,
  onNextStep,
  onTyped,
  onDecline = () => false,
  instead = null,
  line,
  className = '',
}: {
  /** Names the field among those of its place. */
  draft: string;
  label: string;
  placeholder: string;
  /** Who may be meant by a text. */
  offers: (text: string) => Offered;
  /** Somebody known, or null for somebody new. False when nothing was added. */
  onAdd: (text: string, person: Person | null) => boolean;
  /** `byKey` when the focus should go on to what was made, or back to where it came from. */
  onLeave: (byKey: boolean) => void;
  /** By a key of its own, from a name on to the next step. */
  onNextStep?: () => void;
  /** By Escape, first: leaves aside what the words are only supposed to mean; false where there is nothing of it. */
  onDecline?: () => boolean;
  /** What stands there, as it would have to be written to be about two people; null where nothing points to that. */
  instead?: string | null;
  /** Hears what stands there, and who is meant by it. */
  onTyped?: (text: string, person: Person | null) => void;
  /** Names the line it stands for, so that a list can be pasted onto it. */
  line?: string | undefined;
  className?: string;
}) {
  const list = useId();
  const { text, write: setText, field } = useDraftLine(draft);
  const offers = useOffers(offersFor(text));
  const chosen = offers.chosen ?? null;
  useEffect(() => onTyped?.(text, chosen), [text, chosen, onTyped]);
  // Read when the field is left, which may come before it is drawn anew.
  const written = useRef(text);
  // What waited here was not asked for just now: a field that gets the focus, and loses it, would enter it.
  const asked = useRef(text === '').current;
  const pressed = useRef(false);
  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);

  const write = (typed: string) => {
    written.current = typed;
    setText(typed);
    offers.reset();
  };
  /** Whether the field is free for the next name. */
  const add = (person = written.current === text ? offers.chosen : offersFor(written.current).meant): boolean => {
    const typed = written.current;
    if (!isBlank(typed) && (person === undefined || !onAdd(typed, person))) return false;
    write('');
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const press = readPress(event);
    // The keys of the card around it are not for a text; those that work everywhere go on.
    if (!press || press.bare || press.key === 'Enter') event.stopPropagation();
    if (press?.chord === INSTEAD_KEY && instead !== null) {
      event.preventDefault();
      write(instead);
    } else if (press && offers.onKey(press)) event.preventDefault();
    else if (press?.key === 'Enter' && press.mod && onNextStep) {
      event.preventDefault();
      if (add()) onNextStep();
    } else if (press?.key === 'Enter') {
      event.preventDefault();
      if (isBlank(written.current)) onLeave(true);
      else add();
    } else if (press?.key === 'Escape') {
      event.preventDefault();
      if (onDecline()) return;
      write('');
      onLeave(true);
    }
  };
  const leave = () => {
    if (add()) onLeave(false);
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        className={`${styles.nameField} nodrag nopan nowheel ${className}`}
        aria-label={label}
        placeholder={placeholder}
        data-line={line}
        autoComplete="off"
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={offers.active >= 0 ? `${list}-${offers.active}` : undefined}
        // The user has just asked for this field.
        // biome-ignore lint/a11y/noAutofocus: opening it by hand is the only way it appears
        autoFocus={asked}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // The sheet closes up when the field goes: not between the two halves of a click on something else.
          if (pressed.current) window.addEventListener('pointerup', () => window.setTimeout(leave), { once: true });
          else leave();
        }}
      />
      <Instead people={instead} onTake={write} />
      <OfferList id={list} name={cleanLine(text)} offers={offers} onTake={add} />
    </>
  );
}
