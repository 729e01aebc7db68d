/** Puts the open copy of an example back to its start, in one step that undo takes back; must never stand over a map of one's own. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { exampleOf } from '../../model/example.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { NotFetched } from '../kit/NotFetched.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';

/** Draws nothing for a map that was not opened as an example. */
export function StartAgain({ name }: { name: string }) {
  const { t } = useText();
  const library = useLibrary();
  const id = useOpenMap((state) => state.map.id);
  const undo = useOpenMap((state) => state.undo);
  const [said, setSaid] = useState<'done' | Refused | null>(null);
  if (exampleOf(id) === null) return null;
  const startAgain = async () => {
    const before = await library.putExampleBack(id);
    setSaid(before.ok ? 'done' : before.reason);
  };
  return (
    <>
      <IconButton label={t('home.startAgainTool')} onClick={() => void startAgain()}>
        <RotateCcw size={17} aria-hidden="true" />
      </IconButton>
      {said !== null && (
        <Notice>
          {said === 'not-fetched' ? (
            <NotFetched />
          ) : (
            <span>{said === 'done' ? t('home.startedAgain', { name }) : sayRefusal(said, t)}</span>
          )}
          {said === 'done' && (
            <Button
              onClick={() => {
                undo();
                setSaid(null);
              }}
            >
              {t('common.undo')}
            </Button>
          )}
          <Button look="quiet" onClick={() => setSaid(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </>
  );
}
