/** From a map to its pages as SVG, black on white; must never say a word of its own, nor on a safe picture what the customer must not see. */
import type { Analysis } from '../analysis/analyse.ts';
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
export const PRINT_SCALE = LEAST_NAME / NAME_SIZE;

/** The layout that is printed: whoever stands outside the process is placed over the columns, so that no cut runs through them. */
export const layoutForPages = (map: BuyingMap): SheetLayout => layoutSheet({ ...map, places: {} });

/** Each page as one SVG, in reading order. */
export function drawPages(
  map: BuyingMap,
  layout: SheetLayout,
  analysis: Analysis,
  options: PictureOptions,
): readonly Shape[] {
  const { safe, words, paper } = options;
  const stamps = stampsBy(analysis);
  const holders = new Set(analysis.facts.opinionHolders.map((person) => person.id));
  const condition = (id: string | null) => {
    const found = id === null ? null : map.links[id]?.condition;
    return found ? words.condition(found) : '';
  };
  const wires = drawWires(layout, map, condition, safe);
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
        name: person.name || words.unnamedPerson,
        functionName: person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][words.language],
        level: analysis.facts.level(person.id),
        cover: safe ? '' : words.cover(person),
        stamp: stamps.get(person.id) ?? null,
      };
      return [drawCard(card, facts, safe)];
    });
  const size = { width: paper.width / PRINT_SCALE, height: paper.height / PRINT_SCALE };
  return cutPages(layout, size).map((page) => drawPage(page, wires, heads(page), cards(page), paper));
}

function drawPage(
  page: Page,
  wires: readonly Shape[],
  heads: readonly Shape[],
  cards: readonly Shape[],
  paper: PictureOptions['paper'],
): Shape {
  const { region, repeatsHeads } = page;
  const first = page.columns[0];
  const above = repeatsHeads && first ? first.head.height + (first.quote?.height ?? 0) + 12 : 0;
  const height = region.height + above;
  const scale = Math.min(PRINT_SCALE, paper.width / region.width);
  const inner: Shape = {
    tag: 'svg',
    attrs: {
      x: 0,
      y: above,
      width: region.width,
      height: region.height,
      viewBox: `${region.x} ${region.y} ${region.width} ${region.height}`,
    },
    children: [...wires, ...(repeatsHeads ? [] : heads), ...cards],
  };
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: region.width * scale,
      height: height * scale,
      viewBox: `0 0 ${region.width} ${height}`,
    },
    children: repeatsHeads ? [group(-region.x, 8, heads), inner] : [inner],
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
