/** How they buy, as boxes and glued lines: the steps in rows, what goes on where, and the condition under the step that it leads to. */
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Link, Step } from '../../../model/records.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import { STEP_KIND_NAMES } from '../../../playbook/names.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Box, type Deck, PAGE, type Slide } from './deck.ts';

const IN_A_ROW = 6;
const ROWS = 2;
const WIDTH = 1.72;
const HEIGHT = 0.82;
const GAP = (PAGE.right - PAGE.left - IN_A_ROW * WIDTH) / (IN_A_ROW - 1);
/** A row alone leaves room for what the customer says of each step. */
const ALONE = { top: 2.75, below: 3.3 };
const SEVERAL = { top: 2.25, pitch: 2.9, below: 0.75 };
/** Lines over others run so far above the boxes, each with its condition on it. */
const LANES = { least: 0.32, apart: 0.33, most: 3 };
const PILL = { w: 1.5, h: 0.27 };
const DOT = 0.12;
const BEFORE_END = 0.35;

type Way = Pick<Link, 'from' | 'to' | 'condition'>;

export function chainSlides(deck: Deck, { analysis: { facts }, safe, language, t }: Given): void {
  const { drawn } = facts;
  const { steps, links, positionOfStep } = mapIndex(drawn);
  // Without any link the order of the steps is the chain.
  const ways: readonly Way[] =
    links.length > 0
      ? links
      : steps.slice(1).map((step, nth) => ({ from: (steps[nth] as Step).id, to: step.id, condition: null }));
  const each = IN_A_ROW * ROWS;
  for (let first = 0; first === 0 || first < steps.length; first += each) {
    const here = steps.slice(first, first + each);
    const isAlone = here.length <= IN_A_ROW;
    const places = new Map(here.map((step, nth) => [step.id as string, placeOf(nth, isAlone)]));
    const said = (way: Way) => (way.condition ? sayCondition(way.condition, drawn.fields.currency, language) : '');
    const beyond = ways.filter(({ from, to }) => places.has(from) !== places.has(to));
    const notes = beyond.map((way) =>
      [t('sheet.link', { from: drawn.steps[way.from]?.name ?? '', to: drawn.steps[way.to]?.name ?? '' }), said(way)]
        .filter(Boolean)
        .join(': '),
    );
    const title = first === 0 ? t('plan.chain') : `${t('plan.chain')} (${first / each + 1})`;
    deck.slide(
      title,
      (slide) => {
        drawWays(
          slide,
          ways.filter(({ from, to }) => places.has(from) && places.has(to)),
          places,
          said,
        );
        for (const step of here) {
          const at = places.get(step.id) as Box;
          const isHere = step.here && !safe;
          slide.box(
            step.id,
            [
              [
                `${positionOfStep(step.id) + 1}  ${nameOfStep(step, language, t)}`,
                { bold: true, sizes: [14, 13, 12, 11, 10] },
              ],
              [
                isHere ? t('sheet.hereMark') : step.kind === 'custom' ? '' : STEP_KIND_NAMES[step.kind][language],
                { color: '6C6B72', sizes: [10, 9] },
              ],
            ],
            at,
            { fill: isHere ? 'F1EFE8' : 'FFFFFF', line: '1C1B1F' },
          );
          const conditions = ways
            .filter((way) => way.to === step.id && way.condition !== null && !isOver(way, places))
            .map((way) => `${positionOfStep(way.from) + 1} → ${said(way)}`);
          const below = [...conditions, step.quote && (language === 'en' ? `“${step.quote}”` : `「${step.quote}」`)];
          slide.text(
            below.filter(Boolean).join('\n'),
            { x: at.x - 0.05, y: at.y + at.h + 0.07, w: at.w + 0.1, h: isAlone ? ALONE.below : SEVERAL.below },
            { color: '4A494F', sizes: isAlone ? [12, 11, 10] : [10, 9] },
          );
        }
      },
      notes,
    );
  }
}

function placeOf(nth: number, isAlone: boolean): Box {
  const [row, column] = [Math.floor(nth / IN_A_ROW), nth % IN_A_ROW];
  const y = isAlone ? ALONE.top : SEVERAL.top + row * SEVERAL.pitch;
  return { x: PAGE.left + column * (WIDTH + GAP), y, w: WIDTH, h: HEIGHT };
}

/** Whether a line has to pass over boxes of its own row. */
function isOver({ from, to }: Way, places: ReadonlyMap<string, Box>): boolean {
  const [start, end] = [places.get(from), places.get(to)];
  return (
    start !== undefined && end !== undefined && start.y === end.y && Math.abs(end.x - start.x - WIDTH - GAP) > 0.01
  );
}

/** To the next box straight, over others in two pieces with the condition between them, into another row straight up or down. */
function drawWays(
  slide: Slide,
  ways: readonly Way[],
  places: ReadonlyMap<string, Box>,
  said: (way: Way) => string,
): void {
  const lanes: { readonly y: number; readonly from: number; readonly to: number; readonly lane: number }[] = [];
  for (const way of [...ways].sort((a, b) => spanOf(a, places) - spanOf(b, places))) {
    const { from, to } = way;
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end || from === to) continue;
    if (!isOver(way, places)) {
      drawStraight(slide, way, start, end);
      continue;
    }
    const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
    const taken = lanes.filter((one) => one.y === start.y && one.from < right && left < one.to).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane) && lane < LANES.most) lane += 1;
    lanes.push({ y: start.y, from: left, to: right, lane });
    drawOver(slide, way, start, end, start.y - LANES.least - LANES.apart * lane, said(way));
  }
}

function drawStraight(slide: Slide, { from, to }: Way, start: Box, end: Box): void {
  if (start.y === end.y) {
    slide.line(
      { from, fromSite: 'right', to, toSite: 'left' },
      { x: start.x + WIDTH, y: start.y + HEIGHT / 2 },
      { x: end.x, y: end.y + HEIGHT / 2 },
    );
    return;
  }
  const down = end.y > start.y;
  slide.line(
    { from, fromSite: down ? 'bottom' : 'top', to, toSite: down ? 'top' : 'bottom' },
    { x: start.x + WIDTH / 2, y: down ? start.y + HEIGHT : start.y },
    { x: end.x + WIDTH / 2, y: down ? end.y : end.y + HEIGHT },
  );
}

function drawOver(slide: Slide, { from, to }: Way, start: Box, end: Box, y: number, words: string): void {
  const isBack = end.x < start.x;
  const size = words === '' ? { w: DOT, h: DOT } : PILL;
  // Beside the box that it leads to, so that lines of the boxes between do not run through its words.
  const middle = end.x + WIDTH / 2 + (isBack ? 1 : -1) * (size.w / 2 + BEFORE_END);
  const key = `way ${from} ${to}`;
  const at = { x: middle - size.w / 2, y: y - size.h / 2, ...size };
  const [near, far] = [
    { x: at.x, y },
    { x: at.x + size.w, y },
  ];
  const first = { turn: 'up', from: { x: start.x + WIDTH / 2, y: start.y }, to: isBack ? far : near } as const;
  const then = { turn: 'down', from: isBack ? near : far, to: { x: end.x + WIDTH / 2, y: end.y } } as const;
  slide.line(
    { from, fromSite: 'top', to: key, toSite: isBack ? 'right' : 'left', corner: first },
    first.from,
    first.to,
    { dash: isBack, plain: true },
  );
  slide.line({ from: key, fromSite: isBack ? 'left' : 'right', to, toSite: 'top', corner: then }, then.from, then.to, {
    dash: isBack,
  });
  slide.box(key, words === '' ? [] : [[words, { sizes: [10, 9, 8] }]], at, {
    align: 'center',
    line: words ? 'D9D5CA' : '4A494F',
  });
}

const spanOf = ({ from, to }: Way, places: ReadonlyMap<string, Box>): number =>
  Math.abs((places.get(from)?.x ?? 0) - (places.get(to)?.x ?? 0));
