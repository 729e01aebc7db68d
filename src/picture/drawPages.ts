/** From a map to its pages as SVG, black on white; must never say a word of its own, nor on a safe picture what the customer must not see. */
import type { Analysis } from '../analysis/analyse.ts';
import { linksNotTaken } from '../facts/notTaken.ts';
import { layoutSheet } from '../layout/layoutSheet.ts';
import type { SheetLayout } from '../layout/sheetLayout.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Condition, Person } from '../model/records.ts';
import type { Language, Severity } from '../model/words.ts';
import { FUNCTION_NAMES } from '../playbook/names.ts';
import { cutPages, type Page } from './cutPages.ts';
import { drawCard, NAME_SIZE } from './drawCard.ts';
import { drawHead } from './drawHead.ts';
import { drawWires } from './drawWires.ts';
import { group, type Shape } from './shape.ts';
import type { Part } from './signs.ts';

export interface PictureWords {
  readonly language: Language;
  readonly unnamedPerson: string;
  readonly unnamedStep: string;
  readonly here: string;
  readonly condition: (condition: Condition) => string;
  /** Who of ours covers somebody, in a few letters; empty when nothing is said of it. */
  readonly cover: (person: Person) => string;
}

export interface PictureOptions {
  readonly safe: boolean;
  readonly words: PictureWords;
  /** Of a page's paper, in pixels of print (96 to the inch). */
  readonly paper: { readonly width: number; readonly height: number };
}

/** Names come out in letters of nine points. */
const LEAST_NAME = 12;
const HEADS_GAP = 16;
export const PRINT_SCALE = LEAST_NAME / NAME_SIZE;

/** The layout that is printed: whoever stands outside the process is placed over the columns, so that no cut runs through them. */
export const layoutForPages = (map: BuyingMap, { facts }: Analysis): SheetLayout =>
  layoutSheet({ ...map, places: {} }, { chairs: [], quiet: linksNotTaken(facts.way) });

/** Each page as one SVG, in reading order. */
export function drawPages(
  map: BuyingMap,
  layout: SheetLayout,
  analysis: Analysis,
  options: PictureOptions,
): readonly Shape[] {
  const { paper } = options;
  const draw = pageDrawer(map, layout, analysis, options);
  const pages = cutPages(layout, { width: paper.width / PRINT_SCALE, height: paper.height / PRINT_SCALE });
  // All pages alike, as large as the fullest of them allows, and never larger than on a screen.
  const scale = Math.min(
    1,
    ...pages.map((page) => Math.min(paper.width / page.region.width, paper.height / heightOf(page))),
  );
  return pages.map((page) => draw(page, scale));
}

/** Draws pages of one sheet, each at a scale. */
export function pageDrawer(
  map: BuyingMap,
  layout: SheetLayout,
  analysis: Analysis,
  { safe, words }: Pick<PictureOptions, 'safe' | 'words'>,
): (page: Page, scale: number) => Shape {
  const stamps = stampsBy(analysis);
  const holders = new Set(analysis.facts.opinionHolders.map((person) => person.id));
  const condition = (id: string | null) => {
    const found = id === null ? null : map.links[id]?.condition;
    return found ? words.condition(found) : '';
  };
  const wires = drawWires(layout, map, { condition, quiet: linksNotTaken(analysis.facts.way) }, safe);
  const heads = (page: Page): Shape[] =>
    page.columns.flatMap((column) => {
      const step = map.steps[column.step];
      if (!step) return [];
      const facts = {
        step,
        name: step.name || words.unnamedStep,
        here: step.here ? words.here : '',
        stamp: stamps.get(step.id) ?? null,
      };
      return [drawHead(column, facts, words.language, safe)];
    });
  const cards = (page: Page): Shape[] =>
    page.cards.flatMap((card) => {
      const person = map.people[card.person];
      const seat = card.seat === null ? null : map.seats[card.seat];
      if (!person || seat === undefined) return [];
      const part: Part = seat ? seat.role : holders.has(person.id) ? 'opinion-holder' : 'none';
      const facts = {
        person,
        part,
        name: person.name || person.title || words.unnamedPerson,
        under: person.name || !person.title ? person.title : words.unnamedPerson,
        functionName: person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][words.language],
        level: analysis.facts.level(person.id),
        cover: safe ? '' : words.cover(person),
        stamp: stamps.get(person.id) ?? null,
      };
      return [drawCard(card, facts, safe)];
    });
  return (page, scale) => drawPage(page, wires, heads(page), cards(page), scale);
}

/** What repeated heads take on top. */
const above = ({ columns: [first], repeatsHeads }: Page): number =>
  repeatsHeads && first ? first.head.height + (first.quote?.height ?? 0) + HEADS_GAP : 0;

const heightOf = (page: Page): number => page.region.height + above(page);

function drawPage(
  page: Page,
  wires: readonly Shape[],
  heads: readonly Shape[],
  cards: readonly Shape[],
  scale: number,
): Shape {
  const { region, repeatsHeads } = page;
  const { x, y, width, height } = region;
  const inner: Shape = {
    tag: 'svg',
    attrs: { x: 0, y: above(page), width, height, viewBox: `${x} ${y} ${width} ${height}` },
    children: [...wires, ...(repeatsHeads ? [] : heads), ...cards],
  };
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: heightOf(page) * scale,
      viewBox: `0 0 ${width} ${heightOf(page)}`,
    },
    children: repeatsHeads ? [group(-x, HEADS_GAP / 2, heads), inner] : [inner],
  };
}

function stampsBy({ blockers }: Analysis): ReadonlyMap<string, { readonly count: number; readonly worst: Severity }> {
  const order: readonly Severity[] = ['note', 'slow', 'stop'];
  const stamps = new Map<string, { count: number; worst: Severity }>();
  for (const { people, steps, severity } of blockers) {
    for (const id of new Set<string>([...people, ...steps])) {
      const there = stamps.get(id) ?? { count: 0, worst: 'note' };
      const worst = order.indexOf(severity) > order.indexOf(there.worst) ? severity : there.worst;
      stamps.set(id, { count: there.count + 1, worst });
    }
  }
  return stamps;
}
