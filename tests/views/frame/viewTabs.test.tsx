// @vitest-environment happy-dom
// Every tab says its key; those that find no room in the bar unfold from a button, which says where one is.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { afterEach, expect, it, vi } from 'vitest';
import { MAP_VIEWS } from '../../../src/views/context/route.ts';
import { VIEW_WORDS } from '../../../src/views/frame/viewWords.ts';
import { openExample } from '../../support/openApp.tsx';

afterEach(() => vi.restoreAllMocks());

/** A bar in which every tab is 100 px wide, the button behind them 120, and as much room as said. */
function measureAs(room: number) {
  const place = (element: HTMLElement) => [...(element.parentElement?.children ?? [])].indexOf(element);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this.tagName === 'BUTTON' ? 120 : 100;
  });
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return place(this) * 100;
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => room);
}

type App = Awaited<ReturnType<typeof openExample>>;
const bar = (app: App) => app.getByRole('navigation', { name: app.t('shell.views') });
const inRow = (app: App) => [...bar(app).querySelectorAll(':scope > a[href]')].map(({ textContent }) => textContent);
const inRest = (app: App) => [...bar(app).querySelectorAll('[popover] a[href]')].map(({ textContent }) => textContent);
const button = (app: App) => bar(app).querySelector('button') as HTMLButtonElement;

it('the tabs say their whole key, and show no other', async () => {
  const app = await openExample('crm', 'outline');
  const tabs = [...bar(app).querySelectorAll<HTMLElement>(':scope > a')];
  expect(tabs).toHaveLength(MAP_VIEWS.length);
  expect(tabs.map((tab) => tab.title.split(' · ')[1])).toEqual(MAP_VIEWS.map((_, place) => `Alt+Shift+${place + 1}`));
  expect(tabs.map(({ textContent }) => textContent).join()).not.toMatch(/\d/);
});

it.each([
  // All fit, to the pixel, and no room is kept for the button.
  [MAP_VIEWS.length * 100, MAP_VIEWS.length],
  // One pixel less: the button takes its 120 of what there is.
  [MAP_VIEWS.length * 100 - 1, MAP_VIEWS.length - 2],
  [419, 2],
  [420, 3],
])('in %i px stand %i tabs, and all others unfold from the button', async (room, count) => {
  measureAs(room);
  const app = await openExample('crm', 'outline');
  const words = MAP_VIEWS.map((view) => app.t(VIEW_WORDS[view].tab));
  await waitFor(() => expect(inRow(app)).toEqual(words.slice(0, count)));
  expect(inRest(app)).toEqual(words.slice(count));
  expect(button(app).style.visibility).toBe(count === words.length ? 'hidden' : '');
});

it.each(['en', 'zh-CN'] as const)(
  'in %s, the button says where one is when that is no tab of the row',
  async (language) => {
    measureAs(420);
    const app = await openExample('crm', 'outline', { language });
    const says = () => [...button(app).querySelectorAll('[aria-hidden="false"]')].map(({ textContent }) => textContent);
    await waitFor(() => expect(says()).toEqual([app.t('shell.moreViews')]));
    expect(button(app).getAttribute('aria-current')).toBeNull();
    // The key of a tab that is not in the row.
    fireEvent.keyDown(document.body, { key: '6', code: 'Digit6', altKey: true, shiftKey: true });
    await app.findByRole('main');
    await waitFor(() => expect(says()).toEqual([app.t('plan.tab')]));
    expect(button(app).getAttribute('aria-current')).toBe('true');
    const rest = within(bar(app).querySelector('[popover]') as HTMLElement);
    expect(rest.getByRole('link', { current: 'page' }).textContent).toBe(app.t('plan.tab'));
  },
);
