/** The map held against a sample: how complete it is, who is missing, and where this customer differs; must never take the pattern for the customer. */
import { useMemo } from 'react';
import { setFields } from '../../edit/setFields.ts';
import type { MapId } from '../../model/ids.ts';
import { completenessOf, ROLE_STATES, type RoleFilled, rolesFilled } from '../../samples/completeness.ts';
import { differences } from '../../samples/differences.ts';
import { compareBy } from '../../shared/compare.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { RoleWords } from '../context/RoleWords.tsx';
import { routeHash } from '../context/route.ts';
import { SampleLines } from '../context/SampleLines.tsx';
import { useSamples } from '../context/useSamples.ts';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './against.module.css';
import { sayDifference } from './sayDifference.ts';

const NONE = '';

export function AgainstView() {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const { all, ready, refused, again } = useSamples();
  const { pattern } = map.fields;
  const sample = all.find(({ id }) => id === pattern);
  const filled = useMemo(() => (sample ? [...rolesFilled(map, sample)].sort(missingFirst) : []), [map, sample]);
  const found = useMemo(() => (sample ? differences(map, sample) : []), [map, sample]);
  const isGone = ready && pattern !== null && !sample;
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <SelectField
          label={t('samples.against')}
          value={pattern ?? NONE}
          options={[
            { value: NONE, label: t('samples.againstNone') },
            ...(isGone ? [{ value: pattern, label: t('samples.againstGone') }] : []),
            ...all.map(({ id, fields }) => ({ value: id as string, label: fields.name || t('common.unnamedMap') })),
          ]}
          onChange={(id) => commit((now) => setFields(now, { patch: { pattern: id === NONE ? null : (id as MapId) } }))}
        />
        {sample && (
          <>
            <p className={styles.complete}>{t('samples.rolesFilled', completenessOf(filled))}</p>
            <a href={routeHash({ at: 'samples', id: sample.id })}>{sample.fields.name}</a>
          </>
        )}
        {refused && (
          <p role="alert">
            {t('samples.shippedAway')}{' '}
            <Button look="link" onClick={again}>
              {t('samples.again')}
            </Button>
          </p>
        )}
      </div>
      {sample && (
        <div className={styles.halves}>
          <section>
            <h2>{t('samples.roles')}</h2>
            <table className={styles.roles}>
              <thead>
                <tr>
                  <th scope="col">{t('samples.role')}</th>
                  <th scope="col">{t('samples.who')}</th>
                </tr>
              </thead>
              <tbody>
                {filled.map(({ role, state, people }) => (
                  <tr key={role.id} data-state={state}>
                    <td>
                      <RoleWords role={role} />
                    </td>
                    <td>
                      <b>{t(`samples.state_${state}`)}</b>{' '}
                      {people.map((id) => nameOfPerson(map.people[id], t)).join(t('common.comma'))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section>
            <h2>{t('samples.differences')}</h2>
            {found.length === 0 ? (
              <p>{t('samples.noDifference')}</p>
            ) : (
              <ul>
                {found.map((difference) => {
                  const words = sayDifference(difference, map.fields.currency, t, language);
                  return <li key={words}>{words}</li>;
                })}
              </ul>
            )}
            <SampleLines heading="h2" title={t('samples.traps')} text={sample.fields.traps} />
            <SampleLines heading="h2" title={t('samples.volume')} text={sample.fields.volume} />
            <SampleLines heading="h2" title={t('samples.basis')} text={sample.fields.basis} />
          </section>
        </div>
      )}
    </main>
  );
}

const missingFirst = compareBy<RoleFilled>(({ state }) => ROLE_STATES.indexOf(state));
