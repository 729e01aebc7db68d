/** One person in one step, or outside every step, as an editable line; must never hold what is typed but in the map. */
import { ChevronDown, ChevronRight, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { deletePerson } from '../../edit/deletePerson.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { setPerson } from '../../edit/setPerson.ts';
import { setSeatRole } from '../../edit/setSeatRole.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat } from '../../model/records.ts';
import { CONTACT_LEVELS, FUNCTIONS, ROLES, STANCES } from '../../model/words.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { announce } from '../parts/announce.ts';
import { isComposing } from '../parts/composing.ts';
import { RoleSign } from '../parts/RoleSign.tsx';
import { StanceSign } from '../parts/StanceSign.tsx';
import { ContactSign, KpSign, Stamp } from '../parts/smallSigns.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useOpenMap, useOpenMapStore, useSafe } from '../shell/contexts.ts';
import shell from '../shell/shell.module.css';
import { useText } from '../shell/useText.ts';
import { Choice } from './Choice.tsx';
import { type LineKey, nextContact, nextStance, readLineKey } from './lineKeys.ts';
import styles from './outline.module.css';
import { walk } from './walk.ts';

/** Keys that write what is hidden while only what is safe may be shown. */
const OF_OURS: ReadonlySet<LineKey['do']> = new Set(['stance', 'contact', 'kp']);

const FUNCTION_CHOICES = ['unknown', ...FUNCTIONS] as const;

export function PersonLine({
  person,
  seat,
  open,
  onOpen,
  onNewStep,
}: {
  person: Person;
  seat: Seat | null;
  open: boolean;
  onOpen: () => void;
  onNewStep: () => void;
}) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const safe = useSafe();
  const commit = useOpenMap((state) => state.commit);
  const found = useOpenMap((state) => state.analysis.blockers).filter((blocker) => blocker.people.includes(person.id));
  const marked = useOpenMap((state) => state.markedFinding);
  const isMarked = found.some((blocker) => blocker.key === marked);
  const level = useOpenMap((state) => state.analysis.facts.level)(person.id);
  const name = person.name || t('common.unnamedPerson');

  const set = (patch: Partial<Person>, said: string) => {
    if (commit((map) => setPerson(map, { person: person.id, patch })))
      announce(t('outline.changed', { name, value: said }));
  };
  const remove = (element: Element) => {
    walk(element, -1);
    // Whoever is hidden in part is not deleted as a whole by somebody who cannot see it.
    if (seat && (safe || mapIndex(store.getState().map).seatsOfPerson(person.id).length > 1)) {
      commit((map) => deleteSeat(map, { seat: seat.id }));
    } else commit((map) => deletePerson(map, { person: person.id }));
    announce(t('outline.personDeleted', { name }));
  };
  const move = (by: -1 | 1) => {
    if (!seat) return;
    const index = mapIndex(store.getState().map);
    const seats = index.seatsOfStep(seat.step);
    const at = seats.findIndex((other) => other.id === seat.id) + by;
    const beside = seats[at];
    if (beside) {
      const to = by < 0 ? { before: beside.id } : { after: beside.id };
      commit((map) => moveSeat(map, { seat: seat.id, step: seat.step, at: to }));
      return;
    }
    const step = index.steps[index.positionOfStep(seat.step) + by];
    if (step) commit((map) => moveSeat(map, { seat: seat.id, step: step.id, at: by > 0 ? 'start' : 'end' }));
  };
  const act = (key: LineKey, event: KeyboardEvent<HTMLElement>) => {
    const line = event.currentTarget;
    if (key.do === 'role' && seat) {
      commit((map) => setSeatRole(map, { seat: seat.id, role: key.role }));
      announce(t('outline.changed', { name, value: ROLE_NAMES[key.role][language] }));
    } else if (OF_OURS.has(key.do) && safe) return;
    else if (key.do === 'stance') {
      const stance = nextStance(person.stance);
      set({ stance }, STANCE_NAMES[stance][language]);
    } else if (key.do === 'contact') {
      const contact = nextContact(person.contact);
      set({ contact }, CONTACT_NAMES[contact][language]);
    } else if (key.do === 'kp') {
      commit((map) => setPerson(map, { person: person.id, patch: { kp: !person.kp } }));
      announce(t(person.kp ? 'outline.kpOff' : 'outline.kpOn', { name }));
    } else if (key.do === 'function') line.querySelector<HTMLElement>('[data-field="function"]')?.focus();
    else if (key.do === 'details') onOpen();
    else if (key.do === 'move') move(key.by);
    else if (key.do === 'walk') walk(event.target as Element, key.by);
    else if (key.do === 'new-step') onNewStep();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = readLineKey(event);
    if (!key) return;
    event.preventDefault();
    act(key, event);
  };
  const worst = found.find((blocker) => blocker.severity === 'stop') ?? found[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of a line belong to all the fields in it
    <div className={`${styles.line} ${safe ? styles.safeLine : ''}`} data-marked={isMarked} onKeyDown={onKeyDown}>
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
      <TextField
        label={t('outline.personName')}
        hideLabel
        mark={`name ${person.id}`}
        value={person.name}
        placeholder={t('common.unnamedPerson')}
        toEdit={(text) => (map) => setPerson(map, { person: person.id, patch: { name: text } })}
        data-line={seat?.id ?? person.id}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            walk(event.currentTarget, 1);
          } else if (event.key === 'Backspace' && person.name === '') {
            event.preventDefault();
            remove(event.currentTarget);
          }
        }}
      />
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
        onChange={(value) => set({ function: value }, FUNCTION_NAMES[value][language])}
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
            onChange={(stance) => set({ stance }, STANCE_NAMES[stance][language])}
            field="stance"
          />
          <Choice
            label={t('outline.contact')}
            ids={CONTACT_LEVELS}
            names={CONTACT_NAMES}
            value={level}
            language={language}
            sign={<ContactSign level={level} />}
            onChange={(contact) => set({ contact }, CONTACT_NAMES[contact][language])}
            field="contact"
          />
        </>
      )}
      <span className={styles.lineTools}>
        {person.kp && (
          <span title={t('common.kp')}>
            <KpSign />
          </span>
        )}
        <span className={styles.stamps}>{worst && <Stamp count={found.length} worst={worst.severity} />}</span>
        <button
          type="button"
          className={shell.iconButton}
          aria-expanded={open}
          aria-label={t('outline.details', { name })}
          title={t('outline.details', { name })}
          onClick={onOpen}
        >
          {open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
        </button>
        <button
          type="button"
          className={shell.iconButton}
          aria-label={t('outline.removePerson', { name })}
          title={t('common.delete')}
          onClick={(event) => remove(event.currentTarget)}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </span>
    </div>
  );
}
