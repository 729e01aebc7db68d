// @vitest-environment happy-dom
// A view whose code could not be fetched is asked for again, and only when that was asked.
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/views/kit/ErrorBoundary.tsx';
import { fetchAgain, lazyView } from '../../../src/views/kit/lazyView.tsx';

function Page({ View }: { View: React.ComponentType }) {
  const [attempt, setAttempt] = useState(0);
  const again = (
    <button type="button" onClick={() => setAttempt(attempt + 1)}>
      again
    </button>
  );
  return (
    <ErrorBoundary broken={again} notFetched={again} resetOn={String(attempt)}>
      <Suspense fallback="fetching">
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}

it('comes once the network is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let failures = 2;
  let asked = 0;
  const View = lazyView(async () => {
    asked += 1;
    if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>here</p>;
  });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(<Page View={View} />);
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole('button', { name: 'again' }));
  await user.click(await screen.findByRole('button', { name: 'again' }));
  expect((await screen.findByText('here')).textContent).toBe('here');
  expect(asked).toBe(3);
  root.unmount();
  container.remove();
  vi.restoreAllMocks();
});

it('style sheets that failed are asked for again, and one that came is left alone', () => {
  const shut = {
    get cssRules() {
      throw new DOMException('nothing to look at', 'SecurityError');
    },
  };
  const links = [null, shut, { cssRules: [{}] }].map((sheet) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    Object.defineProperty(link, 'sheet', { value: sheet });
    return link;
  });
  const replaced = links.map((link) => vi.spyOn(link, 'replaceWith').mockImplementation(() => undefined));
  vi.spyOn(document, 'querySelectorAll').mockReturnValue(links as never);
  fetchAgain();
  expect(replaced.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  vi.restoreAllMocks();
});
