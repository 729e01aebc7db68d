/** The people of each customer against its maps, each once, with the part and the stance on every map; must never say that two are one where that is open. */
import { useMemo } from 'react';
import { type CustomerAcross, type PartOnMap, samePeople } from '../../analysis/overMaps/samePeople.ts';
import { FUNCTION_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { nameKey } from '../../shared/sameName.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { sayRolesOnMap } from '../../telling/sayPartOnMap.ts';
import { routeHash } from '../context/route.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { StanceSign } from '../kit/StanceSign.tsx';
import { useText } from '../kit/useText.ts';
import styles from './allmaps.module.css';
import { type Row, readOf } from './rows.ts';

export function CustomerPeople({ rows }: { rows: readonly Row[] }) {
  const { t } = useText();
  const maps = useMemo(() => rows.flatMap((row) => readOf(row) ?? []), [rows]);
  const customers = useMemo(() => samePeople(maps), [maps]);
  const several = customers.filter((one) => one.maps.length > 1);
  const single = customers.length - several.length;
  const nameless = maps.filter(({ fields }) => nameKey(fields.customer) === '').length;
  return (
    <div className={styles.customers}>
      <p className={styles.hint}>{t(several.length > 0 ? 'allmaps.sameHint' : 'allmaps.noneShared')}</p>
      {several.map((one) => (
        <Customer key={one.key} of={one} />
      ))}
      {several.length > 0 && single > 0 && <p className={styles.hint}>{t('allmaps.single', { count: single })}</p>}
      {nameless > 0 && <p className={styles.hint}>{t('allmaps.noCustomer', { count: nameless })}</p>}
    </div>
  );
}

function Customer({ of: { customer, maps, people, unnamed } }: { of: CustomerAcross }) {
  const { t, language } = useText();
  return (
    <section>
      <h2>{customer}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table can be wider than the page, and keys must reach all of it */}
      <section className={styles.box} tabIndex={0} aria-label={customer}>
        <table className={styles.people} aria-label={customer}>
          <thead>
            <tr>
              <th scope="col">{t('allmaps.person')}</th>
              {maps.map(({ id, fields }) => (
                <th key={id} scope="col">
                  <a href={routeHash({ at: 'map', id, view: 'sheet' })}>{nameOfMap(fields, t)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.key}>
                <th scope="row">
                  {one.name}
                  <small>
                    {FUNCTION_NAMES[one.function][language]}
                    {one.parts.length > 1 && ` · ${t('allmaps.onMaps', { count: one.parts.length })}`}
                  </small>
                </th>
                {maps.map(({ id }) => {
                  const part = one.parts.find(({ map }) => map === id);
                  return <td key={id}>{part && <Part {...part} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unnamed > 0 && <p className={styles.hint}>{t('allmaps.unnamed', { count: unnamed })}</p>}
    </section>
  );
}

function Part(part: PartOnMap) {
  const { t, language } = useText();
  const { person, roles } = part;
  return (
    <span className={styles.part}>
      {roles.map((role) => (
        <RoleSign key={role} part={role} size={16} />
      ))}
      <span>
        {sayRolesOnMap(part, t, language)}
        {person.title && <small>{person.title}</small>}
      </span>
      <span className={styles.stance}>
        <StanceSign stance={person.stance} size={16} />
        {STANCE_NAMES[person.stance][language]}
      </span>
    </span>
  );
}
