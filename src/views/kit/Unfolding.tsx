/** A button from which a list unfolds; a press beside it, Esc, or whatever is pressed in it folds it again. */
import { type ComponentProps, type ReactNode, type ToggleEvent, useId } from 'react';
import styles from './unfolding.module.css';

const GAP = 4;

/** Below its button, on the side of the page where the button stands, so that it never hangs over the edge. */
function place({ currentTarget: list }: ToggleEvent<HTMLElement>) {
  const button = list.previousElementSibling?.getBoundingClientRect();
  if (!button) return;
  const width = document.documentElement.clientWidth;
  const isRight = button.left + button.right > width;
  list.style.top = `${button.bottom + GAP}px`;
  list.style.left = isRight ? 'auto' : `${button.left}px`;
  list.style.right = isRight ? `${width - button.right}px` : 'auto';
}

function folds(list: HTMLElement | null) {
  if (!list) return;
  const fold = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a, button') && !target.closest('[data-stays]')) list.hidePopover();
  };
  // Esc folds the list and does nothing else.
  const keep = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
  list.addEventListener('click', fold);
  list.addEventListener('keydown', keep);
  return () => {
    list.removeEventListener('click', fold);
    list.removeEventListener('keydown', keep);
  };
}

/** `button` is the look of the button; what stands under `data-stays` is pressed more than once and folds nothing. */
export function Unfolding({
  button,
  children,
}: {
  button: ComponentProps<'button'> & { [data: `data-${string}`]: unknown };
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} {...button} />
      <div id={id} popover="auto" className={styles.list} onBeforeToggle={place} ref={folds}>
        {children}
      </div>
    </>
  );
}
