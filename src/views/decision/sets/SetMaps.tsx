/** The maps of this device, to be taken into a set or left out, each with what it adds or misses. */
import { type ReactNode, useState } from 'react';
import { UNDECIDED_NAMES } from '../../../analysis/decision/decisionWords.ts';
import { fitPercent, sayPercent } from '../../../analysis/decision/sayDecision.ts';
import { setMember } from '../../../edit/sets/setMember.ts';
import { setSetName } from '../../../edit/sets/setSetName.ts';
import type { MapId } from '../../../model/ids.ts';
import type { MapSet } from '../../../model/mapSets.ts';
import type { Language } from '../../../model/words.ts';
import { compareBy } from '../../../shared/compare.ts';
import type { MapSummary } from '../../../store/library.ts';
import { nameOfMap } from '../../../telling/nameOfSet.ts';
import type { Say } from '../../../text/text.ts';
import { useSets } from '../../context/contexts.ts';
import { routeHash } from '../../context/route.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import { TypedField } from '../../kit/TypedField.tsx';
import { useText } from '../../kit/useText.ts';
import type { MemberState } from './readSet.ts';
import styles from './sets.module.css';

interface Props {
  set: MapSet;
  summaries: readonly MapSummary[];
  states: ReadonlyMap<MapId, MemberState>;
}

/** Samples first: they are what a decision over several maps is usually taken over. */
const inChoosing = compareBy<MapSummary>(
  ({ sample }) => (sample ? 0 : 1),
  ({ changedAt }) => -changedAt,
  ({ id }) => id,
);

export function SetMaps({ set, summaries, states }: Props) {
  const { t } = useText();
  const commit = useSets((state) => state.commit);
  const commitTyping = useSets((state) => state.commitTyping);
  const endTyping = useSets((state) => state.endTyping);
  // Open as long as there is something to choose first, and after that as the user leaves it.
  const [open, setOpen] = useState(states.size < 2);
  const offered = [...summaries].sort(inChoosing);
  const samples = offered.filter(({ sample }) => sample);
  const put = (id: MapId, isIn: boolean, name: string) => {
    if (commit((sets) => setMember(sets, { set: set.id, map: id, isIn }))) {
      announce(t(isIn ? 'sets.taken' : 'sets.leftAside', { name }));
    }
  };
  const mark = `set name ${set.id}`;
  const takeSamples = () =>
    commit((sets) => samples.reduce((now, { id }) => setMember(now, { set: set.id, map: id, isIn: true }), sets));
  return (
    <section className={styles.choice}>
      <details className={styles.maps} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {(states.size > 0 || set.name.trim() !== '') && t('sets.over')}{' '}
          {set.name.trim() !== '' && <b>{set.name.trim()}</b>}
          <b>{states.size === 0 ? t('sets.noMaps') : t('sets.maps', { count: states.size })}</b>
        </summary>
        <p className={styles.hint}>{offered.length === 0 ? t('sets.noMapsHere') : t('sets.chooseHint')}</p>
        <ul>
          {offered.map((map) => {
            const name = nameOfMap(map, t);
            return (
              <Line key={map.id} state={states.get(map.id)} map={map.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={states.has(map.id)}
                    onChange={(event) => put(map.id, event.currentTarget.checked, name)}
                  />
                  <span>{name}</span>
                  {map.sample && <small className={styles.quiet}>{t('sets.sample')}</small>}
                </label>
              </Line>
            );
          })}
        </ul>
        {samples.length > 0 && (
          // Not taken away with the last of them: what stands below would jump.
          <Button look="link" aria-disabled={samples.every(({ id }) => states.has(id))} onClick={takeSamples}>
            {t('sets.takeSamples')}
          </Button>
        )}
        <div className={styles.name}>
          <TypedField
            line={mark}
            label={t('sets.name')}
            placeholder={t('sets.namePlaceholder')}
            value={set.name}
            onText={(name) => commitTyping(mark, (sets) => setSetName(sets, { set: set.id, name }))}
            onEnd={endTyping}
          />
        </div>
      </details>
    </section>
  );
}

/** Which maps are not counted, and why; below the answer, as it says over what that is not. */
export function LeftOutMaps({ set, summaries, states }: Props) {
  const { t, language } = useText();
  const commit = useSets((state) => state.commit);
  const gone = [...states.keys()].filter((id) => !summaries.some((map) => map.id === id));
  const leftOut = [...summaries].sort(inChoosing).flatMap((map) => {
    const why = whyLeftOut(states.get(map.id), t, language);
    return why === '' ? [] : [{ map, why }];
  });
  if (leftOut.length + gone.length === 0) return null;
  const takeOut = (id: MapId) => {
    const done = commit((sets) => setMember(sets, { set: set.id, map: id, isIn: false }));
    if (done) announce(t('sets.leftAside', { name: t('sets.gone') }));
  };
  return (
    <div className={styles.leftOut}>
      <p className={styles.leftOutHead}>{t('sets.leftOut')}</p>
      <ul>
        {leftOut.map(({ map, why }) => (
          <LeftOut key={map.id} name={nameOfMap(map, t)} map={map.id} why={why} />
        ))}
        {gone.map((id) => (
          <li key={id}>
            <span>{t('sets.gone')}</span>
            <Button look="link" onClick={() => takeOut(id)}>
              {t('sets.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One map that can be chosen, with what it adds. */
function Line({ map, state, children }: { map: MapId; state: MemberState | undefined; children: ReactNode }) {
  const { t, language } = useText();
  const href = routeHash({ at: 'map', id: map, view: 'decision' });
  return (
    <li>
      {children}
      {state?.is === 'counted' && (
        <a className={styles.quiet} href={href}>
          {t('sets.counted', {
            fit: sayPercent(fitPercent(state.fit), language),
            blocked: state.blocked,
            all: state.all,
          })}
        </a>
      )}
      {state?.is === 'left-out' && <small className={styles.quiet}>{t('sets.asideHere')}</small>}
      {state?.is === 'opening' && <small className={styles.quiet}>{t('sets.opening')}</small>}
      {state?.is === 'gone' && <small className={styles.quiet}>{t('sets.unreadable')}</small>}
    </li>
  );
}

function LeftOut({ name, map, why }: { name: string; map: MapId; why: string }) {
  return (
    <li>
      <a className={styles.mapName} href={routeHash({ at: 'map', id: map, view: 'decision' })}>
        {name}
      </a>
      <span className={styles.quiet}>{why}</span>
    </li>
  );
}

/** Empty for what is counted. Our side is one for all maps: that it is not recorded is said once, and not of each map. */
function whyLeftOut(state: MemberState | undefined, t: Say, language: Language): string {
  if (state?.is === 'gone') return t('sets.unreadable');
  if (state?.is !== 'left-out') return '';
  const missing = state.missing.filter((what) => what !== 'our-side');
  return missing.map((what) => UNDECIDED_NAMES[what][language]).join(language === 'en' ? '; ' : '；');
}
