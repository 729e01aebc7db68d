/** Shows how a pasted list was understood, line by line, and lets it be put right before anything is added; must never add a line unseen. */
import { type UIEvent, useMemo, useState } from 'react';
import { addListed } from '../../edit/clipboard/addListed.ts';
import type { Edit } from '../../edit/edit.ts';
import { type Choices, OUTSIDE } from '../../entry/list/choices.ts';
import type { Column } from '../../entry/list/headings.ts';
import { drawOnce, planList, toListed } from '../../entry/list/planList.ts';
import { readList } from '../../entry/list/readList.ts';
import type { StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { assert } from '../../shared/assert.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';
import { keepChoices, keptNothing, readChoices } from './keptChoices.ts';
import { ListColumns } from './ListColumns.tsx';
import { ListLine } from './ListLine.tsx';
import { type Place, placeValue } from './places.ts';

const LINES_AT_ONCE = 100;
/** Names what is put right here and not added yet. */
export const CHOICES = 'pasted choices';

export function ListDialog({
  text,
  html,
  onto,
  onAdd,
  onClose,
}: {
  /** A list that can be read (see readList), and what came with it. */
  text: string;
  html: string;
  onto: StepId | null;
  onAdd: (edit: Edit) => void;
  onClose: () => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const [kept, keep] = useKept(CHOICES, keptNothing(onto === null ? null : { kind: 'step', id: onto }));
  const columns = useMemo(() => new Map(kept.columns), [kept]);
  const choices = useMemo(() => readChoices(kept, map), [kept, map]);
  const setColumns = (next: ReadonlyMap<number, Column>) => keep(keepChoices(next, choices));
  const setChoices = (next: Choices) => keep(keepChoices(columns, next));
  // As many lines as are looked at, since each has choices of its own.
  const [drawn, setDrawn] = useState(LINES_AT_ONCE);
  const { currency } = map.fields;
  const list = useMemo(() => {
    const steps = mapIndex(map).steps.map(({ name }) => name);
    const read = readList(text, { steps, currency, html, columns });
    assert(read.ok, 'a list is shown that cannot be read');
    return read.value;
  }, [text, html, map, currency, columns]);
  const plan = useMemo(() => planList(map, list.rows, choices), [map, list, choices]);
  const places: readonly Place[] = useMemo(() => {
    const steps = mapIndex(map).steps.map((step) => ({
      label: nameOfStep(step, language, t),
      where: { kind: 'step', id: step.id } as const,
    }));
    const made = plan.newSteps.map((name) => ({
      label: t('clipboard.newStep', { step: name || t('common.unnamedStep') }),
      where: { kind: 'new', name } as const,
    }));
    const all = [...steps, ...made, { label: t('clipboard.outside'), where: OUTSIDE }];
    return all.map((place) => ({ ...place, value: placeValue(place.where) }));
  }, [map, plan, language, t]);
  const useful = plan.lines.filter((line) => !line.nothingNew && !line.isLeftOut).length;
  const more = () => setDrawn((sofar) => sofar + LINES_AT_ONCE);
  const put = (of: 'leftOut' | 'plain', line: number, on: boolean) => {
    const lines = new Set(choices[of]);
    if (on) lines.add(line);
    else lines.delete(line);
    setChoices({ ...choices, [of]: lines });
  };

  const add = () => {
    const draw = drawOnce(newId);
    // The plan is made anew on the map as it then is.
    onAdd((now) => addListed(now, toListed(now, planList(now, list.rows, choices), draw)));
  };
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent) => {
    if (drawn < plan.lines.length && scrollTop + 2 * clientHeight > scrollHeight) more();
  };
  const notes = [
    list.headed && list.above.length === 0 && t('clipboard.listHeaded'),
    list.above.length > 0 && t('clipboard.listAbove', { words: list.above.join(' / ') }),
    list.removed > 0 && t('clipboard.listRemoved', { count: list.removed }),
    list.damaged && t('clipboard.listDamaged'),
  ].filter((note) => note !== false);
  return (
    <Dialog title={t('clipboard.listTitle')} onClose={onClose} wide>
      <p className={styles.hint}>{[t('clipboard.listHint'), ...notes].join(language === 'en' ? ' ' : '')}</p>
      <ListColumns
        columns={list.columns}
        onColumn={(place, column) => setColumns(new Map(columns).set(place, column))}
      />
      <label className={styles.rest}>
        <span>{t('clipboard.rest')}</span>
        <select
          className={controls.input}
          value={choices.rest ? placeValue(choices.rest) : ''}
          onChange={(event) => {
            const chosen = places.find(({ value }) => value === event.currentTarget.value);
            setChoices({ ...choices, rest: chosen?.where ?? null });
          }}
        >
          <option value="">{t('clipboard.restByLine')}</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
      <section className={styles.lines} tabIndex={0} aria-label={t('clipboard.listTitle')} onScroll={onScroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('clipboard.columnTaken')}</th>
              <th scope="col">{t('clipboard.columnLine')}</th>
              <th scope="col">{t('clipboard.columnPerson')}</th>
              <th scope="col">{t('clipboard.columnWhere')}</th>
              <th scope="col">{t('clipboard.columnWho')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.slice(0, drawn).map((line) => (
              <ListLine
                key={line.row.line}
                line={line}
                places={places}
                onWhere={(where) => setChoices({ ...choices, where: new Map(choices.where).set(line.row.line, where) })}
                currency={currency}
                onTaken={(taken) => put('leftOut', line.row.line, !taken)}
                onSupposes={(on) => put('plain', line.row.line, !on)}
                onWho={(who) => setChoices({ ...choices, who: new Map(choices.who).set(line.row.line, who) })}
              />
            ))}
          </tbody>
        </table>
        {drawn < plan.lines.length && (
          <Button look="link" onClick={more}>
            {t('clipboard.moreLines', { count: plan.lines.length - drawn })}
          </Button>
        )}
      </section>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" disabled={useful === 0} onClick={add}>
          {t('clipboard.addAll', { count: useful })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
