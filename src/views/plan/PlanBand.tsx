/** The steps over the weeks, with today, the customer's days, the quiet period and the date by when; the chosen line's day can be moved on it. */
import { useMemo } from 'react';
import { editPlanEntry } from '../../advice/editPlanEntry.ts';
import type { PlanEntry } from '../../analysis/planEntries.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { sayDate, sayDayOfWeek } from '../../model/sayDay.ts';
import { daysBetween } from '../../shared/day.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayPlanEntry } from '../../telling/sayPlanEntry.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { DayHandle } from './DayHandle.tsx';
import styles from './plan.module.css';
import { planBand } from './planBand.ts';
import { stepOf } from './planGroups.ts';

const DAY_WORDS = { 'last-day': 'plan.lastDay', 'papers-by': 'plan.papersBy' } as const;

const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

export function PlanBand({
  facts,
  entries,
  chosen,
}: {
  facts: MapFacts;
  entries: readonly PlanEntry[];
  chosen: string | null;
}) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const band = useMemo(() => planBand(facts), [facts]);
  if (!band) return null;
  const { length } = band;
  const picked = entries.find((entry) => entry.key === chosen && !entry.done) ?? null;
  const marksAt = (step: string) => {
    const marks = new Map<string, { readonly left: number; count: number; late: boolean }>();
    for (const entry of entries) {
      if (entry.done || entry.day === null || stepOf(facts, entry) !== step) continue;
      const days = daysBetween(band.from, entry.day);
      if (days < 0 || days >= length) continue;
      const mark = marks.get(entry.day) ?? { left: (100 * (days + 0.5)) / length, count: 0, late: false };
      mark.count += 1;
      mark.late ||= entry.late;
      marks.set(entry.day, mark);
    }
    return [...marks];
  };
  return (
    <section className={styles.band} aria-label={t('plan.schedule')}>
      <div className={styles.axis} aria-hidden="true">
        {band.weeks.map(({ monday, left }) => (
          <span key={monday} style={{ left: percent(left) }}>
            {sayDate(monday, language)}
          </span>
        ))}
      </div>
      <ol className={styles.steps}>
        {band.steps.map((step) => {
          const name = nameOfStep(facts.map.steps[step.step], language, t);
          const [from, to] = [sayDate(step.begins, language), sayDate(step.ends, language)];
          const said = t(step.late ? 'plan.stretchLate' : 'plan.stretch', { step: name, from, to });
          return (
            <li key={step.step} title={said}>
              <span className={styles.stepName} aria-hidden="true">
                {name}
              </span>
              <span className="visually-hidden">{said}</span>
              <span className={styles.track}>
                <i
                  className={`${styles.bar} ${step.here ? styles.here : ''} ${step.late ? styles.lateBar : ''}`}
                  style={{ left: percent(step.left), width: percent(step.width) }}
                />
                {step.days.map(({ day, kind, left }) => (
                  <i
                    key={kind}
                    className={styles.named}
                    style={{ left: percent(left) }}
                    role="img"
                    aria-label={t(DAY_WORDS[kind], { day: sayDate(day, language) })}
                    title={t(DAY_WORDS[kind], { day: sayDate(day, language) })}
                  />
                ))}
                {marksAt(step.step).map(([day, { left, late }]) => (
                  <i
                    key={day}
                    className={`${styles.mark} ${late ? styles.lateMark : ''}`}
                    style={{ left: percent(left) }}
                  />
                ))}
                {picked && picked.day !== null && stepOf(facts, picked) === step.step && (
                  <DayHandle
                    from={band.from}
                    length={length}
                    day={picked.day}
                    label={t('plan.slide')}
                    onMove={(due) => {
                      const { commit, today } = store.getState();
                      const { what } = sayPlanEntry(picked, facts, t, language);
                      const moved = commit(editPlanEntry(picked, { due }, today));
                      announce(
                        moved ? t('plan.dayMoved', { what, day: sayDayOfWeek(due, language) }) : t('shell.targetGone'),
                      );
                    }}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.days}>
        {band.weeks.map(({ monday, left }) => (
          <i key={monday} className={styles.week} style={{ left: percent(left) }} />
        ))}
        {band.quiet && (
          <span className={styles.quiet} style={{ left: percent(band.quiet.left), width: percent(band.quiet.width) }}>
            {t('plan.quiet')}
          </span>
        )}
        <span className={styles.todayLine} style={{ left: percent(band.today) }}>
          {t('plan.today')}
        </span>
        {band.tender.map(({ day, kind, left }) => (
          <span key={kind} className={styles.tender} style={{ left: percent(left) }} title={sayTender(kind, day)}>
            <span className="visually-hidden">{sayTender(kind, day)}</span>
          </span>
        ))}
        {band.byWhen && (
          <span
            className={`${styles.byWhen} ${band.byWhen.left > 80 ? styles.leftOf : ''}`}
            style={{ left: percent(band.byWhen.left) }}
          >
            {t('plan.byWhen', { day: sayDate(band.byWhen.day, language) })}
          </span>
        )}
      </div>
    </section>
  );

  function sayTender(kind: Parameters<typeof tenderWord>[0], day: Parameters<typeof sayDate>[0]): string {
    return t(tenderWord(kind), { day: sayDate(day, language) });
  }
}

const tenderWord = (kind: 'tenderPublished' | 'tenderQuestionsBy' | 'tenderBidsDue' | 'tenderResult') =>
  `plan.${kind}` as const;
