/** Turns a story written by hand, stage by stage, into moments and chapters of a map; must never look at findings. */
import { generateNKeysBetween } from 'fractional-indexing';
import { type Edit, patchRecord, putRecord, together } from '../../edit/edit.ts';
import type * as Id from '../../model/ids.ts';
import * as make from '../../model/makeRecord.ts';
import type { BuyingMap, Table } from '../../model/map.ts';
import type { Stood, ToldMap } from '../../model/stood.ts';
import type { Language, Stance, Topic, Words } from '../../model/words.ts';
import type { Chapter, Moment } from '../../model/workRecords.ts';
import { addDays, type Day } from '../../shared/day.ts';

export interface ChapterTold extends Partial<Pick<Chapter, 'question'>> {
  readonly title: Words;
  readonly text: Words;
  /** Who is in the light, and at which step. */
  readonly people: readonly string[];
  readonly step: string;
  /** What has happened since the chapter before; without it the map stands as it did there. */
  readonly since?: Edit;
}

/** The map with its story: it stands itself where the story begins. `language` is that of the moments' names. */
export function drawStory(
  start: BuyingMap,
  { language, today }: { readonly language: Language; readonly today: Day },
  told: readonly ChapterTold[],
): ToldMap {
  const orders = generateNKeysBetween(null, null, told.length);
  const moments: Moment[] = [];
  const stood: Stood[] = [];
  const chapters = told.map(({ since, people, step, ...words }, place) => {
    const before = stood.at(-1)?.state ?? start;
    if (since || place === 0) {
      const id = `told-${place + 1}` as Id.MomentId;
      moments.push(make.makeMoment({ id, name: words.title[language] ?? '', day: today, minute: place }));
      stood.push({ moment: id, state: since ? since(before) : before });
    }
    return make.makeChapter({
      ...words,
      id: `chapter-${place + 1}` as Id.ChapterId,
      moment: (moments.at(-1) as Moment).id,
      people: people as readonly Id.PersonId[],
      step: step as Id.StepId,
      order: orders[place] ?? '',
    });
  });
  return { map: { ...start, moments: byId(moments), chapters: byId(chapters) }, stood };
}

const byId = <Rec extends { readonly id: string }>(records: readonly Rec[]): Table<Rec> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** A conversation that took place this long ago, or is planned when the number is positive. */
export const talk =
  (today: Day, people: readonly string[], inDays: number, topics: readonly Topic[], learnt = ''): Edit =>
  (map) =>
    putRecord(
      map,
      'contacts',
      make.makeContact({
        id: `told-${Object.keys(map.contacts).length}` as Id.ContactId,
        people: people as readonly Id.PersonId[],
        day: addDays(today, inDays),
        status: inDays < 0 ? 'took-place' : 'planned',
        topics,
        learnt,
      }),
    );

/** What somebody wants to know, and what is said to it. */
export const answer =
  (person: string, text: string, message: string): Edit =>
  (map) =>
    putRecord(
      map,
      'concerns',
      make.makeConcern({
        id: `told-${person}` as Id.ConcernId,
        person: person as Id.PersonId,
        text,
        message,
        order: 'a0',
      }),
    );

export const win =
  (person: string, stance: Stance = 'supporter'): Edit =>
  (map) =>
    patchRecord(map, 'people', person, { stance, contact: 'met' });

export const agree = (step: string, ...texts: readonly string[]): Edit =>
  together(
    ...texts.map(
      (text, place): Edit =>
        (map) =>
          putRecord(
            map,
            'terms',
            make.makeTerm({
              id: `told-${step}-${place + 1}` as Id.TermId,
              step: step as Id.StepId,
              text,
              complies: true,
              order: `a${place}`,
            }),
          ),
    ),
  );
