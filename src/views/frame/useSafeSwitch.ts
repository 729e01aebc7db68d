/** Safe to show, on at once and off only when asked twice; must never end it by a reload, an address or one key alone. */

import { useEffect, useState } from 'react';
import { useSettings } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { followKeys } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';

export interface SafeSwitch {
  readonly safe: boolean;
  /** The question is on the screen. */
  readonly asking: boolean;
  /** Begins it, or asks whether to end it. */
  readonly press: () => void;
  readonly stay: () => void;
  readonly end: () => void;
}

export function useSafeSwitch(): SafeSwitch {
  const { t } = useText();
  const safe = useSettings((settings) => settings.safe);
  const setSafe = useSettings((settings) => settings.setSafe);
  const [asking, setAsking] = useState(false);
  const press = () => {
    if (safe) setAsking(true);
    else {
      setSafe(true);
      announce(t('showing.isOn'));
    }
  };
  useEffect(() =>
    followKeys({
      'Alt+Shift+s': (event) => {
        event.preventDefault();
        press();
      },
    }),
  );
  return {
    safe,
    asking: asking && safe,
    press,
    stay: () => setAsking(false),
    end: () => {
      setAsking(false);
      setSafe(false);
      announce(t('showing.isOff'));
    },
  };
}
