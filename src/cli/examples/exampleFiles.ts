/** The example files as they are shipped, made from the stories in this folder; must never hold a day that goes stale. */
import { serialiseMap } from '../../format/serialiseMap.ts';
import { toText } from '../../format/writeJson.ts';
import type { ToldMap } from '../../model/stood.ts';
import { LANGUAGES, type Language } from '../../model/words.ts';
import type { Day } from '../../shared/day.ts';
import { crmStory } from './crmStory.ts';
import { reimbursementStory } from './reimbursementStory.ts';

/** The day that the stories are told from; whoever opens a file has its days moved to their own. */
export const TOLD_ON = '2026-01-05' as Day;

const STORIES: { readonly [name: string]: (language: Language, today: Day) => ToldMap } = {
  reimbursement: reimbursementStory,
  crm: crmStory,
};

function fileOf({ map, stood }: ToldMap): string {
  const { format, version, id, ...rest } = JSON.parse(serialiseMap(map, stood)) as { readonly [key: string]: unknown };
  return toText({ format, version, id, relativeTo: TOLD_ON, ...rest });
}

/** Every example in every language, by file name. */
export const exampleFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(STORIES).flatMap(([name, story]) =>
      LANGUAGES.map((language) => [`${name}.${language}.json`, fileOf(story(language, TOLD_ON))] as const),
    ),
  );
