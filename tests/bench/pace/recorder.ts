/** What runs inside the measured page: notes each frame, and when a change is painted; must never touch what it watches. */

export interface Frames {
  /** When each frame began in which what was watched stood elsewhere than in the one before. */
  readonly moved: readonly number[];
  /** Every frame's beginning. */
  readonly all: readonly number[];
}

/** When a region showed the last of what a gesture changes. */
export interface Shown {
  /** Milliseconds from the gesture's last event to the end of that frame. */
  readonly after: number;
  /** Which frame since that event it was; 1 is the first. */
  readonly nth: number;
}

export interface Repaint {
  /** By name of the region; null without a change. */
  readonly [region: string]: Shown | null;
}

export interface Pace {
  /** Begins to note where an element stands, frame by frame. */
  readonly watch: (selector: string) => void;
  readonly stop: () => Frames;
  /** Begins to wait for a gesture and for what it changes in these regions, by selector. */
  readonly arm: (regions: { readonly [region: string]: string }) => void;
  /** Once nothing has changed for a while. */
  readonly repainted: () => Promise<Repaint>;
}

declare global {
  interface Window {
    pace: Pace;
  }
}

/** Installed before the page's own code; stands alone, since it is sent there as text. */
export function installRecorder(): void {
  const CALM = 15;
  const GESTURE_ENDS = ['mouseup', 'keydown'];
  const frames: { begun: number; painted: number }[] = [];
  let watched: { selector: string; moved: number[]; all: number[]; last: string } | null = null;

  const channel = new MessageChannel();
  const waiting: { begun: number; painted: number }[] = [];
  channel.port1.onmessage = () => {
    const frame = waiting.shift();
    if (frame) frame.painted = performance.now();
  };
  const tick = (begun: number) => {
    const frame = { begun, painted: 0 };
    frames.push(frame);
    if (watched) {
      const place = [...document.querySelectorAll(watched.selector)]
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width }) => `${x} ${y} ${width}`)
        .join('; ');
      watched.all.push(begun);
      if (place !== watched.last) watched.moved.push(begun);
      watched.last = place;
    }
    // The message is read after this frame has been drawn.
    waiting.push(frame);
    channel.port2.postMessage(null);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);

  let began: { readonly at: number; readonly frame: number } | null = null;
  let changed: Record<string, number | null> = {};
  let observers: MutationObserver[] = [];
  for (const name of GESTURE_ENDS) {
    window.addEventListener(
      name,
      (event) => {
        began = { at: event.timeStamp, frame: frames.length };
      },
      { capture: true },
    );
  }

  window.pace = {
    watch: (selector) => {
      watched = { selector, moved: [], all: [], last: '' };
    },
    stop: () => {
      const { moved, all } = watched ?? { moved: [], all: [] };
      watched = null;
      return { moved: moved.slice(1), all };
    },
    arm: (regions) => {
      for (const observer of observers) observer.disconnect();
      began = null;
      changed = {};
      observers = Object.entries(regions).map(([region, selector]) => {
        changed[region] = null;
        const observer = new MutationObserver(() => {
          if (began !== null) changed[region] = frames.length;
        });
        const attributeFilter = ['class', 'aria-label', 'title', 'data-sign'];
        for (const element of document.querySelectorAll(selector)) {
          observer.observe(element, { subtree: true, childList: true, characterData: true, attributeFilter });
        }
        return observer;
      });
    },
    repainted: () =>
      new Promise((resolve, reject) => {
        const asked = performance.now();
        const look = () => {
          const last = Math.max(0, ...Object.values(changed).map((at) => at ?? 0));
          const calm = began !== null && frames.length > last + CALM && performance.now() - began.at > 250;
          if (!calm && performance.now() - asked > 20_000)
            return reject(new Error('No gesture was seen, or no end of changes'));
          if (!calm) return void requestAnimationFrame(look);
          const since = began as { readonly at: number; readonly frame: number };
          resolve(
            Object.fromEntries(
              Object.entries(changed).map(([region, at]) => [
                region,
                at === null
                  ? null
                  : { after: (frames[at]?.painted ?? Number.NaN) - since.at, nth: at - since.frame + 1 },
              ]),
            ),
          );
        };
        look();
      }),
  };
}
