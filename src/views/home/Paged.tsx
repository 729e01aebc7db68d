/** A long list, as much of it as somebody reads at once and the rest when asked for; must never keep one of it out of reach. */
import { type ReactNode, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';

/** A card costs time and memory, and thousands of them home itself. */
const PAGE = 60;

export function Paged<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  const rest = items.length - most;
  return (
    <>
      {children(items.slice(0, most))}
      {rest > 0 && (
        <Button look="link" onClick={() => setMost(most + PAGE)}>
          {t('home.showMore', { count: Math.min(rest, PAGE), rest })}
        </Button>
      )}
    </>
  );
}
