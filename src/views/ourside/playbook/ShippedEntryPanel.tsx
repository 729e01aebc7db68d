/** What our side makes of an entry of the playbook: its words, its day, whether it stands at all; must never show ours for the playbook's. */

import { placesThere } from '../../../analysis/flow/entryPlaces.ts';
import { keepOurWords, rewordEntry, setEntryDay, switchEntry } from '../../../edit/ourSide/setEntry.ts';
import { LANGUAGES } from '../../../model/words.ts';
import { entries } from '../../../playbook/entries.ts';
import { LANE_NAMES } from '../../../playbook/names.ts';
import { useOurSide } from '../../context/contexts.ts';
import { Button } from '../../kit/Button.tsx';
import { CheckField } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import { DayChoice } from './DayChoice.tsx';
import styles from './playbook.module.css';
import type { PlaybookRow } from './playbookRows.ts';
import { hasDay, sayLineDay } from './sayLineDay.ts';
import { conditionsOf } from './sayRow.ts';
import { WordsFields } from './WordsFields.tsx';

export function ShippedEntryPanel({ row }: { row: PlaybookRow }) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const shippedEntry = entries.find(({ id }) => id === row.id);
  if (!shippedEntry || row.lane === null) return null;
  const { id: entry, shipped, given, changed, when } = row;
  const words = given?.words ?? {};
  const oneAlone = LANGUAGES.filter((one) => words[one] !== undefined).length === 1;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('playbook.lane')}</dt>
          <dd>{LANE_NAMES[row.lane][language]}</dd>
        </div>
        {conditionsOf(when, t, language).map(([label, said]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        label={t('playbook.off')}
        checked={given?.off ?? false}
        onChange={(off) => commit((ours) => switchEntry(ours, { entry, off }))}
      />
      <h3>{t('playbook.shippedWords')}</h3>
      <p className={styles.words} lang="en">
        {shipped.en}
      </p>
      <p className={styles.words} lang="zh-CN">
        {shipped['zh-CN']}
      </p>
      {changed && (
        <div className={styles.note} role="note">
          <p>{t('playbook.changedSince', { was: given?.shipped?.[language] ?? '' })}</p>
          <Button onClick={() => commit((ours) => keepOurWords(ours, { entry, shipped }))}>
            {t('playbook.keepOurs')}
          </Button>
        </div>
      )}
      <h3>{t('playbook.ourWords')}</h3>
      <WordsFields
        entry={entry}
        words={words}
        instead={shipped}
        places={placesThere(shippedEntry)}
        toEdit={(one, text) => (ours) => rewordEntry(ours, { entry, shipped, language: one, text })}
      />
      {oneAlone && <p className={styles.quiet}>{t('playbook.otherKeeps')}</p>}
      {hasDay(row.lane) && (
        <DayChoice
          entry={entry}
          day={given?.day ?? null}
          usual={t('playbook.dayUsual', { day: sayLineDay(shippedEntry.day, t) })}
          onDay={(day) => commit((ours) => setEntryDay(ours, { entry, day }))}
        />
      )}
    </>
  );
}
