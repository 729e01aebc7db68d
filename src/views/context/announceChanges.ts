/** Says each change of a document once it stands, whoever made it; must never say what somebody is just typing. */
import type { ChangedBy } from '../../document/document.ts';
import { sayChanges } from '../../telling/changes/findChanges.ts';
import type { Change } from '../../telling/changes/names.ts';
import type { Say } from '../../text/text.ts';
import { announce } from '../kit/announce.ts';

/** So long another tab has to be still before it is told what it did: nobody wants to hear it type. */
const STILL = 1000;

export interface Spoken<Value> {
  /** Calls back at each change of the document, with what came of it where that is worth a word. */
  readonly listen: (heard: (before: Value, after: Value, by: ChangedBy, came?: string) => void) => () => void;
  readonly find: (before: Value, after: Value) => readonly Change[];
  readonly t: Say;
}

/** Speaks until the function that it gives back is called. */
export function announceChanges<Value>({ listen, find, t }: Spoken<Value>): () => void {
  /** The runs of another tab's work that were not told yet; our own work stands between them. */
  let foreign: { readonly from: Value; to: Value }[] = [];
  let waiting = 0;
  const tellForeign = () => {
    const what = sayChanges(
      foreign.flatMap(({ from, to }) => find(from, to)),
      t,
    );
    foreign = [];
    if (what) announce(t('changes.elsewhere', { what }));
  };
  const stop = listen((before, after, by, came) => {
    if (by === 'elsewhere') {
      const last = foreign.at(-1);
      if (last?.to === before) last.to = after;
      else foreign.push({ from: before, to: after });
      window.clearTimeout(waiting);
      waiting = window.setTimeout(tellForeign, STILL);
    } else if (by === 'here') {
      const what = sayChanges(
        find(before, after).filter(({ typed }) => !typed),
        t,
      );
      const all = [what, came].filter(Boolean);
      if (all.length > 0) announce(all.join(t('changes.between')));
    } else {
      // What undo took back is what leads from now to before.
      const what = sayChanges(by === 'undo' ? find(after, before) : find(before, after), t);
      if (by === 'undo') announce(what ? t('changes.undone', { what }) : t('shell.undone'));
      else announce(what ? t('changes.redone', { what }) : t('shell.redone'));
    }
  });
  return () => {
    stop();
    window.clearTimeout(waiting);
  };
}
