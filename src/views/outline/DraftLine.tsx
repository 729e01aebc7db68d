/** The empty line on which the next person is typed; must never add anybody before Enter, nor act while text is composed. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { type ReadLine, readLine } from '../../entry/readLine.ts';
import { suggestPeople } from '../../entry/suggestPeople.ts';
import { whoIsMeant } from '../../entry/whoIsMeant.ts';
import type { Person } from '../../model/records.ts';
import { ROLES, type Role } from '../../model/words.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { useSafe } from '../context/contexts.ts';
import { readPress, stepOf } from '../kit/keys.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { useText } from '../kit/useText.ts';
import { Choice } from './Choice.tsx';
import { readLineKey } from './lineKeys.ts';
import styles from './outline.module.css';
import { useUnfinished } from './useUnfinished.ts';
import { walk } from './walk.ts';

export interface Typed {
  readonly line: ReadLine;
  /** Null unless it was said. */
  readonly role: Role | null;
  readonly person: Person | null;
}

export function DraftLine({
  line,
  label,
  placeholder,
  people,
  roleOf = null,
  onAdd,
  onEmpty,
  onNewStep,
}: {
  line: string;
  label: string;
  placeholder: string;
  people: readonly Person[];
  /** The role a seat gets, by what was said of it; null outside the process, where there is none. */
  roleOf?: ((person: Person | null, said: Role | null) => Role) | null;
  /** Null when it is done, else why nothing was added, in words; what was typed stays. */
  onAdd: (typed: Typed) => string | null;
  onEmpty: (element: HTMLElement) => void;
  onNewStep?: () => void;
}): ReactNode {
  const { t, language } = useText();
  const safe = useSafe();
  const list = useId();
  const [text, setText] = useUnfinished(line);
  const [chosenRole, setRole] = useState<Role | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const [closed, setClosed] = useState(text !== '');
  const [refused, setRefused] = useState<string | null>(null);

  const read = readLine(text, safe);
  const meant = whoIsMeant(read, people);
  const offered = meant.is === 'known' ? meant.person : meant.is === 'ambiguous' ? (meant.among[0] ?? null) : null;
  const near = closed ? [] : suggestPeople(read.name, people);
  const matches = closed || !offered || near.includes(offered) ? near : [offered, ...near];
  // Somebody of exactly this name is offered first; one key more makes it somebody else.
  const active = picked ?? (offered ? matches.indexOf(offered) : -1);
  const options = offered && !closed ? [...matches, null] : matches;
  const saidRole = read.role ?? chosenRole;
  const role = roleOf?.(options[active] ?? null, saidRole) ?? null;

  const add = (person: Person | null): boolean => {
    const whyNot = onAdd({ line: read, role: saidRole, person });
    setRefused(whyNot);
    if (whyNot !== null) return false;
    setText('');
    setRole(null);
    setPicked(null);
    setClosed(false);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const press = readPress(event);
    if (!press) return;
    const open = options.length > 0;
    if (open && stepOf(press) !== 0) {
      event.preventDefault();
      const next = active + stepOf(press);
      setPicked(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
      return;
    }
    if (press.key === 'Escape' && (open || text !== '')) {
      event.preventDefault();
      if (open) setClosed(true);
      else setText('');
      return;
    }
    const key = readLineKey(event);
    if (key?.do === 'role' && role) {
      event.preventDefault();
      setRole(key.role);
    } else if (key?.do === 'walk') {
      event.preventDefault();
      walk(event.currentTarget, key.by);
    } else if (key?.do === 'new-step' && onNewStep) {
      event.preventDefault();
      if (read.name !== '' && !add(options[active] ?? null)) return;
      onNewStep();
    } else if (press.key === 'Enter') {
      event.preventDefault();
      if (read.name === '') onEmpty(event.currentTarget);
      else add(options[active] ?? null);
    }
  };

  const understood = [
    read.title,
    read.function && FUNCTION_NAMES[read.function][language],
    read.stance && STANCE_NAMES[read.stance][language],
    read.contact && CONTACT_NAMES[read.contact][language],
    read.left && LEFT_NAME[language],
  ].filter(Boolean);
  return (
    <li className={styles.draft}>
      {role && (
        <span className={styles.role}>
          <Choice
            label={t('outline.role')}
            ids={ROLES}
            names={ROLE_NAMES}
            value={role}
            language={language}
            sign={<RoleSign part={role} size={20} />}
            onChange={setRole}
            field="role"
          />
        </span>
      )}
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        data-line={line}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setPicked(null);
          setClosed(false);
          setRefused(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
        onFocus={() => setClosed(false)}
      />
      {read.name !== '' && (refused !== null || understood.length > 0) && (
        <span className={styles.understood} role="status">
          {refused ?? `${t('outline.understood')} ${understood.join(' · ')}`}
        </span>
      )}
      <div
        id={list}
        role="listbox"
        aria-label={t('outline.suggestions')}
        className={styles.suggestions}
        hidden={options.length === 0}
      >
        {options.map((person, place) => (
          <div
            key={person?.id ?? 'somebody-else'}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // On press, so that the field keeps the focus and typing goes on.
            onMouseDown={(event) => {
              event.preventDefault();
              add(person);
            }}
          >
            {person ? (
              <>
                <strong>{person.name}</strong>
                <span>{person.title}</span>
                <small>{t('outline.already')}</small>
              </>
            ) : (
              t('outline.somebodyElse')
            )}
          </div>
        ))}
      </div>
    </li>
  );
}
