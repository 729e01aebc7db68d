/** The fields of one person's line and its keys; must never hold what is typed but in the map. */

import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { isToldUnder } from '../../analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { deletePerson } from '../../edit/deletePerson.ts';
import { setPerson } from '../../edit/setPerson.ts';
import { setSeatRole } from '../../edit/setSeatRole.ts';
import { moveSeatLine, seatBy, takeSeatOut } from '../../entry/drop/moveLine.ts';
import { isChair } from '../../model/chair.ts';
import type { SeatId } from '../../model/ids.ts';
import type { Person, Seat } from '../../model/records.ts';
import { CONTACT_LEVELS, FUNCTIONS, ROLES, STANCES, WEIGHTS } from '../../model/words.ts';
import { contactNamesOf, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap, useOpenMapStore, useSafe } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { announce } from '../kit/announce.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { readPress } from '../kit/keys.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign, KpSign, Stamp, WeightSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import { ChairName } from './ChairName.tsx';
import { Choice } from './Choice.tsx';
import { type LineKey, nextContact, nextStance, nextWeight, readLineKey } from './lineKeys.ts';
import { useOutlineActions } from './OutlineActions.ts';
import styles from './outline.module.css';
import { walk } from './walk.ts';

/** Keys that write what is hidden while only what is safe may be shown. */
const OF_OURS: ReadonlySet<LineKey['do']> = new Set(['stance', 'contact', 'weight', 'kp', 'relate']);

const FUNCTION_CHOICES = ['unknown', ...FUNCTIONS] as const;

export function PersonLine({
  person,
  seat,
  found,
  isOpen,
  onDetails,
  onRelate,
}: {
  person: Person;
  seat: Seat | null;
  /** The findings that name this person. */
  found: readonly Blocker[];
  isOpen: boolean;
  onDetails: () => void;
  onRelate: () => void;
}) {
  const { t, language } = useText();
  const { focusNext, newStep } = useOutlineActions();
  const store = useOpenMapStore();
  const safe = useSafe();
  const commit = useOpenMap((state) => state.commit);
  const isMarked = useOpenMap((state) => found.some((blocker) => isToldUnder(blocker, state.markedFinding)));
  const level = useOpenMap((state) => state.analysis.facts.level)(person.id);
  const step = useOpenMap((state) => (seat ? state.map.steps[seat.step] : undefined));
  const name = nameOfPerson(person, t);
  /** Whoever takes a name away letter by letter stays in its field. */
  const [typing, setTyping] = useState(false);

  const set = (patch: Partial<Person>) => commit((map) => setPerson(map, { person: person.id, patch }));
  /** A seat goes and leaves the person; somebody without a seat goes altogether. */
  const remove = () => {
    if (!seat) return commit((map) => deletePerson(map, { person: person.id }));
    const out = takeSeatOut(store.getState().map, seat.id);
    return out !== null && commit(out.edit);
  };
  const move = (by: -1 | 1) => {
    const { map } = store.getState();
    const way = seat
      ? moveSeatLine(map, seat.id, by)
      : by < 0
        ? seatBy(map, person.id, newId<SeatId>(), 'approver')
        : null;
    // Whoever would leave the process stays on a sheet that is safe to show.
    const leaves = safe && seat !== null && way?.line !== seat.id;
    if (way === null || leaves || !commit(way.edit)) return announce(t('outline.noWay'));
    focusNext(way.line);
  };
  const act = (key: LineKey, event: KeyboardEvent<HTMLElement>) => {
    if (safe && OF_OURS.has(key.do)) return;
    if (key.do === 'role') {
      if (seat) commit((map) => setSeatRole(map, { seat: seat.id, role: key.role }));
    } else if (key.do === 'stance') set({ stance: nextStance(person.stance) });
    else if (key.do === 'contact') set({ contact: nextContact(person.contact) });
    else if (key.do === 'weight') set({ weight: nextWeight(person.weight) });
    else if (key.do === 'kp') set({ kp: !person.kp });
    else if (key.do === 'function') event.currentTarget.querySelector<HTMLElement>('[data-field="function"]')?.focus();
    else if (key.do === 'relate') onRelate();
    else if (key.do === 'details') onDetails();
    else if (key.do === 'move') move(key.by);
    else if (key.do === 'walk') walk(event.target as Element, key.by);
    else if (key.do === 'new-step') newStep(step ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = readLineKey(event);
    if (!key) return;
    event.preventDefault();
    act(key, event);
  };
  const worst = found.find((blocker) => blocker.severity === 'stop') ?? found[0];
  const details = t('outline.details', { name });
  const removing = seat
    ? t('outline.removeSeat', { name, step: nameOfStep(step, language, t) })
    : t('outline.removePerson', { name });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of a line belong to all the fields in it
    <div
      className={`${styles.line} ${safe ? styles.safeLine : ''}`}
      data-marked={isMarked}
      data-left={person.left}
      onKeyDown={onKeyDown}
    >
      {seat ? (
        <Choice
          label={t('outline.role')}
          ids={ROLES}
          names={ROLE_NAMES}
          value={seat.role}
          language={language}
          sign={<RoleSign part={seat.role} size={20} />}
          onChange={(role) => commit((map) => setSeatRole(map, { seat: seat.id, role }))}
          field="role"
        />
      ) : (
        <span className={styles.withSign}>
          <RoleSign part="opinion-holder" size={20} />
        </span>
      )}
      {isChair(person) && !typing ? (
        <ChairName person={person} seat={seat} onRemove={remove} />
      ) : (
        <TextField
          label={t('outline.personName')}
          hideLabel
          mark={`name ${person.id}`}
          value={person.name}
          placeholder={t('common.unnamedPerson')}
          toEdit={(text) => (map) => setPerson(map, { person: person.id, patch: { name: text } })}
          data-line={seat?.id ?? person.id}
          onKeyDown={(event) => {
            const press = readPress(event);
            if (press?.key === 'Enter' && press.bare) {
              event.preventDefault();
              walk(event.currentTarget, 1);
            } else if (press?.key === 'Backspace' && person.name === '') {
              event.preventDefault();
              walk(event.currentTarget, -1);
              remove();
            }
          }}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
        />
      )}
      <TextField
        label={t('outline.personTitle')}
        hideLabel
        mark={`title ${person.id}`}
        value={person.title}
        placeholder={t('outline.titlePlaceholder')}
        toEdit={(text) => (map) => setPerson(map, { person: person.id, patch: { title: text } })}
      />
      <Choice
        label={t('outline.function')}
        ids={FUNCTION_CHOICES}
        names={FUNCTION_NAMES}
        value={person.function}
        language={language}
        onChange={(value) => set({ function: value })}
        field="function"
      />
      {!safe && (
        <>
          <Choice
            label={t('outline.stance')}
            ids={STANCES}
            names={STANCE_NAMES}
            value={person.stance}
            language={language}
            sign={<StanceSign stance={person.stance} size={17} />}
            onChange={(stance) => set({ stance })}
            field="stance"
          />
          <Choice
            label={t('outline.contact')}
            ids={CONTACT_LEVELS}
            names={contactNamesOf(person.sort)}
            value={level}
            language={language}
            sign={<ContactSign level={level} />}
            onChange={(contact) => set({ contact })}
            field="contact"
          />
          <Choice
            label={t('outline.weight')}
            ids={WEIGHTS}
            names={WEIGHT_NAMES}
            value={person.weight}
            language={language}
            sign={<WeightSign weight={person.weight} />}
            onChange={(weight) => set({ weight })}
            field="weight"
          />
        </>
      )}
      <span className={styles.lineTools}>
        {!safe && (
          <IconButton
            className={person.kp ? '' : styles.off}
            aria-pressed={person.kp}
            label={t('common.kp')}
            onClick={() => set({ kp: !person.kp })}
          >
            <KpSign />
          </IconButton>
        )}
        <IconButton
          className={styles.detailsButton}
          aria-expanded={isOpen}
          label={
            worst
              ? t('outline.blockersOf', { details, blockers: t('sheet.blockerCount', { count: found.length }) })
              : details
          }
          title={details}
          onClick={onDetails}
        >
          {worst && <Stamp count={found.length} worst={worst.severity} />}
          {isOpen ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
        </IconButton>
        <IconButton label={removing} onClick={remove}>
          <X size={15} aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
