/** What the cells of the table say, on the screen and in a copy of it; must never write a figure in words in the copy. */
import type { OurSide } from '../../model/ourSide.ts';
import type { Language } from '../../model/words.ts';
import { OUTCOME_NAMES } from '../../playbook/names.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { sayTable } from '../../telling/sayTable.ts';
import type { Say } from '../../text/text.ts';
import { type Row, type RowWords, readOf, stopsOf } from './rows.ts';

/** The words of a row, in a language. */
export function wordsOfRows(ours: OurSide, language: Language, t: Say): RowWords {
  return {
    name: ({ summary }) => nameOfMap(summary, t),
    here: (row) => (readOf(row)?.here ?? []).map((step) => nameOfStep(step, language, t)).join(t('common.comma')),
    owner: (row) => {
      const owner = readOf(row)?.fields.owner ?? null;
      if (owner === null) return '';
      const one = ours.people[owner];
      return one ? nameOfOurs(one, t) : t('ourside.gone');
    },
  };
}

/** The rows with their heads, for a spreadsheet: amounts, counts and days as it reckons with them. */
export function copyOfRows(rows: readonly Row[], words: RowWords, language: Language, t: Say): string {
  const heads = [
    t('allmaps.name'),
    t('allmaps.customer'),
    t('allmaps.amount'),
    t('allmaps.currency'),
    t('allmaps.here'),
    t('allmaps.by'),
    t('allmaps.stops'),
    t('allmaps.biggest'),
    t('allmaps.coverage'),
    t('allmaps.peopleThere'),
    t('allmaps.late'),
    t('allmaps.owner'),
    t('allmaps.outcome'),
  ];
  const cells = rows.map((row) => {
    const read = readOf(row);
    const { customer, amount, currency } = row.summary;
    return [
      words.name(row),
      customer,
      amount,
      amount === null ? null : currency,
      words.here(row),
      read?.fields.reasonBy ?? null,
      stopsOf(row),
      read?.biggest?.title[language] ?? null,
      read?.coverage?.covered ?? null,
      read?.coverage?.people ?? null,
      read?.late ?? null,
      words.owner(row),
      read ? OUTCOME_NAMES[read.fields.outcome][language] : row.read && t('allmaps.unreadable'),
    ];
  });
  return sayTable([heads, ...cells]);
}
