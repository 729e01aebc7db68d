/** The outline: the whole chain as an indented, fully editable list, the keyboard's twin of the sheet; must never show less than the sheet. */
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { emptyChairs } from '../../advice/emptyChairs.ts';
import { addStep } from '../../edit/addStep.ts';
import { likelyKind, usualKind } from '../../entry/likelyKind.ts';
import { personTyped } from '../../entry/personTyped.ts';
import type { StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import type { StepKind } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { newId } from '../../store/newId.ts';
import { sayMissing } from '../../telling/sayMissing.ts';
import { AskProblem } from '../context/AskProblem.tsx';
import { useOpenMap, useOpenMapStore, useSafe } from '../context/contexts.ts';
import { usePanels } from '../context/panels.ts';
import { Supposed } from '../context/Understood.tsx';
import { useProposedKind } from '../context/useProposedKind.ts';
import { readPress, stepOf } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AgainstSample } from './AgainstSample.tsx';
import { type Answer, DraftLine, type Typed } from './DraftLine.tsx';
import { type OutlineActions, OutlineContext } from './OutlineActions.ts';
import { lineOfSelection, openLine } from './openLine.ts';
import styles from './outline.module.css';
import { PersonItem } from './PersonItem.tsx';
import { StepBlock } from './StepBlock.tsx';
import { unnamedLines } from './unnamedLines.ts';
import { useAhead } from './useAhead.ts';
import { useLineChoosing } from './useLineChoosing.ts';
import { useLineInView } from './useLineInView.ts';
import { draftLine, focusLine, NEW_STEP, walk } from './walk.ts';

export function OutlineView() {
  const { Inspector, Blockers } = usePanels();
  const { t, language } = useText();
  const store = useOpenMapStore();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const analysis = useOpenMap((state) => state.analysis);
  const { readiness } = analysis;
  const chairs = useMemo(() => emptyChairs(analysis), [analysis]);
  const commit = useOpenMap((state) => state.commit);
  const selection = useOpenMap((state) => state.selection);
  const inspects = selection.kind === 'map' || (selection.kind === 'people' && selection.ids.length > 1);
  const page = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const { text: stepName, write: setStepName, field: newStepField } = useDraftLine(NEW_STEP);
  const stepKind = useProposedKind(stepName);
  const [, setTurn] = useState(0);
  const outsideHead = useId();
  useLineChoosing(page);
  const index = mapIndex(map);
  const outside = index.people.filter((person) => index.seatsOfPerson(person.id).length === 0);

  // A line that was just made takes the focus as soon as it stands there.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusLine(page.current, wanted.current);
    wanted.current = null;
  });
  // On opening, what is selected has the focus, else the first step without a name, else the first line.
  useLayoutEffect(() => {
    const { map: now, selection: chosen } = store.getState();
    const { steps } = mapIndex(now);
    const first = steps.find((step) => step.name === '') ?? steps[0];
    // Begun from a sample, it waits for the first name.
    const chair = now.fields.pattern === null ? undefined : unnamedLines(now)[0]?.line;
    focusLine(page.current, lineOfSelection(now, chosen, null) ?? chair ?? first?.id ?? NEW_STEP);
  }, [store]);
  useAhead((line) => focusLine(page.current, line));
  useLineInView(page, opened);

  const startStep = (after: Step | null, name: string, kind: StepKind | null, focus: (id: StepId) => string) => {
    const id = newId<StepId>();
    commit((now) =>
      addStep(now, { id, name, kind: kind ?? likelyKind(now, name), at: after ? { after: after.id } : 'end' }),
    );
    wanted.current = focus(id);
  };
  const addOutside = ({ line, person }: Typed): Answer => {
    const { edit, noted } = personTyped(store.getState().map, line, person, { person: newId(), tie: newId });
    if (!commit(edit)) return { taken: false, says: t('outline.onTheSheet', { name: line.name }) };
    return { taken: true, says: noted ? t('outline.noted', { name: line.name }) : null };
  };
  const onStepKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const press = readPress(event);
    if (!press) return;
    if (press.key === 'Enter') {
      event.preventDefault();
      const name = cleanLine(stepName);
      if (name === '') return walk(event.currentTarget, 1);
      startStep(index.steps.at(-1) ?? null, name, stepKind.proposes ? null : usualKind(map), draftLine);
      setStepName('');
    } else if (stepOf(press) !== 0) {
      event.preventDefault();
      walk(event.currentTarget, stepOf(press));
    } else if (press.key === 'Escape' && !stepKind.decline()) setStepName('');
  };
  const open = openLine(map, selection, opened);
  const newStep = useRef(startStep);
  newStep.current = startStep;
  const hands = useMemo<OutlineActions>(
    () => ({
      open,
      toggle: (line, chosen) => {
        setOpened(line);
        store.getState().select(open === line ? { kind: 'nothing' } : chosen);
      },
      focusNext: (line) => {
        wanted.current = line;
        setTurn((turn) => turn + 1);
      },
      newStep: (after) =>
        newStep.current(after ?? mapIndex(store.getState().map).steps.at(-1) ?? null, '', null, (id) => id),
    }),
    [open, store],
  );
  return (
    <OutlineContext value={hands}>
      <div className={styles.layout}>
        <main className={styles.scroll}>
          <div className={styles.page} ref={page} data-outline>
            <h2 className="visually-hidden">{t('outline.title')}</h2>
            <p className={styles.hint}>{t(safe ? 'showing.outlineHint' : 'outline.hint')}</p>
            {!safe && (
              <p className={styles.ready} role="status">
                {readiness.ready ? t('outline.flowReady') : sayMissing(readiness.missing, t, language)}
              </p>
            )}
            {!safe && map.fields.pattern !== null && <AgainstSample />}
            <ol>
              {index.steps.map((step, place) => (
                <StepBlock
                  key={step.id}
                  step={step}
                  chairs={chairs.filter((chair) => chair.step === step.id)}
                  number={place + 1}
                />
              ))}
            </ol>
            <div className={styles.newStep}>
              <span className={styles.number}>{index.steps.length + 1}</span>
              <input
                ref={newStepField}
                type="text"
                autoComplete="off"
                aria-label={t('outline.newStep')}
                placeholder={t('outline.newStep')}
                data-line={NEW_STEP}
                value={stepName}
                onChange={(event) => setStepName(event.currentTarget.value)}
                onKeyDown={onStepKey}
              />
              <span role="status">
                {stepKind.proposed && <Supposed what={STEP_KIND_NAMES[stepKind.proposed][language]} />}
              </span>
            </div>
            {!safe && (
              <section className={styles.outside}>
                <h3 id={outsideHead} className={styles.outsideHead}>
                  {t('outline.outside')}
                </h3>
                <p>{t('outline.outsideHint')}</p>
                <ul className={styles.lines} aria-labelledby={outsideHead}>
                  {outside.map((person) => (
                    <PersonItem key={person.id} person={person} seat={null} />
                  ))}
                  <DraftLine
                    line="draft outside"
                    label={t('outline.newOutside')}
                    placeholder={t('outline.newOutsidePlaceholder')}
                    people={index.people}
                    onAdd={addOutside}
                    onEmpty={(element) => walk(element, 1)}
                  />
                </ul>
              </section>
            )}
            {!safe && !readiness.ready && (
              <div className={styles.ask}>
                <AskProblem />
              </div>
            )}
          </div>
        </main>
        {!safe && (inspects ? <Inspector /> : <Blockers unfolded={unfolded} onUnfold={setUnfolded} />)}
      </div>
    </OutlineContext>
  );
}
