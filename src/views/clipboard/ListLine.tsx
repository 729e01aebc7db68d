/** One line of a pasted list: what it was understood as, where it goes, who it is; must never hide a word of it. */

import { sameWho, type Where, type Who } from '../../entry/list/choices.ts';
import type { PlannedLine } from '../../entry/list/planList.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { UNCOUNTED } from '../context/Understood.tsx';
import controls from '../kit/controls.module.css';
import { RoleSign } from '../kit/RoleSign.tsx';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';
import { type Place, placeValue } from './places.ts';

export function ListLine({
  line: { row, supposes, isLeftOut, where, offered, who, role, nothingNew },
  currency,
  places,
  onTaken,
  onSupposes,
  onWhere,
  onWho,
}: {
  line: PlannedLine;
  currency: string;
  places: readonly Place[];
  onTaken: (taken: boolean) => void;
  /** Whether what the line is only supposed to mean counts. */
  onSupposes: (on: boolean) => void;
  onWhere: (where: Where) => void;
  onWho: (who: Who) => void;
}) {
  const { t, language } = useText();
  const stepOnly = row.cells.every(({ as }) => as === 'step');
  const name = row.name || t(stepOnly ? 'clipboard.stepOnly' : 'clipboard.noName');
  const { proposed } = row;
  const limit = row.limit && t('outline.maySign', { limit: sayLimit(row.limit, currency, t, language) });
  const part = role && ROLE_NAMES[role][language];
  const job = row.function && FUNCTION_NAMES[row.function][language];
  const about = [
    row.title,
    !proposed.has('role') && part,
    !proposed.has('function') && job,
    row.stance && STANCE_NAMES[row.stance][language],
    row.contact && CONTACT_NAMES[row.contact][language],
    row.left && LEFT_NAME[language],
    !proposed.has('limit') && limit,
    row.email,
    row.phone,
    row.notes,
    row.uncounted && t(UNCOUNTED[row.uncounted], { currency }),
  ].filter(Boolean);
  const supposed = [
    proposed.has('name') && t('outline.asName', { name: row.name }),
    proposed.has('role') && ROLE_NAMES[row.role ?? 'opinion-holder'][language],
    proposed.has('limit') && limit,
    proposed.has('function') && job,
  ].filter(Boolean);
  const sayWho = (one: NonNullable<Who>): string => {
    if (sameWho(one, who) && nothingNew) return t('clipboard.nothingNew');
    if ('line' in one) return t('clipboard.isLine', { line: Math.trunc(one.line) });
    // Where several have the name, the title tells which of them it is.
    return [t('clipboard.isThere'), offered.length > 1 ? one.person.title : ''].filter(Boolean).join(' · ');
  };
  return (
    <tr data-left-out={isLeftOut}>
      <td>
        <input
          type="checkbox"
          aria-label={t('clipboard.takeLine', { name })}
          checked={!isLeftOut}
          onChange={(event) => onTaken(event.currentTarget.checked)}
        />
      </td>
      <td className={styles.number}>{Math.trunc(row.line)}</td>
      <td>
        <span className={styles.who}>
          {role && <RoleSign part={role} size={18} />}
          <b className={row.name ? '' : styles.unnamed}>{name}</b>
        </span>
        {about.length > 0 && <small>{about.join(' · ')}</small>}
        {supposes && (
          <button
            type="button"
            className={styles.supposed}
            aria-pressed={supposed.length > 0}
            onClick={() => onSupposes(supposed.length === 0)}
          >
            {supposed.length > 0 ? t('clipboard.supposed', { what: supposed.join(' · ') }) : t('clipboard.supposedNot')}
          </button>
        )}
      </td>
      <td>
        <select
          className={controls.input}
          aria-label={t('clipboard.whereOf', { name })}
          disabled={isLeftOut}
          value={placeValue(where)}
          onChange={(event) => {
            const chosen = places.find(({ value }) => value === event.currentTarget.value);
            if (chosen) onWhere(chosen.where);
          }}
        >
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>
        {offered.length > 0 ? (
          <select
            className={controls.input}
            aria-label={t('clipboard.whoOf', { name })}
            value={offered.findIndex((one) => sameWho(one, who))}
            onChange={(event) => onWho(offered[Number(event.currentTarget.value)] ?? null)}
          >
            {offered.map((one, place) => (
              <option key={'person' in one ? one.person.id : one.line} value={place}>
                {sayWho(one)}
              </option>
            ))}
            <option value={-1}>{t('clipboard.isElse')}</option>
          </select>
        ) : (
          <span className={styles.isNew}>{stepOnly || isLeftOut ? '' : t('clipboard.isNew')}</span>
        )}
      </td>
    </tr>
  );
}
