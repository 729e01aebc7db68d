/** Sees to it that the focus is never lost: when what had it goes, a neighbour takes it; must never take it from anything that has it, or let keys that were meant for what somebody else took away go on into anything else. */
import { nearestFirst } from './nearestFirst.ts';

const FIELDS = 'input:not([type="hidden"]), select, textarea';
const ALL = `${FIELDS}, button, a[href], summary, [tabindex]:not([tabindex="-1"])`;
/** What closes as a whole: whoever came into it goes back to where they came from. */
const PANELS = 'aside, dialog, [role="dialog"], [data-panel]';
/** What shows only a part of its things and brings the rest into view itself; there a thing that goes may just be out of sight. */
const OWN_SCROLL = '[data-own-scroll]';
/** Whatever a user does begins with one of these. */
const ACTS = ['keydown', 'input', 'change', 'click', 'pointerup', 'paste', 'drop'] as const;
const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true });

/** Where something stood, as far as it can still be told. */
interface Gap {
  readonly parent: Element;
  readonly previous: Node | null;
  readonly gone: Element;
  /** It went with a key or press of this user, and not by the hand of another tab. */
  readonly own: boolean;
}

const inside = (root: Element, what: string): HTMLElement | null =>
  ([root, ...root.querySelectorAll(what)].find((element) => element.matches(what) && canTake(element)) as
    | HTMLElement
    | undefined) ?? null;

/** In a neighbour the line or field that is typed in comes before the buttons, so that a second Enter removes nothing. */
const inNeighbour = (root: Element): HTMLElement | null =>
  inside(root, '[data-line]') ?? inside(root, FIELDS) ?? inside(root, ALL);

/** Goes outwards from a gap: what took the place, the like before it, whatever else is near. */
function nearest({ parent, previous, gone }: Gap): HTMLElement | null {
  const beside = previous instanceof Element ? previous : (previous?.previousSibling as Element | null);
  const siblings = [...parent.children];
  const place = beside ? siblings.indexOf(beside) + 1 : 0;
  const alike = [siblings[place], siblings[place - 1]].filter((other) => other?.tagName === gone.tagName);
  const like = firstOf(alike as readonly Element[], inNeighbour);
  if (like) return like;
  let [others, at] = [siblings, place];
  for (let here: Element | null = parent; here && here !== document.body; here = here.parentElement) {
    const found = firstOf(nearestFirst(others, at), (other) => inside(other, ALL));
    if (found) return found;
    const around: readonly Element[] = [...(here.parentElement?.children ?? [])];
    at = around.indexOf(here);
    others = around.filter((other) => other !== here);
  }
  return null;
}

function firstOf(elements: readonly Element[], find: (element: Element) => HTMLElement | null): HTMLElement | null {
  for (const element of elements) {
    const found = find(element);
    if (found) return found;
  }
  return null;
}

/** The same card or line in a view that was drawn anew. */
function sameIn(main: Element, gone: HTMLElement): HTMLElement | null {
  const { tabStop, line } = gone.dataset;
  const name =
    tabStop === undefined ? line && `[data-line="${CSS.escape(line)}"]` : `[data-tab-stop="${CSS.escape(tabStop)}"]`;
  const found = name ? main.querySelector(name) : null;
  return found && canTake(found) ? found : null;
}

/** What holds no text and is pressed by no key; Tab goes on from there. */
function restAt(element: HTMLElement): HTMLElement {
  const rest = element.closest<HTMLElement>('li, section, article, main') ?? element;
  if (!rest.hasAttribute('tabindex')) rest.tabIndex = -1;
  return rest;
}

const give = (element: HTMLElement) => element.focus({ preventScroll: element.closest(OWN_SCROLL) !== null });

/** Watches the page; the function that it gives back ends that. */
export function restoreLostFocus(page: Document): () => void {
  /** What had the focus, the last first: one place for each panel, and one for all that is in none. */
  let trail: HTMLElement[] = [];
  const gaps = new Map<Element, Gap>();
  let waiting = 0;
  let acting = false;
  /** What a key or press brings about is drawn before the next task begins. */
  const act = () => {
    acting = true;
    window.setTimeout(() => {
      acting = false;
    });
  };
  const remember = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target === page.body) return;
    const panel = target.closest(PANELS);
    trail = [target, ...trail.filter((other) => other.isConnected && other.closest(PANELS) !== panel)];
  };
  /** A press on bare ground gives the focus up of one's own will. */
  const afterPress = () => {
    if (page.activeElement === page.body && trail[0]?.isConnected && canTake(trail[0])) trail = [];
  };
  const gapOf = (element: Element): Gap | null => {
    for (let here: Element | null = element; here; here = here.parentElement) {
      const gap = gaps.get(here);
      if (gap?.parent.isConnected) return gap;
    }
    return null;
  };
  const bringBack = () => {
    const [last] = trail;
    const active = page.activeElement;
    if (!last || (active !== null && active !== page.body && active !== last)) return;
    if (active === last && canTake(last)) return;
    const gap = gapOf(last);
    if (last.isConnected && canTake(last)) {
      // Taken out and put in again elsewhere, it lost the focus; otherwise it was left, which is nobody's loss.
      if (gap) last.focus({ preventScroll: true });
      return;
    }
    const panel = gap && last.closest(PANELS);
    const came = panel && !panel.isConnected ? trail.find((other) => !panel.contains(other)) : undefined;
    const rest = (to: HTMLElement) => give(restAt(to));
    const isForeign = gap !== null && !gap.own;
    if (came?.isConnected && canTake(came)) return (isForeign && last.matches(FIELDS) ? rest : give)(came);
    const from = (came && gapOf(came)) ?? gap;
    const standIn =
      last.isConnected && last.parentElement
        ? { parent: last.parentElement, previous: last, gone: last, own: true }
        : null;
    const place = standIn ?? from;
    const own = gap?.parent.closest<HTMLElement>(OWN_SCROLL);
    if (own && !came) return give(own);
    const main = page.querySelector('main');
    const isViewAnew = gap !== null && (gap.gone.matches('main') || gap.gone.querySelector('main') !== null);
    const heir = place && !isViewAnew ? nearest(place) : main && (sameIn(main, last) ?? inside(main, ALL));
    if (heir) (isForeign && !(isViewAnew && !last.matches(FIELDS)) ? rest : give)(heir);
  };
  const watch = new MutationObserver((records) => {
    if (trail.length === 0) return;
    for (const { target, removedNodes, previousSibling } of records) {
      for (const gone of removedNodes) {
        if (gone instanceof Element && target instanceof Element) {
          gaps.set(gone, { parent: target, previous: previousSibling, gone, own: acting });
        }
      }
    }
    // A focus on its way from one thing to the next is on neither for a moment: only what lasts is a loss.
    waiting ||= window.setTimeout(() => {
      waiting = 0;
      bringBack();
      gaps.clear();
    });
  });
  page.addEventListener('focusin', remember);
  page.addEventListener('click', afterPress);
  for (const kind of ACTS) page.addEventListener(kind, act, true);
  watch.observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  return () => {
    page.removeEventListener('focusin', remember);
    page.removeEventListener('click', afterPress);
    for (const kind of ACTS) page.removeEventListener(kind, act, true);
    watch.disconnect();
    window.clearTimeout(waiting);
  };
}
