/** Beside the plan: the ways where the date cannot hold, who has how much to do, and the pages to hand out. */
import type { WaysToHold } from '../../advice/waysToHold.ts';
import type { PlanEntry } from '../../analysis/planEntries.ts';
import type { Edit } from '../../edit/edit.ts';
import { inOrder } from '../../edit/order.ts';
import type { OurPersonId, StepId } from '../../model/ids.ts';
import { sayDate } from '../../model/sayDay.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { initials } from '../../telling/sayCard.ts';
import { useOpenMap } from '../context/contexts.ts';
import { type PlanFace, routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './plan.module.css';

export function PlanAside({
  ways,
  entries,
  onFace,
  onOwner,
}: {
  ways: WaysToHold | null;
  /** What is still to be done, whoever is shown. */
  entries: readonly PlanEntry[];
  onFace: (face: PlanFace) => void;
  onOwner: (owner: OurPersonId | 'nobody') => void;
}) {
  const { t } = useText();
  const people = useOpenMap((state) => state.ours.people);
  const id = useOpenMap((state) => state.map.id);
  const hands = [...inOrder(Object.values(people)), null].map((one) => {
    const theirs = entries.filter(({ owner }) => owner === (one?.id ?? null));
    return { one, open: theirs.length, late: theirs.filter((entry) => entry.late).length };
  });
  const face = (which: 'theirs' | 'page') => (
    <p>
      <Button look="link" onClick={() => onFace(which)}>
        {t(`plan.${which}`)}
      </Button>
      <span className={styles.note}>{t(`plan.${which}Hint`)}</span>
    </p>
  );
  return (
    <aside className={styles.aside}>
      {ways && <CannotHold ways={ways} />}
      <section>
        <h3>{t('plan.hands')}</h3>
        {Object.keys(people).length === 0 && (
          <p className={styles.note}>
            <BarLink href={routeHash({ at: 'map', id, view: 'our-side' })}>{t('coverage.toOurSide')}</BarLink>
          </p>
        )}
        <ul className={styles.hands}>
          {hands
            .filter(({ one, open }) => one !== null || open > 0)
            .map(({ one, open, late }) => {
              const name = one ? nameOfOurs(one, t) : t('plan.nobody');
              return (
                <li key={one?.id ?? 'nobody'}>
                  <button
                    type="button"
                    className={`${styles.who} ${one ? '' : styles.none}`}
                    onClick={() => onOwner(one?.id ?? 'nobody')}
                  >
                    <i aria-hidden="true">{one ? initials(name) : '?'}</i>
                    {name}
                  </button>
                  <span className={styles.note}>
                    {late > 0 ? t('plan.handsLate', { count: open, late }) : t('plan.handsOpen', { count: open })}
                  </span>
                </li>
              );
            })}
        </ul>
      </section>
      <section className={styles.faces}>
        <h3>{t('plan.faces')}</h3>
        {face('theirs')}
        {face('page')}
      </section>
    </aside>
  );
}

function CannotHold({ ways }: { ways: WaysToHold }) {
  const { t, language } = useText();
  const steps = useOpenMap((state) => state.map.steps);
  const commit = useOpenMap((state) => state.commit);
  const name = (id: StepId) => nameOfStep(steps[id], language, t);
  const way = (what: string, edit: Edit) => (
    <Button
      key={what}
      look="link"
      onClick={() => announce(commit(edit) ? t('plan.changed', { what }) : t('shell.targetGone'))}
    >
      {what}
    </Button>
  );
  const { beside, drop, holds, by, over } = ways;
  return (
    <section className={styles.box}>
      <h3>{t('plan.cannotHold')}</h3>
      <p>
        {t('plan.wouldEnd', {
          holds: sayDate(holds, language),
          by: sayDate(by, language),
          count: over,
        })}
      </p>
      <p>{t('plan.askFirst')}</p>
      {beside &&
        way(
          t('plan.beside', { step: name(beside.step), other: name(beside.beside), count: beside.saves }),
          beside.edit,
        )}
      {way(t('plan.later', { day: sayDate(holds, language) }), ways.later)}
      {drop && way(t('plan.drop', { step: name(drop.step), count: drop.saves }), drop.edit)}
    </section>
  );
}
