/** What the path takes, to be ticked and noted; kept with the map or the set. Must never tick anything by itself. */
import { useState } from 'react';
import { PATH_NAMES } from '../../analysis/decision/decisionWords.ts';
import { MEASURES, type PathMeasure } from '../../analysis/decision/measures.ts';
import type { Path } from '../../analysis/decision/path.ts';
import { Button } from '../kit/Button.tsx';
import { TypedField } from '../kit/TypedField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';

/** The checklist where it is kept. */
export interface KeptChecklist {
  /** Names a measure among what is typed. */
  readonly mark: (measure: string) => string;
  readonly of: (measure: string) => { readonly done: boolean; readonly note: string };
  readonly tick: (measure: string, done: boolean) => void;
  readonly write: (measure: string, note: string) => void;
  readonly endWriting: () => void;
}

export function Checklist({ path, kept }: { path: Path; kept: KeptChecklist }) {
  const { t, language } = useText();
  const measures = MEASURES[path];
  const done = measures.filter(({ id }) => kept.of(id).done).length;
  return (
    <section>
      <h2>
        {t('decision.measures', { path: PATH_NAMES[path][language] })}
        <small>{t('decision.settled', { done, all: measures.length })}</small>
      </h2>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} kept={kept} />
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({ measure: { id, words }, kept }: { measure: PathMeasure; kept: KeptChecklist }) {
  const { t, language } = useText();
  const { done, note } = kept.of(id);
  const [writing, setWriting] = useState(false);
  const label = t('decision.noteOn', { measure: words[language] });
  return (
    <li>
      <div className={styles.measure}>
        <label>
          <input type="checkbox" checked={done} onChange={(event) => kept.tick(id, event.currentTarget.checked)} />
          <span>{words[language]}</span>
        </label>
        {!writing && note === '' && (
          <Button
            look="link"
            aria-label={t('decision.addNoteOn', { measure: words[language] })}
            onClick={() => setWriting(true)}
          >
            {t('decision.addNote')}
          </Button>
        )}
      </div>
      {(writing || note !== '') && (
        <div className={styles.note}>
          <TypedField
            line={kept.mark(id)}
            hideLabel
            label={label}
            placeholder={t('decision.note')}
            value={note}
            onText={(text) => kept.write(id, text)}
            onEnd={kept.endWriting}
            autoFocus={writing}
          />
        </div>
      )}
    </li>
  );
}
