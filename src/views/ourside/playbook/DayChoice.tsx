/** Another day for the lines of an entry: so many working days before or after a day that the map knows. */
import { useId, useState } from 'react';
import { BY_THE_END } from '../../../analysis/planLines.ts';
import type { LineDay } from '../../../model/ourSide.ts';
import { ANCHORS, type Anchor } from '../../../model/words.ts';
import { CountField } from '../../kit/CountField.tsx';
import { SelectField } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import { ANCHOR_WORDS } from './entryWords.ts';
import styles from './playbook.module.css';

/** Five years of working days. */
const MOST = 1300;

interface Props {
  readonly entry: string;
  /** Null while it is the usual one. */
  readonly day: LineDay | null;
  /** What the usual one is called. */
  readonly usual: string;
  readonly onDay: (day: LineDay | null) => void;
}

export function DayChoice({ entry, day, usual, onDay }: Props) {
  const { t } = useText();
  const title = useId();
  // Of no days at all nobody can tell whether they were to be before or after.
  const [side, setSide] = useState<'before' | 'after'>((day?.days ?? 0) > 0 ? 'after' : 'before');
  const { anchor, days } = day ?? BY_THE_END;
  const set = (count: number, to: 'before' | 'after', from: Anchor) =>
    onDay({ anchor: from, days: count === 0 || to === 'after' ? count : -count });
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{t('playbook.day')}</h3>
      <SelectField
        label={t('playbook.day')}
        hideLabel
        value={day === null ? 'usual' : 'other'}
        options={[
          { value: 'usual', label: usual },
          { value: 'other', label: t('playbook.dayOther') },
        ]}
        onChange={(choice) => onDay(choice === 'usual' ? null : BY_THE_END)}
      />
      {day !== null && (
        <div className={styles.day}>
          <CountField
            line={`playbook ${entry} days`}
            label={t('playbook.dayCount')}
            value={Math.abs(days)}
            least={0}
            most={MOST}
            onChange={(count) => set(count ?? 0, side, anchor)}
          />
          <SelectField
            label={t('playbook.beforeOrAfter')}
            value={side}
            options={[
              { value: 'before', label: t('playbook.before') },
              { value: 'after', label: t('playbook.after') },
            ]}
            onChange={(to) => {
              setSide(to);
              set(Math.abs(days), to, anchor);
            }}
          />
          <SelectField
            label={t('playbook.anchor')}
            value={anchor}
            options={ANCHORS.map((value) => ({ value, label: t(ANCHOR_WORDS[value]) }))}
            onChange={(from) => set(Math.abs(days), side, from)}
          />
        </div>
      )}
    </section>
  );
}
