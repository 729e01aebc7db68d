// @vitest-environment happy-dom
// While only what is safe is shown, nothing of ours is on the page, in its markup, or gets onto the clipboard.
import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { MARK, tellingMap, tellingOurSide } from '../fixtures/tellingMap.ts';
import { testDevice } from '../storage/testDevice.ts';
import { openApp } from '../support/openApp.tsx';

it.each([
  ['en', 'sheet'],
  ['en', 'outline'],
  ['zh-CN', 'plan'],
  ['zh-CN', 'present'],
] as const)(
  'nothing can be copied or cut of what is ours, nor does it stand in the page: %s, %s',
  async (language, view) => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create({ ...tellingMap, fields: { ...tellingMap.fields, customer: 'Harbour Mills' } });
    await tab.library.replaceOurSide(tellingOurSide);
    const app = await openApp(`#/map/${tellingMap.id}/outline`, { device, language });
    await waitFor(() => expect(document.body.innerHTML).toContain(MARK));
    await app.user.click(await app.findByRole('button', { name: app.t('showing.safe') }));
    app.go(`#/map/${tellingMap.id}/${view}`);
    await waitFor(() => expect(document.body.innerHTML).toContain('Anna Berg'));
    const around = () =>
      document.documentElement.outerHTML
        .split(MARK)
        .slice(0, -1)
        .map((before) => before.slice(-80));
    await waitFor(() => expect(around()).toEqual([]));

    const held = new Map<string, string>();
    const clipboardData = {
      getData: () => '',
      setData: (type: string, text: string) => void held.set(type, text),
      types: [],
    };
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const targets = [document.body, ...document.querySelectorAll<HTMLElement>('[data-tab-stop], [data-line], button')];
    for (const target of targets) {
      target.focus();
      fireEvent.copy(target, { clipboardData });
      fireEvent.cut(target, { clipboardData });
    }
    for (const button of document.querySelectorAll('button')) {
      if (/copy|复制/i.test(`${button.textContent} ${button.ariaLabel}`)) fireEvent.click(button);
    }
    expect([...held.values(), ...written.mock.calls.flat()].join()).not.toContain(MARK);
    expect([...held.values()]).toEqual([]);
    expect((await app.map()).people).toEqual(tellingMap.people);
  },
);
