/** Asks who stands for a function, or whether it does not exist there; must never fill a chair that was left open. */
import type { Answers, Whoever } from '../../../advice/ask.ts';
import type { Person } from '../../../model/records.ts';
import type { FunctionId } from '../../../model/words.ts';
import { FUNCTION_NAMES } from '../../../playbook/names.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';
import { WhoFields } from './SeatForms.tsx';

type Draft = { readonly is: 'open' | 'somebody' | 'absent'; readonly who: Whoever | null };

type Drafts = { readonly [id: string]: Draft };

/** Nobody who has a function is given another for a name that they share. */
const hasNone = (person: Person): boolean => person.function === 'unknown';

const OPEN: Draft = { is: 'open', who: null };

export function FunctionsForm({ ask, onAnswer }: AskFormProps<'functions'>) {
  const { t, language } = useText();
  const toAnswer = (given: Drafts) => {
    const answered = ask.functions.flatMap((fn): Answers['functions'][number][] => {
      const { is, who } = given[fn] ?? OPEN;
      if (is === 'absent') return [{ function: fn, who: { is: 'absent' } }];
      return is === 'somebody' && who ? [{ function: fn, who }] : [];
    });
    return answered.length > 0 ? answered : null;
  };
  const [drafts, put] = useAnswer('functions', {}, toAnswer, onAnswer);
  const tell = (id: FunctionId, draft: Draft) => put({ ...drafts, [id]: draft });
  return ask.functions.map((id) => {
    const draft = drafts[id] ?? OPEN;
    return (
      <div key={id} className={styles.block}>
        <Segmented
          label={FUNCTION_NAMES[id][language]}
          options={[
            { value: 'somebody', label: t('blockers.fixSomebody') },
            { value: 'absent', label: t('blockers.doesNotExist') },
            { value: 'open', label: t('blockers.notAnswered') },
          ]}
          value={draft.is}
          onChange={(is) => tell(id, { is, who: draft.who })}
        />
        {draft.is === 'somebody' && (
          <WhoFields of={id} may={hasNone} onAnswer={(who) => tell(id, { is: 'somebody', who })} />
        )}
      </div>
    );
  });
}
