/** The bar of a page without an open map: the way home, undo, save state. */

import type { Kept } from '../../store/createKeptStore.ts';
import { LanguageSwitch } from '../context/LanguageSwitch.tsx';
import { routeHash } from '../context/route.ts';
import { ThemeSwitch } from '../context/ThemeSwitch.tsx';
import { BarLink } from '../kit/BarLink.tsx';
import { Mark } from '../kit/Mark.tsx';
import { useText } from '../kit/useText.ts';
import shell from './frame.module.css';
import { OverwrittenNotice } from './OverwrittenNotice.tsx';
import { SaveState } from './SaveState.tsx';
import { UndoButtons, type Undoing } from './UndoButtons.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

type Keeping = Undoing & Pick<Kept<unknown>, 'saveStatus'>;

interface Props {
  keeping: Keeping;
  /** What the page is about, where it has no heading of its own. */
  title?: string | undefined;
}

export function KeptBar({ keeping: { saveStatus, ...undoing }, title }: Props) {
  const { t } = useText();
  useUndoKeys(undoing.undo, undoing.redo);
  return (
    <header className={shell.bar}>
      <a className={shell.mark} href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
        <Mark />
      </a>
      <BarLink href={routeHash({ at: 'home' })}>{t('shell.home')}</BarLink>
      {title !== undefined && <h1 className="visually-hidden">{title}</h1>}
      <span className={shell.grow} />
      <SaveState status={saveStatus} />
      <div className={shell.tools}>
        <UndoButtons {...undoing} />
        <ThemeSwitch />
      </div>
      <LanguageSwitch />
      <OverwrittenNotice overwritten={undoing.overwritten} />
    </header>
  );
}
