/** The customer's process, a row for each seat in the order of the chain; a step in which nobody sits has a row of its own. */
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Seat, Step } from '../../../model/records.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Column, dayCell, type OutTable, tableOf } from './table.ts';

interface Row {
  readonly step: Step;
  readonly seat: Seat | null;
}

export function seatsTable({ analysis: { facts }, safe, language, t }: Given): OutTable {
  const { drawn } = facts;
  const { steps, links, seatsOfStep, positionOfStep } = mapIndex(drawn);
  const rows = steps.flatMap((step): readonly Row[] => {
    const seats = seatsOfStep(step.id);
    return seats.length === 0 ? [{ step, seat: null }] : seats.map((seat) => ({ step, seat }));
  });
  const goesOn = ({ id }: Step) =>
    links
      .filter(({ from }) => from === id)
      .map(({ to, condition }) =>
        [
          `${positionOfStep(to) + 1} ${nameOfStep(drawn.steps[to], language, t)}`,
          condition ? sayCondition(condition, drawn.fields.currency, language) : '',
        ]
          .filter(Boolean)
          .join(language === 'en' ? ': ' : '：'),
      )
      .join(language === 'en' ? '; ' : '；');
  const personOf = ({ seat }: Row) => (seat === null ? undefined : drawn.people[seat.person]);
  const columns: readonly Column<Row>[] = [
    [t('out.number'), 8, ({ step }) => positionOfStep(step.id) + 1],
    [t('out.step'), 28, ({ step }) => nameOfStep(step, language, t)],
    [t('out.kind'), 18, ({ step }) => STEP_KIND_NAMES[step.kind][language]],
    [t('plan.person'), 22, (row) => personOf(row)?.name ?? ''],
    [t('inspector.personTitle'), 28, (row) => personOf(row)?.title ?? ''],
    [
      t('inspector.function'),
      20,
      (row) => {
        const where = personOf(row)?.function ?? 'unknown';
        return where === 'unknown' ? '' : FUNCTION_NAMES[where][language];
      },
    ],
    [t('plan.role'), 16, ({ seat }) => (seat ? ROLE_NAMES[seat.role][language] : '')],
    [t('out.goesOn'), 36, ({ step }) => goesOn(step)],
    [t('out.quote'), 40, ({ step }) => step.quote],
    [t('out.lastDay'), 14, ({ step }) => dayCell(step.lastDay)],
    [t('out.papersBy'), 14, ({ step }) => dayCell(step.papersBy)],
  ];
  const here: Column<Row> = [t('sheet.hereMark'), 12, ({ step }) => (step.here ? t('common.yes') : '')];
  return tableOf(t('out.seats'), safe ? columns : [...columns, here], rows);
}
