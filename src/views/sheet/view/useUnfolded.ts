/** Whether the list of blockers is unfolded beside the sheet; must never fold what a hand unfolded. */
import { useEffect, useRef, useState } from 'react';

/** Escape leads from what was selected back to the list, also where the list is a strip otherwise. */
export function useUnfolded(selects: boolean) {
  const [unfolded, setUnfolded] = useState(false);
  const escaped = useRef(false);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      escaped.current = key === 'Escape';
    };
    const onPointer = () => {
      escaped.current = false;
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
  useEffect(() => {
    if (!selects && escaped.current) setUnfolded(true);
  }, [selects]);
  return [unfolded, setUnfolded] as const;
}
