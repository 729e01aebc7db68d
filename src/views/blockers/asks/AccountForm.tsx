/** Asks for a first line on each side of the account that has none; must never size one by itself without showing it. */

import type { Answers } from '../../../advice/ask.ts';
import { COST_KINDS, SIZES, VALUE_KINDS } from '../../../model/words.ts';
import { ACCOUNT_NAMES, SIZE_NAMES } from '../../../playbook/names.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { SelectField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';
import { optionsOf } from './Fields.tsx';

type Draft = Answers['account'][number];

const START: { readonly [Side in 'value' | 'cost']: Draft } = {
  value: { kind: 'saving', text: '', size: 'medium', amount: null, per: 'year' },
  cost: { kind: 'money', text: '', size: 'medium', amount: null, per: 'once' },
};

export function AccountForm({ ask, onAnswer }: AskFormProps<'account'>) {
  const { t, language } = useText();
  const toAnswer = (given: typeof START) => {
    const lines = ask.sides.map((one) => ({ ...given[one], text: cleanLine(given[one].text) }));
    return lines.every((line) => line.text !== '') ? lines : null;
  };
  const [drafts, put] = useAnswer('account', START, toAnswer, onAnswer);
  const tell = (side: 'value' | 'cost', patch: Partial<Draft>) =>
    put({ ...drafts, [side]: { ...drafts[side], ...patch } });
  return ask.sides.map((side, place) => {
    const kinds = side === 'value' ? VALUE_KINDS : COST_KINDS;
    const draft = drafts[side];
    return (
      <fieldset key={side} className={styles.block}>
        <legend>{t(side === 'value' ? 'blockers.gain' : 'blockers.cost')}</legend>
        <SelectField
          label={t('blockers.kind')}
          value={draft.kind}
          options={optionsOf<Draft['kind']>(kinds, ACCOUNT_NAMES, language)}
          onChange={(kind) => tell(side, { kind })}
        />
        <PlainField
          name={side}
          label={t('blockers.words')}
          value={draft.text}
          first={place === 0}
          onChange={(text) => tell(side, { text })}
        />
        <Segmented
          label={t('blockers.size')}
          options={optionsOf(SIZES, SIZE_NAMES, language)}
          value={draft.size}
          onChange={(size) => tell(side, { size })}
        />
      </fieldset>
    );
  });
}
