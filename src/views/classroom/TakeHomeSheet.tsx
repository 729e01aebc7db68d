/** One handed-in map beside the reference: the sheet to take home, and for the trainer how the two were laid together. */
import { useMemo } from 'react';
import type { BuyingMap } from '../../model/map.ts';
import type { Extra } from '../../reference/acceptExtra.ts';
import type { Corrections } from '../../reference/bothMaps.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import type { Day } from '../../shared/day.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { Alignment } from './Alignment.tsx';
import styles from './class.module.css';
import { tellMap } from './tellMap.ts';

interface Props {
  title: string;
  reference: BuyingMap;
  map: BuyingMap;
  compared: Compared;
  corrections: Corrections;
  today: Day;
  onCorrect: (corrections: Corrections) => void;
  /** What only this map has joins the reference. */
  onAccept: (extra: Extra) => void;
}

export function TakeHomeSheet({ title, reference, map, compared, corrections, today, onCorrect, onAccept }: Props) {
  const { t, language } = useText();
  const told = useMemo(
    () => tellMap(reference, map, compared, today, { t, language }),
    [reference, map, compared, today, t, language],
  );
  return (
    <article className={styles.sheet}>
      <h2>{title}</h2>
      <p>{told.seen}</p>
      {told.findings !== null && <p>{told.findings}</p>}
      <div className={styles.lists}>
        {(['missing', 'near'] as const).map(
          (part) =>
            told[part].length > 0 && (
              <section key={part}>
                <h3>{t(`classroom.${part}`)}</h3>
                <ul>
                  {keyed(told[part]).map(({ key, line }) => (
                    <li key={key}>{line}</li>
                  ))}
                </ul>
              </section>
            ),
        )}
        {told.extra.length > 0 && (
          <section>
            <h3>{t('classroom.extra')}</h3>
            <ul>
              {told.extra.map(({ of, id, line }) => (
                <li key={`${of} ${id}`}>
                  {line}{' '}
                  <Button look="link" onClick={() => onAccept({ of, id })}>
                    {t('classroom.accept')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <h3>{t('classroom.questions')}</h3>
      <ol>
        {told.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Alignment reference={reference} map={map} compared={compared} corrections={corrections} onCorrect={onCorrect} />
    </article>
  );
}

/** Two of one title in one role read alike, and are two. */
const keyed = (lines: readonly string[]): readonly { readonly key: string; readonly line: string }[] =>
  lines.map((line, at) => ({ key: `${lines.slice(0, at).filter((other) => other === line).length} ${line}`, line }));
