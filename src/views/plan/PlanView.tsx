/** The plan: what there is to do, by whom and when, over the schedule of the steps; while only what is safe may be shown, the customer's plan alone. */
import { useMemo, useState } from 'react';
import { waysToHold } from '../../advice/waysToHold.ts';
import { inOrder } from '../../edit/order.ts';
import { sayDate } from '../../model/sayDay.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { AccountPage } from './AccountPage.tsx';
import { PlanAside } from './PlanAside.tsx';
import { PlanBand } from './PlanBand.tsx';
import { PlanList } from './PlanList.tsx';
import styles from './plan.module.css';
import {
  isFolded,
  PLAN_ORDERS,
  type PlanFace,
  type PlanFilter,
  type PlanOrder,
  passes,
  planGroups,
} from './planGroups.ts';
import { TheirPlan } from './TheirPlan.tsx';

/** As it was left, for as long as the app is open. */
let left: { order: PlanOrder; face: PlanFace } = { order: 'week', face: 'ours' };

export function PlanView() {
  const { t } = useText();
  const safe = useSafe();
  const [face, setFace] = useState<PlanFace>(left.face);
  const turn = (next: PlanFace) => {
    left = { ...left, face: next };
    setFace(next);
  };
  if (safe) return <TheirPlan />;
  if (face === 'ours') return <OurPlan onFace={turn} />;
  return (
    <div className={styles.view}>
      <nav className={styles.back}>
        <Button onClick={() => turn('ours')}>{t('plan.back')}</Button>
        <Button onClick={() => window.print()}>{t('plan.print')}</Button>
      </nav>
      {face === 'theirs' ? <TheirPlan /> : <AccountPage />}
    </div>
  );
}

function OurPlan({ onFace }: { onFace: (face: PlanFace) => void }) {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const [order, setOrder] = useState<PlanOrder>(left.order);
  const [filter, setFilter] = useState<PlanFilter>({ owner: null, person: null });
  const [withDone, setWithDone] = useState(false);
  const [withFolded, setWithFolded] = useState(false);
  /** The entry whose day can be moved on the band. */
  const [chosen, setChosen] = useState<string | null>(null);
  const { facts } = analysis;
  const planned = analysis.plan();
  const all = planned.filter((entry) => withFolded || !isFolded(entry));
  const open = all.filter((entry) => !entry.done);
  const shown = all.filter((entry) => (withDone || !entry.done) && passes(entry, filter));
  const ways = useMemo(() => waysToHold(facts), [facts]);
  const late = open.filter((entry) => entry.late).length;
  const people = facts.index.people.filter(({ id }) => all.some((entry) => entry.people.includes(id)));
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <h2>{t('plan.title')}</h2>
        <p>
          {t('plan.open', { count: open.length })}
          {late > 0 && <b> · {t('plan.late', { count: late })}</b>}
          {ways && (
            <b className={styles.over}> · {t('plan.over', { day: sayDate(ways.by, language), count: ways.over })}</b>
          )}
        </p>
        <span className={styles.grow} />
        <div className={styles.filters}>
          <SelectField
            label={t('plan.filterOurs')}
            value={filter.owner ?? ''}
            options={[
              { value: '', label: t('plan.anybody') },
              ...inOrder(Object.values(facts.ours.people)).map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
              { value: 'nobody', label: t('plan.nobody') },
            ]}
            onChange={(owner) => setFilter({ ...filter, owner: owner === '' ? null : owner })}
          />
          <SelectField
            label={t('plan.filterTheirs')}
            value={filter.person ?? ''}
            options={[
              { value: '', label: t('plan.anybody') },
              ...people.map((person) => ({ value: person.id, label: nameOfPerson(person, t) })),
            ]}
            onChange={(person) => setFilter({ ...filter, person: person === '' ? null : person })}
          />
          <Segmented
            label={t('plan.order')}
            options={PLAN_ORDERS.map((value) => ({ value, label: t(`plan.${value}`) }))}
            value={order}
            onChange={(next) => {
              left = { ...left, order: next };
              setOrder(next);
            }}
          />
        </div>
      </header>
      <PlanBand facts={facts} entries={shown} chosen={chosen} />
      <div className={styles.columns}>
        <div className={styles.list}>
          {all.length === 0 && <p className={styles.empty}>{t('plan.nothing')}</p>}
          {all.length > 0 && shown.length === 0 && <p className={styles.empty}>{t('plan.nothingHere')}</p>}
          <PlanList groups={planGroups(facts, shown, order)} order={order} chosen={chosen} onChoose={setChosen} />
          {planned.some(isFolded) && (
            <CheckField
              label={t('plan.showFolded', { count: planned.filter(isFolded).length })}
              checked={withFolded}
              onChange={setWithFolded}
            />
          )}
          {all.length > open.length && (
            <CheckField
              label={t('plan.showDone', { count: all.length - open.length })}
              checked={withDone}
              onChange={setWithDone}
            />
          )}
        </div>
        <PlanAside ways={ways} entries={open} onFace={onFace} onOwner={(owner) => setFilter({ ...filter, owner })} />
      </div>
    </main>
  );
}
