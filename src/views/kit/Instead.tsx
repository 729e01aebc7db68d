/** Offers to read a typed line as two people; must never do so by itself, nor take the focus from the line. */
import styles from './instead.module.css';
import { sayKeys } from './sayKeys.ts';
import { useText } from './useText.ts';

/** The key that takes it, for whoever follows the keys of the field. */
export const INSTEAD_KEY = 'Alt+Enter';

/** `people`: the line as it would then have to be written; null offers nothing. */
export function Instead({ people, onTake }: { people: string | null; onTake: (people: string) => void }) {
  const { t } = useText();
  if (people === null) return null;
  return (
    <button
      type="button"
      className={`${styles.instead} nodrag nopan`}
      tabIndex={-1}
      // On press, so that the field keeps the focus and typing goes on.
      onMouseDown={(event) => {
        event.preventDefault();
        onTake(people);
      }}
    >
      {t('outline.instead', { people })} <kbd>{sayKeys(INSTEAD_KEY)}</kbd>
    </button>
  );
}
