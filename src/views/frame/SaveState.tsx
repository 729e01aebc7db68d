/** Says whether what was typed is kept; must never say saved of what no completed transaction holds. */
import type { Language } from '../../model/words.ts';
import type { SaveStatus } from '../../store/library.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { localeOf } from '../../text/localeOf.ts';
import type { Say } from '../../text/text.ts';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

/** Made once: it is asked after each edit, and making one takes longer than all else that is said here. */
const clocks = new Map<Language, Intl.DateTimeFormat>();

function clockOf(language: Language): Intl.DateTimeFormat {
  const clock =
    clocks.get(language) ??
    new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hour12: false });
  clocks.set(language, clock);
  return clock;
}

/** Since when it is kept: said where there is room, so that the map's name does not give way to it. */
const sayTime = (at: number, t: Say, language: Language): string =>
  t('shell.statusAt', { time: clockOf(language).format(at) });

export function SaveState({ status }: { status: SaveStatus }) {
  const { t, language } = useText();
  const words =
    status.state === 'saved'
      ? t('shell.statusSaved')
      : status.state === 'saving'
        ? t('shell.statusSaving')
        : status.state === 'not-saved'
          ? t('shell.statusNotSaved', { reason: sayStorageReason(status.reason, t) })
          : t('shell.statusReadOnly', { reason: sayStorageReason(status.reason, t) });
  const time = status.state === 'saved' && status.at !== null ? sayTime(status.at, t, language) : '';
  const alarming = status.state === 'not-saved' || status.state === 'read-only';
  return (
    <span
      className={`${styles.status} ${alarming ? styles.alarming : ''}`}
      data-save-state={status.state}
      title={`${words}${time}`}
    >
      <i aria-hidden="true" />
      <span role={alarming ? 'alert' : undefined}>
        {words}
        {time && <span className={styles.since}>{time}</span>}
      </span>
    </span>
  );
}
