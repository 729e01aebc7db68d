/** The words of an entry in both languages, with the places that can be filled to choose from; what cannot be filled is told where it is written. */
import { useEffect, useId, useRef } from 'react';
import { mayBeUnknown, type WrongPlace, wrongPlaces } from '../../../analysis/flow/entryPlaces.ts';
import type { OurSideEdit } from '../../../edit/ourSide/ourSideEdit.ts';
import { LANGUAGES, type Language, type Words } from '../../../model/words.ts';
import type { Placeholder } from '../../../playbook/playbook.ts';
import { PLACE_NAMES } from '../../../telling/placeNames.ts';
import { useOurSide } from '../../context/contexts.ts';
import { PickField } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import { OurText } from '../OurText.tsx';
import styles from './playbook.module.css';

const NAMES = { en: 'playbook.wordsEn', 'zh-CN': 'playbook.wordsZh' } as const;
const PROBLEMS = {
  unknown: 'playbook.wrongUnknown',
  nobody: 'playbook.wrongNobody',
  'no-record': 'playbook.wrongRecord',
  stray: 'playbook.wrongStray',
} as const satisfies { readonly [Problem in WrongPlace['problem']]: string };

interface Props {
  readonly entry: string;
  readonly words: Words;
  /** What stands where there are none. */
  readonly instead: Words;
  readonly places: readonly Placeholder[];
  readonly toEdit: (language: Language, text: string) => OurSideEdit;
  /** The first field takes the focus. */
  readonly fresh?: boolean | undefined;
}

export function WordsFields(props: Props) {
  const { language } = useText();
  // Whoever reads in one language writes in it first.
  const inOrder = LANGUAGES.toSorted((one, other) => Number(other === language) - Number(one === language));
  return inOrder.map((one) => <WordsField key={one} of={one} {...props} fresh={props.fresh && one === language} />);
}

function WordsField({ of, entry, words, instead, places, toEdit, fresh }: Props & { of: Language }) {
  const { t, language } = useText();
  const commit = useOurSide((state) => state.commit);
  const box = useRef<HTMLDivElement>(null);
  const problem = useId();
  useEffect(() => {
    if (fresh) box.current?.querySelector('textarea')?.focus();
  }, [fresh]);
  const text = words[of] ?? '';
  const wrong = wrongPlaces(text, places);
  const told = [
    ...wrong.map(({ written, problem: what }) => t(PROBLEMS[what], { place: written, who: '{who}' })),
    t('playbook.wrongThen'),
  ].join(language === 'en' ? ' ' : '');
  const insert = (place: Placeholder) => {
    const field = box.current?.querySelector('textarea');
    const [from, to] = field ? [field.selectionStart, field.selectionEnd] : [text.length, text.length];
    const put = `{${place}}`;
    commit(toEdit(of, `${text.slice(0, from)}${put}${text.slice(to)}`));
    // The field shows the new text a moment later.
    setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(from + put.length, from + put.length);
    });
  };
  return (
    <div ref={box} className={styles.wordsField}>
      <OurText
        multiline
        lang={of}
        label={t(NAMES[of])}
        placeholder={instead[of]}
        mark={`playbook ${entry} ${of}`}
        value={text}
        aria-invalid={wrong.length > 0}
        aria-describedby={wrong.length > 0 ? problem : undefined}
        toEdit={(typed) => toEdit(of, typed)}
      />
      {wrong.length > 0 && (
        <p id={problem} className={styles.problem} role="alert">
          {told}
        </p>
      )}
      <PickField
        label={t('playbook.insert')}
        options={places.map((value) => ({
          value,
          label: mayBeUnknown(value)
            ? t('playbook.mayBeUnknown', { place: PLACE_NAMES[value][language] })
            : PLACE_NAMES[value][language],
        }))}
        onPick={insert}
      />
    </div>
  );
}
