/** The economic account (domain, section 6): what the customer gains against what it costs them, as a drawing and line by line; while only what is safe may be shown, the purchase's alone, and only on request. */
import { useState } from 'react';
import { readFigures, readSides } from '../../analysis/account.ts';
import { setFields } from '../../edit/setFields.ts';
import type { AccountLineId, PersonId } from '../../model/ids.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { ACCOUNT_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import type { Say } from '../../text/text.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { CheckField, SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { AccountAsks } from './AccountAsks.tsx';
import { AccountBars } from './AccountBars.tsx';
import { AccountTable } from './AccountTable.tsx';
import styles from './account.module.css';

const YEARS = [1, 2, 3, 4, 5, 7, 10] as const;
const EMPTY = { measure: 'sizes', value: 0, cost: 0, complete: false } as const;

export function AccountView() {
  return useSafe() ? <TheirAccount /> : <OurAccount />;
}

function OurAccount() {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const analysis = useOpenMap((state) => state.analysis);
  const commit = useOpenMap((state) => state.commit);
  const shown = useOpenMap((state) => state.accountShown);
  const showAccount = useOpenMap((state) => state.showAccount);
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [open, setOpen] = useState<AccountLineId | null>(null);
  // Whoever went meanwhile has no account any more.
  const person = chosen !== null && map.people[chosen] ? chosen : null;
  const { accountYears, currency } = map.fields;
  const sides = readSides(map, person);
  const lines = [...sides.value, ...sides.cost];
  const without = lines.filter(({ line }) => line.amount === null).length;
  const sum = (person === null ? analysis.account.purchase : analysis.account.people.get(person)) ?? EMPTY;
  const about = aboutOf(map.fields, t);
  const years = [...new Set([...YEARS, accountYears])].sort((a, b) => a - b);
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <h2>{t('account.title')}</h2>
        <p className={styles.hint}>{t('account.hint')}</p>
        <p className={styles.onPaper}>{about}</p>
        <div className={styles.choices}>
          <SelectField
            label={t('account.whose')}
            value={person ?? ''}
            options={[
              { value: '', label: t('account.purchase') },
              ...mapIndex(map).people.map(({ id }) => ({
                value: id,
                label: analysis.account.people.has(id)
                  ? t('account.own', { name: nameOfPerson(map.people[id], t) })
                  : nameOfPerson(map.people[id], t),
              })),
            ]}
            onChange={(who: PersonId | '') => setChosen(who === '' ? null : who)}
          />
          <SelectField
            label={t('account.years')}
            value={`${accountYears}`}
            options={years.map((year) => ({ value: `${year}`, label: t('account.yearCount', { count: year }) }))}
            onChange={(year) => commit((now) => setFields(now, { patch: { accountYears: Number(year) } }))}
          />
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          {lines.length === 0 ? (
            <p className={styles.empty}>{t('account.empty')}</p>
          ) : (
            <AccountBars sides={sides} sum={sum} figures={readFigures(map, person)} currency={currency} />
          )}
          {sum.measure === 'sizes' && without > 0 && (
            <p className={styles.note}>{t('account.bySize', { count: without })}</p>
          )}
          <AccountTable sides={sides} person={person} open={open} onOpen={setOpen} />
        </div>
        <aside className={styles.aside}>
          <AccountAsks
            onOpen={(line) => {
              setChosen(line.person);
              setOpen(line.id);
            }}
          />
          <CheckField label={t('account.show')} checked={shown} onChange={showAccount} />
        </aside>
      </div>
    </main>
  );
}

/** Whose it is, and over how long. */
const aboutOf = ({ customer, accountYears }: MapFields, t: Say): string =>
  [customer, t('account.over', { years: t('account.yearCount', { count: accountYears }) })].filter(Boolean).join(' · ');

/** What the customer may see of it: the purchase's lines as they stand, without who said what. */
function TheirAccount() {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const account = useOpenMap((state) => state.analysis.account);
  const { currency } = map.fields;
  const sides = readSides(map, null);
  const list = (title: string, side: 'value' | 'cost') => (
    <section className={styles.group}>
      <h3>{title}</h3>
      <table className={styles.plain}>
        <tbody>
          {sides[side].map(({ line }) => (
            <tr key={line.id}>
              <th scope="row">{line.text || ACCOUNT_NAMES[line.kind][language]}</th>
              <td>{line.text && ACCOUNT_NAMES[line.kind][language]}</td>
              <td>{line.amount !== null && sayMoney(line.amount, currency, language)}</td>
              <td>{line.amount !== null && t(line.per === 'year' ? 'inspector.perYear' : 'inspector.perOnce')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <h2>{t('account.theirTitle')}</h2>
        <p>{aboutOf(map.fields, t)}</p>
      </header>
      <div className={styles.main}>
        <AccountBars sides={sides} sum={account.purchase} figures={readFigures(map)} currency={currency} />
        {list(t('account.gains'), 'value')}
        {list(t('account.costs'), 'cost')}
      </div>
    </main>
  );
}
