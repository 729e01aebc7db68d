/** One entry of the list: whom or what it concerns, and line by line what came, went or changed; must never rely on a sign alone. */
import { Fragment } from 'react';
import { MARK_SIGNS } from '../../telling/compared/sayComparison.ts';
import type { LineSign, ToldEntry, ToldLine, ToldMark, ToldPlace } from '../../telling/compared/toldEntry.ts';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import styles from './compare.module.css';

interface Props {
  readonly entry: ToldEntry;
  readonly onOpen: ((place: ToldPlace) => void) | undefined;
}

export function CompareEntry({ entry, onOpen }: Props) {
  const { name, note, mark, lines, place } = entry;
  return (
    <li className={styles.entry} data-mark={mark}>
      <MarkSign mark={mark} />
      <div className={styles.what}>
        <p className={styles.name}>
          {place && onOpen ? (
            <button type="button" onClick={() => onOpen(place)}>
              {name}
            </button>
          ) : (
            <b>{name}</b>
          )}
          {note !== '' && <small>{note}</small>}
        </p>
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <Line key={`${line.mark} ${line.label} ${line.turned?.is}`} line={line} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Line({ line: { mark, label, turned, sign } }: { line: ToldLine }) {
  const { t } = useText();
  return (
    <li data-mark={mark}>
      {mark !== 'changed' && <MarkSign mark={mark} />}
      <span>
        {turned ? t('changes.joined', { what: label, words: '' }) : label}
        {turned && (
          <>
            <s>
              {sign && <Sign sign={sign} value="was" />}
              {turned.was}
            </s>{' '}
            <i className={styles.arrow} aria-hidden="true">
              →
            </i>{' '}
            <b>
              {sign && <Sign sign={sign} value="is" />}
              {turned.is}
            </b>
          </>
        )}
      </span>
    </li>
  );
}

/** The sheet's own sign of a value. */
function Sign({ sign, value }: { sign: LineSign; value: 'was' | 'is' }) {
  return sign.of === 'stance' ? <StanceSign stance={sign[value]} size={16} /> : <ContactSign level={sign[value]} />;
}

function MarkSign({ mark }: { mark: ToldMark }) {
  const { t } = useText();
  const words = mark === 'came' ? t('compare.markCame') : mark === 'went' ? t('compare.markWent') : '';
  return (
    <Fragment>
      <i className={styles.mark} aria-hidden="true">
        {mark === 'changed' ? '' : MARK_SIGNS[mark]}
      </i>
      {words !== '' && <span className="visually-hidden">{words}: </span>}
    </Fragment>
  );
}
