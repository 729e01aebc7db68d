/** What each column of a pasted list holds, as it was understood, and put right by hand. */
import { COLUMNS, type Column } from '../../entry/list/headings.ts';
import type { ListColumn } from '../../entry/list/readList.ts';
import type { TextKey } from '../../text/text.ts';
import controls from '../kit/controls.module.css';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';

const CALLED: { readonly [Name in Column]: TextKey } = {
  name: 'outline.personName',
  first: 'clipboard.columnFirst',
  last: 'clipboard.columnLast',
  title: 'outline.personTitle',
  function: 'outline.function',
  role: 'outline.role',
  step: 'clipboard.columnStep',
  stance: 'outline.stance',
  contact: 'outline.contact',
  limit: 'inspector.limit',
  email: 'clipboard.columnEmail',
  phone: 'clipboard.columnPhone',
  note: 'clipboard.columnNote',
  words: 'clipboard.columnWords',
  ignore: 'clipboard.columnIgnore',
};

export function ListColumns({
  columns,
  onColumn,
}: {
  columns: readonly ListColumn[];
  onColumn: (place: number, column: Column) => void;
}) {
  const { t } = useText();
  if (columns.length < 2) return null;
  return (
    <fieldset className={styles.columns}>
      <legend>{t('clipboard.columns')}</legend>
      {columns.map(({ words, as }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is told from others by its place alone
        <label key={place}>
          <span title={words}>{words || place + 1}</span>
          <select
            className={controls.input}
            value={as}
            onChange={(event) => onColumn(place, event.currentTarget.value as Column)}
          >
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {t(CALLED[column])}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
