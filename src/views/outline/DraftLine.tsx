/** The empty line on which the next person is typed; must never add anybody before Enter, nor act while text is composed. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { NOBODY_OFFERED, offerPeople } from '../../entry/offerPeople.ts';
import { type ReadLine, tellingOf } from '../../entry/readLine.ts';
import { knownAmong } from '../../entry/whoIsMeant.ts';
import type { Person } from '../../model/records.ts';
import { ROLES, type Role } from '../../model/words.ts';
import { ROLE_NAMES } from '../../playbook/names.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { UnderstoodPeople } from '../context/Understood.tsx';
import { useReadLine } from '../context/useReadLine.ts';
import { INSTEAD_KEY, Instead } from '../kit/Instead.tsx';
import { readPress } from '../kit/keys.ts';
import { OfferList } from '../kit/OfferList.tsx';
import { RoleSign } from '../kit/RoleSign.tsx';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useOffers } from '../kit/useOffers.ts';
import { useStays } from '../kit/useStays.ts';
import { useText } from '../kit/useText.ts';
import { Choice } from './Choice.tsx';
import { readLineKey } from './lineKeys.ts';
import styles from './outline.module.css';
import { walk } from './walk.ts';

export interface Typed {
  readonly line: ReadLine;
  /** Null unless it was said. */
  readonly role: Role | null;
  readonly person: Person | null;
}

/** What became of a typed line: what is not taken stays; and what is to be said of it, if anything. */
export interface Answer {
  readonly taken: boolean;
  readonly says: string | null;
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
  onAdd: (typed: Typed) => Answer;
  onEmpty: (element: HTMLElement) => void;
  onNewStep?: () => void;
}): ReactNode {
  const { t, language } = useText();
  const safe = useSafe();
  const list = useId();
  const { text, write: setText, field } = useDraftLine(line);
  const stays = useStays(field);
  const [chosenRole, setRole] = useState<Role | null>(null);
  const [closed, setClosed] = useState(text !== '');
  const [says, setSays] = useState<string | null>(null);

  const currency = useOpenMap((state) => state.map.fields.currency);
  const { people: typed, line: read, decline } = useReadLine(text, { currency, safe, ...knownAmong(people) });
  const offers = useOffers(typed.lines.length > 1 ? NOBODY_OFFERED : offerPeople(tellingOf(read), people));
  const open = !closed && offers.options.length > 0;
  const saidRole = read.role ?? chosenRole;
  const role = roleOf?.(offers.chosen ?? null, saidRole) ?? null;

  /** Several who stand on the line; who cannot be taken stays on it. */
  const addAll = (lines: readonly ReadLine[]): boolean => {
    const answers = lines.map((one) => {
      const { meant } = offerPeople(tellingOf(one), people);
      return meant === undefined
        ? { taken: false, says: t('outline.whichOne', { name: one.name }) }
        : onAdd({ line: one, role: one.role ?? chosenRole, person: meant });
    });
    setSays(answers.find(({ says }) => says !== null)?.says ?? null);
    const left = lines.filter((_, at) => !answers[at]?.taken);
    setText(left.map(({ said }) => said).join('; '));
    offers.reset();
    return left.length === 0;
  };
  const add = (person: Person | null | undefined): boolean => {
    setClosed(false);
    // Which of several it is has to be chosen first.
    if (person === undefined) return false;
    stays();
    if (typed.lines.length > 1) return addAll(typed.lines);
    const answer = onAdd({ line: read, role: saidRole, person });
    setSays(answer.says);
    if (!answer.taken) return false;
    setText('');
    setRole(null);
    offers.reset();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const press = readPress(event);
    if (!press) return;
    if (press.chord === INSTEAD_KEY && typed.instead !== null) {
      event.preventDefault();
      setText(typed.instead);
      return;
    }
    if (open && offers.onKey(press)) {
      event.preventDefault();
      return;
    }
    if (press.key === 'Escape' && (open || text !== '')) {
      event.preventDefault();
      if (decline()) return;
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
      if (read.name !== '' && !add(offers.chosen)) return;
      onNewStep();
    } else if (press.key === 'Enter') {
      event.preventDefault();
      if (read.name === '') onEmpty(event.currentTarget);
      else add(offers.chosen);
    }
  };

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
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={offers.active >= 0 ? `${list}-${offers.active}` : undefined}
        data-line={line}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          offers.reset();
          setClosed(false);
          setSays(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
        onFocus={() => setClosed(false)}
      />
      <span className={styles.understood} role="status">
        {says ?? <UnderstoodPeople people={typed} currency={currency} />}
        <Instead people={typed.instead} onTake={setText} />
      </span>
      <div className={styles.offers}>
        <OfferList id={list} name={read.name} hidden={closed} offers={offers} onTake={add} />
      </div>
    </li>
  );
}
