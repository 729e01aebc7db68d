/** One step of the customer's process with the people who stand in it, as lines; must never reorder by itself. */

import { ChevronDown, ChevronRight, MapPin, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { isToldUnder } from '../../analysis/blockers/blockerRows.ts';
import { deleteStep } from '../../edit/deleteStep.ts';
import { moveStep } from '../../edit/moveStep.ts';
import { setStep } from '../../edit/setStep.ts';
import { roleMeant, seatTyped } from '../../entry/seatTyped.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import { STEP_KINDS, type StepKind } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayStep } from '../../telling/sayLine.ts';
import { useOpenMap, useOpenMapStore, useSafe } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { TextField } from '../context/TextField.tsx';
import { Supposed } from '../context/Understood.tsx';
import { useProposedKind } from '../context/useProposedKind.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { readPress } from '../kit/keys.ts';
import { Stamp } from '../kit/smallSigns.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { ChairLine } from './ChairLine.tsx';
import { Choice } from './Choice.tsx';
import { Details } from './Details.tsx';
import { type Answer, DraftLine, type Typed } from './DraftLine.tsx';
import { AddLink, LinkChips, newLinkFrom } from './LinkChips.tsx';
import { readLineKey } from './lineKeys.ts';
import { useOutlineActions } from './OutlineActions.ts';
import styles from './outline.module.css';
import { PersonItem } from './PersonItem.tsx';
import { draftLine, NEW_STEP, walk } from './walk.ts';

/** Those that a step has while nobody has said what kind it is of. */
const USUAL: readonly StepKind[] = ['need', 'custom'];

export function StepBlock({
  step,
  chairs,
  number,
}: {
  step: Step;
  /** Functions that nobody on the map stands for, and that usually sit here. */
  chairs: readonly Chair[];
  number: number;
}) {
  const { t, language } = useText();
  const { StepDetails } = usePanels();
  const store = useOpenMapStore();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const isMarked = useOpenMap((state) =>
    state.analysis.blockers.some((found) => isToldUnder(found, state.markedFinding) && found.steps.includes(step.id)),
  );
  const found = useOpenMap((state) => state.analysis.blockers).filter((blocker) => blocker.steps.includes(step.id));
  const { open, toggle, focusNext, newStep } = useOutlineActions();
  const heading = useId();
  const drafts = useDrafts();
  const [linking, setLinking] = useState(() => drafts.waits(newLinkFrom(step)));
  const kindChoice = useRef<HTMLSpanElement>(null);
  const index = mapIndex(map);
  const seats = index.seatsOfStep(step.id);
  const name = nameOfStep(step, language, t);
  const [isNaming, setNaming] = useState(false);
  const kind = useProposedKind(isNaming ? step.name : '');
  /** What the first name of a step lets one suppose of its kind, unless somebody has chosen one. */
  const supposed = USUAL.includes(step.kind) && kind.proposed !== step.kind ? kind.proposed : null;
  const named = () => {
    setNaming(false);
    if (supposed) commit((now) => setStep(now, { step: step.id, patch: { kind: supposed } }));
  };
  const details = () => toggle(step.id, { kind: 'step', id: step.id });

  const add = ({ line, role, person }: Typed): Answer => {
    const typedSeat = { line, person, step: step.id, role, safe };
    const { edit, noted } = seatTyped(store.getState().map, typedSeat, { person: newId(), seat: newId(), tie: newId });
    if (!commit(edit)) return { taken: false, says: t('sheet.already', { name: line.name, step: name }) };
    return { taken: true, says: noted ? t('outline.noted', { name: line.name }) : null };
  };
  const remove = () => commit((now) => deleteStep(now, { step: step.id }));
  const move = (by: -1 | 1) => {
    const steps = mapIndex(store.getState().map).steps;
    const beside = steps[steps.findIndex((other) => other.id === step.id) + by];
    if (!beside) return;
    commit((now) => moveStep(now, { step: step.id, to: by < 0 ? { before: beside.id } : { after: beside.id } }));
    focusNext(step.id);
  };
  const worst = found.find((blocker) => blocker.severity === 'stop') ?? found[0];
  const onNameKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const press = readPress(event);
    const key = readLineKey(event);
    if (key) {
      event.preventDefault();
      if (key.do === 'walk') walk(event.currentTarget, key.by);
      else if (key.do === 'move') move(key.by);
      else if (key.do === 'details') details();
      else if (key.do === 'link') setLinking(true);
      else if (key.do === 'function') kindChoice.current?.querySelector('select')?.focus();
      else if (key.do === 'new-step') newStep(step);
    } else if (press?.key === 'Escape' && supposed) {
      event.preventDefault();
      kind.decline();
    } else if (press?.key === 'Enter') {
      event.preventDefault();
      named();
      // Whoever named the step goes on with who stands in it: never into the name of somebody who does already.
      focusNext(draftLine(step.id));
    } else if (press?.key === 'Backspace' && step.name === '' && seats.length === 0 && !safe) {
      event.preventDefault();
      walk(event.currentTarget, -1);
      remove();
    }
  };
  return (
    <li className={styles.step}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be named by a legend, and here the heading names it */}
      <div role="group" aria-labelledby={heading}>
        <h3 id={heading} className="visually-hidden">
          {sayStep(step, map, found.length, t, language)}
        </h3>
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
              onFocus={() => setNaming(step.name === '')}
              onBlur={named}
              onKeyDown={onNameKey}
            />
            <span role="status">{supposed && <Supposed what={STEP_KIND_NAMES[supposed][language]} />}</span>
          </div>
          <span ref={kindChoice}>
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
            <IconButton
              aria-pressed={step.here}
              label={t('outline.here')}
              onClick={() => commit((now) => setStep(now, { step: step.id, patch: { here: !step.here } }))}
            >
              <MapPin size={16} fill={step.here ? 'currentColor' : 'none'} aria-hidden="true" />
            </IconButton>
          )}
          <IconButton
            className={styles.detailsButton}
            aria-expanded={open === step.id}
            label={
              worst
                ? t('outline.blockersOf', {
                    details: t('outline.details', { name }),
                    blockers: t('sheet.blockerCount', { count: found.length }),
                  })
                : t('outline.details', { name })
            }
            title={t('outline.details', { name })}
            onClick={details}
          >
            {worst && <Stamp count={found.length} worst={worst.severity} />}
            {open === step.id ? (
              <ChevronDown size={16} aria-hidden="true" />
            ) : (
              <ChevronRight size={16} aria-hidden="true" />
            )}
          </IconButton>
          {!safe && (
            <IconButton label={t('outline.removeStep', { step: name })} onClick={remove}>
              <X size={15} aria-hidden="true" />
            </IconButton>
          )}
        </div>
        <LinkChips step={step} onAdd={() => setLinking(true)} />
        {linking && (
          <AddLink
            step={step}
            onClose={() => {
              setLinking(false);
              focusNext(step.id);
            }}
          />
        )}
        {open === step.id && (
          <Details
            name={name}
            of={step.id}
            onClose={() => {
              details();
              focusNext(step.id);
            }}
          >
            <StepDetails id={step.id} />
          </Details>
        )}
        <ul className={styles.lines} aria-label={t('outline.peopleOf', { step: name })}>
          {seats.map((seat) => {
            const person = map.people[seat.person];
            return person && <PersonItem key={seat.id} person={person} seat={seat} />;
          })}
          <DraftLine
            line={draftLine(step.id)}
            label={t('outline.newPerson', { step: name })}
            placeholder={t('outline.newPersonPlaceholder')}
            people={index.people}
            roleOf={(person, said) => roleMeant(map, step.id, person, said)}
            onAdd={add}
            onEmpty={() => focusNext(index.steps[number]?.id ?? NEW_STEP)}
            onNewStep={() => newStep(step)}
          />
          {/* Behind the line that is typed on: what comes and goes moves it nowhere, and one key up stands whoever was typed last. */}
          {chairs.map((chair) => (
            <ChairLine key={chair.key} chair={chair} onFilled={focusNext} />
          ))}
        </ul>
      </div>
    </li>
  );
}
