/** What the path takes, to be ticked and noted; kept with the map. Must never tick anything by itself. */
import { useState } from 'react';
import { PATH_NAMES } from '../../analysis/decision/decisionWords.ts';
import { MEASURES, type PathMeasure } from '../../analysis/decision/measures.ts';
import type { Path } from '../../analysis/decision/path.ts';
import { setMeasure } from '../../edit/setMeasure.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useOpenMap } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import styles from './decision.module.css';

export function Checklist({ path }: { path: Path }) {
  const { t, language } = useText();
  const kept = useOpenMap((state) => state.map.measures);
  const measures = MEASURES[path];
  const done = measures.filter(({ id }) => kept[id]?.done).length;
  return (
    <section>
      <h2>
        {t('decision.measures', { path: PATH_NAMES[path][language] })}
        <small>{t('decision.settled', { done, all: measures.length })}</small>
      </h2>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} />
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({ measure: { id, words } }: { measure: PathMeasure }) {
  const { t, language } = useText();
  const done = useOpenMap((state) => state.map.measures[id]?.done ?? false);
  const note = useOpenMap((state) => state.map.measures[id]?.note ?? '');
  const commit = useOpenMap((state) => state.commit);
  const [writing, setWriting] = useState(false);
  const label = t('decision.noteOn', { measure: words[language] });
  return (
    <li>
      <div className={styles.measure}>
        <label>
          <input
            type="checkbox"
            checked={done}
            onChange={(event) => {
              const ticked = event.currentTarget.checked;
              commit((map) => setMeasure(map, { measure: id, patch: { done: ticked } }));
            }}
          />
          <span>{words[language]}</span>
        </label>
        {!writing && note === '' && (
          <Button look="link" aria-label={label} onClick={() => setWriting(true)}>
            {t('decision.addNote')}
          </Button>
        )}
      </div>
      {(writing || note !== '') && (
        <div className={styles.note}>
          <TextField
            hideLabel
            label={label}
            placeholder={t('decision.note')}
            mark={`measure ${id}`}
            value={note}
            toEdit={(text) => (map) => setMeasure(map, { measure: id, patch: { note: text } })}
            autoFocus={writing}
          />
        </div>
      )}
    </li>
  );
}
