/** One kind of what we have: systems, capabilities or teams, as rows to answer; must never hide a row that was answered. */
import { setAsset } from '../../edit/ourSide/setAsset.ts';
import type { RequirementKind } from '../../model/ourSide.ts';
import { nameOfRequirement } from '../../telling/nameOfRequirement.ts';
import { useOurSide } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { type Asked, type AssetRow, assetRows } from './assetRows.ts';
import { HaveChoice } from './HaveChoice.tsx';
import styles from './ourside.module.css';

const TITLES = { system: 'ourside.systems', capability: 'ourside.capabilities', team: 'ourside.teams' } as const;

function Row({ row }: { row: AssetRow }) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const name = nameOfRequirement(row.key, language);
  const notes = [
    row.example && t('ourside.exampleMark'),
    row.steps > 0 && t('ourside.askedSteps', { count: row.steps }),
    row.through.length > 0 && t('ourside.through', { names: row.through.join(language === 'en' ? ', ' : '、') }),
    row.have === null && row.through.length === 0 && t('ourside.notRecorded'),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>
        {name}
        <small>{notes.join(' · ')}</small>
      </span>
      <HaveChoice
        label={name}
        have={row.have}
        onChoose={(have) => {
          commit((ours) => setAsset(ours, { asset: row.key, have }));
        }}
      />
    </li>
  );
}

export function AssetGroup({ kind, asked }: { kind: RequirementKind; asked: Asked }) {
  const { t } = useText();
  const ours = useOurSide((state) => state.ours);
  const commit = useOurSide((state) => state.commit);
  const rows = assetRows(ours, kind, asked);
  const called = rows.filter((row) => row.steps > 0);
  const others = rows.filter((row) => row.steps === 0);
  // With a map open, the quick answer is for what that map asks for; the rest can wait.
  const open = (called.length > 0 ? called : others).filter((row) => row.have === null && row.through.length === 0);
  const answered = rows.filter((row) => row.have !== null || row.through.length > 0).length;
  const group = t(TITLES[kind]);
  const list = (of: readonly AssetRow[]) => (
    <ul>
      {of.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </ul>
  );
  return (
    <section className={styles.group}>
      <header className={styles.groupHead}>
        <h2>{group}</h2>
        <small>{t('ourside.answered', { done: answered, all: rows.length })}</small>
        <Button
          look="link"
          aria-label={t('ourside.restHaveOf', { group })}
          // Not disabled outright: whoever pressed it by key goes on from here.
          aria-disabled={open.length === 0}
          onClick={() =>
            commit((now) => open.reduce((sofar, { key }) => setAsset(sofar, { asset: key, have: 'have' }), now))
          }
        >
          {t('ourside.restHave')}
        </Button>
      </header>
      {called.length > 0 && (
        <>
          <h3>{t('ourside.askedFirst')}</h3>
          {list(called)}
          {others.length > 0 && <h3>{t('ourside.notAsked')}</h3>}
        </>
      )}
      {list(others)}
    </section>
  );
}
