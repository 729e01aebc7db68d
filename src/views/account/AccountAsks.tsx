/** What the account still lacks, by whom it can be asked of: the questions of this map that are about a figure. */
import type { Question } from '../../analysis/questions/question.ts';
import { readQuestions } from '../../analysis/questions/readQuestions.ts';
import { sayQuestion } from '../../analysis/questions/sayQuestion.ts';
import type { AccountLine } from '../../model/records.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { sayPeople } from '../../telling/sayPeople.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './account.module.css';

export function AccountAsks({ onOpen }: { onOpen: (line: AccountLine) => void }) {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const { map } = analysis.facts;
  const asks = readQuestions(analysis).open.filter(({ kind }) => kind === 'figure');
  const whom = ({ askOf, known }: Question) =>
    askOf.length > 0
      ? sayPeople(map, askOf, t, language)
      : t('account.askNobody', {
          functions: known.map((one) => FUNCTION_NAMES[one][language]).join(language === 'en' ? ', ' : '、'),
        });
  const groups = new Map<string, Question[]>();
  for (const ask of asks) groups.set(whom(ask), [...(groups.get(whom(ask)) ?? []), ask]);
  const lineOf = ({ wanted }: Question): AccountLine | undefined =>
    wanted.by === 'facts' || wanted.by === 'still' ? map.accountLines[wanted.facts[0]?.record ?? ''] : undefined;
  return (
    <section className={styles.asks}>
      <h3>{t('account.asks')}</h3>
      {asks.length === 0 && <p className={styles.note}>{t('account.nothingToAsk')}</p>}
      {[...groups].map(([who, some]) => (
        <div key={who}>
          <h4>{who}</h4>
          <ul>
            {some.map((ask) => {
              const line = lineOf(ask);
              return (
                <li key={ask.key} className={styles.ask}>
                  <Button look="link" onClick={() => line && onOpen(line)}>
                    {sayQuestion(ask, analysis.facts, language, null).ask}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <p className={styles.note}>
        <BarLink href={routeHash({ at: 'map', id: map.id, view: 'questions' })}>{t('questions.allQuestions')}</BarLink>
      </p>
    </section>
  );
}
