/** The sign of a stance: five steps by colour and by sign, unknown a dashed question mark; must never rely on colour alone. */
import type { Stance } from '../../model/words.ts';
import styles from './signs.module.css';

const LOOKS: { readonly [Known in Exclude<Stance, 'unknown'>]: { readonly fill: string; readonly path: string } } = {
  champion: { fill: 'var(--s5)', path: 'M4.5 11H10M7.25 8.25v5.5M12 11h5.5M14.75 8.25v5.5' },
  supporter: { fill: 'var(--s4)', path: 'M7 11h8M11 7v8' },
  neutral: { fill: 'var(--s3)', path: 'M11 10.9v.2' },
  sceptic: { fill: 'var(--s2)', path: 'M7 11h8' },
  opponent: { fill: 'var(--s1)', path: 'm7.5 7.5 7 7m0-7-7 7' },
};

/** Draws a stance, `size` pixels across. */
export function StanceSign({ stance, size = 21 }: { stance: Stance; size?: number }) {
  const look = stance === 'unknown' ? null : LOOKS[stance];
  return (
    <svg className={styles.sign} width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      {look ? (
        <>
          <circle cx="11" cy="11" r="10" fill={look.fill} />
          <path
            d={look.path}
            stroke="var(--on-stance)"
            strokeWidth={stance === 'neutral' ? 4.4 : 2}
            strokeLinecap="round"
            fill="none"
          />
        </>
      ) : (
        <>
          <circle cx="11" cy="11" r="9.8" fill="none" stroke="var(--ink-3)" strokeWidth="1.3" strokeDasharray="3 2.6" />
          <path
            d="M8.7 8.9a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .8-1 1.5M11 15v.1"
            stroke="var(--ink-3)"
            strokeWidth="1.5"
            strokeLinecap="round"
            fill="none"
          />
        </>
      )}
    </svg>
  );
}
