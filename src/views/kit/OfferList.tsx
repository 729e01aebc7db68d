/** Those who are offered for a name, under the field in which it is typed; must never take the focus from there. */
import type { Person } from '../../model/records.ts';
import styles from './offerList.module.css';
import type { Offers } from './useOffers.ts';
import { useText } from './useText.ts';

export function OfferList({
  id,
  name,
  hidden = false,
  offers: { options, active, meant },
  onTake,
}: {
  /** Its options are called `${id}-${place}`. */
  id: string;
  /** As it is typed. */
  name: string;
  hidden?: boolean;
  offers: Offers;
  onTake: (person: Person | null) => void;
}) {
  const { t } = useText();
  return (
    <div className={styles.offers} hidden={hidden || options.length === 0}>
      {meant === undefined && <p role="status">{t('outline.whichOne', { name })}</p>}
      <div id={id} role="listbox" aria-label={t('outline.suggestions')}>
        {options.map((person, place) => (
          <div
            key={person?.id ?? 'somebody-else'}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // On press, so that the field keeps the focus and typing goes on.
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(person);
            }}
          >
            {person ? (
              <>
                <strong>{person.name}</strong>
                <span>{person.title}</span>
                <small>{t('outline.already')}</small>
              </>
            ) : (
              t('outline.somebodyElse')
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
