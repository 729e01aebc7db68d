/** One finding: mark, title, why, and on opening what to do; must never hide itself when it is clicked. */
import { type ReactNode, useId, useState } from 'react';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { useOpenMap } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import { AskDialog } from './AskDialog.tsx';
import styles from './blockers.module.css';
import { useFix } from './useFix.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

export function BlockerItem({
  blocker,
  biggest = false,
  extra,
}: {
  blocker: Blocker;
  biggest?: boolean;
  extra?: ReactNode;
}) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const marked = useOpenMap((state) => state.markedFinding === blocker.key);
  const markFinding = useOpenMap((state) => state.markFinding);
  const body = useId();
  const said = sayBlocker(blocker, facts, language);
  const open = marked || biggest;
  const looks = [...(biggest ? [styles.biggest] : [styles.item, styles[blocker.severity]]), marked && styles.marked];
  const mark = () => {
    // Marked once more, so that what it is about comes into view again.
    if (marked) markFinding(null);
    markFinding(blocker.key);
    announce(t('blockers.shown', { title: said.title }));
  };
  return (
    <article className={looks.filter(Boolean).join(' ')}>
      {biggest && <p className={styles.tag}>{t('blockers.biggest')}</p>}
      <h3>
        <button type="button" className={styles.title} aria-expanded={open} aria-controls={body} onClick={mark}>
          <span className="visually-hidden">{SEVERITY_NAMES[blocker.severity][language]}: </span>
          {said.title}
        </button>
      </h3>
      <p className={styles.why}>{said.why}</p>
      <div id={body} hidden={!open}>
        {open && <p className={styles.todo}>{said.todo}</p>}
        {open && <Actions blocker={blocker} title={said.title} biggest={biggest} extra={extra} />}
      </div>
    </article>
  );
}

interface ActionsProps {
  readonly blocker: Blocker;
  readonly title: string;
  readonly biggest: boolean;
  readonly extra: ReactNode;
}

/** The ways out, worked out for a finding that is open: of hundreds in the list few are. */
function Actions({ blocker, title, biggest, extra }: ActionsProps) {
  const { t } = useText();
  const fix = useFix(blocker);
  const [waiving, setWaiving] = useState(false);
  return (
    <>
      <div className={styles.actions}>
        {fix && (
          <Button look={biggest ? 'seal' : 'plain'} onClick={fix.start}>
            {fix.label}
          </Button>
        )}
        {extra}
        <Button look="quiet" onClick={() => setWaiving(true)}>
          {t('blockers.setAside')}
        </Button>
      </div>
      {fix?.ask && <AskDialog ask={fix.ask} onAnswer={fix.run} onClose={fix.close} />}
      {waiving && <WaiveDialog finding={blocker.key} title={title} onClose={() => setWaiving(false)} />}
    </>
  );
}
