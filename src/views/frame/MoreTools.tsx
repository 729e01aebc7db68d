/** The tools of a map that are pressed seldom, each with its words. */
import { MoreHorizontal, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import controls from '../kit/iconButton.module.css';
import { Unfolding } from '../kit/Unfolding.tsx';
import { useText } from '../kit/useText.ts';

/** `children` are tools of this map alone. */
export function MoreTools({ children }: { children: ReactNode }) {
  const { t } = useText();
  const label = t('shell.moreTools');
  return (
    <Unfolding
      button={{
        className: controls.iconButton,
        'aria-label': label,
        title: label,
        children: <MoreHorizontal size={17} aria-hidden="true" />,
      }}
    >
      <IconButton label={t('showing.print')} onClick={() => window.print()}>
        <Printer size={17} aria-hidden="true" />
      </IconButton>
      {children}
      <div data-stays>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </Unfolding>
  );
}
