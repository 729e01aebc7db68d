/** The field in which an empty chair is filled, the same on the sheet and in the outline; must never fill it by itself. */
import { useState } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import type { SeatId } from '../../model/ids.ts';
import { NameField } from '../kit/NameField.tsx';
import { useText } from '../kit/useText.ts';
import { useOpenMap } from './contexts.ts';
import { Understood } from './Understood.tsx';
import { useChairs } from './useChairs.ts';

/** Names its field among those of the map. */
export const lineOfChair = (chair: Chair): string => `fill ${chair.key}`;

interface Props {
  readonly chair: Chair;
  readonly className: string;
  /** Hears which seat was made. */
  readonly onFilled: (seat: SeatId) => void;
  /** `byKey` when the focus should go back to the chair. */
  readonly onLeave: (byKey: boolean) => void;
}

export function ChairField({ chair, className, onFilled, onLeave }: Props) {
  const { t } = useText();
  const chairs = useChairs();
  const currency = useOpenMap((state) => state.map.fields.currency);
  const [text, setText] = useState('');
  /** The text of which what is only supposed was declined. */
  const [declined, setDeclined] = useState<string | null>(null);
  const read = (typed: string) => chairs.read(chair, typed, declined === null || !typed.startsWith(declined));
  const line = read(text);
  return (
    <>
      <NameField
        draft={lineOfChair(chair)}
        label={t('chairs.fieldFor', { function: chairs.name(chair) })}
        placeholder={t('chairs.field')}
        className={className}
        offers={(typed) => chairs.offers(chair, read(typed))}
        onTyped={setText}
        onDecline={() => {
          if (line.proposed.size === 0) return false;
          setDeclined(text);
          return true;
        }}
        onAdd={(typed, person) => {
          const seat = chairs.fill(chair, read(typed), person);
          if (seat) onFilled(seat);
          return seat !== null;
        }}
        onLeave={onLeave}
      />
      {line.name !== '' && (
        <small role="status">
          <Understood line={line} currency={currency} />
        </small>
      )}
    </>
  );
}
