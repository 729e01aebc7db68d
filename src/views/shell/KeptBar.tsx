/** The bar of a page without an open map: the way home, undo, save state; must never be a dead end. */
import { Redo2, Undo2 } from 'lucide-react';
import type { Kept } from '../../store/createKeptStore.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { routeHash } from './route.ts';
import { SaveState } from './SaveState.tsx';
import shell from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useText } from './useText.ts';
import { useUndoKeys } from './useUndoKeys.ts';

type Keeping = Pick<Kept<unknown>, 'saveStatus' | 'canUndo' | 'canRedo' | 'undo' | 'redo'>;

interface Props {
  keeping: Keeping;
  /** What the page is about, where it has no heading of its own. */
  title?: string | undefined;
}

export function KeptBar({ keeping: { saveStatus, canUndo, canRedo, undo, redo }, title }: Props) {
  const { t } = useText();
  useUndoKeys(undo, redo);
  return (
    <header className={shell.bar}>
      <a className={shell.mark} href={routeHash({ at: 'home' })} aria-label={t('shell.home')} title={t('shell.home')}>
        <Mark />
      </a>
      <a className={shell.ours} href={routeHash({ at: 'home' })}>
        {t('shell.home')}
      </a>
      {title !== undefined && <h1 className="visually-hidden">{title}</h1>}
      <span className={shell.grow} />
      <SaveState status={saveStatus} />
      <div className={shell.tools}>
        <button
          type="button"
          className={shell.iconButton}
          aria-label={t('common.undo')}
          title={t('common.undo')}
          disabled={!canUndo}
          onClick={() => undo()}
        >
          <Undo2 size={17} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={shell.iconButton}
          aria-label={t('common.redo')}
          title={t('common.redo')}
          disabled={!canRedo}
          onClick={() => redo()}
        >
          <Redo2 size={17} aria-hidden="true" />
        </button>
        <ThemeSwitch />
      </div>
      <LanguageSwitch />
    </header>
  );
}
