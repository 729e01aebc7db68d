/** One finding: mark, title, why, and on opening what to do; must never hide itself when it is clicked. */
import { memo, type ReactNode, useId, useState } from 'react';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { type SaidBlocker, sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { Severity } from '../../model/words.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './blockers.module.css';
import { WaiveDialog } from './WaiveDialog.tsx';
import { WayOutButton } from './WayOutButton.tsx';

export function BlockerItem({
  blocker,
  biggest = false,
  brief = false,
  whyAbove = false,
  extra,
}: {
  blocker: Blocker;
  biggest?: boolean;
  /** Only its title while it is closed. */
  brief?: boolean;
  /** The row in which it stands says why. */
  whyAbove?: boolean;
  extra?: ReactNode;
}) {
  const { language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const marked = useOpenMap((state) => state.markedFinding === blocker.key);
  const { title, why, todo } = sayBlocker(blocker, facts, language);
  const finding = {
    id: blocker.key,
    severity: blocker.severity,
    title,
    why: whyAbove ? '' : why,
    todo,
    marked,
    biggest,
    brief,
  };
  return (
    <Finding {...finding}>
      {(marked || biggest) && <Actions blocker={blocker} title={title} biggest={biggest} extra={extra} />}
    </Finding>
  );
}

interface FindingProps extends SaidBlocker {
  readonly id: string;
  readonly severity: Severity;
  readonly marked: boolean;
  readonly biggest: boolean;
  readonly brief: boolean;
  /** The ways out; false while it is closed. */
  readonly children: ReactNode;
}

/** Every edit judges the whole map anew; of a long list it changes the words of few. */
const Finding = memo(function Finding(props: FindingProps) {
  const { id, severity, title, why, todo, marked, biggest, brief, children } = props;
  const { t, language } = useText();
  const markFinding = useOpenMap((state) => state.markFinding);
  const body = useId();
  const open = marked || biggest;
  const looks = [...(biggest ? [styles.biggest] : [styles.item, styles[severity]]), marked && styles.marked];
  const mark = () => {
    // Marked once more, so that what it is about comes into view again.
    if (marked) markFinding(null);
    markFinding(id);
    announce(t('blockers.shown', { title }));
  };
  return (
    <article className={looks.filter(Boolean).join(' ')}>
      {biggest && <p className={styles.tag}>{t('blockers.biggest')}</p>}
      <h3>
        <button type="button" className={styles.title} aria-expanded={open} aria-controls={body} onClick={mark}>
          <span className="visually-hidden">{SEVERITY_NAMES[severity][language]}: </span>
          {title}
        </button>
      </h3>
      {why !== '' && (open || !brief) && <p className={styles.why}>{why}</p>}
      <div id={body} hidden={!open}>
        {open && <p className={styles.todo}>{todo}</p>}
        {children}
      </div>
    </article>
  );
});

interface ActionsProps {
  readonly blocker: Blocker;
  readonly title: string;
  readonly biggest: boolean;
  readonly extra: ReactNode;
}

/** The ways out, worked out for a finding that is open: of hundreds in the list few are. */
function Actions({ blocker, title, biggest, extra }: ActionsProps) {
  const { t } = useText();
  const [waiving, setWaiving] = useState(false);
  return (
    <>
      <div className={styles.actions}>
        <WayOutButton blocker={blocker} look={biggest ? 'seal' : 'plain'} />
        {extra}
        <Button look="quiet" onClick={() => setWaiving(true)}>
          {t('blockers.setAside')}
        </Button>
      </div>
      {waiving && <WaiveDialog finding={blocker.key} title={title} onClose={() => setWaiving(false)} />}
    </>
  );
}
