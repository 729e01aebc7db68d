/** What a class found and forgot, with a sheet to take home for each, as a text in Markdown; must never give a mark. */
import type { BuyingMap } from '../../model/map.ts';
import { classCounts } from '../../reference/classCounts.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import type { Say } from '../../text/text.ts';
import { nameOfPerson } from '../nameOf.ts';
import type { TakeHome } from './tellTakeHome.ts';

export interface ToldMap {
  readonly title: string;
  readonly told: TakeHome;
}

/** Signs that Markdown would take for its own. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

export function writeClass(
  reference: BuyingMap,
  compared: readonly Compared[],
  maps: readonly ToldMap[],
  t: Say,
): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${plain(line)}`);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `### ${plain(title)}`, '', ...list(lines)];
  const forgot = classCounts(compared).people.filter(({ missing }) => missing > 0);
  const counts = forgot.map(
    ({ id, missing }) =>
      `${reference.people[id]?.title || nameOfPerson(reference.people[id], t)}: ${t('classroom.forgotBy', { missing, all: compared.length })}`,
  );
  return `${[
    `# ${plain(t('classroom.title'))}`,
    '',
    `## ${plain(t('classroom.counts'))}`,
    '',
    ...list(counts.length > 0 ? counts : [t('classroom.noneForgot')]),
    ...maps.flatMap(({ title, told }) => [
      '',
      `## ${plain(title)}`,
      '',
      plain(told.seen),
      ...(told.findings === null ? [] : ['', plain(told.findings)]),
      ...part(t('classroom.missing'), told.missing),
      ...part(t('classroom.near'), told.near),
      ...part(
        t('classroom.extra'),
        told.extra.map(({ line }) => line),
      ),
      ...part(t('classroom.questions'), told.questions),
    ]),
  ].join('\n')}\n`;
}
