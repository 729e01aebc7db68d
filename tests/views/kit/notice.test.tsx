// @vitest-environment happy-dom
// Several notices stand one under the other, in one place, and each goes by itself.
import { within } from '@testing-library/dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Notice, NoticePlace } from '../../../src/views/kit/Notice.tsx';

it('two that are said in different parts of the page share a place', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const draw = (shown: readonly string[]) =>
    root.render(
      <NoticePlace>
        {shown.map((words) => (
          <section key={words}>
            <Notice role={words === 'one' ? 'alert' : 'status'}>{words}</Notice>
          </section>
        ))}
      </NoticePlace>,
    );
  draw(['one', 'two']);
  const one = await within(container).findByText('one');
  const two = within(container).getByText('two');
  expect(one.parentElement).toBe(two.parentElement);
  expect([one.getAttribute('role'), two.getAttribute('role')]).toEqual(['alert', 'status']);
  expect(container.querySelectorAll('section > *')).toHaveLength(0);
  draw(['two']);
  await expect.poll(() => within(container).queryByText('one')).toBeNull();
  expect(within(container).getByText('two')).toBeTruthy();
  root.unmount();
  container.remove();
});
