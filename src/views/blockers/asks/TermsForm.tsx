/** Asks whether we comply with a step's terms, or the reason they can pass on; must never count an unanswered one. */

import type { TermId } from '../../../model/ids.ts';
import { cleanLine, isBlank } from '../../../shared/cleanText.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { KnownField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';

interface Draft {
  readonly complies: boolean | null;
  readonly reason: string;
}

const EMPTY: Draft = { complies: null, reason: '' };

interface Given {
  readonly drafts: { readonly [term: string]: Draft };
  readonly text: string;
}

const NOTHING: Given = { drafts: {}, text: '' };

/** Complying is an answer; refusing is one with a reason. */
const isAnswer = (draft: Draft): boolean =>
  draft.complies === true || (draft.complies === false && !isBlank(draft.reason));

export function TermsForm({ ask, onAnswer }: AskFormProps<'terms'>) {
  const { t } = useText();
  const known = useOpenMap((state) => state.map.terms);
  const asksForOne = ask.terms.length === 0;
  const toAnswer = (given: Given) => {
    const own = given.drafts[''] ?? EMPTY;
    if (asksForOne) {
      const whole = !isBlank(given.text) && isAnswer(own);
      const added = { text: cleanLine(given.text), complies: own.complies === true, reason: cleanLine(own.reason) };
      return whole ? { answered: [], added } : null;
    }
    const answered = ask.terms.flatMap((term: TermId) => {
      const draft = given.drafts[term] ?? EMPTY;
      return isAnswer(draft) ? [{ term, complies: draft.complies === true, reason: cleanLine(draft.reason) }] : [];
    });
    return answered.length > 0 ? { answered, added: null } : null;
  };
  const [{ drafts, text }, tell] = useAnswer('terms', NOTHING, toAnswer, onAnswer);
  const fields = (key: string) => {
    const draft = drafts[key] ?? EMPTY;
    const set = (patch: Partial<Draft>) => tell({ drafts: { ...drafts, [key]: { ...draft, ...patch } }, text });
    return (
      <>
        <KnownField label={t('blockers.complies')} value={draft.complies} onChange={(complies) => set({ complies })} />
        {draft.complies === false && (
          <PlainField
            name={`reason ${key}`}
            label={t('blockers.reasonToPass')}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
          />
        )}
      </>
    );
  };
  if (asksForOne) {
    return (
      <>
        <PlainField
          name="term"
          label={t('blockers.term')}
          value={text}
          first
          onChange={(next) => tell({ drafts, text: next })}
        />
        {fields('')}
      </>
    );
  }
  return ask.terms.map((term) => (
    <div key={term} className={styles.block}>
      <p className={styles.about}>{known[term]?.text}</p>
      {fields(term)}
    </div>
  ));
}
