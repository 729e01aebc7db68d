/** Finds somebody or a step from any view and goes there on the sheet, or the page that has the name. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Found, findOnMap } from '../../entry/findOnMap.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { nameOfPerson, underName } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { readPress, stepOf } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './find.module.css';

/** A page that is found by its name. */
interface FoundPage {
  readonly kind: 'page';
  readonly view: 'playbook';
}
export type FoundPlace = Found | FoundPage;

/** `onGo` gets what was chosen, after the dialog has closed; `safe` leaves out what is ours. */
export function FindDialog({
  safe,
  onGo,
  onClose,
}: {
  safe: boolean;
  onGo: (found: FoundPlace) => void;
  onClose: () => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const list = useId();
  const chosen = useRef<HTMLDivElement>(null);
  const wanted = text.trim().toLowerCase();
  const isPage = !safe && wanted !== '' && t('playbook.title').toLowerCase().includes(wanted);
  const found: readonly FoundPlace[] = [
    ...findOnMap(map, text),
    ...(isPage ? [{ kind: 'page', view: 'playbook' } as const] : []),
  ];
  const active = Math.min(place, found.length - 1);
  useEffect(() => {
    if (active >= 0) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const go = (one: FoundPlace | undefined) => {
    if (!one) return;
    onClose();
    onGo(one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    if (!press) return;
    const by = stepOf(press);
    if (by !== 0 && found.length > 0) setPlace((active + by + found.length) % found.length);
    else if (press.key === 'Enter') go(found[active]);
    else return;
    event.preventDefault();
  };
  const about = (one: FoundPlace): string => {
    if (one.kind === 'page') return t('playbook.screen');
    if (one.kind === 'step') return t('find.step', { number: one.number });
    const { person, steps } = one;
    const where = steps.map((step) => step.name || t('common.unnamedStep')).join(language === 'en' ? ', ' : '、');
    return [
      underName(person, t),
      person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language],
      where || t('find.outside'),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  const nameOf = (one: FoundPlace): string => {
    if (one.kind === 'page') return t('playbook.title');
    return one.kind === 'step' ? one.step.name || t('common.unnamedStep') : nameOfPerson(one.person, t);
  };
  const keyOf = (one: FoundPlace): string => {
    if (one.kind === 'page') return one.view;
    return one.kind === 'step' ? one.step.id : one.person.id;
  };
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <div className={styles.find}>
        <input
          type="text"
          role="combobox"
          className={styles.field}
          aria-label={t('find.field')}
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          placeholder={t('find.field')}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p className="visually-hidden" role="status">
          {t('find.count', { count: found.length })}
        </p>
        {found.length === 0 && <p className={styles.nothing}>{t('find.nothing')}</p>}
        <div
          id={list}
          role="listbox"
          aria-label={t('find.results')}
          className={styles.list}
          hidden={found.length === 0}
        >
          {found.map((one, nth) => (
            <div
              key={keyOf(one)}
              id={`${list}-${nth}`}
              ref={nth === active ? chosen : null}
              role="option"
              tabIndex={-1}
              aria-selected={nth === active}
              className={`${styles.option} ${one.kind === 'step' ? styles.step : ''}`}
              onClick={() => go(one)}
              onKeyDown={onKeyDown}
            >
              <strong>{nameOf(one)}</strong>
              <span>{about(one)}</span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
