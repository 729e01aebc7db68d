/** What became of a workspace that was opened, in words; must never leave out what did not come in, nor choose between two sides of ours. */
import { useState } from 'react';
import type { OurSide } from '../../model/ourSide.ts';
import type { Counted, NotTakenIn, WorkspaceTaken } from '../../model/workspace.ts';
import { sayRefusal } from '../../telling/sayRefusal.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import type { Say } from '../../text/text.ts';
import { useLibrary } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './files.module.css';

const KINDS = ['maps', 'samples', 'sets', 'moments'] as const;
const WAYS = ['new', 'there', 'beside'] as const;

const sum = (counted: Counted): number => WAYS.reduce((sofar, way) => sofar + counted[way], 0);

export function WorkspaceTakenLines({
  name,
  taken,
  onClose,
}: {
  name: string;
  taken: WorkspaceTaken;
  onClose: () => void;
}) {
  const { t } = useText();
  const kinds = KINDS.filter((kind) => sum(taken[kind]) > 0);
  return (
    <section className={styles.workspace}>
      <p>{t('workspace.whatCame', { name })}</p>
      {kinds.length > 0 && (
        <table className={styles.counts}>
          <thead>
            <tr>
              <td />
              {WAYS.map((way) => (
                <th key={way} scope="col">
                  {t(`workspace.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`workspace.${kind}`)}</th>
                {WAYS.map((way) => (
                  <td key={way}>{taken[kind][way] || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {kinds.length === 0 && taken.ourSide === 'none' && <p>{t('workspace.nothing')}</p>}
      {taken.besides.length > 0 && (
        <>
          <p>{t('workspace.besideHint')}</p>
          <ul>
            {taken.besides.map(({ id, name: called }) => (
              <li key={id}>
                <a href={routeHash({ at: 'map', id, view: 'sheet' })} onClick={onClose}>
                  {called}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {taken.ourSide !== 'none' && taken.ourSide !== 'other' && <p>{t(`workspace.ourSide_${taken.ourSide}`)}</p>}
      {taken.otherSide && <OtherSide theirs={taken.otherSide} />}
      {taken.settings !== 'none' && <p>{t(`workspace.settings_${taken.settings}`)}</p>}
      {taken.refusals > 0 && <Refusals refused={taken.refused} all={taken.refusals} />}
      {taken.stopped !== null && (
        <p>
          {taken.stopped === 'by-hand'
            ? t('workspace.stoppedByHand')
            : t('workspace.stoppedBy', { reason: sayStorageReason(taken.stopped, t) })}
        </p>
      )}
    </section>
  );
}

/** Both have one: whoever takes the other can have their own back. */
function OtherSide({ theirs }: { theirs: OurSide }) {
  const { t } = useText();
  const library = useLibrary();
  const [mine, setMine] = useState<OurSide | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const put = async (ours: OurSide, then: (before: OurSide) => void) => {
    const done = await library.replaceOurSide(ours);
    setFailed(done.ok ? null : sayRefusal(done.reason, t));
    if (done.ok) then(done.value);
  };
  return (
    <div>
      <p>{t(mine ? 'workspace.otherTaken' : 'workspace.otherSide')}</p>
      {mine ? (
        <Button onClick={() => void put(mine, () => setMine(null))}>{t('workspace.otherBack')}</Button>
      ) : (
        <Button onClick={() => void put(theirs, setMine)}>{t('workspace.otherTake')}</Button>
      )}
      {failed && <p role="alert">{failed}</p>}
    </div>
  );
}

/** One line for all moments of a map that do not come in for the same reason. */
function Refusals({ refused, all }: { refused: readonly NotTakenIn[]; all: number }) {
  const { t } = useText();
  const lines = new Map<string, NotTakenIn>();
  for (const one of refused) if (!lines.has(sayOne(one, t))) lines.set(sayOne(one, t), one);
  return (
    <>
      <p>{t('workspace.notTaken', { count: all })}</p>
      <ul>
        {[...lines].map(([words, { reason, line }]) => {
          const where = typeof reason === 'string' ? null : reason.where;
          return (
            <li key={words}>
              {words} {where && t('home.refusedWhere', { where: `${line}: ${where}` })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const sayOne = ({ called, reason }: NotTakenIn, t: Say): string => {
  const why = typeof reason === 'string' ? sayStorageReason(reason, t) : sayRefusal(reason, t);
  return called === null ? why : t('files.isRefused', { name: called || t('common.unnamedMap'), why });
};
