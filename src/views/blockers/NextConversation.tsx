/** The one conversation that would clear most, worked out when it is asked for; must never give odds. */
import { useId, useMemo, useState } from 'react';
import { type Conversation, nextConversation } from '../../advice/nextConversation.ts';
import { finishSentence, joinAll } from '../../analysis/blockers/phrase.ts';
import type { Language } from '../../model/words.ts';
import { STANCE_NAMES, TOPIC_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import type { Say } from '../../text/text.ts';
import styles from '../context/advice.module.css';
import { useOpenMap } from '../context/contexts.ts';
import { FindingChanges } from '../context/FindingChanges.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';

export function NextConversation() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <section className={styles.next}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          {t('decision.next')}
        </button>
      </h3>
      <div id={body} role="status">
        {open && <Best />}
      </div>
    </section>
  );
}

function Best() {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const ours = useOpenMap((state) => state.ours);
  const today = useOpenMap((state) => state.today);
  const select = useOpenMap((state) => state.select);
  const best = useMemo(() => nextConversation(map, ours, today), [map, ours, today]);
  if (!best) return <p className={styles.quiet}>{t('decision.nextNobody')}</p>;
  const name = nameOfPerson(map.people[best.person], t);
  return (
    <>
      <p className={styles.who}>
        <b>{t('decision.nextWith', { name })}</b>
        <Button look="link" onClick={() => select({ kind: 'people', ids: [best.person] })}>
          {t('decision.show')}
        </Button>
      </p>
      <p>{sayOutcome(best, t, language)}</p>
      <p className={styles.quiet}>{t(best.easesBiggest ? 'decision.nextWhy' : 'decision.nextBesides')}</p>
      <FindingChanges difference={best.difference} />
    </>
  );
}

/** What the conversation would have to bring. */
export function sayOutcome({ outcome }: Pick<Conversation, 'outcome'>, t: Say, language: Language): string {
  if (outcome.kind === 'stance') {
    return t('decision.nextStance', { stance: STANCE_NAMES[outcome.stance][language] });
  }
  const names = outcome.topics.map((topic) => TOPIC_NAMES[topic][language]);
  const topics = finishSentence(joinAll(names, language), language);
  const about =
    topics === '' ? '' : t('decision.nextAbout', { topics: language === 'en' ? topics.toLowerCase() : topics });
  return t(outcome.kind === 'met' ? 'decision.nextMet' : 'decision.nextContacted', { about });
}
