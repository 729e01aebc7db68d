/** Who sits where: a column for each step, a box for each seat; whoever stands outside follows in a column of their own, for us alone. */
import { inChainOrder } from '../../../facts/inChainOrder.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Person } from '../../../model/records.ts';
import type { Role, Stance } from '../../../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson, nameOfStep, underName } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Box, type Deck, PAGE, type Slide } from './deck.ts';

/** One more than a usual chain has steps, for those outside it. */
const COLUMNS = 7;
const CARDS = 6;
const GAP = 0.16;
const WIDTH = (PAGE.right - PAGE.left - (COLUMNS - 1) * GAP) / COLUMNS;
const HEAD = 0.55;
const CARD = 0.8;
/** Where there is room for it. */
const LARGE_CARD = 1.15;
const BETWEEN = 0.08;
const ROOM = PAGE.bottom - PAGE.top - HEAD - 0.12;

/** As on the sheet: by sign as much as by colour. */
const STANCE_SIGNS: { readonly [Each in Stance]: readonly [sign: string, fill: string] } = {
  champion: ['++', '1C7C4A'],
  supporter: ['+', '5F9E3F'],
  neutral: ['·', '8A8780'],
  sceptic: ['−', 'C27A12'],
  opponent: ['×', '8C3F10'],
  unknown: ['?', '6C6B72'],
};

interface Column {
  readonly key: string;
  readonly head: string;
  readonly cards: readonly { readonly key: string; readonly person: Person; readonly role: Role | null }[];
}

export function seatsSlides(deck: Deck, given: Given): void {
  const { language, t } = given;
  const columns = columnsOf(given);
  let count = 0;
  for (let first = 0; first < columns.length; first += COLUMNS) {
    const here = columns.slice(first, first + COLUMNS);
    const pages = Math.max(1, ...here.map(({ cards }) => Math.ceil(cards.length / CARDS)));
    for (let page = 0; page < pages; page += 1) {
      count += 1;
      const most = Math.max(1, ...here.map(({ cards }) => Math.min(CARDS, cards.length - page * CARDS)));
      const high = Math.min(LARGE_CARD, Math.max(CARD, ROOM / most - BETWEEN));
      deck.slide(count === 1 ? t('out.whoSits') : `${t('out.whoSits')} (${count})`, (slide) => {
        here.forEach(({ key, head, cards }, nth) => {
          const x = PAGE.left + nth * (WIDTH + GAP);
          slide.box(
            `head ${key}`,
            [[head, { bold: true, sizes: [13, 12, 11, 10, 9] }]],
            { x, y: PAGE.top, w: WIDTH, h: HEAD },
            {
              fill: 'F1EFE8',
              line: '1C1B1F',
            },
          );
          cards.slice(page * CARDS, (page + 1) * CARDS).forEach((card, place) => {
            drawCard(slide, card, { x, y: PAGE.top + HEAD + 0.12 + place * (high + BETWEEN), w: WIDTH, h: high });
          });
        });
      });
    }
  }
  if (columns.length === 0)
    deck.slide(t('out.whoSits'), (slide) =>
      slide.text(t('coverage.noPeople'), { x: PAGE.left, y: PAGE.top, w: 8, h: 0.5 }),
    );

  function drawCard(slide: Slide, { key, person, role }: Column['cards'][number], at: Box) {
    const where = person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language];
    const part = [role ? ROLE_NAMES[role][language] : '', where].filter(Boolean).join(' · ');
    slide.box(
      key,
      [
        [nameOfPerson(person, t), { bold: true, sizes: [15, 14, 13, 12, 11, 10, 9] }],
        [underName(person, t), { color: '4A494F', sizes: [11, 10, 9] }],
        [part, { color: '6C6B72', sizes: [11, 10, 9] }],
      ],
      at,
    );
    if (given.safe) return;
    const [sign, fill] = STANCE_SIGNS[person.stance];
    slide.sign(sign, { x: at.x + WIDTH - 0.17, y: at.y - 0.06, w: 0.23, h: 0.23 }, fill);
  }
}

function columnsOf({ analysis: { facts }, language, t }: Given): readonly Column[] {
  const { drawn } = facts;
  const index = mapIndex(drawn);
  const steps = index.steps.map(
    (step, place): Column => ({
      key: step.id,
      head: `${place + 1}  ${nameOfStep(step, language, t)}`,
      cards: index.seatsOfStep(step.id).flatMap((seat) => {
        const person = drawn.people[seat.person];
        return person ? [{ key: seat.id, person, role: seat.role }] : [];
      }),
    }),
  );
  const outside = inChainOrder(facts).filter(({ id }) => index.seatsOfPerson(id).length === 0);
  if (outside.length === 0) return steps;
  const cards = outside.map((person) => ({ key: person.id, person, role: null }));
  return [...steps, { key: 'outside', head: t('sheet.outside'), cards }];
}
