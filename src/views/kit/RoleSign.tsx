/** The sign of a part: seal, envelope, flag, tool, speech bubble; must never carry a colour of its own. */
import type { ReactNode } from 'react';
import type { Role } from '../../model/words.ts';
import styles from './signs.module.css';

const SHAPES: { readonly [Part in Role | 'opinion-holder' | 'none']: ReactNode } = {
  approver: (
    <>
      <rect x="3" y="3" width="24" height="24" rx="3.5" strokeWidth="2.2" />
      <path d="M9.5 9.5h11v11h-11zM15 9.5v11M9.5 15h11" />
    </>
  ),
  informed: (
    <>
      <rect x="2.5" y="6" width="25" height="18" rx="2" />
      <path d="m3.5 8 11.5 9L26.5 8" />
    </>
  ),
  initiator: <path d="M8 27.5V4h14.5l-4 5.5 4 5.5H8" />,
  executor: (
    <path d="M19.5 4.5a6.5 6.5 0 0 0-6 8.8L4.5 22.3a2.2 2.2 0 0 0 3.2 3.2l9-9a6.5 6.5 0 0 0 8.5-8l-4 4-3.7-.8-.8-3.7 4-4a6.5 6.5 0 0 0-1.2-.5z" />
  ),
  'opinion-holder': (
    <path d="M6.5 3.5h17a3.3 3.3 0 0 1 3.3 3.3v9.4a3.3 3.3 0 0 1-3.3 3.3H14l-6.3 6v-6H6.5a3.3 3.3 0 0 1-3.3-3.3V6.8a3.3 3.3 0 0 1 3.3-3.3z" />
  ),
  none: <circle cx="15" cy="15" r="10" strokeDasharray="3 3" />,
};

/** Draws the sign of a part, `size` pixels square. Words beside it or around it say the same. */
export function RoleSign({ part, size = 30 }: { part: Role | 'opinion-holder' | 'none'; size?: number }) {
  return (
    <svg
      className={styles.sign}
      width={size}
      height={size}
      viewBox="0 0 30 30"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[part]}
    </svg>
  );
}
