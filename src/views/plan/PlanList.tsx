/** The entries of the plan under their heads, and a field for one more before them. */
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { addTask } from '../../edit/addTask.ts';
import type { TaskId } from '../../model/ids.ts';
import { sayDate } from '../../model/sayDay.ts';
import type { Language } from '../../model/words.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { addDays } from '../../shared/day.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import type { Say } from '../../text/text.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { arrowOf, readPress } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { PlanRow } from './PlanRow.tsx';
import styles from './plan.module.css';
import type { PlanGroup, PlanGroupHead, PlanOrder } from './planGroups.ts';

export function PlanList({
  groups,
  order,
  chosen,
  onChoose,
}: {
  groups: readonly PlanGroup[];
  order: PlanOrder;
  chosen: string | null;
  onChoose: (key: string) => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.analysis.facts.map);
  const ours = useOpenMap((state) => state.ours.people);
  const list = useRef<HTMLDivElement>(null);
  const titleOf = (head: PlanGroupHead): string => {
    if (head.kind === 'owner') return nameOfOurs(ours[head.owner] ?? { name: '', title: '' }, t);
    return head.kind === 'step' ? nameOfStep(map.steps[head.step], language, t) : sayHead(head, t);
  };
  /** Up and down lead to the same thing of the line above or below. */
  const walk = (event: KeyboardEvent) => {
    const arrow = arrowOf(event);
    const place = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-plan]') : null;
    if (!place || (arrow !== 'up' && arrow !== 'down') || event.target instanceof HTMLInputElement) return;
    if (event.target instanceof HTMLSelectElement) return;
    const all = [
      ...(list.current?.querySelectorAll<HTMLElement>(`[data-plan="${place.getAttribute('data-plan')}"]`) ?? []),
    ];
    const next = all[all.indexOf(place) + (arrow === 'down' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the lines' own buttons
    <div ref={list} onKeyDown={walk}>
      <NewTask />
      {groups.map(({ key, head, entries }) => (
        <section key={key} className={styles.group} aria-label={titleOf(head)}>
          <h3>
            {titleOf(head)} <span className={styles.count}>{sayCount(head, entries.length, language, t)}</span>
          </h3>
          <ul>
            {entries.map((entry) => (
              <PlanRow
                key={entry.key}
                entry={entry}
                order={order}
                chosen={entry.key === chosen}
                onChoose={() => onChoose(entry.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function sayHead(head: Exclude<PlanGroupHead, { kind: 'owner' | 'step' }>, t: Say): string {
  switch (head.kind) {
    case 'overdue':
      return t('plan.overdue');
    case 'late':
      return t('plan.lateGroup');
    case 'no-day':
      return t('plan.noDay');
    case 'no-step':
      return t('plan.noStep');
    case 'nobody':
      return t('plan.nobodyGroup');
    case 'done':
      return t('plan.done');
    case 'week':
      if (head.ahead < 2) return t(head.ahead === 0 ? 'plan.thisWeek' : 'plan.nextWeek');
      return t('plan.laterWeek', { count: head.ahead });
  }
}

function sayCount(head: PlanGroupHead, count: number, language: Language, t: Say): string {
  if (head.kind !== 'week') return t('plan.count', { count });
  const [from, to] = [sayDate(head.monday, language), sayDate(addDays(head.monday, 4), language)];
  return t('plan.fromTo', { from, to });
}

function NewTask() {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const { text, write: setText, field } = useDraftLine('new task');
  const keep = () => {
    const what = cleanLine(text);
    setText('');
    if (what === '') return;
    commit((map) => addTask(map, { id: newId<TaskId>(), text: what }));
    announce(t('plan.added', { what }));
  };
  return (
    <label className={styles.add}>
      <Plus size={15} aria-hidden="true" />
      <span className="visually-hidden">{t('plan.add')}</span>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        placeholder={t('plan.addField')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (readPress(event)?.key === 'Enter') keep();
        }}
        onBlur={keep}
      />
    </label>
  );
}
