/** The fields for what is said of a sample as a whole; must never let pass a word that holds a name. */
import { SAMPLE_WORDS, type SampleWords } from '../../samples/asSample.ts';
import type { TextKey } from '../../text/text.ts';
import { TypedField } from '../kit/TypedField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './sampleWords.module.css';

type Field = keyof SampleWords;

const LABELS: { readonly [Of in Field]: TextKey } = {
  name: 'samples.name',
  category: 'samples.category',
  industry: 'samples.industry',
  companySize: 'samples.companySize',
  volume: 'samples.volume',
  traps: 'samples.traps',
  basis: 'samples.basis',
};
const LONG: readonly Field[] = ['volume', 'traps', 'basis'];
const SHORT = SAMPLE_WORDS.filter((field) => !LONG.includes(field));

interface Props {
  readonly of: 'short' | 'long';
  readonly words: SampleWords;
  /** Those that hold a name. */
  readonly named: readonly Field[];
  /** Names each among what is typed at the place. */
  readonly lineOf: (field: Field) => string;
  readonly onWord: (field: Field, text: string) => void;
}

export function SampleWordFields({ of, words, named, lineOf, onWord }: Props) {
  const { t } = useText();
  const isLong = of === 'long';
  return (
    <div className={styles.fields}>
      {(isLong ? LONG : SHORT).map((field) => (
        <div key={field} className={isLong ? styles.long : ''}>
          <TypedField
            label={t(LABELS[field])}
            value={words[field]}
            multiline={isLong}
            line={`typing ${lineOf(field)}`}
            onText={(text) => onWord(field, text)}
            onEnd={() => undefined}
            aria-invalid={named.includes(field)}
          />
          {named.includes(field) && <p role="alert">{t('samples.holdsName')}</p>}
        </div>
      ))}
    </div>
  );
}
