/** What the account still lacks, by whom it can be asked of. */
import type { AccountAsk } from '../../analysis/accountAsk.ts';
import type { AccountLine } from '../../model/records.ts';

import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { sayAccountAsk } from '../../telling/sayAccountAsk.ts';
import { sayPeople } from '../../telling/sayPeople.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './account.module.css';

export function AccountAsks({ asks, onOpen }: { asks: readonly AccountAsk[]; onOpen: (line: AccountLine) => void }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const whom = ({ people, functions }: AccountAsk) =>
    people.length > 0
      ? sayPeople(map, people, t, language)
      : t('account.askNobody', {
          functions: functions.map((one) => FUNCTION_NAMES[one][language]).join(language === 'en' ? ', ' : '、'),
        });
  const groups = new Map<string, AccountAsk[]>();
  for (const ask of asks) groups.set(whom(ask), [...(groups.get(whom(ask)) ?? []), ask]);
  return (
    <section className={styles.asks}>
      <h3>{t('account.asks')}</h3>
      {asks.length === 0 && <p className={styles.note}>{t('account.nothingToAsk')}</p>}
      {[...groups].map(([who, some]) => (
        <div key={who}>
          <h4>{who}</h4>
          <ul>
            {some.map((ask) => (
              <li key={ask.line.id} className={styles.ask}>
                <Button look="link" onClick={() => onOpen(ask.line)}>
                  {sayAccountAsk(ask, map.fields.currency, language, t)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
