/** The inspector: edits what is selected, beside the sheet. */

import { X } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { FUNCTION_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { RELATION_WORDS } from '../../telling/relationWords.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { LastDeed } from '../context/LastDeed.tsx';
import { usePanels } from '../context/panels.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './inspector.module.css';
import { LinkInspector, RelationInspector } from './LineInspectors.tsx';
import { MapInspector } from './MapInspector.tsx';
import { PersonInspector } from './PersonInspector.tsx';
import { StepInspector } from './StepInspector.tsx';
import { SeveralInspector } from './several/SeveralInspector.tsx';

interface Shown {
  /** What it is about; whoever comes to another begins at its beginning. */
  readonly subject: string;
  /** The person or step whose findings stand above the fields. */
  readonly of?: string;
  readonly title: string;
  readonly about: string;
  readonly body: ReactNode;
}

function useShown(): Shown | null {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const selection = useOpenMap((state) => state.selection);
  const safe = useSafe();
  if (selection.kind === 'nothing') return null;
  if (selection.kind === 'map')
    return { subject: 'map', title: t('inspector.aboutMap'), about: map.fields.name, body: <MapInspector /> };
  if (selection.kind === 'people') {
    const [id] = selection.ids;
    const person = id === undefined ? undefined : map.people[id];
    if (id === undefined || !person) return null;
    if (selection.ids.length > 1) {
      return {
        subject: 'several',
        title: t('inspector.severalPeople', { count: selection.ids.length }),
        about: '',
        body: safe ? null : <SeveralInspector ids={selection.ids} />,
      };
    }
    const about = [person.title, FUNCTION_NAMES[person.function][language]].filter(Boolean).join(' · ');
    return {
      subject: id,
      of: id,
      title: nameOfPerson(person, t),
      about,
      body: <PersonInspector key={id} id={id} folded />,
    };
  }
  if (selection.kind === 'seat') {
    const seat = map.seats[selection.id];
    const person = seat && map.people[seat.person];
    if (!person) return null;
    const about = [person.title, FUNCTION_NAMES[person.function][language]].filter(Boolean).join(' · ');
    const body = <PersonInspector key={person.id} id={person.id} folded />;
    return { subject: person.id, of: person.id, title: nameOfPerson(person, t), about, body };
  }
  if (selection.kind === 'step') {
    const step = map.steps[selection.id];
    return (
      (step && {
        subject: step.id,
        of: step.id,
        title: nameOfStep(step, language, t),
        about: STEP_KIND_NAMES[step.kind][language],
        body: <StepInspector key={step.id} id={step.id} />,
      }) ??
      null
    );
  }
  if (selection.kind === 'link') {
    const link = map.links[selection.id];
    if (!link) return null;
    const [from, to] = [nameOfStep(map.steps[link.from], language, t), nameOfStep(map.steps[link.to], language, t)];
    return {
      subject: link.id,
      title: t('inspector.linkTitle', { from, to }),
      about: '',
      body: <LinkInspector key={link.id} id={link.id} />,
    };
  }
  const relation = map.relations[selection.id];
  if (!relation) return null;
  return {
    subject: relation.id,
    title: nameOfPerson(map.people[relation.from], t),
    about: t(RELATION_WORDS[relation.kind][0], { name: nameOfPerson(map.people[relation.to], t) }),
    body: <RelationInspector key={relation.id} id={relation.id} />,
  };
}

/** Called once for each body: what scrolls is what holds it. */
const toTop = (body: HTMLElement | null) => {
  if (body?.parentElement) body.parentElement.scrollTop = 0;
};

/** Null when nothing is selected. */
export function Inspector() {
  const { t } = useText();
  const { FindingsOf, QuestionsFor } = usePanels();
  const safe = useSafe();
  const select = useOpenMap((state) => state.select);
  const selection = useOpenMap((state) => state.selection);
  const shown = useShown();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was opened with a key is edited with keys; a pointer, and a choice of several, leave the focus where it is.
    const before = document.activeElement;
    const alone = selection.kind !== 'people' || selection.ids.length === 1;
    if (!panel.current || !alone || !(before instanceof HTMLElement) || !before.matches('button, [role="button"]'))
      return;
    if (!before.matches(':focus-visible') || panel.current.contains(before)) return;
    panel.current.focus({ preventScroll: true });
  }, [selection]);
  if (!shown) return null;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.inspector}
      aria-label={shown.title}
      onKeyDown={(event) => {
        if (event.defaultPrevented || readPress(event)?.key !== 'Escape') return;
        select({ kind: 'nothing' });
      }}
    >
      <header className={styles.head}>
        <h2>
          {shown.title}
          {shown.about && <small>{shown.about}</small>}
        </h2>
        <IconButton label={t('inspector.close')} onClick={() => select({ kind: 'nothing' })}>
          <X size={17} aria-hidden="true" />
        </IconButton>
      </header>
      <div key={shown.subject} ref={toTop} className={styles.body}>
        {!safe && shown.of !== undefined && (
          <>
            <FindingsOf id={shown.of} />
            <Suspense fallback={null}>
              <QuestionsFor id={shown.of} />
            </Suspense>
          </>
        )}
        {shown.body}
      </div>
      {!safe && <LastDeed />}
    </aside>
  );
}
