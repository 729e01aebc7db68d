/** Says whether what was typed is kept; must never say saved of what no completed transaction holds. */
import type { SaveStatus } from '../../store/library.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { sayClock } from '../../telling/sayWhen.ts';
import type { Say } from '../../text/text.ts';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

/** Since when it is kept: said where there is room, so that the map's name does not give way to it. */
const sayTime = (at: number, t: Say): string => t('shell.statusAt', { time: sayClock(at) });

/** Whether it is kept, and if not, why. */
export const sayStatus = (status: SaveStatus, t: Say): string =>
  status.state === 'saved'
    ? t('shell.statusSaved')
    : status.state === 'saving'
      ? t('shell.statusSaving')
      : status.state === 'removed'
        ? t('shell.statusRemoved')
        : status.state === 'not-saved'
          ? t('shell.statusNotSaved', { reason: sayStorageReason(status.reason, t) })
          : t('shell.statusReadOnly', { reason: sayStorageReason(status.reason, t) });

/** As wide whether it is being saved or is saved: a narrower one would move the tabs under a finger about to press them. */
const roomOf = (t: Say) => ({
  'data-room': t('shell.statusSaved'),
  'data-room-since': `${t('shell.statusSaved')}${sayTime(0, t)}`,
});

export function SaveState({ status }: { status: SaveStatus }) {
  const { t } = useText();
  const words = sayStatus(status, t);
  const time = status.state === 'saved' && status.at !== null ? sayTime(status.at, t) : '';
  const alarming = status.state !== 'saved' && status.state !== 'saving';
  return (
    <span
      className={`${styles.status} ${alarming ? styles.alarming : ''}`}
      data-save-state={status.state}
      title={status.state === 'saved' ? `${words}${time}. ${t('shell.statusSavedHint')}` : words}
    >
      <i aria-hidden="true" />
      <span className={alarming ? undefined : styles.keepsRoom} {...(alarming ? { role: 'alert' } : roomOf(t))}>
        <span>
          {words}
          {time && <span className={styles.since}>{time}</span>}
        </span>
      </span>
    </span>
  );
}
