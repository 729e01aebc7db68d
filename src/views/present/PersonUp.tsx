/** What is known of one person, large enough for the back row; must never show anything of ours where only what is safe may be shown. */
import { X } from 'lucide-react';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { PersonId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { contactNamesOf, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { nameOfPerson, nameOfStep, underName } from '../../telling/nameOf.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './personUp.module.css';

export function PersonUp({ id, onClose }: { id: PersonId; onClose: () => void }) {
  const { t, language } = useText();
  const safe = useSafe();
  const map = useOpenMap((state) => state.map);
  const { facts, blockers } = useOpenMap((state) => state.analysis);
  const person = map.people[id];
  if (!person) return null;
  const { seatsOfPerson, concernsOfPerson } = mapIndex(map);
  const name = nameOfPerson(person, t);
  const about = [underName(person, t), person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language]];
  const seats = seatsOfPerson(id).map(
    ({ id: seat, role, step }) =>
      [seat, `${ROLE_NAMES[role][language]} · ${nameOfStep(map.steps[step], language, t)}`] as const,
  );
  const concerns = safe ? [] : concernsOfPerson(id);
  const theirs = safe ? [] : blockers.filter(({ people }) => people.includes(id));
  const stands = safe
    ? []
    : [
        STANCE_NAMES[person.stance][language],
        contactNamesOf(person.sort)[facts.level(id)][language],
        person.limit.kind === 'unknown' ? '' : sayLimit(person.limit, map.fields.currency, t, language),
      ].filter(Boolean);
  return (
    <aside className={styles.up} aria-label={t('story.person', { name })} data-person-up={id}>
      <button type="button" className={styles.close} aria-label={t('common.close')} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
      <h2>{name}</h2>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {stands.length > 0 && <p className={styles.stands}>{stands.join(' · ')}</p>}
      {seats.length > 0 && (
        <ul>
          {seats.map(([seat, words]) => (
            <li key={seat}>{words}</li>
          ))}
        </ul>
      )}
      {concerns.length > 0 && (
        <dl>
          {concerns.map(({ id: concern, text, message }) => (
            <div key={concern}>
              <dt>
                <small>{t('story.wants')}</small>
                {text}
              </dt>
              <dd>
                <small>{t('story.weSay')}</small>
                {message || <em>{t('story.noAnswer')}</em>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {theirs.length > 0 && (
        <ul className={styles.blockers}>
          {theirs.map((blocker) => (
            <li key={blocker.key} data-severity={blocker.severity}>
              {sayBlocker(blocker, facts, language).title}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
