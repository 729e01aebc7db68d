/** Where the parts of a decision stand, over one map or several. */
import type { ReactNode } from 'react';
import type { Decision } from '../../analysis/decision/decide.ts';
import styles from './decision.module.css';

interface Props {
  decision: Decision;
  answer: ReactNode;
  /** Over what it was decided; ahead of the answer, so that it stays where it is whatever the answer is. */
  over: ReactNode;
  /** Below the answer, and beside it; only where there is a path. */
  below: ReactNode;
  beside: ReactNode;
}

export function DecisionPage({ decision, answer, over, below, beside }: Props) {
  const isPath = decision.kind === 'path';
  return (
    <main
      className={`${styles.view} ${isPath ? '' : styles.undecided}`}
      data-decision={isPath ? decision.path : 'none'}
    >
      <div className={styles.left}>
        {over}
        {answer}
        {isPath && below}
      </div>
      {isPath && <div className={styles.right}>{beside}</div>}
    </main>
  );
}
