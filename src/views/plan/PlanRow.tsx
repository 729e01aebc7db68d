/** One thing to do: done or not, its day, its words, who does it, and whether the customer may see it. */
import { Eye, EyeOff, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { editPlanEntry, type PlanPatch } from '../../advice/editPlanEntry.ts';
import type { PlanEntry } from '../../analysis/planEntries.ts';
import { mayBeShared } from '../../analysis/sharedPlan.ts';
import { deleteTask } from '../../edit/deleteTask.ts';
import { inOrder } from '../../edit/order.ts';
import type { OurPersonId } from '../../model/ids.ts';
import { sayDayOfWeek } from '../../model/sayDay.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { initials } from '../../telling/sayCard.ts';
import { sayPlanEntry } from '../../telling/sayPlanEntry.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { readPress } from '../kit/keys.ts';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './plan.module.css';
import { type PlanOrder, stepOf } from './planGroups.ts';

export function PlanRow({
  entry,
  order,
  chosen,
  onChoose,
}: {
  entry: PlanEntry;
  order: PlanOrder;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const facts = useOpenMap((state) => state.analysis.facts);
  const line = `${entry.key} day`;
  const drafts = useDrafts();
  // What was typed there and is not entered waits in the open.
  const [dating, setDating] = useState(() => drafts.read(line) !== null);
  const dayButton = useRef<HTMLButtonElement>(null);
  const dayField = useRef<HTMLSpanElement>(null);
  // Whoever asked for the field goes on typing in it.
  useEffect(() => {
    if (dating) dayField.current?.querySelector('input')?.focus();
  }, [dating]);
  const endDating = () => {
    setDating(false);
    dayButton.current?.focus();
  };
  const { what, about } = sayPlanEntry(entry, facts, t, language);
  const step = stepOf(facts, entry);
  const edit = (patch: PlanPatch, said: string) => {
    const { commit, today } = store.getState();
    announce(commit(editPlanEntry(entry, patch, today)) ? said : t('shell.targetGone'));
  };
  const looks = [styles.row, entry.late && styles.late, entry.done && styles.done, chosen && styles.chosen];
  const day = entry.day === null ? t('plan.noDayYet') : sayDayOfWeek(entry.day, language);
  return (
    <li className={looks.filter(Boolean).join(' ')} onFocus={onChoose} onPointerDown={onChoose}>
      {entry.from.kind === 'contact' ? (
        <span className={styles.meeting} />
      ) : entry.from.kind === 'question' ? (
        <a
          className={styles.asking}
          href={routeHash({ at: 'map', id: facts.map.id, view: 'questions' })}
          aria-label={t('plan.answer', { what })}
          title={t('plan.answer', { what })}
        >
          ?
        </a>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the platform's own box cannot carry this sign
        <button
          type="button"
          role="checkbox"
          aria-checked={entry.done}
          aria-label={t('plan.tick', { what })}
          data-plan="tick"
          className={styles.tick}
          onClick={() => edit({ done: !entry.done }, t(entry.done ? 'plan.unticked' : 'plan.ticked', { what }))}
        />
      )}
      <button
        ref={dayButton}
        type="button"
        className={`${styles.day} ${entry.dayIsSet ? styles.set : ''}`}
        aria-label={`${t('plan.day', { what })}: ${day}`}
        aria-expanded={dating}
        title={t('plan.setDay')}
        data-plan="day"
        onClick={() => setDating(!dating)}
      >
        {entry.day === null ? day : <time dateTime={entry.day}>{day}</time>}
      </button>
      <div className={styles.what}>
        <span className={styles.words}>{what}</span>
        {about !== '' && <span className={styles.about}>{about}</span>}
        {entry.overdue && (
          <Button onClick={() => edit({ done: true }, t('plan.ticked', { what }))}>{t('plan.tookPlace')}</Button>
        )}
        {(dating || entry.overdue) && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the field inside
          <span
            ref={dayField}
            className={styles.dating}
            onKeyDown={(event: KeyboardEvent) => {
              if (readPress(event)?.key === 'Escape' && !event.defaultPrevented) endDating();
            }}
          >
            <DayField
              line={line}
              label={t('plan.setDay')}
              value={entry.day}
              onChange={(due) => {
                endDating();
                if (due === null) edit({ due }, t('plan.dayLeft', { what }));
                else edit({ due }, t('plan.dayMoved', { what, day: sayDayOfWeek(due, language) }));
              }}
            />
            {entry.dayIsSet && entry.from.kind === 'line' && (
              <Button
                onClick={() => {
                  endDating();
                  edit({ due: null }, t('plan.dayLeft', { what }));
                }}
              >
                {t('plan.backToDerived')}
              </Button>
            )}
          </span>
        )}
      </div>
      <span className={styles.where}>
        {order !== 'step' && step ? nameOfStep(facts.map.steps[step], language, t) : ''}
      </span>
      <OwnerOf entry={entry} what={what} onChange={(owner, who) => edit({ owner }, t('plan.handed', { what, who }))} />
      {mayBeShared(entry, facts) ? (
        <IconButton
          label={t('plan.share', { what })}
          title={t(entry.shared ? 'plan.shared' : 'plan.notShared')}
          aria-pressed={entry.shared}
          data-plan="share"
          className={entry.shared ? styles.shared : styles.unshared}
          onClick={() => edit({ shared: !entry.shared }, t(entry.shared ? 'plan.notShared' : 'plan.shared'))}
        >
          {entry.shared ? <Eye size={15} aria-hidden="true" /> : <EyeOff size={15} aria-hidden="true" />}
        </IconButton>
      ) : (
        <span />
      )}
      {entry.from.kind === 'task' ? (
        <IconButton
          label={t('plan.remove', { what })}
          onClick={() => {
            const { from } = entry;
            if (from.kind !== 'task') return;
            store.getState().commit((map) => deleteTask(map, { task: from.task.id }));
            announce(t('plan.removed', { what }));
          }}
        >
          <X size={14} aria-hidden="true" />
        </IconButton>
      ) : (
        <span />
      )}
    </li>
  );
}

function OwnerOf({
  entry,
  what,
  onChange,
}: {
  entry: PlanEntry;
  what: string;
  onChange: (owner: OurPersonId | null, who: string) => void;
}) {
  const { t } = useText();
  const people = useOpenMap((state) => state.ours.people);
  const owner = entry.owner === null ? null : (people[entry.owner] ?? null);
  const name = owner ? nameOfOurs(owner, t) : t('plan.nobody');
  return (
    <label className={`${styles.who} ${owner ? '' : styles.none}`}>
      <i aria-hidden="true">{owner ? initials(name) : '?'}</i>
      <select
        aria-label={t('plan.handOver', { what })}
        data-plan="owner"
        value={owner?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const next = value === '' ? undefined : people[value];
          onChange(next?.id ?? null, next ? nameOfOurs(next, t) : t('plan.nobody'));
        }}
      >
        <option value="">{t('plan.nobody')}</option>
        {inOrder(Object.values(people)).map((one) => (
          <option key={one.id} value={one.id}>
            {nameOfOurs(one, t)}
          </option>
        ))}
      </select>
    </label>
  );
}
