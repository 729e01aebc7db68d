/** How a map was laid beside the reference, to be corrected; must never change either map. */
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Corrections, PairSaid } from '../../reference/bothMaps.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './class.module.css';

interface Props {
  reference: BuyingMap;
  map: BuyingMap;
  compared: Compared;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
}

export function Alignment({ reference, map, compared, corrections, onCorrect }: Props) {
  const { t, language } = useText();
  const person = (of: BuyingMap) => (id: string) => of.people[id]?.title || nameOfPerson(of.people[id], t);
  const step = (of: BuyingMap) => (id: string) => nameOfStep(of.steps[id], language, t);
  const rows = [
    { of: 'steps', pairs: [...compared.steps.found, ...compared.steps.near], name: step },
    { of: 'people', pairs: compared.people.found, name: person },
  ] as const;
  return (
    <details className={styles.alignment}>
      <summary>{t('classroom.alignment')}</summary>
      <p>{t('classroom.alignmentHint')}</p>
      {rows.map(({ of, pairs, name }) => (
        <div key={of} className={styles.pairs}>
          {mapIndex(reference)[of].map(({ id }) => {
            const now = pairs.find((pair) => pair.reference.id === id)?.drawn.id;
            return (
              <SelectField
                key={id}
                label={name(reference)(id)}
                value={now ?? ''}
                options={[
                  { value: '', label: t('classroom.notThere') },
                  ...mapIndex(map)[of].map((drawn) => ({ value: drawn.id as string, label: name(map)(drawn.id) })),
                ]}
                onChange={(drawn) => onCorrect(corrected(corrections, { of, reference: id, drawn }, now))}
              />
            );
          })}
        </div>
      ))}
    </details>
  );
}

/** An empty id: what they were laid beside is not the same. */
function corrected({ together, apart }: Corrections, said: PairSaid, now: string | undefined): Corrections {
  const isOther = (pair: PairSaid) => pair.of !== said.of || pair.reference !== said.reference;
  const others = together.filter((pair) => isOther(pair) && (pair.of !== said.of || pair.drawn !== said.drawn));
  if (said.drawn !== '') return { together: [...others, said], apart: apart.filter(isOther) };
  return { together: others, apart: now ? [...apart, { ...said, drawn: now }] : apart };
}
