/** One step of the customer's process with the people who stand in it, as lines; must never reorder by itself. */
import { ChevronDown, ChevronRight, MapPin, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { addPerson } from '../../edit/addPerson.ts';
import { addSeat } from '../../edit/addSeat.ts';
import { deleteStep } from '../../edit/deleteStep.ts';
import { moveStep } from '../../edit/moveStep.ts';
import { setStep } from '../../edit/setStep.ts';
import type { PersonId, SeatId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import { type Role, STEP_KINDS } from '../../model/words.ts';
import { ROLE_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { PersonInspector } from '../inspector/PersonInspector.tsx';
import { StepInspector } from '../inspector/StepInspector.tsx';
import { announce } from '../parts/announce.ts';
import { isComposing } from '../parts/composing.ts';
import { TextField } from '../parts/TextField.tsx';
import { useOpenMap, useOpenMapStore, useSafe } from '../shell/contexts.ts';
import shell from '../shell/shell.module.css';
import { useText } from '../shell/useText.ts';
import { ChairLine } from './ChairLine.tsx';
import { Choice } from './Choice.tsx';
import { DraftLine, type Typed } from './DraftLine.tsx';
import { readLineKey } from './lineKeys.ts';
import styles from './outline.module.css';
import { PersonLine } from './PersonLine.tsx';
import { personFields } from './personFields.ts';
import { StepLinks } from './StepLinks.tsx';
import { walk } from './walk.ts';

/** The role that a new person in a step most likely plays; shown before it is taken, and changed with one key. */
const likelyRole = (step: Step, hasInitiator: boolean): Role =>
  step.kind === 'need' && !hasInitiator ? 'initiator' : step.kind === 'rollout' ? 'executor' : 'approver';

export function StepBlock({
  step,
  chairs,
  number,
  open,
  onOpen,
  onNewStep,
  onEmpty,
  onFilled,
}: {
  step: Step;
  /** Functions that nobody on the map stands for, and that usually sit here. */
  chairs: readonly Chair[];
  number: number;
  /** The line whose details are open, if any. */
  open: string | null;
  onOpen: (line: string | null) => void;
  onNewStep: (after: Step) => void;
  onEmpty: (element: HTMLElement) => void;
  /** Hears which seat somebody took in an empty chair. */
  onFilled: (seat: string) => void;
}) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const isMarked = useOpenMap((state) =>
    state.analysis.blockers.some((found) => found.key === state.markedFinding && found.steps.includes(step.id)),
  );
  const block = useRef<HTMLLIElement>(null);
  const index = mapIndex(map);
  const seats = index.seatsOfStep(step.id);
  const name = step.name || STEP_KIND_NAMES[step.kind][language];

  const add = ({ line, role, person }: Typed) => {
    const id = person?.id ?? newId<PersonId>();
    const seat = newId<SeatId>();
    commit((now) => {
      const known = person ? now : addPerson(now, { id, ...personFields(line) });
      return addSeat(known, { id: seat, person: id, step: step.id, role });
    });
    announce(t('outline.added', { name: person?.name ?? line.name, step: name, role: ROLE_NAMES[role][language] }));
  };
  const remove = (element: Element) => {
    walk(element, -1);
    commit((now) => deleteStep(now, { step: step.id }));
    announce(t('outline.stepRemoved', { step: name }));
  };
  const move = (by: -1 | 1) => {
    const steps = mapIndex(store.getState().map).steps;
    const beside = steps[steps.findIndex((other) => other.id === step.id) + by];
    if (!beside) return;
    commit((now) => moveStep(now, { step: step.id, to: by < 0 ? { before: beside.id } : { after: beside.id } }));
  };
  const onNameKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    const key = readLineKey(event);
    if (key) {
      event.preventDefault();
      if (key.do === 'walk') walk(event.currentTarget, key.by);
      else if (key.do === 'move') move(key.by);
      else if (key.do === 'details') onOpen(open === step.id ? null : step.id);
      else if (key.do === 'new-step') onNewStep(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      walk(event.currentTarget, 1);
    } else if (event.key === 'Backspace' && step.name === '' && seats.length === 0) {
      event.preventDefault();
      remove(event.currentTarget);
    }
  };
  return (
    <li ref={block} className={styles.step}>
      <div className={styles.stepLine} data-marked={isMarked}>
        <span className={styles.number}>{number}</span>
        <div className={styles.stepName}>
          <TextField
            label={t('outline.stepName', { number })}
            hideLabel
            mark={`step ${step.id}`}
            value={step.name}
            placeholder={t('outline.stepPlaceholder')}
            toEdit={(text) => (now) => setStep(now, { step: step.id, patch: { name: text } })}
            data-line={step.id}
            onKeyDown={onNameKey}
          />
        </div>
        <span>
          <Choice
            label={t('outline.stepKind')}
            ids={STEP_KINDS}
            names={STEP_KIND_NAMES}
            value={step.kind}
            language={language}
            onChange={(kind) => commit((now) => setStep(now, { step: step.id, patch: { kind } }))}
            field="kind"
          />
        </span>
        {!safe && (
          <button
            type="button"
            className={shell.iconButton}
            aria-pressed={step.here}
            aria-label={t('outline.here')}
            title={t('outline.here')}
            onClick={() => commit((now) => setStep(now, { step: step.id, patch: { here: !step.here } }))}
          >
            <MapPin size={16} fill={step.here ? 'currentColor' : 'none'} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className={shell.iconButton}
          aria-expanded={open === step.id}
          aria-label={t('outline.details', { name })}
          title={t('outline.details', { name })}
          onClick={() => onOpen(open === step.id ? null : step.id)}
        >
          {open === step.id ? (
            <ChevronDown size={16} aria-hidden="true" />
          ) : (
            <ChevronRight size={16} aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className={shell.iconButton}
          aria-label={t('outline.removeStep', { step: name })}
          title={t('outline.removeStep', { step: name })}
          onClick={(event) => remove(event.currentTarget)}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </div>
      <StepLinks step={step} />
      {open === step.id && (
        <div className={styles.details}>
          <StepInspector id={step.id} />
        </div>
      )}
      <ul className={styles.lines}>
        {seats.map((seat) => {
          const person = map.people[seat.person];
          return (
            person && (
              <li key={seat.id}>
                <PersonLine
                  person={person}
                  seat={seat}
                  open={open === seat.id}
                  onOpen={() => onOpen(open === seat.id ? null : seat.id)}
                  onNewStep={() => onNewStep(step)}
                />
                {open === seat.id && (
                  <div className={styles.details}>
                    <PersonInspector id={person.id} />
                  </div>
                )}
              </li>
            )
          );
        })}
        {chairs.map((chair) => (
          <ChairLine key={chair.key} chair={chair} onFilled={onFilled} />
        ))}
        <DraftLine
          line={`draft ${step.id}`}
          label={t('outline.newPerson', { step: name })}
          placeholder={t('outline.newPersonPlaceholder')}
          people={index.people}
          proposedRole={likelyRole(
            step,
            index.seats.some((seat) => seat.role === 'initiator'),
          )}
          onAdd={add}
          onEmpty={onEmpty}
          onNewStep={() => onNewStep(step)}
        />
      </ul>
    </li>
  );
}
