/** The app from the moment its storage is opened; must never leave the page blank while that takes long. */
import type { i18n } from 'i18next';
import { Suspense, use, useEffect, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { DeviceStorage } from '../storage/openStorage.ts';
import type { Settings } from '../store/settings.ts';
import { sayIn } from '../text/text.ts';
import { Message } from '../views/kit/Message.tsx';
import { Providers } from './Providers.tsx';

/** Milliseconds; nothing flashes where the storage answers as it should. */
const SOON = 400;

interface Parts {
  readonly settings: StoreApi<Settings>;
  readonly text: i18n;
  readonly opening: Promise<DeviceStorage>;
}

function Waiting({ settings, text }: Omit<Parts, 'opening'>) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <Message title={sayIn(text, settings.getState().language)('shell.openingStorage')} />;
}

const Opened = ({ opening, ...parts }: Parts) => <Providers {...parts} storage={use(opening)} />;

export const Start = (parts: Parts) => (
  <Suspense fallback={<Waiting settings={parts.settings} text={parts.text} />}>
    <Opened {...parts} />
  </Suspense>
);
