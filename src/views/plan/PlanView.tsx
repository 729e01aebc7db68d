/** The plan: what there is to do, by whom and when, over the schedule of the steps; while only what is safe may be shown, the customer's plan alone. */
import { useMemo, useState } from 'react';
import { waysToHold } from '../../advice/waysToHold.ts';
import { inOrder } from '../../edit/order.ts';
import { sayDate } from '../../model/sayDay.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { go, type PlanFace, useRoute } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { AccountPage } from './AccountPage.tsx';
import { PlanAside } from './PlanAside.tsx';
import { PlanBand } from './PlanBand.tsx';
import { PlanList } from './PlanList.tsx';
import styles from './plan.module.css';
import { PLAN_ORDERS, type PlanFilter, type PlanOrder, passes, planGroups } from './planGroups.ts';
import { TheirPlan } from './TheirPlan.tsx';

/** The order as it was left, for as long as the app is open. */
let leftIn: PlanOrder = 'week';

export function PlanView() {
  const { t } = useText();
  const safe = useSafe();
  const id = useOpenMap((state) => state.map.id);
  const route = useRoute();
  const face = (route.at === 'map' && route.face) || 'ours';
  // Each has an address of its own, so that Back leads from a page to the plan and not out of it.
  const turn = (next: PlanFace) => go({ at: 'map', id, view: 'plan', ...(next !== 'ours' && { face: next }) });
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
  const [order, setOrder] = useState<PlanOrder>(leftIn);
  const [filter, setFilter] = useState<PlanFilter>({ owner: null, person: null });
  const [withDone, setWithDone] = useState(false);
  const [withAside, setWithAside] = useState(false);
  /** The entry whose day can be moved on the band. */
  const [chosen, setChosen] = useState<string | null>(null);
  const { facts } = analysis;
  const planned = analysis.plan();
  const aside = planned.filter((entry) => entry.aside !== null);
  const all = withAside ? planned : planned.filter((entry) => entry.aside === null);
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
              leftIn = next;
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
          {aside.length > 0 && (
            <CheckField
              label={t('plan.showAside', { count: aside.length })}
              checked={withAside}
              onChange={setWithAside}
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
