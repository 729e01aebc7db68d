/** What is typed in a field and not yet entered: it waits at its place, and comes back into its field; must never enter anything. */
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SaveStatus } from '../../model/saveStatus.ts';
import { sameJson } from '../../shared/sameJson.ts';

/** Where drafts are kept; storage has them. */
export interface DraftShelf {
  readonly read: (place: string, line: string) => { readonly text: string; readonly caret: number } | null;
  readonly write: (
    place: string,
    line: string,
    draft: { readonly text: string; readonly caret: number } | null,
  ) => void;
  /** The line last typed in first. */
  readonly lines: (place: string) => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
}

export const DraftShelfContext = createContext<DraftShelf | null>(null);

/** The drafts of one place. */
export interface DraftsHere {
  readonly read: (line: string) => string | null;
  readonly write: (line: string, text: string | null, caret?: number) => void;
  readonly lines: () => readonly string[];
  /** Whether anything waits whose line begins so: what only a press opens stands open then. */
  readonly waits: (beginning: string) => boolean;
  /** Lets go of all whose lines begin so, as when a dialog is answered or called off. */
  readonly clear: (beginning: string) => void;
}

interface Place extends DraftsHere {
  readonly caret: (line: string) => number | null;
  readonly subscribe: DraftShelf['subscribe'];
}

const NOWHERE: Place = {
  read: () => null,
  write: () => undefined,
  lines: () => [],
  waits: () => false,
  clear: () => undefined,
  caret: () => null,
  subscribe: () => () => undefined,
};

const PlaceContext = createContext(NOWHERE);

interface PlaceProps {
  /** A document by its id, or home: what its drafts belong to, and go with. */
  readonly place: string;
  /** Sets lines apart that never show together, such as those of a map while it is safe to show. */
  readonly apart?: string;
  /** Of the document there: what was taken off the device gets no new drafts. */
  readonly status: () => SaveStatus;
  readonly children: ReactNode;
}

export function DraftPlace({ place, apart = '', status, children }: PlaceProps) {
  const shelf = useContext(DraftShelfContext);
  const now = useRef(status);
  useLayoutEffect(() => {
    now.current = status;
  });
  // Whoever comes back goes on where they typed last; whoever has begun something since does not.
  const opened = useRef(true);
  useEffect(() => {
    const comes = () => {
      opened.current = true;
    };
    const goes = () => {
      opened.current = false;
    };
    const acts = ['keydown', 'pointerdown'] as const;
    window.addEventListener('hashchange', comes);
    for (const act of acts) window.addEventListener(act, goes, true);
    return () => {
      window.removeEventListener('hashchange', comes);
      for (const act of acts) window.removeEventListener(act, goes, true);
    };
  }, []);
  const here = useMemo((): Place => {
    if (!shelf) return NOWHERE;
    const lines = () =>
      shelf.lines(place).flatMap((line) => (line.startsWith(apart) ? [line.slice(apart.length)] : []));
    const write: DraftsHere['write'] = (line, text, caret = text?.length ?? 0) => {
      const is = now.current();
      const isWiped = is.state === 'not-saved' && is.reason === 'wiped';
      if (!isWiped) shelf.write(place, apart + line, text === null ? null : { text, caret });
    };
    return {
      read: (line) => shelf.read(place, apart + line)?.text ?? null,
      write,
      lines,
      waits: (beginning) => lines().some((line) => line.startsWith(beginning)),
      clear: (beginning) => {
        for (const line of lines()) if (line.startsWith(beginning)) write(line, null);
      },
      caret: (line) => {
        const isLast = opened.current && lines().find((one) => !one.endsWith(HELD)) === line;
        return isLast ? (shelf.read(place, apart + line)?.caret ?? null) : null;
      },
      subscribe: shelf.subscribe,
    };
  }, [shelf, place, apart]);
  return <PlaceContext value={here}>{children}</PlaceContext>;
}

export const useDrafts = (): DraftsHere => useContext(PlaceContext);

/** Ends the lines of what forms hold, in which no caret stands. */
const HELD = ' =';

/** What a form holds, its choices with its texts, plain JSON: it waits as one draft until its dialog is answered or called off. */
export function useKept<Value>(line: string, begin: Value): readonly [Value, (next: Value) => void] {
  const place = useContext(PlaceContext);
  const name = line + HELD;
  const [first] = useState(begin);
  const [held, hold] = useState(() => ({ place, name, value: unpack(place.read(name), begin) }));
  const isHere = held.place === place && held.name === name;
  const write = useCallback(
    (value: Value) => {
      hold({ place, name, value });
      place.write(name, sameJson(value, first) ? null : JSON.stringify(value));
    },
    [place, name, first],
  );
  return [isHere ? held.value : unpack(place.read(name), begin), write];
}

/** What waited, where it is of the kind that the form begins with: an earlier program may have written it. */
function unpack<Value>(text: string | null, begin: Value): Value {
  if (text === null) return begin;
  try {
    const value: unknown = JSON.parse(text);
    return isLike(value, begin) ? (value as Value) : begin;
  } catch {
    return begin;
  }
}

function isLike(value: unknown, begin: unknown): boolean {
  if (begin === null) return true;
  if (typeof begin !== 'object') return typeof value === typeof begin;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(begin)) return false;
  return Array.isArray(begin) || Object.keys(begin).every((key) => Object.hasOwn(value, key));
}

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface FieldDraft<Element extends Field> {
  /** Null where nothing is typed that was not entered. */
  readonly text: string | null;
  /** It was typed before the field appeared. */
  readonly waited: boolean;
  /** Null when it was entered, or is to go. */
  readonly write: (text: string | null) => void;
  /** To be given to the field. */
  readonly field: RefObject<Element | null>;
}

/** The draft of a field, by a name that no other field of the place has. */
export function useDraft<Element extends Field = HTMLInputElement>(line: string): FieldDraft<Element> {
  const place = useContext(PlaceContext);
  const field = useRef<Element>(null);
  const [held, hold] = useState(() => ({ place, line, text: place.read(line), waited: true }));
  const isHere = held.place === place && held.line === line;
  const text = isHere ? held.text : place.read(line);
  const seen = useRef<string | null>(null);
  // Another window may have typed on, or entered it.
  useEffect(() => {
    seen.current = place.read(line);
    return place.subscribe(() => {
      const now = place.read(line);
      if (now === seen.current) return;
      seen.current = now;
      hold({ place, line, text: now, waited: true });
    });
  }, [place, line]);
  useEffect(() => {
    const caret = place.caret(line);
    if (caret === null || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(caret, caret);
  }, [place, line]);
  const write = useCallback(
    (typed: string | null) => {
      hold({ place, line, text: typed, waited: false });
      const at = field.current?.value === typed ? field.current?.selectionStart : null;
      seen.current = typed;
      place.write(line, typed, at ?? undefined);
      seen.current = place.read(line);
    },
    [place, line],
  );
  return { text, waited: text !== null && (!isHere || held.waited), write, field };
}

/** The draft of a field that holds nothing else: empty where there is none. */
export function useDraftLine<Element extends Field = HTMLInputElement>(line: string) {
  const { text, write, field } = useDraft<Element>(line);
  const put = useCallback((typed: string) => write(typed === '' ? null : typed), [write]);
  return { text: text ?? '', write: put, field } as const;
}
