/** All signs of the sheet with their words, for whoever reads it on screen or paper; must never explain what is hidden while it is hidden. */
import { Ban } from 'lucide-react';
import type { ReactNode } from 'react';
import { arrowHead, middleOf } from '../../layout/pathSigns.ts';
import { CONTACT_LEVELS, ROLES, STANCES, WEIGHTS } from '../../model/words.ts';
import { CONTACT_NAMES, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign, HaveSign, KpSign, Stamp, WeightSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import wires from '../kit/wires.module.css';
import { useSafe } from './contexts.ts';
import styles from './legend.module.css';

const HAVES = ['have', 'partly', 'missing'] as const;

type Sign = readonly [words: string, sign: ReactNode];

/** How each line is drawn, see Wires. */
const LINKS = [
  ['next', wires.link],
  ['back', wires.link, wires.back],
  ['notTaken', wires.link, wires.quiet],
] as const;
const RELATIONS = [
  ['weak', wires.line, wires.weak],
  ['normal', wires.line, wires.normal],
  ['strong', wires.line, wires.strong],
  ['conflict', wires.line, wires.conflict],
  ['reportsTo', wires.line, wires['reports-to']],
  ['guards', wires.line, wires.guards],
] as const;

const WAY = [
  { x: 2, y: 8 },
  { x: 46, y: 8 },
] as const;

function LineSign({ looks, crossed }: { looks: readonly (string | undefined)[]; crossed: boolean }) {
  const { x, y } = middleOf(WAY) ?? WAY[0];
  return (
    <svg width="48" height="16" viewBox="0 0 48 16" aria-hidden="true" className={looks.filter(Boolean).join(' ')}>
      <path d={`M${WAY[0].x} ${WAY[0].y}H${WAY[1].x}`} className={wires.stroke} />
      {crossed ? (
        <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} className={wires.cross} />
      ) : (
        <path d={arrowHead(WAY, 7)} className={wires.tip} />
      )}
    </svg>
  );
}

export function Legend() {
  const { t, language } = useText();
  const safe = useSafe();
  const roles: readonly Sign[] = [...ROLES, ...(safe ? [] : (['opinion-holder'] as const))].map((part) => [
    ROLE_NAMES[part][language],
    <RoleSign key={part} part={part} size={22} />,
  ]);
  const lines: readonly Sign[] = [...LINKS, ...(safe ? [] : RELATIONS)].map(([name, ...looks]) => [
    t(`legend.${name}`),
    <LineSign key={name} looks={looks} crossed={name === 'conflict'} />,
  ]);
  const ours: readonly (readonly [string, readonly Sign[]])[] = [
    [
      t('legend.stances'),
      STANCES.map((stance) => [STANCE_NAMES[stance][language], <StanceSign key={stance} stance={stance} />]),
    ],
    [
      t('legend.contact'),
      CONTACT_LEVELS.map((level) => [CONTACT_NAMES[level][language], <ContactSign key={level} level={level} />]),
    ],
    [
      t('legend.weight'),
      WEIGHTS.map((weight) => [WEIGHT_NAMES[weight][language], <WeightSign key={weight} weight={weight} />]),
    ],
    [
      t('legend.marks'),
      [
        [t('legend.stop'), <Stamp key="stop" count={2} worst="stop" />],
        [t('legend.slow'), <Stamp key="slow" count={2} worst="slow" />],
        [t('legend.note'), <Stamp key="note" count={2} worst="note" />],
        [t('legend.kp'), <KpSign key="kp" size={18} />],
        [t('legend.quiet'), <Ban key="quiet" size={16} className={styles.quiet} aria-hidden="true" />],
      ],
    ],
    [
      t('legend.asked'),
      ([...HAVES, null] as const).map((have) => [
        t(`legend.${have ?? 'unrecorded'}`),
        <HaveSign key={have} have={have} />,
      ]),
    ],
  ];
  const groups = [[t('legend.roles'), roles] as const, ...(safe ? [] : ours), [t('legend.lines'), lines] as const];
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      {groups.map(([what, signs]) => (
        <div key={what} className={styles.group}>
          <p className={styles.what}>{what}</p>
          <dl>
            {signs.map(([words, sign]) => (
              <div key={words} className={styles.sign}>
                <dt>{sign}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
