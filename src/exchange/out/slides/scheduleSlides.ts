/** When each step runs, as bars over the weeks; on a safe one as the plan of both sides has it. */
import { sayDate } from '../../../model/sayDay.ts';
import { readSchedule } from '../../../plan/schedule.ts';
import { addDays, type Day, daysBetween } from '../../../shared/day.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Deck, PAGE } from './deck.ts';

interface Bar {
  readonly name: string;
  readonly begins: Day;
  readonly ends: Day;
  readonly late: boolean;
}

const NAMES = 3.1;
const ROWS = 12;
const PITCH = 0.44;

export function scheduleSlides(deck: Deck, given: Given): void {
  const { analysis, language, t } = given;
  const bars = barsOf(given);
  const from = bars.reduce<Day | null>((first, { begins }) => (first && first < begins ? first : begins), null);
  const to = bars.reduce<Day | null>((last, { ends }) => (last && last > ends ? last : ends), null);
  if (from === null || to === null) return;
  const by = given.safe ? analysis.shared().by : analysis.facts.map.fields.reasonBy;
  const end = by !== null && by > to ? by : to;
  const width = PAGE.right - PAGE.left - NAMES - 1.5;
  const at = (day: Day) =>
    PAGE.left + NAMES + (daysBetween(from, day) / Math.max(1, daysBetween(from, addDays(end, 1)))) * width;
  for (let first = 0; first < bars.length; first += ROWS) {
    const title = first === 0 ? t('plan.schedule') : `${t('plan.schedule')} (${first / ROWS + 1})`;
    const here = bars.slice(first, first + ROWS);
    deck.slide(title, (slide) => {
      here.forEach(({ name, begins, ends, late }, nth) => {
        const y = PAGE.top + 0.1 + nth * PITCH;
        slide.text(name, { x: PAGE.left, y, w: NAMES, h: 0.34 }, { anchor: 'middle', sizes: [13, 12, 11, 10, 9] });
        const [x, w] = [at(begins), Math.max(0.1, at(addDays(ends, 1)) - at(begins))];
        slide.box(
          `bar ${first + nth}`,
          [],
          { x, y: y + 0.05, w, h: 0.24 },
          { fill: late ? 'B8261B' : '4A494F', line: '4A494F' },
        );
        slide.text(
          t('plan.fromTo', { from: sayDate(begins, language), to: sayDate(ends, language) }),
          { x: x + w + 0.05, y, w: 2, h: 0.34 },
          { anchor: 'middle', color: '4A494F', sizes: [10, 9] },
        );
      });
      if (by !== null && by >= from) {
        slide.text(
          `${t('plan.by')} ${sayDate(by, language)}`,
          { x: Math.min(at(by), PAGE.right - 1.6), y: PAGE.top + 0.2 + here.length * PITCH, w: 1.6, h: 0.3 },
          { bold: true, sizes: [11, 10] },
        );
      }
    });
  }
}

function barsOf({ analysis, safe, language, t }: Given): readonly Bar[] {
  if (safe) {
    return analysis
      .shared()
      .milestones.flatMap(({ what, day }) =>
        what.kind === 'step' && day !== null
          ? [{ name: what.words[language], begins: what.begins, ends: day, late: false }]
          : [],
      );
  }
  const { facts } = analysis;
  return [...readSchedule(facts).steps.values()].map(({ step, begins, ends, latestEnd }) => ({
    name: nameOfStep(facts.drawn.steps[step], language, t),
    begins,
    ends,
    late: latestEnd !== null && ends > latestEnd,
  }));
}
