/** The story before a room: chapter by chapter, the customer, our side of the step in the light and what changed; must never show an answer while its question is up. */
import { ChevronLeft, ChevronRight, EyeOff, Maximize, Pencil, X } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { inOrder } from '../../edit/order.ts';
import { exampleOf } from '../../model/example.ts';
import { BLANK_OUR_SIDE } from '../../model/ourSide.ts';
import { toldMoments } from '../../model/stood.ts';
import type { Chapter } from '../../model/workRecords.ts';
import { asItStood } from '../../moments/asItStood.ts';
import { compareFindings } from '../../moments/compareFindings.ts';
import { compareMaps } from '../../moments/compareMaps.ts';
import { marksOf } from '../../moments/marks.ts';
import { openAt, turnBack, turnOn } from '../../moments/storyTurn.ts';
import { createPastStore } from '../../store/createPastStore.ts';
import { inLanguage } from '../../telling/inLanguage.ts';
import { CompareMarksContext } from '../context/compareMarks.ts';
import { OpenMapContext, type OpenMapStore, useOpenMap, useOurSide } from '../context/contexts.ts';
import { go, useRoute } from '../context/route.ts';
import { type StoodMaps, useStood } from '../context/useStood.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { useText } from '../kit/useText.ts';
import { turned } from './blockerLines.ts';
import { leaveFullScreen, toggleFullScreen } from './fullScreen.ts';
import { Lines, OursBelow } from './OursBelow.tsx';
import { PersonUp } from './PersonUp.tsx';
import { SheetPane } from './SheetPane.tsx';
import { Standing } from './Standing.tsx';
import { TryButton } from './TryButton.tsx';
import styles from './tell.module.css';
import { usePresentKeys } from './usePresentKeys.ts';
import { useStillLayout } from './useStillLayout.ts';

export function TellView() {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const stood = useStood(toldMoments(map));
  const chapters = useMemo(() => inOrder(Object.values(map.chapters)), [map.chapters]);
  if (chapters.length === 0) {
    return (
      <Message title={t('story.none')} hint={t('story.noneHint')}>
        <Button look="primary" onClick={() => go({ at: 'map', id: map.id, view: 'story' }, true)}>
          {t('story.title')}
        </Button>
      </Message>
    );
  }
  return stood ? <Told chapters={chapters} stood={stood} /> : <Message title={t('story.opening')} />;
}

/** Each state as an open map, concluded once. The story of an example is told of the customer alone. */
function useStores(stood: StoodMaps): (chapter: Chapter) => OpenMapStore | null {
  const now = useOpenMap(({ map }) => map);
  const recorded = useOurSide((side) => side.ours);
  const ours = exampleOf(now.id) ? BLANK_OUR_SIDE : recorded;
  const made = useMemo(() => ({ of: ours, stores: new Map<string, OpenMapStore>() }), [ours]);
  return ({ moment }) => {
    const state = stood.get(moment);
    const day = now.moments[moment]?.day;
    if (!state?.ok || !day) return null;
    const store = made.stores.get(moment) ?? createPastStore(asItStood(state.value, now), made.of, day);
    made.stores.set(moment, store);
    return store;
  };
}

const stopsIn = (store: OpenMapStore): number =>
  store.getState().analysis.blockers.filter(({ severity }) => severity === 'stop').length;

function Told({ chapters, stood }: { chapters: readonly Chapter[]; stood: StoodMaps }) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const route = useRoute();
  const asks = chapters.map(({ question }) => inLanguage(question, language) !== '');
  const [turn, setTurn] = useState(() =>
    openAt(
      Math.max(
        0,
        chapters.findIndex(({ id }) => route.at === 'map' && id === route.chapter),
      ),
      asks,
    ),
  );
  const [marked, setMarked] = useState<string | null>(null);
  const screen = useRef<HTMLElement>(null);
  const storeOf = useStores(stood);
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);

  const place = Math.min(turn.place, chapters.length - 1);
  const chapter = chapters[place] as Chapter;
  const isAsked = turn.asked && (asks[place] ?? false);
  const before = chapters[place - 1];
  // While the question is up, the sheet stands as the room last saw it.
  const shown = storeOf(isAsked && before ? before : chapter);
  const last = before ? storeOf(before) : null;
  const title = inLanguage(chapter.title, language) || t('story.untitled');
  const question = inLanguage(chapter.question, language);

  const to = (next: typeof turn) => {
    setTurn(next);
    setMarked(null);
    const said = chapters[next.place];
    if (!said) return;
    go({ at: 'map', id: map.id, view: 'tell', chapter: said.id }, true);
    const words = inLanguage(next.asked ? said.question : said.title, language);
    announce(t('story.chapter', { number: next.place + 1, title: words || t('story.untitled') }));
  };
  const leave = () => {
    leaveFullScreen();
    go({ at: 'map', id: map.id, view: 'story' }, true);
  };
  const act = {
    next: () => to(turnOn({ place, asked: isAsked }, asks)),
    previous: () => to(turnBack({ place, asked: isAsked }, asks)),
    whole: () => to(openAt(0, asks)),
    ask: () => asks[place] && to({ place, asked: !isAsked }),
    'full-screen': () => void toggleFullScreen(),
    leave: () => (marked === null ? leave() : setMarked(null)),
  };
  usePresentKeys(act);

  const tool = (label: string, icon: ReactNode, does: () => void, enabled = true) => (
    <button type="button" aria-label={label} title={label} disabled={!enabled} onClick={does}>
      {icon}
    </button>
  );
  const isFirst = place === 0 && (isAsked || !asks[0]);
  const isLast = place === chapters.length - 1 && !isAsked;
  return (
    <main className={styles.tell} tabIndex={-1} ref={screen} data-tell={chapter.id} data-asked={isAsked || undefined}>
      <header className={styles.words}>
        <div>
          {isAsked && <p className={styles.asks}>{t('story.ask')}</p>}
          <h1>{isAsked ? question : title}</h1>
          {!isAsked && <p>{inLanguage(chapter.text, language)}</p>}
        </div>
        {!isAsked && shown && <Stops was={last && last !== shown ? stopsIn(last) : null} is={stopsIn(shown)} />}
      </header>
      {shown ? (
        <OpenMapContext value={shown}>
          <Picture
            chapter={isAsked ? null : chapter}
            before={isAsked ? null : last}
            marked={marked}
            onMark={(key) => setMarked(key === marked ? null : key)}
          />
        </OpenMapContext>
      ) : (
        <p className={styles.gone}>{t('story.notHere')}</p>
      )}
      <footer className={styles.foot}>
        {tool(t('story.previous'), <ChevronLeft aria-hidden="true" />, act.previous, !isFirst)}
        <ol>
          {chapters.map(({ id, title: words }, nth) => (
            <li key={id}>
              <button
                type="button"
                aria-current={nth === place ? 'step' : undefined}
                aria-label={t('story.chapter', {
                  number: nth + 1,
                  title: inLanguage(words, language) || t('story.untitled'),
                })}
                className={nth < place ? styles.told : ''}
                onClick={() => to(openAt(nth, asks))}
              />
            </li>
          ))}
        </ol>
        {tool(t('story.next'), <ChevronRight aria-hidden="true" />, act.next, !isLast)}
        <span className={styles.place}>{t('story.chapterOf', { number: place + 1, count: chapters.length })}</span>
        <span className={styles.grow} />
        {tool(t('story.askFirst'), <EyeOff aria-hidden="true" />, act.ask, asks[place] && !isAsked)}
        {shown && <TryButton chapter={isAsked && before ? before : chapter} icon={<Pencil aria-hidden="true" />} />}
        {document.fullscreenEnabled &&
          tool(t('showing.fullScreen'), <Maximize aria-hidden="true" />, act['full-screen'])}
        {tool(t('showing.leave'), <X aria-hidden="true" />, leave)}
      </footer>
    </main>
  );
}

/** How many things stop it, and how many did. */
function Stops({ was, is }: { was: number | null; is: number }) {
  const { t } = useText();
  const moved = was !== null && was !== is;
  return (
    <p className={styles.stops} data-stops={is}>
      {moved && <s aria-hidden="true">{was}</s>} <b className={is === 0 ? styles.clear : ''}>{is}</b>{' '}
      <span>{t('story.stops', { count: is })}</span>
      {moved && <span className="visually-hidden">{t('story.stopsWere', { was, is })}</span>}
    </p>
  );
}

interface PictureProps {
  /** Null while a question is up: then nobody is in the light, and nothing has changed. */
  readonly chapter: Chapter | null;
  readonly before: OpenMapStore | null;
  readonly marked: string | null;
  readonly onMark: (key: string) => void;
}

function Picture({ chapter, before, marked, onMark }: PictureProps) {
  const { t, language } = useText();
  const pane = useRef<HTMLElement>(null);
  const still = useStillLayout({ low: true });
  const map = useOpenMap((state) => state.map);
  const analysis = useOpenMap((state) => state.analysis);
  const changed = useMemo(() => {
    if (!before) return null;
    const { map: was, analysis: then } = before.getState();
    return {
      // What only hangs on somebody is told below, not on the card.
      marks: new Map([...marksOf(compareMaps(was, map))].filter(([, { kind }]) => kind !== 'around')),
      lines: turned(compareFindings(then, analysis), { before: then.facts, after: analysis.facts }, language),
    };
  }, [before, map, analysis, language]);
  const light = useMemo(
    () =>
      chapter && chapter.people.length > 0 ? { people: new Set<string>(chapter.people), step: chapter.step } : null,
    [chapter],
  );
  const step = chapter?.step && Object.hasOwn(map.steps, chapter.step) ? chapter.step : null;
  const person = still.layout.cards.find(({ key }) => key === marked)?.person ?? null;
  return (
    <CompareMarksContext value={chapter && changed ? changed.marks : NO_MARKS}>
      <div className={styles.stage}>
        <SheetPane
          {...still}
          step={isNarrow() ? step : null}
          zoom={1}
          pane={pane}
          marked={marked}
          onMark={onMark}
          light={light}
        />
        {person && <PersonUp id={person} onClose={() => onMark(marked ?? '')} />}
      </div>
      {chapter && (
        <OursBelow step={step} {...(light && { people: light.people })}>
          {changed ? (
            <Lines title={t('story.changed')} lines={changed.lines} none={t('story.nothingChanged')} most={3} />
          ) : (
            <Standing step={null} />
          )}
        </OursBelow>
      )}
    </CompareMarksContext>
  );
}

const NO_MARKS = new Map();

/** In one's hand the whole sheet cannot be read: the step in the light comes forward. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 700px)').matches;
