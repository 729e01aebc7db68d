/** A view whose code is fetched when it is first looked at; must never stay broken because a network was away for a moment. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { later } from '../../shared/later.ts';

const failed = new Set<() => void>();

/** The view that `code` fetches. What could not be fetched breaks the view until `fetchAgain` is called. */
export function lazyView<Props extends object>(code: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const load = later(code);
  const ask = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  let View = ask();
  const renew = () => {
    View = ask();
  };
  return (props: Props) => <View {...props} />;
}

/** One that could not be fetched has none, or none that may be looked at. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** Lets everything that could not be fetched be asked for once more. */
export function fetchAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
  // A style sheet is asked for once by whoever needs it.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!hasRules(link)) link.replaceWith(link.cloneNode());
  }
}
