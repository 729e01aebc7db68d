/** A map as slides for those who decide over it, or for the customer; must never show the customer what is ours. */
import { rowsOf } from '../../analysis/blockers/blockerRows.ts';
import { sayRow } from '../../analysis/blockers/sayRow.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { reviewPage } from '../../telling/reviewPage.ts';
import type { TextBlock } from './docs/block.ts';
import { decisionPage } from './docs/decisionPage.ts';
import { mutualPlan } from './docs/mutualPlan.ts';
import { titleOf } from './docs/titleOf.ts';
import type { Given } from './given.ts';
import { chainSlides } from './slides/chainSlides.ts';
import { type Deck, newDeck, PAGE } from './slides/deck.ts';
import { powerSlide } from './slides/powerSlide.ts';
import { scheduleSlides } from './slides/scheduleSlides.ts';
import { seatsSlides } from './slides/seatsSlides.ts';
import { swaySlides } from './slides/swaySlides.ts';

/** Five to eight slides for a usual map; more where one would be too full. */
export async function writePptx(given: Given): Promise<Uint8Array<ArrayBuffer>> {
  const title = titleOf(given);
  const deck = newDeck(given.language, title.kind === 'title' ? title.text : '');
  titleSlide(deck, given);
  chainSlides(deck, given);
  seatsSlides(deck, given);
  if (given.safe) {
    scheduleSlides(deck, given);
    tablesOf(deck, given.t('plan.mutualPlain'), mutualPlan(given));
  } else {
    swaySlides(deck, given);
    powerSlide(deck, given);
    blockerSlides(deck, given);
    scheduleSlides(deck, given);
    // Who decides is asked for the path where there is one; who does what next is in the account plan too.
    if (given.analysis.decision.kind === 'path') decisionSlide(deck, given);
    else nextDays(deck, given);
  }
  return deck.write();
}

function titleSlide(deck: Deck, given: Given): void {
  const { analysis, safe, language, t } = given;
  const title = titleOf(given);
  const facts = safe
    ? mutualPlan(given).flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    : reviewPage(analysis, t, language)
        .about.filter(({ words }) => words !== '')
        .map(({ name, words }) => [name, words] as const);
  deck.slide('', (slide) => {
    if (title.kind !== 'title') return;
    const across = { x: PAGE.left, w: PAGE.right - PAGE.left };
    slide.text(
      title.text,
      { ...across, y: 1.5, h: 1.3 },
      { bold: true, anchor: 'bottom', sizes: [40, 34, 28, 24, 20, 16] },
    );
    slide.text(title.under, { ...across, y: 2.85, h: 0.5 }, { color: '4A494F', sizes: [18, 16, 14, 12] });
    facts.forEach(([name, words], nth) => {
      const y = 3.75 + nth * 0.52;
      slide.text(name, { x: PAGE.left, y, w: 3, h: 0.5 }, { color: '6C6B72', sizes: [14, 12, 11] });
      slide.text(words, { x: PAGE.left + 3, y, w: 9.3, h: 0.5 }, { sizes: [14, 12, 11, 10] });
    });
  });
}

function blockerSlides(deck: Deck, { analysis: { blockers, facts }, language, t }: Given): void {
  const rows = rowsOf(blockers).map((row) => {
    const { title, todo } = sayRow(row, facts, language);
    const parts = row.rows.map((part) => sayRow(part, facts, language).title);
    return [SEVERITY_NAMES[row.blockers[0].severity][language], [title, ...parts].join('\n'), todo];
  });
  deck.table(
    t('blockers.title'),
    {
      columns: [
        { title: t('compare.severity'), share: 1 },
        { title: t('out.what'), share: 5 },
        { title: t('out.todo'), share: 5 },
      ],
      rows: rows.length > 0 ? rows : [['', t('plan.nothingBlocks'), '']],
    },
    (count) => t('out.moreInNotes', { count }),
  );
}

function nextDays(deck: Deck, { analysis, language, t }: Given): void {
  const { soon } = reviewPage(analysis, t, language);
  if (soon.length === 0) return;
  deck.table(
    t('plan.nextDays'),
    {
      columns: [
        { title: t('plan.onDay'), share: 1 },
        { title: t('plan.toDo'), share: 7 },
        { title: t('plan.whoDoes'), share: 2 },
      ],
      rows: soon.map(({ day, what, owner }) => [day, what, owner]),
    },
    (count) => t('out.moreInNotes', { count }),
  );
}

function decisionSlide(deck: Deck, given: Given): void {
  const said = decisionPage(given).flatMap((block): readonly string[] => {
    if (block.kind === 'heading' || block.kind === 'text') return [block.text];
    return block.kind === 'list' ? block.items.map(({ rest }) => `•  ${rest}`) : [];
  });
  deck.slide(given.t('decision.question'), (slide) =>
    slide.text(
      said.join('\n'),
      { x: PAGE.left, y: PAGE.top, w: PAGE.right - PAGE.left, h: PAGE.bottom - PAGE.top },
      { sizes: [18, 16, 14, 12, 11, 10] },
    ),
  );
}

/** The tables among blocks, each over as many slides as it needs. */
function tablesOf(deck: Deck, title: string, blocks: readonly TextBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    deck.table(title, { columns: block.columns, rows: block.rows.map(({ cells }) => cells) });
  }
}
