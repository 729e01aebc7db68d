/** The entries as links, as many as somebody reads at once and the rest when asked for; arrows go from one to the next. */
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { readPress, stepOf } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import styles from './playbook.module.css';
import { type PlaybookRow, wordsOfRow } from './playbookRows.ts';
import { marksOfRow, sayWhere } from './sayRow.ts';

const PAGE = 80;

interface Props {
  readonly rows: readonly PlaybookRow[];
  readonly chosen: string | null;
  readonly toEntry: (id: string) => string;
}

export function EntryList({ rows, chosen, toEntry }: Props) {
  const { t } = useText();
  // Whoever comes by an address sees the one that it names.
  const [most, setMost] = useState(() => {
    const place = rows.findIndex(({ id }) => id === chosen);
    return Math.ceil((Math.max(place, 0) + 1) / PAGE) * PAGE;
  });
  const rest = rows.length - most;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const press = readPress(event);
    const by = press?.bare ? stepOf(press) : 0;
    const row = document.activeElement?.closest('li');
    const next = by > 0 ? row?.nextElementSibling : by < 0 ? row?.previousElementSibling : null;
    if (!next) return;
    event.preventDefault();
    next.querySelector('a')?.focus();
  };
  return (
    <>
      <ul className={styles.rows} onKeyDown={onKeyDown}>
        {rows.slice(0, most).map((row) => (
          <Row key={row.id} row={row} href={toEntry(row.id)} chosen={row.id === chosen} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setMost(most + PAGE)}>
          {t('playbook.more', { count: Math.min(rest, PAGE), rest })}
        </Button>
      )}
    </>
  );
}

function Row({ row, href, chosen }: { row: PlaybookRow; href: string; chosen: boolean }) {
  const { t, language } = useText();
  const marks = marksOfRow(row);
  return (
    <li>
      <a href={href} className={styles.row} aria-current={chosen ? 'true' : undefined}>
        <span className={row.given?.off ? styles.off : ''}>{wordsOfRow(row, language) || t('playbook.noWords')}</span>
        <small>
          {marks.map((mark) => (
            <b key={mark} className={styles.mark}>
              {t(mark)}
            </b>
          ))}
          {sayWhere(row, t, language)}
        </small>
      </a>
    </li>
  );
}
